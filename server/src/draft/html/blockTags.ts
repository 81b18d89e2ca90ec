import type { Span } from '../../text/span';
import type { Context } from './context';
import type { Parts } from './parts';
import { breaksPage } from './style';
import type { Tables } from './tables';
import type { Tag } from './tags';
import type { StartTag } from './tokens';

/** What tags do that part text. */
export class BlockTags {
  readonly #context: Context;
  readonly #tables: Tables;
  readonly #parts: Parts;

  constructor(context: Context, parts: Parts) {
    this.#context = context;
    this.#tables = context.tables;
    this.#parts = parts;
  }

  /** A start tag, behind the text that it ends. Tags that are void open nothing. */
  open(start: StartTag): void {
    switch (start.tag.role) {
      case 'rule':
        this.#rule(start);
        break;
      case 'lineBreak':
      case 'page':
        this.#pageBreak(start, start.end, start.end);
        break;
      case 'table':
        this.#openTable(start);
        break;
      case 'rowGroup':
        this.closeRow(start.start, start.end);
        this.#tables.openGroup(start.tag.name === 'thead');
        break;
      case 'row':
        this.#openRow(start);
        break;
      case 'cell':
        this.#openCell(start);
        break;
      default:
        this.#openBlock(start);
        break;
    }
  }

  /** An end tag, with the text that it ends. */
  close(tag: Tag, start: number, end: number): void {
    switch (tag.role) {
      case 'cell':
        if (this.#tables.isInRow) this.#context.open.closeDownTo(this.#tables.base);
        this.#parts.endWith(tag.name, end);
        break;
      case 'row':
        this.#parts.endBefore(start, end);
        this.closeRow(end, end, end);
        break;
      case 'rowGroup':
        this.#parts.endBefore(start, end);
        this.closeRow(start, end);
        this.#tables.openGroup(false);
        break;
      case 'table':
        this.#closeTable({ start, end });
        break;
      default:
        this.#closeBlock(tag, { start, end });
        break;
    }
  }

  /** Ends the row that is open, if one is, at a tag that stands from `at` on and is looked at up to `reach`; `end` is the end of its own end tag. */
  closeRow(at: number, reach: number, end?: number): void {
    if (!this.#tables.isInRow) return;
    this.#context.open.closeDownTo(this.#tables.tableBase);
    this.#tables.closeRow(at, reach, end, this.#context.state);
  }

  /** Closes all that is open, at a tag that stands from `at` on and is looked at up to `reach`: what one document of a submission left open is not open in the next. */
  closeAll(at: number, reach: number): void {
    while (this.#tables.isInTable) {
      this.closeRow(at, reach);
      this.#tables.closeTable();
    }
    this.#context.open.closeDownTo(0);
    this.#context.opening = 'none';
  }

  /** Ends what a start tag ends, of one whose element is hidden. */
  makeRoom(start: StartTag): void {
    const { role } = start.tag;
    if (role === 'row') this.closeRow(start.start, start.end);
    else if (role !== 'cell') this.#closeParagraph(start);
  }

  /** Ends the paragraph that is open, as a start tag does that can stand in none. */
  #closeParagraph({ start, end }: Span): void {
    if (this.#context.open.closeParagraph(this.#tables.base)) this.#pageBreak({ start, end: start }, start, end);
  }

  #pageBreak({ start, end }: Span, at: number, reach: number): void {
    this.#tables.flow(reach);
    this.#parts.addUnshown('pageBreak', { start, end }, at, reach);
  }

  /** In a table, a rule may be the line below a column head; with the style of a page break it is none. */
  #rule(start: StartTag): void {
    this.#closeParagraph(start);
    if (breaksPage(start.style)) this.#tables.flow(start.end);
    else this.#tables.drawRule();
    this.#parts.addUnshown('pageBreak', { start: start.start, end: start.end }, start.end, start.end);
  }

  #openBlock(start: StartTag): void {
    const { tag, style } = start;
    this.#closeParagraph(start);
    this.#context.openElement(start);
    if (tag.level !== 0) this.#context.opening = tag.level;
    else if (tag.name === 'li') this.#context.opening = 'listItem';
    if (style.breaksPageBefore) this.#pageBreak(start, start.end, start.end);
    else this.#parts.startsWith(tag.name, start.start);
  }

  #closeBlock(tag: Tag, span: Span): void {
    const { open } = this.#context;
    const { base } = this.#tables;
    const endsPage = open.endsPage(tag.name, base);
    if (endsPage) this.#parts.endBefore(span.start, span.end);
    if (tag.name === 'p') open.closeParagraph(base);
    else open.close(tag.name, base);
    if (!endsPage) this.#parts.endWith(tag.name, span.end);
    if (tag.level > 0 || LISTS.has(tag.name)) this.#context.opening = 'none';
    if (endsPage) this.#pageBreak(span, span.end, span.end);
  }

  #openTable(start: StartTag): void {
    this.#closeParagraph(start);
    // A table in a cell: the row around it only lays it out.
    this.#tables.flow(start.end);
    this.#context.opening = 'none';
    this.#context.openElement(start);
    this.#tables.openTable(this.#context.open.height);
    if (start.style.breaksPageBefore) this.#pageBreak(start, start.end, start.end);
  }

  #closeTable(span: Span): void {
    this.#parts.endBefore(span.start, span.end);
    this.closeRow(span.start, span.end);
    if (!this.#tables.isInTable) return;
    const { open } = this.#context;
    open.closeDownTo(this.#tables.tableBase);
    this.#tables.closeTable();
    if (open.close('table', this.#tables.base)) this.#pageBreak(span, span.end, span.end);
  }

  #openRow(start: StartTag): void {
    this.closeRow(start.start, start.end);
    if (!this.#tables.isInTable) return;
    this.#context.open.closeDownTo(this.#tables.tableBase);
    this.#context.openElement(start);
    this.#tables.openRow(start.start, this.#context.open.height);
  }

  #openCell(start: StartTag): void {
    const { open } = this.#context;
    if (this.#tables.isInTable) {
      if (!this.#tables.isInRow) {
        open.closeDownTo(this.#tables.tableBase);
        this.#tables.openRow(start.start, open.height);
      }
      open.closeDownTo(this.#tables.base);
      this.#context.openElement(start);
      this.#tables.openCell(start);
    }
    this.#parts.startsWith(start.tag.name, start.start);
  }
}

/** What ends an item, though nothing of it was shown. */
const LISTS: ReadonlySet<string> = new Set(['li', 'ul', 'ol']);
