import { Search } from '../../text/search';
import type { Span } from '../../text/span';
import { COMMENT_OPEN, endOfShortest } from '../comments';
import { StartTagEnds } from './startTagEnds';

/** A piece of mark-up, or an opening whose end was lost. Source offsets. */
export interface Mark extends Span {
  /**
   * An opening that is `lost` is one unit of text, and what stands behind it is read as any text. `data` is a file in letters. The start tag of an
   * element in which no tags are read takes up all before its end tag.
   */
  readonly kind: 'startTag' | 'endTag' | 'comment' | 'data' | 'lost' | 'lostComment';
  /** The name of a tag, as it is written. */
  readonly name: string;
  /** Where openings and quotation marks mean nothing. */
  readonly blank: Span | undefined;
  /** Behind the last unit that was looked at to know it, which may be behind the end of the source. */
  readonly reach: number;
}

/** What hides and goes on for longer is something whose end was lost: it shows as text. */
const LONGEST_HIDDEN = 100_000;
const LONGEST_TAG = 4000;

const OPENING = /<(?:[a-z!?]|\/[\s\S])/gi;
const TAG_NAME = /[^ \t\n\f\r/>]*/y;
/** Attributes with the address of a picture that stands in the source itself, of whatever size, in a tag. */
const PICTURE = /[^<>]{0,400}?=\s?["']?data:[^\s"'<>]*/y;
const CDATA_OPEN = '<![CDATA[';
/** A line of the SGML wrapper that parts documents: no mark-up goes over it. */
const DOCUMENT_LINE = /\n<\/?DOCUMENT>/gi;
const LONGEST_DOCUMENT_LINE = '\n</DOCUMENT>'.length;
/** Elements in which no tags are read but their own end tag. */
const RAW_TEXT: ReadonlySet<string> = new Set('script style title textarea iframe noembed noframes xmp plaintext'.split(' '));
/** What a file in letters stands in. */
const HOLDS_DATA: ReadonlySet<string> = new Set(['text', 'pdf']);
const BEFORE_DATA = /\s{0,20}(?=begin [0-7]{3} [^\s]{1,100}[^\S\n]{0,20}\n[ -`]{1,62}\r?\n)/y;
const DATA_END = /\nend[^\S\n]*(?:\n|$)|\n(?=<\/(?:TEXT|DOCUMENT)>)/gi;
/** What was looked at of a line to tell that it is not the first of a file in letters. */
const LONGEST_BEGIN = 256;

interface RawEnds {
  readonly tags: Search;
  readonly marks: Search;
}

/** Finds the mark-up of HTML by one rule: what hides and does not end nearby, in its own document of a submission, hides nothing. */
export class MarkUp {
  readonly #source: string;
  readonly #openings: Search;
  readonly #startTagEnds: StartTagEnds;
  readonly #tagEnds: Search;
  readonly #commentEnds: Search;
  readonly #cdataEnds: Search;
  readonly #dataEnds: Search;
  readonly #documents: Search;
  readonly #rawEnds = new Map<string, RawEnds>();
  /** Where data starts that is the next mark. */
  #data: number | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#openings = new Search(source, OPENING);
    this.#startTagEnds = new StartTagEnds(source);
    this.#tagEnds = new Search(source, />/g);
    this.#commentEnds = new Search(source, /--!?>/g);
    this.#cdataEnds = new Search(source, /\]\]>/g);
    this.#dataEnds = new Search(source, DATA_END);
    this.#documents = new Search(source, DOCUMENT_LINE);
  }

  /** The next mark at a place in text or behind it; undefined where none comes. */
  next(from: number): Mark | undefined {
    const data = this.#data;
    this.#data = undefined;
    if (data !== undefined && data >= from) return this.#dataAt(data);
    const start = this.#openings.next(from);
    if (start >= this.#source.length) return undefined;
    const unit = this.#source[start + 1];
    if (unit === '!') return this.#declaration(start);
    if (unit === '?') return this.#endingSoon('comment', '', start);
    if (unit === '/') return this.#endingSoon('endTag', this.#nameAt(start + 2), start);
    return this.#startTag(start);
  }

  #declaration(start: number): Mark {
    if (this.#source.startsWith(COMMENT_OPEN, start)) {
      const end = endOfShortest(this.#source, start) ?? this.#commentEnds.endOfNext(start + COMMENT_OPEN.length);
      return this.#ending('comment', '', { start, end }, this.#limit(start, LONGEST_HIDDEN), 'lostComment');
    }
    if (!this.#source.startsWith(CDATA_OPEN, start)) return this.#endingSoon('comment', '', start);
    return this.#ending('comment', '', { start, end: this.#cdataEnds.endOfNext(start + CDATA_OPEN.length) }, this.#limit(start, LONGEST_HIDDEN));
  }

  /** What ends at its first `>`. */
  #endingSoon(kind: Mark['kind'], name: string, start: number): Mark {
    return this.#ending(kind, name, { start, end: this.#tagEnds.endOfNext(start + 2) }, this.#limit(start, LONGEST_TAG));
  }

  #ending(kind: Mark['kind'], name: string, { start, end }: Span, limit: number, otherwise: 'lost' | 'lostComment' = 'lost'): Mark {
    return end <= limit ? { kind, name, start, end, blank: undefined, reach: end } : lost(otherwise, start, limit);
  }

  #startTag(start: number): Mark {
    const name = this.#nameAt(start + 1);
    const attributes = start + 1 + name.length;
    const near = this.#limit(start, LONGEST_TAG);
    const found = this.#startTagEnds.from(attributes, near);
    const limit = found === undefined || found.brokenAt !== undefined ? this.#limitBehindPicture(attributes, near) : near;
    const tag = limit > near ? this.#startTagEnds.from(attributes, limit) : found;
    if (tag === undefined) return lost('lost', start, limit);
    const { end, brokenAt } = tag;
    const isBroken = brokenAt !== undefined;
    const blank = isBroken ? { start: brokenAt, end } : undefined;
    const mark: Mark = { kind: 'startTag', name, start, end, blank, reach: isBroken ? limit + LONGEST_DOCUMENT_LINE : end };
    const known = name.toLowerCase();
    if (RAW_TEXT.has(known)) return this.#rawText(mark, known);
    return HOLDS_DATA.has(known) ? this.#holdingData(mark) : mark;
  }

  /** An element in which no tags are read; only `plaintext` has no end at all. */
  #rawText(tag: Mark, name: string): Mark {
    const limit = this.#limit(tag.end, LONGEST_HIDDEN);
    const ends = this.#rawEndsOf(name);
    const end = name === 'plaintext' ? Number.POSITIVE_INFINITY : ends.tags.next(tag.end);
    if (end > limit) return lost('lost', tag.start, limit);
    const reach = ends.marks.endOfNext(end);
    const isClosed = reach <= Math.min(end + LONGEST_TAG, this.#documents.next(tag.end));
    return isClosed ? { ...tag, end, reach: Math.max(tag.reach, reach) } : lost('lost', tag.start, end + LONGEST_TAG);
  }

  /** Where the end tags of such elements start, and the `>` of those. */
  #rawEndsOf(name: string): RawEnds {
    const known = this.#rawEnds.get(name);
    if (known !== undefined) return known;
    const tags = new Search(this.#source, new RegExp(`</${name}(?=[ \\t\\n\\f\\r/>])`, 'gi'));
    const ends = { tags, marks: new Search(this.#source, />/g) };
    this.#rawEnds.set(name, ends);
    return ends;
  }

  /** A tag, behind which a file in letters may be. */
  #holdingData(tag: Mark): Mark {
    BEFORE_DATA.lastIndex = tag.end;
    if (!BEFORE_DATA.test(this.#source)) return { ...tag, reach: Math.max(tag.reach, tag.end + LONGEST_BEGIN) };
    const start = BEFORE_DATA.lastIndex;
    if (this.#dataEnds.endOfNext(start) > this.#source.length) return { ...tag, reach: this.#source.length };
    this.#data = start;
    return tag;
  }

  #dataAt(start: number): Mark {
    const end = this.#dataEnds.endOfNext(start);
    return { kind: 'data', name: '', start, end, blank: undefined, reach: end + LONGEST_DOCUMENT_LINE };
  }

  /** Behind the last unit that something from `start` on may take up. */
  #limit(start: number, longest: number): number {
    return Math.min(start + longest, this.#documents.next(start), this.#source.length);
  }

  /** The limit of a tag, by what stands behind a picture that is written in it, if one is. */
  #limitBehindPicture(attributes: number, limit: number): number {
    PICTURE.lastIndex = attributes;
    return PICTURE.test(this.#source) ? Math.max(limit, this.#limit(PICTURE.lastIndex, LONGEST_TAG)) : limit;
  }

  #nameAt(at: number): string {
    TAG_NAME.lastIndex = at;
    return TAG_NAME.exec(this.#source)?.[0] ?? '';
  }
}

function lost(kind: 'lost' | 'lostComment', start: number, limit: number): Mark {
  return { kind, name: '', start, end: start + 1, blank: { start, end: start + 1 }, reach: limit + LONGEST_DOCUMENT_LINE };
}
