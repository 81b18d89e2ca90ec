import type { Span } from '../../text/span';
import type { PassageBuilder } from '../passageBuilder';
import type { Hole, Line } from './line';

/** Copies the words of one line into a passage, from its start to its end, and notes the comments on the way. */
export class LineCopier {
  readonly #line: Line;
  readonly #into: PassageBuilder;
  #hole = 0;

  constructor(line: Line, into: PassageBuilder) {
    this.#line = line;
    this.#into = into;
  }

  /** Shows the words of a range of the source that lies behind all that were shown before. */
  copy({ start, end }: Span): void {
    let at = start;
    for (let hole = this.#line.holes[this.#hole]; hole !== undefined && hole.start < end; hole = this.#line.holes[++this.#hole]) {
      if (at < hole.start) this.#into.copy(at, hole.start);
      this.#pass(hole);
      at = Math.max(at, hole.end);
    }
    if (at < end) this.#into.copy(at, end);
  }

  /** Notes the comments behind all that was shown. */
  finish(): void {
    for (; this.#hole < this.#line.holes.length; this.#hole++) {
      const hole = this.#line.holes[this.#hole];
      if (hole !== undefined) this.#pass(hole);
    }
  }

  #pass(hole: Hole): void {
    if (hole.kind === 'comment') this.#into.comment({ start: hole.start, end: hole.end });
    else if (hole.kind === 'unclosedComment') this.#into.unclosedComment(hole.start);
    else if (hole.kind === 'leader') this.#into.space(hole.start, hole.end);
  }
}
