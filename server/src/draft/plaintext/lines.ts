import type { Span } from '../../text/span';
import { COMMENT_CLOSE, COMMENT_OPEN } from '../comments';
import { type Hole, type Line, lineOf } from './line';
import { Occurrences } from './occurrences';

/** A comment that goes on for longer is one whose end was lost: it shows as text. */
const LONGEST_COMMENT = 100_000;
const MOST_RECENT = 64;

/**
 * What EDGAR marks up plain text with: the wrapper of a submission, pages, tables with their columns and footnotes, and revised text; and what HTML
 * puts around text that is laid out already.
 */
const MARK = /<!--|<(\/?(?:HTML|HEAD|BODY|PRE|(?:SEC|IMS)-(?:DOCUMENT|HEADER)|DOCUMENT|TEXT|PAGE|TABLE|CAPTION|FN|F\d{1,3}|[SCR]|XBRL|XML|PDF))>/i;
const PAGE_MARK = /\f|[^\S\n\f]*<PAGE>/iy;
const COMMENT_START = /[^\S\n\f]*<!--/y;
const BLANKS = /[^\S\n\f]*/y;

/** What a line starts with that is none of its words. */
export interface Mark extends Span {
  /** Where what follows starts: behind the mark, or behind the line where that holds nothing more. */
  readonly next: number;
}

/** The lines of a source (LF or CRLF); a form feed is a line of its own. Keeps account of how far was looked. */
export class Lines {
  readonly source: string;
  /** Behind the last unit that was looked at, one more than the length of the source where its end was. */
  reach = 0;
  readonly #found = new Map<string, Span & { readonly from: number }>();
  readonly #lineFeeds: Occurrences;
  readonly #formFeeds: Occurrences;
  readonly #commentEnds: Occurrences;
  /** Those read last by where they start: prose is looked at before it is read. */
  readonly #recent = new Map<number, Line>();

  /** Those from an offset on. */
  constructor(source: string, from: number) {
    this.source = source;
    this.#lineFeeds = new Occurrences(source, '\n', from);
    this.#formFeeds = new Occurrences(source, '\f', from);
    this.#commentEnds = new Occurrences(source, COMMENT_CLOSE, from);
  }

  /** The line that starts at an offset before the end of the source. */
  at(start: number): Line {
    const line = this.#recent.get(start) ?? this.#read(start);
    if (this.#recent.size >= MOST_RECENT) this.#recent.clear();
    this.#recent.set(start, line);
    this.looked(this.source[line.next - 1] === '\n' ? line.next : line.next + 1);
    for (const hole of line.holes) if (hole.kind === 'unclosedComment') this.looked(hole.start + LONGEST_COMMENT);
    return line;
  }

  /** The line behind another; undefined at the end of the source. */
  after(line: Line): Line | undefined {
    if (line.next < this.source.length) return this.at(line.next);
    this.looked(line.next + 1);
    return undefined;
  }

  /** The page mark that a line starts with, a form feed or a tag; undefined where it starts with none. */
  pageMarkAt(start: number): Mark | undefined {
    PAGE_MARK.lastIndex = start;
    return PAGE_MARK.test(this.source) ? this.#mark(start, PAGE_MARK.lastIndex) : undefined;
  }

  /** The comment that a line starts with; undefined where it starts with none or where the end of it is not near. */
  commentAt(start: number): Mark | undefined {
    COMMENT_START.lastIndex = start;
    const opening = COMMENT_START.exec(this.source);
    if (opening === null) return undefined;
    const behind = start + opening[0].length;
    const at = behind - COMMENT_OPEN.length;
    const end = this.#commentEnds.next(behind) + COMMENT_CLOSE.length;
    this.looked(Math.min(end, at + LONGEST_COMMENT));
    return end > at + LONGEST_COMMENT ? undefined : this.#mark(at, end);
  }

  #mark(start: number, end: number): Mark {
    BLANKS.lastIndex = end;
    BLANKS.test(this.source);
    const behind = BLANKS.lastIndex;
    this.looked(behind + 1);
    return { start, end, next: this.source[behind] === '\n' ? behind + 1 : end };
  }

  /** Notes that all before an offset was looked at. One more than the length of the source stands for its end. */
  looked(end: number): void {
    this.reach = Math.max(this.reach, Math.min(end, this.source.length + 1));
  }

  /** Where the next match of a global pattern ends; infinity where there is none. Nothing is searched twice as long as offsets ascend. */
  find(pattern: RegExp, from: number): number {
    const known = this.#found.get(pattern.source);
    if (known !== undefined && known.from <= from && from <= known.start) return known.end;
    pattern.lastIndex = from;
    const match = pattern.exec(this.source);
    const start = match?.index ?? Number.POSITIVE_INFINITY;
    const end = start + (match?.[0].length ?? 0);
    this.#found.set(pattern.source, { from, start, end });
    return end;
  }

  #lineEnd(from: number): number {
    return Math.min(this.#lineFeeds.next(from), this.#formFeeds.next(from), this.source.length);
  }

  #read(start: number): Line {
    const { source } = this;
    if (source[start] === '\f') return lineOf(source, start, start + 1, start + 1, [], []);
    let end = this.#lineEnd(start);
    const holes: Hole[] = [];
    const tags: string[] = [];
    if (source.slice(start, end).includes('<')) end = this.#readMarks(start, end, holes, tags);
    return lineOf(source, start, end, source[end] === '\n' ? end + 1 : end, holes, tags);
  }

  /** Gathers the comments and tags of a line and returns where it ends: a comment may carry it on over line ends. */
  #readMarks(start: number, firstEnd: number, holes: Hole[], tags: string[]): number {
    let end = firstEnd;
    for (let from = start; from < end; ) {
      const mark = MARK.exec(this.source.slice(from, end));
      if (mark === null) break;
      const at = from + mark.index;
      const [text, tag] = mark;
      from = at + text.length;
      if (tag !== undefined) {
        tags.push(tag.toUpperCase());
        holes.push({ kind: 'tag', start: at, end: from });
        continue;
      }
      const close = this.#commentEnds.next(from) + COMMENT_CLOSE.length;
      if (close > at + LONGEST_COMMENT) holes.push({ kind: 'unclosedComment', start: at, end: at });
      else {
        holes.push({ kind: 'comment', start: at, end: close });
        if (close > end) end = this.#lineEnd(close);
        from = close;
      }
    }
    return end;
  }
}
