import { firstIndex } from '../../text/binarySearch';
import type { Span } from '../../text/span';

/** The content of a block: its lines without their prefixes, one behind the other with a line feed between them. */
export class InlineContent {
  readonly text: string;
  readonly #lines: readonly Span[];
  /** Where each line starts in the text. */
  readonly #starts: readonly number[];

  /** `lines` are source offsets, in order; there is at least one. */
  constructor(source: string, lines: readonly Span[]) {
    this.#lines = lines;
    const starts: number[] = [];
    let length = 0;
    for (const { start, end } of lines) {
      starts.push(length);
      length += end - start + 1;
    }
    this.#starts = starts;
    this.text = lines.map(({ start, end }) => source.slice(start, end)).join('\n');
  }

  get isOneLine(): boolean {
    return this.#lines.length === 1;
  }

  /** The source of a range of the text that is not empty, from its first unit to its last. */
  toSource({ start, end }: Span): Span {
    return { start: this.#sourceOf(start), end: this.#sourceOf(end - 1) + 1 };
  }

  /** A range of the text line by line: the source of what stands on each line, and between two of them the index of the line that starts there. */
  *byLine({ start, end }: Span): Generator<{ readonly source: Span; readonly opens: number | undefined }, void> {
    for (let at = start, line = this.#lineOf(start); at < end; line++) {
      const { start: from, end: to } = this.#line(line);
      const lineStart = this.#starts[line] ?? 0;
      const lineEnd = lineStart + to - from;
      if (at < lineEnd) yield { source: { start: from + at - lineStart, end: from + Math.min(end, lineEnd) - lineStart }, opens: undefined };
      if (lineEnd < end) yield { source: { start: to, end: this.#line(line + 1).start }, opens: line + 1 };
      at = lineEnd + 1;
    }
  }

  #sourceOf(at: number): number {
    const line = this.#lineOf(at);
    return this.#line(line).start + at - (this.#starts[line] ?? 0);
  }

  #lineOf(at: number): number {
    return this.#lines.length === 1 ? 0 : Math.max(0, firstIndex(this.#starts.length, index => (this.#starts[index] ?? 0) > at) - 1);
  }

  #line(index: number): Span {
    return this.#lines[index] ?? this.#lines.at(-1) ?? { start: 0, end: 0 };
  }
}
