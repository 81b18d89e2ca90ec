import { Tokenizer } from 'htmlparser2';
import type { Span } from '../../text/span';
import { COMMENT_OPEN } from '../comments';
import { ElementEnds } from './elementEnds';
import { UNSEEN } from './format';
import { type Mark, MarkUp } from './markUp';
import { NO_STYLE, type Style, Styles } from './style';
import { type Tag, tagNamed } from './tags';

/** A start tag, with what of its attributes matters. */
export interface StartTag {
  readonly tag: Tag;
  /** Source offsets, from its `<` to behind its `>`. */
  readonly start: number;
  readonly end: number;
  readonly style: Style;
  /** Whether nothing in the element shows, by its style or its attribute for that. */
  readonly isHidden: boolean;
  /** Whether it has an attribute for the size of its text. */
  readonly hasSize: boolean;
  /** The `align` attribute, as it is written; empty where there is none. */
  readonly align: string;
  /** Whether it links to another place of the document. */
  readonly linksInside: boolean;
  /** The address that it links to or takes a picture from, by source offsets; undefined where it has none. */
  readonly address: Span | undefined;
  /** How many columns and rows a cell takes up. */
  readonly columns: number;
  readonly rows: number;
}

/** Takes what the tokenizer finds, in order. Source offsets. */
export interface TokenSink {
  text(start: number, end: number): void;
  /** A character that is written as an entity. Of an entity that stands for two, both have the same range. */
  character(start: number, end: number, codePoint: number): void;
  startTag(tag: StartTag): void;
  endTag(tag: Tag, start: number, end: number): void;
  comment(start: number, end: number): void;
  /** Where a comment opens that has no end; it comes as text. */
  unclosedComment(at: number): void;
  /** A file in letters. */
  data(start: number, end: number): void;
  /** All before an offset was looked at to know what comes next. */
  looked(end: number): void;
}

/** HTML takes no more columns for one cell. */
const MOST_COLUMNS = 1000;
const GREATER_THAN = 62;

