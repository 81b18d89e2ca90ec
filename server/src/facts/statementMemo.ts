import type { Passage } from '../draft/passage';
import type { Stated } from './statements';
import { statementsOf } from './statementsOf';

/**
 * Remembers what passages state, by their key. Keeps what the check before this one and this one asked for, so that it grows with the
 * draft and not with the typing.
 */
export class StatementMemo {
  #current = new Map<string, readonly Stated[]>();
  #previous = new Map<string, readonly Stated[]>();

  /** What the passage states; worked out once. */
  of(passage: Passage): readonly Stated[] {
    const { key } = passage;
    const known = this.#current.get(key);
    if (known !== undefined) return known;
    const stated = this.#previous.get(key) ?? statementsOf(passage);
    this.#current.set(key, stated);
    return stated;
  }

  /** Starts a new check: what the last one did not ask for is forgotten. */
  turn(): void {
    this.#previous = this.#current;
    this.#current = new Map();
  }
}
