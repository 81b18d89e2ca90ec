import { Tokenizer } from 'htmlparser2';
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
  /** A comment; where it has no end it takes up the rest of the source. */
  comment(start: number, end: number, isClosed: boolean): void;
}

/** HTML takes no more columns for one cell. */
const MOST_COLUMNS = 1000;
const GREATER_THAN = 62;

/** Tokenizes a source slice by slice, with all positions from the tokenizer itself. */
export class Tokens {
  readonly #source: string;
  readonly #from: number;
  readonly #sink: TokenSink;
  readonly #styles = new Styles();
  readonly #tokenizer: Tokenizer;
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
    this.#from = from;
    this.#at = from;
    this.#sink = sink;
    this.#tag = noTag(tagNamed('p'), from);
    this.#tokenizer = new Tokenizer(
      {},
      {
        ontext: (start, end) => this.#text(start + from, end + from),
        ontextentity: (codePoint, end) => this.#character(end + from, codePoint),
        onopentagname: (start, end) => {
          this.#tag = noTag(tagNamed(source.slice(start + from, end + from)), start + from - 1);
        },
        onattribname: (start, end) => {
          this.#attribute = ATTRIBUTE_LENGTHS.has(end - start) ? source.slice(start + from, end + from) : '';
          this.#valueStart = -1;
        },
        onattribdata: (start, end) => {
          if (this.#valueStart < 0) this.#valueStart = start + from;
          this.#valueEnd = end + from;
        },
        onattribentity: () => {},
        onattribend: () => {
          if (this.#attribute !== '') this.#attributeEnds();
        },
        onopentagend: end => this.#startTagEnds(end + from + 1),
        onselfclosingtag: end => this.#startTagEnds(end + from + 1),
        onclosetag: (start, end) => this.#endTag(start + from, end + from),
        oncomment: (start, end) => this.#comment(start + from, end + from),
        oncdata: (_start, end) => this.#skipTo(end + from + 1),
        ondeclaration: (_start, end) => this.#skipTo(end + from + 1),
        onprocessinginstruction: (_start, end) => this.#skipTo(end + from + 1),
        onend: () => {},
      },
    );
  }

  /** Tokenizes the next slice. */
  feed(start: number, end: number): void {
    this.#tokenizer.write(this.#source.slice(start, end));
  }

  /** Tells the tokenizer that the source is at its end. */
  end(): void {
    this.#tokenizer.end();
  }

  #skipTo(at: number): void {
    this.#at = at;
  }

  #text(start: number, end: number): void {
    // Of a tag that the end of the source cuts off the tokenizer may tell as text from nowhere.
    if (start < this.#at) return;
    this.#at = end;
    this.#sink.text(start, end);
  }

  #character(end: number, codePoint: number): void {
    if (end !== this.#entity.end) this.#entity = { start: this.#at, end };
    this.#at = end;
    this.#sink.character(this.#entity.start, end, codePoint);
  }

  #startTagEnds(end: number): void {
    this.#tag.end = end;
    this.#at = end;
    this.#sink.startTag(this.#tag);
  }

  /** The tokenizer tells where the name of an end tag ends, and goes on behind the next `>`, as is done here. */
  #endTag(nameStart: number, nameEnd: number): void {
    let close = nameEnd;
    if (this.#source.charCodeAt(close) !== GREATER_THAN) close = this.#source.indexOf('>', close);
    this.#at = close < 0 ? this.#source.length : close + 1;
    this.#sink.endTag(tagNamed(this.#source.slice(nameStart, nameEnd)), nameStart - 2, this.#at);
  }

  #comment(start: number, end: number): void {
    const isClosed = end < this.#source.length;
    this.#at = isClosed ? end + 1 : end;
    // Declarations that no browser knows come as comments too.
    if (this.#source.startsWith('<!--', start - 4) && start - 4 >= this.#from) this.#sink.comment(start - 4, this.#at, isClosed);
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
        break;
      case 'colspan':
        tag.columns = spanOf(value);
        break;
      case 'rowspan':
        tag.rows = spanOf(value);
        break;
    }
  }
}

/** Of the attributes that are read. Others need not be cut out. */
const ATTRIBUTE_LENGTHS: ReadonlySet<number> = new Set(['style', 'hidden', 'size', 'align', 'href', 'colspan', 'rowspan'].map(name => name.length));

function noTag(tag: Tag, start: number): StartTag {
  return { tag, start, end: start, style: NO_STYLE, isHidden: false, hasSize: false, align: '', linksInside: false, columns: 1, rows: 1 };
}

function spanOf(value: string): number {
  const count = Number.parseInt(value, 10);
  return count >= 1 ? Math.min(count, MOST_COLUMNS) : 1;
}
