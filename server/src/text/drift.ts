import type { ChunkedText, Difference } from './chunkedText';
import type { Span } from './span';

/** Carries places between a text as it was and as it is now. */
export class Drift {
  readonly #difference: Difference | undefined;

  constructor(before: ChunkedText, now: ChunkedText) {
    this.#difference = before.differenceTo(now);
  }

  /** Where a place of the text now was before; undefined inside what has changed. */
  before(now: number): number | undefined {
    if (this.#difference === undefined || now <= this.#difference.start) return now;
    const { oldEnd, newEnd } = this.#difference;
    return now >= newEnd ? now - newEnd + oldEnd : undefined;
  }

  /** Where a place of the text now was before; of what has changed, its start. */
  beforeOrAt(now: number): number {
    return this.before(now) ?? this.#difference?.start ?? now;
  }

  /**
   * Where a range of the text before is now: around what has changed inside it, beside what has changed around it. What was put in right before its
   * start or behind its end is beside it.
   */
  now({ start, end }: Span): Span {
    if (this.#difference === undefined) return { start, end };
    const { start: from, oldEnd, newEnd } = this.#difference;
    const startNow = start >= oldEnd ? start - oldEnd + newEnd : Math.min(start, from);
    const endNow = end <= from ? end : Math.max(end, oldEnd) - oldEnd + newEnd;
    return { start: startNow, end: Math.max(startNow, endNow) };
  }
}