/** Source units that are tokenized at a time. */
const SLICE = 16_384;
/** What stands for openings and quotation marks that mean nothing. */
const BLANKED = /[<"']/g;

/** Tokenizes a source slice by slice, with all positions from the tokenizer itself. What is not closed is kept from it. */
export class Tokens {
  readonly #source: string;
  readonly #markUp: MarkUp;
  readonly #ends: ElementEnds;
  readonly #sink: TokenSink;
  readonly #styles = new Styles();
  readonly #tokenizer: Tokenizer;
  /** Where in the source the tokenizer's own count starts. */
  #base: number;
  /** Behind what the tokenizer was given. */
  #given: number;
  /** Behind the last token. */
  #at: number;
  #entity = { start: -1, end: -1 };
  #tag: { -readonly [K in keyof StartTag]: StartTag[K] };
  #attribute = '';
  #valueStart = -1;
  #valueEnd = -1;

  /** `from` is where the source is tokenized from: a place in its text. */
  constructor(source: string, from: number, sink: TokenSink) {
    this.#source = source;
    this.#markUp = new MarkUp(source);
    this.#ends = new ElementEnds(source);
    this.#base = from;
    this.#given = from;
    this.#at = from;
    this.#sink = sink;
    this.#tag = noTag(tagNamed('p'), from);
    this.#tokenizer = new Tokenizer(
      {},
      {
        ontext: (start, end) => this.#text(start + this.#base, end + this.#base),
        ontextentity: (codePoint, end) => this.#character(end + this.#base, codePoint),
        onopentagname: (start, end) => {
          this.#tag = noTag(tagNamed(source.slice(start + this.#base, end + this.#base)), start + this.#base - 1);
        },
        onattribname: (start, end) => {
          this.#attribute = ATTRIBUTE_LENGTHS.has(end - start) ? source.slice(start + this.#base, end + this.#base) : '';
          this.#valueStart = -1;
        },
        onattribdata: (start, end) => {
          if (this.#valueStart < 0) this.#valueStart = start + this.#base;
          this.#valueEnd = end + this.#base;
        },
        onattribentity: () => {},
        onattribend: () => {
          if (this.#attribute !== '') this.#attributeEnds();
        },
        onopentagend: end => this.#startTagEnds(end + this.#base + 1),
        onselfclosingtag: end => this.#startTagEnds(end + this.#base + 1),
        onclosetag: (start, end) => this.#endTag(start + this.#base, end + this.#base),
        oncomment: (start, end) => this.#comment(start + this.#base, end + this.#base),
        oncdata: (_start, end) => this.#skipTo(end + this.#base + 1),
        ondeclaration: (_start, end) => this.#skipTo(end + this.#base + 1),
        onprocessinginstruction: (_start, end) => this.#skipTo(end + this.#base + 1),
        onend: () => {},
      },
    );
  }

  /** Tokenizes the next slice. Says whether there was one. */
  read(): boolean {
    if (this.#given >= this.#source.length) return false;
    const end = Math.min(this.#given + SLICE, this.#source.length);
    while (this.#given < end) {
      let read = this.#given;
      let mark = this.#markUp.next(read);
      for (; mark !== undefined && isPlain(mark) && mark.end < end; mark = this.#markUp.next(read)) read = mark.end;
      if (mark === undefined) this.#give(this.#source.length);
      else if (isPlain(mark)) this.#give(mark.end);
      else this.#giveMark(mark);
    }
    return true;
  }

  /** Tells the tokenizer that the source is at its end. */
  end(): void {
    this.#tokenizer.end();
  }

  /** Gives the tokenizer all up to an offset, with blanks for what means nothing in it. */
  #give(end: number, blank = false): void {
    if (end === this.#given) return;
    const text = this.#source.slice(this.#given, end);
    this.#given = end;
    this.#tokenizer.write(blank ? text.replace(BLANKED, ' ') : text);
  }

  #giveMark({ kind, start, end, blank, reach }: Mark): void {
    this.#give(start);
    this.#sink.looked(reach);
    if (kind === 'lostComment') this.#sink.unclosedComment(start);
    if (kind === 'data') {
      this.#base += end - start;
      this.#given = end;
      this.#at = end;
      this.#sink.data(start, end);
      return;
    }
    if (blank !== undefined) {
      this.#give(blank.start);
      this.#give(blank.end, true);
    }
    this.#give(end);
  }

  #skipTo(at: number): void {
    this.#at = at;
  }

  #text(start: number, end: number): void {
    this.#at = end;
    this.#sink.text(start, end);
  }

  #character(end: number, codePoint: number): void {
    if (end !== this.#entity.end) this.#entity = { start: this.#at, end };
    this.#at = end;
    this.#sink.character(this.#entity.start, end, codePoint);
  }

  #startTagEnds(end: number): void {
    const tag = this.#tag;
    tag.end = end;
    this.#at = end;
    if (hides(tag)) {
      const ends = this.#ends.ends(tag);
      this.#sink.looked(this.#ends.reach);
      if (!ends) showAll(tag);
    }
    this.#sink.startTag(tag);
  }

  /** The tokenizer tells where the name of an end tag ends, and goes on behind the next `>`, as is done here. */
  #endTag(nameStart: number, nameEnd: number): void {
    let close = nameEnd;
    if (this.#source.charCodeAt(close) !== GREATER_THAN) close = this.#source.indexOf('>', close);
    this.#at = close < 0 ? this.#source.length : close + 1;
    this.#sink.endTag(tagNamed(this.#source.slice(nameStart, nameEnd)), nameStart - 2, this.#at);
  }

  #comment(start: number, end: number): void {
    this.#at = end + 1;
    // Declarations that no browser knows come as comments too.
    if (this.#source.startsWith(COMMENT_OPEN, start - COMMENT_OPEN.length) && start - COMMENT_OPEN.length >= this.#base)
      this.#sink.comment(start - COMMENT_OPEN.length, this.#at);
  }

  #attributeEnds(): void {
    const value = this.#valueStart < 0 ? '' : this.#source.slice(this.#valueStart, this.#valueEnd);
    const tag = this.#tag;
    switch (this.#attribute.toLowerCase()) {
      case 'style':
        tag.style = this.#styles.read(value);
        tag.isHidden ||= tag.style.isHidden;
        break;
      case 'hidden':
        tag.isHidden = true;
        break;
      case 'size':
        tag.hasSize = true;
        break;
      case 'align':
        tag.align = value;
        break;
      case 'href':
        tag.linksInside = value.trimStart().startsWith('#');
        tag.address = this.#valueSpan();
        break;
      case 'src':
        tag.address = this.#valueSpan();
        break;
      case 'colspan':
        tag.columns = spanOf(value);
        break;
      case 'rowspan':
        tag.rows = spanOf(value);
        break;
    }
  }

  #valueSpan(): Span | undefined {
    return this.#valueStart < 0 ? undefined : { start: this.#valueStart, end: this.#valueEnd };
  }
}

/** Of the attributes that are read. Others need not be cut out. */
const ATTRIBUTE_LENGTHS: ReadonlySet<number> = new Set(['style', 'hidden', 'size', 'align', 'href', 'src', 'colspan', 'rowspan'].map(name => name.length));

function noTag(tag: Tag, start: number): StartTag {
  return { tag, start, end: start, style: NO_STYLE, isHidden: false, hasSize: false, align: '', linksInside: false, address: undefined, columns: 1, rows: 1 };
}

/** Whether the tokenizer takes a mark for what it is, and nothing behind it was looked at. */
function isPlain({ kind, end, blank, reach }: Mark): boolean {
  return kind !== 'data' && blank === undefined && reach <= end;
}

/** Whether what stands in an element is hidden. */
function hides({ tag, style, isHidden }: StartTag): boolean {
  return !tag.isVoid && (isHidden || tag.role === 'hidden' || ((tag.format | style.on) & UNSEEN) !== 0);
}

/** Takes from a tag what would hide its element. */
function showAll(start: { -readonly [K in keyof StartTag]: StartTag[K] }): void {
  const { tag, style } = start;
  start.isHidden = false;
  start.style = { ...style, isHidden: false, on: style.on & ~UNSEEN };
  start.tag = { ...tag, role: tag.role === 'hidden' ? 'inline' : tag.role, format: tag.format & ~UNSEEN };
}

function spanOf(value: string): number {
  const count = Number.parseInt(value, 10);
  return count >= 1 ? Math.min(count, MOST_COLUMNS) : 1;
}
