import { Search } from '../../text/search';

/** Where a start tag ends, and from where on its quotation marks mean nothing, where one of them is not closed. Source offsets. */
export interface StartTagEnd {
  readonly end: number;
  readonly brokenAt: number | undefined;
}

/** Attributes of a tag that quotation marks are looked for in; no filing has more. */
const MOST_ATTRIBUTES = 64;
/** An attribute up to its value, or with that where it has no quotation marks; the mark that opens one. */
const ATTRIBUTE = /[ \t\n\f\r/]*(?:[^ \t\n\f\r/>][^ \t\n\f\r/=>]*[ \t\n\f\r]*(?:=[ \t\n\f\r]*(?:(["'])|[^ \t\n\f\r>]+)?)?)?/y;

/** Finds the ends of start tags, as the tokenizer takes them. */
export class StartTagEnds {
  readonly #source: string;
  readonly #ends: Search;
  readonly #double: Search;
  readonly #single: Search;

  constructor(source: string) {
    this.#source = source;
    this.#ends = new Search(source, />/g);
    this.#double = new Search(source, /"/g);
    this.#single = new Search(source, /'/g);
  }

  /**
   * The end of the tag whose attributes start at an offset. One in which a quotation mark is not closed before the limit ends at its first `>` behind
   * that; one that has no end then, at its first of all. Undefined where that too comes behind the limit.
   */
  from(attributes: number, limit: number): StartTagEnd | undefined {
    const first = this.#ends.endOfNext(attributes);
    if (first > limit) return undefined;
    if (this.#double.next(attributes) >= first && this.#single.next(attributes) >= first) return { end: first, brokenAt: undefined };
    const place = this.#endOrBroken(attributes, limit);
    if (this.#source[place] === '>') return { end: place + 1, brokenAt: undefined };
    const end = this.#ends.endOfNext(place);
    return end <= limit ? { end, brokenAt: place } : { end: first, brokenAt: attributes };
  }

  /** The `>` behind the attributes, or the quotation mark that is not closed, or where the attributes are too many. */
  #endOrBroken(attributes: number, limit: number): number {
    let at = attributes;
    for (let count = 0; count < MOST_ATTRIBUTES && at < limit; count++) {
      ATTRIBUTE.lastIndex = at;
      const quote = ATTRIBUTE.exec(this.#source)?.[1];
      at = ATTRIBUTE.lastIndex;
      if (quote === undefined) {
        if (this.#source[at] === '>') return at;
        continue;
      }
      const close = (quote === '"' ? this.#double : this.#single).next(at);
      if (close >= limit) return at - 1;
      at = close + 1;
    }
    return at < limit ? at : attributes;
  }
}
