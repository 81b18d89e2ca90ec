import { type Passage, shapeOf } from '../draft/passage';
import type { Stated } from './statements';
import { statementsOf } from './statementsOf';

/** More passages than this are not typed: they come of opening a draft, which keeps what they state. */
const MOST_REMEMBERED = 1000;

/**
 * Remembers what passages state, by their text and shape. Keeps what the check before this one and this one asked for, so that it does not grow
 * with the typing: what a draft states is kept with the draft.
 */
export class StatementMemo {
  #current = new Map<string, readonly Stated[]>();
  #previous = new Map<string, readonly Stated[]>();

  /** What the passage states; worked out once. */
  of(passage: Passage): readonly Stated[] {
    const key = keyOf(passage);
    const known = this.#current.get(key);
    if (known !== undefined) return known;
    const stated = this.#previous.get(key) ?? statementsOf(passage);
    if (this.#current.size < MOST_REMEMBERED) this.#current.set(key, stated);
    return stated;
  }

  /** Starts a new check: what the last one did not ask for is forgotten. */
  turn(): void {
    this.#previous = this.#current;
    this.#current = new Map();
  }
}

const SHAPED = '\u001e';

/** All that extraction may read. Of most passages that is the text, which is not copied then. No text can be made to look like the key of another passage. */
function keyOf(passage: Passage): string {
  const { text } = passage;
  const shape = shapeOf(passage);
  return shape === '' && !text.startsWith(SHAPED) ? text : `${SHAPED}${shape.length}:${shape}${text}`;
}
