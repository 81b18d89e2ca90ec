import type { Span } from './span';

/**
 * Carries positions between the clean text of a passage and its source.
 *
 * Made of segments in order. Where a segment is as long in the source as in the clean text it is *linear*: unit for unit.
 * Otherwise it is *atomic*: an entity, an escape or a run of white space, which is pointed at as a whole. Source between two
 * segments is mark-up that the clean text does not show. All offsets count UTF-16 units; source offsets count from the start of
 * the passage, so that a passage can move without its map changing.
 */
export class OffsetMap {
  readonly #cleanStarts: Uint32Array;
  readonly #sourceStarts: Uint32Array;
  readonly #sourceEnds: Uint32Array;
  readonly #cleanLength: number;

  /** `segments` holds clean start, source start and source end of each segment, one after the other. */
  constructor(segments: readonly number[], cleanLength: number) {
    const count = segments.length / 3;
    this.#cleanStarts = new Uint32Array(count);
    this.#sourceStarts = new Uint32Array(count);
    this.#sourceEnds = new Uint32Array(count);
    for (let i = 0; i < count; i++) {
      this.#cleanStarts[i] = segments[3 * i] ?? 0;
      this.#sourceStarts[i] = segments[3 * i + 1] ?? 0;
      this.#sourceEnds[i] = segments[3 * i + 2] ?? 0;
    }
    this.#cleanLength = cleanLength;
  }

  /** The smallest range of source that decodes to this range of clean text. An empty range maps to the place before its unit. */
  toSource(clean: Span): Span {
    if (this.#cleanStarts.length === 0) return { start: 0, end: 0 };
    if (clean.start >= this.#cleanLength) {
      const end = this.#sourceEnds[this.#sourceEnds.length - 1] ?? 0;
      return { start: end, end };
    }
    const start = this.#sourceOf(clean.start).start;
    return { start, end: clean.end > clean.start ? this.#sourceOf(clean.end - 1).end : start };
  }

  /** The pieces of source behind a range of clean text, without the mark-up between them. */
  slices(clean: Span): readonly Span[] {
    const slices: Span[] = [];
    for (let i = this.#segmentAt(clean.start); i < this.#cleanStarts.length && this.#cleanStart(i) < clean.end; i++) {
      const from = Math.max(clean.start, this.#cleanStart(i));
      const to = Math.min(clean.end, this.#cleanStart(i + 1));
      if (from >= to) continue;
      const { start, end } = this.toSource({ start: from, end: to });
      const last = slices.at(-1);
      if (last !== undefined && last.end === start) slices[slices.length - 1] = { start: last.start, end };
      else slices.push({ start, end });
    }
    return slices;
  }

  /** Whether a range of clean text is one unbroken piece of source, so that replacing it cuts no mark-up in two. */
  unbroken(clean: Span): boolean {
    return this.slices(clean).length <= 1;
  }

  /** The clean offset of a source offset, or undefined where the source there is mark-up. */
  toClean(source: number): number | undefined {
    const i = lastAtMost(this.#sourceStarts, source);
    if (i < 0) return undefined;
    const sourceStart = this.#sourceStarts[i] ?? 0;
    const sourceEnd = this.#sourceEnds[i] ?? 0;
    if (source > sourceEnd) return undefined;
    const cleanStart = this.#cleanStart(i);
    const cleanEnd = this.#cleanStart(i + 1);
    if (cleanEnd - cleanStart === sourceEnd - sourceStart) return cleanStart + (source - sourceStart);
    return source === sourceEnd ? cleanEnd : cleanStart;
  }

  #cleanStart(segment: number): number {
    return this.#cleanStarts[segment] ?? this.#cleanLength;
  }

  #segmentAt(clean: number): number {
    return Math.max(0, lastAtMost(this.#cleanStarts, clean));
  }

  /** The source of one clean unit. */
  #sourceOf(unit: number): Span {
    const i = this.#segmentAt(unit);
    const cleanStart = this.#cleanStart(i);
    const sourceStart = this.#sourceStarts[i] ?? 0;
    const sourceEnd = this.#sourceEnds[i] ?? 0;
    if (this.#cleanStart(i + 1) - cleanStart !== sourceEnd - sourceStart) return { start: sourceStart, end: sourceEnd };
    const start = sourceStart + (unit - cleanStart);
    return { start, end: start + 1 };
  }
}

/** Index of the last element that is at most `value`, or -1; `sorted` ascends. */
function lastAtMost(sorted: Uint32Array, value: number): number {
  let low = -1;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}
