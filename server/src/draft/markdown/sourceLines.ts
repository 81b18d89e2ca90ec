import type { Span } from '../../text/span';

const QUOTE_PREFIX = /^(?: {0,3}> ?)+/;

export interface Line {
  /** The line without its line end. */
  readonly span: Span;
  /** The line without block quote marks, as text. */
  readonly text: string;
  /** Where `text` starts in the source. */
  readonly start: number;
}

/** The lines (LF or CRLF) of a Markdown source, and how far it was looked at. Source offsets. */
export class SourceLines {
  readonly source: string;
  #reach = 0;

  constructor(source: string) {
    this.source = source;
  }

  get length(): number {
    return this.source.length;
  }

  /** Behind the last unit that was looked at. */
  get reach(): number {
    return Math.min(this.#reach, this.source.length);
  }

  /** Notes that the source was looked at up to an offset. */
  look(end: number): void {
    if (end > this.#reach) this.#reach = end;
  }

  /** The line that starts at an offset. */
  at(start: number): Line {
    let end = this.source.indexOf('\n', start);
    if (end < 0) end = this.source.length;
    this.look(end + 1);
    if (end > start && this.source.charCodeAt(end - 1) === 13) end--;
    const raw = this.source.slice(start, end);
    // Most lines start otherwise, and the pattern need not be tried on them.
    const prefix = raw.startsWith('>') || raw.startsWith(' ') ? (QUOTE_PREFIX.exec(raw)?.[0].length ?? 0) : 0;
    return { span: { start, end }, text: prefix > 0 ? raw.slice(prefix) : raw, start: start + prefix };
  }

  /** Where the line behind an offset starts. */
  after(end: number): number {
    const lineFeed = this.source.indexOf('\n', end);
    return lineFeed < 0 ? this.source.length : lineFeed + 1;
  }
}
