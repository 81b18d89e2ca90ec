import { CENTRED, LINKED, SIZELESS, UNSEEN } from './format';
import { OpenElements } from './openElements';
import type { HtmlState } from './state';
import type { Tables } from './tables';
import type { StartTag } from './tokens';

/** What is open at a place of the source, while it is read; `state` keeps it. */
export class Context {
  readonly open: OpenElements;
  readonly tables: Tables;
  hiding: HtmlState['hiding'];
  isInWrapper: boolean;
  opening: HtmlState['opening'];
  #last: HtmlState;

  constructor(state: HtmlState, tables: Tables) {
    this.open = new OpenElements(state.open);
    this.tables = tables;
    this.hiding = state.hiding;
    this.isInWrapper = state.isInWrapper;
    this.opening = state.opening;
    this.#last = state;
  }

  /** What is open now. */
  readonly state = (): HtmlState => {
    const { hiding, isInWrapper, opening } = this;
    const open = this.open.snapshot();
    const table = this.tables.state;
    const last = this.#last;
    const isSame = last.open === open && last.table === table && last.hiding === hiding && last.opening === opening && last.isInWrapper === isInWrapper;
    if (!isSame) this.#last = { hiding, isInWrapper, opening, open, table };
    return this.#last;
  };

  /** Whether text does not show here. */
  get hidesText(): boolean {
    return this.hiding !== undefined || (this.open.format & UNSEEN) !== 0;
  }

  /** Opens an element inside text. A link cannot stand in another. */
  openInline(start: StartTag): void {
    if (start.tag.name === 'a') this.open.close('a', this.tables.base);
    this.openElement(start);
  }

  /** Opens an element, with what its tag and its attributes say of the text inside. */
  openElement({ tag, style, align, linksInside, hasSize }: StartTag): void {
    if (tag.isVoid) return;
    const aligned = align === '' ? 0 : CENTRED;
    const isCentred = aligned !== 0 && /^\s*(?:center|middle)/i.test(align);
    const on = ((tag.format | (isCentred ? CENTRED : 0) | (linksInside ? LINKED : 0)) & ~style.off) | style.on;
    // Tables do not inherit a size in documents as old as most filings are. That text has one matters only where it had none.
    const sized = hasSize || tag.role === 'table' ? SIZELESS : 0;
    const off = (aligned | ((style.off | sized) & (this.open.format | ~SIZELESS))) & ~on;
    const matters = on !== 0 || off !== 0 || style.breaksPageAfter || tag.name === 'p';
    const { name, outlastsParagraph } = tag;
    if (matters) this.open.open({ name, on, off, breaksPageAfter: style.breaksPageAfter, outlastsParagraph, nested: 0 });
    else this.open.openPlain(name, this.tables.base);
  }
}
