import { BlockMaker } from './blockMaker';
import type { HtmlBlock } from './blocks';
import { BlockTags } from './blockTags';
import { Context } from './context';
import { edgarTagOf } from './edgarTag';
import { endsHiddenParagraph } from './elementEnds';
import { Parts } from './parts';
import type { HtmlState } from './state';
import { breaksPage } from './style';
import { Tables } from './tables';
import type { Tag } from './tags';
import type { StartTag, TokenSink } from './tokens';

/** Makes blocks of tokens. All that it holds between two blocks is in `HtmlState`. */
export class HtmlReader implements TokenSink {
  readonly #source: string;
  readonly #blocks: BlockMaker;
  readonly #context: Context;
  readonly #parts: Parts;
  readonly #blockTags: BlockTags;
  /** Where what is hidden now starts. */
  #hidingStart: number;
  /** The tag of the SGML wrapper whose value is being read. */
  #wrapperTag: { readonly name: string; readonly start: number; readonly end: number } | undefined;

  /** Goes on at `from` in a state. */
  constructor(source: string, from: number, state: HtmlState) {
    this.#source = source;
    this.#blocks = new BlockMaker(source);
    this.#context = new Context(state, new Tables(source, state.table, this.#blocks));
    this.#parts = new Parts(source, this.#context);
    this.#blockTags = new BlockTags(this.#context, this.#parts);
    this.#hidingStart = from;
  }

  /** The blocks that were finished since this was called last. */
  takeBlocks(): readonly HtmlBlock[] {
    return this.#blocks.take();
  }

