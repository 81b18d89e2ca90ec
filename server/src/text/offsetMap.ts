import { firstIndex } from './binarySearch';
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
  /** Clean start, source start and source end of each segment, one after the other: a draft has so many maps that arrays of their own would weigh more than it. */
  readonly #segments: readonly number[];
  readonly #cleanLength: number;

  /** `segments` holds clean start, source start and source end of each segment, one after the other. */
  constructor(segments: readonly number[], cleanLength: number) {
    this.#segments = segments.slice();
    this.#cleanLength = cleanLength;
  }

  /** The smallest range of source that decodes to this range of clean text. An empty range maps to the place before its unit. */
  toSource(clean: Span): Span {
    if (this.#count === 0) return { start: 0, end: 0 };
    if (clean.start >= this.#cleanLength) {
      const end = this.#sourceEnd(this.#count - 1);
      return { start: end, end };
    }
    const start = this.#sourceOf(clean.start).start;
    return { start, end: clean.end > clean.start ? this.#sourceOf(clean.end - 1).end : start };
  }

  /** The pieces of source behind a range of clean text, without the mark-up between them. */
  slices(clean: Span): readonly Span[] {
    const slices: Span[] = [];
    for (let i = this.#segmentAt(clean.start); i < this.#count && this.#cleanStart(i) < clean.end; i++) {
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
    const i = firstIndex(this.#count, index => this.#sourceStart(index) > source) - 1;
    if (i < 0) return undefined;
    const sourceStart = this.#sourceStart(i);
    const sourceEnd = this.#sourceEnd(i);
    if (source > sourceEnd) return undefined;
    const cleanStart = this.#cleanStart(i);
    const cleanEnd = this.#cleanStart(i + 1);
    if (cleanEnd - cleanStart === sourceEnd - sourceStart) return cleanStart + (source - sourceStart);
    return source === sourceEnd ? cleanEnd : cleanStart;
  }

  get #count(): number {
    return this.#segments.length / 3;
  }

  #cleanStart(segment: number): number {
    return this.#segments[3 * segment] ?? this.#cleanLength;
  }

  #sourceStart(segment: number): number {
    return this.#segments[3 * segment + 1] ?? 0;
  }

  #sourceEnd(segment: number): number {
    return this.#segments[3 * segment + 2] ?? 0;
  }

  #segmentAt(clean: number): number {
    return Math.max(0, firstIndex(this.#count, index => this.#cleanStart(index) > clean) - 1);
  }

  /** The source of one clean unit. */
  #sourceOf(unit: number): Span {
    const i = this.#segmentAt(unit);
    const cleanStart = this.#cleanStart(i);
    const sourceStart = this.#sourceStart(i);
    const sourceEnd = this.#sourceEnd(i);
    if (this.#cleanStart(i + 1) - cleanStart !== sourceEnd - sourceStart) return { start: sourceStart, end: sourceEnd };
    const start = sourceStart + (unit - cleanStart);
    return { start, end: start + 1 };
  }
}