  /** The source is at its end. */
  end(): void {
    const end = this.#source.length;
    if (this.#wrapperTag !== undefined) this.#endWrapperValue(end, end);
    this.#parts.endBefore(end, end);
    this.#blockTags.closeRow(end, end);
    this.#blocks.end(end);
    const left = this.#blocks.firstNote;
    if (left !== undefined) this.#parts.addUnshown('hidden', { start: left, end }, end, end);
  }

  text(start: number, end: number): void {
    if (this.#context.hidesText) return;
    let from = start;
    if (this.#wrapperTag !== undefined) {
      const lineFeed = this.#source.slice(start, end).indexOf('\n');
      if (lineFeed < 0) return;
      from = start + lineFeed + 1;
      this.#endWrapperValue(from, from);
    }
    this.#parts.shown.copy(from, end, this.#context.open.format);
  }

  character(start: number, end: number, codePoint: number): void {
    if (this.#context.hidesText || this.#wrapperTag !== undefined) return;
    this.#parts.shown.character(start, end, codePoint, this.#context.open.format);
  }

  comment(start: number, end: number): void {
    if (this.#wrapperTag !== undefined) this.#endWrapperValue(start, end);
    if (this.#parts.shown.isEmpty) {
      this.#parts.addUnshown('hidden', { start, end }, end, end, { comment: { start, end } });
      this.#hidingStart = end;
    } else this.#parts.shown.comment(start, end);
  }

  unclosedComment(at: number): void {
    if (!this.#context.hidesText && this.#wrapperTag === undefined) this.#parts.shown.unclosedComment(at);
  }

  data(start: number, end: number): void {
    if (this.#context.hiding !== undefined) return;
    this.#parts.endBefore(start, end);
    this.#parts.addUnshown('hidden', { start, end }, end, end);
  }

  looked(end: number): void {
    this.#blocks.looked(Math.min(end, this.#source.length));
  }

  startTag(start: StartTag): void {
    const { tag, style } = start;
    if (tag.edgar !== undefined) this.#noteForEdgar(start);
    if (this.#context.hiding !== undefined && this.#staysHidden(start)) return;
    if (this.#wrapperTag !== undefined) this.#endWrapperValue(start.start, start.end);
    switch (tag.role) {
      case 'lineBreak':
        if (breaksPage(style)) this.#openBlock(start);
        else this.#breakLine(start.start, start.end);
        break;
      case 'wrapper':
      case 'wrapperValue':
        this.#openWrapper(start);
        break;
      case 'hidden':
        this.#hide(start);
        break;
      case 'inline':
        if (start.isHidden) this.#hide(start);
        else this.#context.openInline(start);
        break;
      default:
        this.#openBlock(start);
        break;
    }
  }

  endTag(tag: Tag, start: number, end: number): void {
    const { hiding, open, tables } = this.#context;
    if (hiding !== undefined) {
      if (hiding.name === tag.name) this.#closeHidden(hiding.depth - 1, end, end);
      return;
    }
    if (this.#wrapperTag !== undefined) this.#endWrapperValue(start, end);
    switch (tag.role) {
      case 'inline':
        open.close(tag.name, tables.base);
        return;
      case 'lineBreak':
        this.#breakLine(start, end);
        break;
      case 'wrapper':
        this.#parts.endBefore(start, end);
        this.#parts.addUnshown('hidden', { start, end }, end, end);
        break;
      case 'rule':
      case 'page':
      case 'hidden':
      case 'wrapperValue':
        return;
      default:
        this.#blockTags.close(tag, start, end);
        break;
    }
  }

  /** Notes what EDGAR does not take, shown or hidden. */
  #noteForEdgar(start: StartTag): void {
    const note = edgarTagOf(this.#source, start);
    if (note !== undefined) this.#blocks.note(note);
  }

  /** Ends a line. One behind which nothing was shown ends the paragraph, as an empty line does; a heading is one over all of its lines. */
  #breakLine(start: number, end: number): void {
    const { shown } = this.#parts;
    const { opening } = this.#context;
    if (shown.isAtLineStart && (opening === 'none' || opening === 'listItem')) this.#parts.endBefore(end, end);
    else shown.lineBreak(start, end);
  }

  #openBlock(start: StartTag): void {
    this.#parts.endBefore(start.start, start.end);
    if (start.isHidden) {
      this.#blockTags.makeRoom(start);
      this.#hide(start);
    } else this.#blockTags.open(start);
  }

  #hide({ tag, start }: StartTag): void {
    if (tag.isVoid) return;
    this.#context.hiding = { name: tag.name, depth: 1 };
    this.#hidingStart = start;
  }

  /** Whether a start tag is hidden too. A hidden paragraph ends where another block starts. */
  #staysHidden({ tag, start, end }: StartTag): boolean {
    const { hiding } = this.#context;
    if (hiding === undefined) return false;
    if (hiding.name === 'p' && endsHiddenParagraph(tag)) {
      this.#closeHidden(0, start, end);
      return false;
    }
    if (hiding.name === tag.name) this.#context.hiding = { name: tag.name, depth: hiding.depth + 1 };
    return true;
  }

  /** Notes that an element that hides is open so many times; where it is not any more, what was hidden ends at `end`. */
  #closeHidden(depth: number, end: number, reach: number): void {
    this.#context.hiding = depth > 0 && this.#context.hiding !== undefined ? { ...this.#context.hiding, depth } : undefined;
    if (depth > 0 || !this.#parts.shown.isEmpty) return;
    this.#parts.addUnshown('hidden', { start: this.#hidingStart, end }, end, reach);
  }

  #openWrapper({ tag: { name, role }, start, end }: StartTag): void {
    const { isInWrapper } = this.#context;
    const opensFile = name === 'sec-document' || name === 'ims-document';
    if (!isInWrapper && !opensFile && name !== 'document') return;
    this.#parts.endBefore(start, end);
    if (role === 'wrapperValue') {
      this.#wrapperTag = { name, start, end };
      return;
    }
    if (name === 'document') this.#blockTags.closeAll(start, end);
    this.#context.isInWrapper = name === 'document';
    this.#parts.addUnshown('hidden', { start, end }, end, end);
  }

  #endWrapperValue(at: number, reach: number): void {
    const tag = this.#wrapperTag;
    if (tag === undefined) return;
    this.#wrapperTag = undefined;
    const value = tag.name === 'type' ? this.#source.slice(tag.end, at).trim() : '';
    this.#parts.addUnshown('hidden', { start: tag.start, end: at }, at, reach, value === '' ? {} : { formType: value });
  }
}
