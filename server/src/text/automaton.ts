/** How many columns there are for the units of a text: a power of two. */
export const COLUMN_BITS = 6;
const COLUMN_COUNT = 1 << COLUMN_BITS;
/** The states in which nothing was seen so far of what is looked for: inside a word, and where one may start. */
const [INSIDE_WORD, WORD_START] = [0, 1];

/** Letters that are looked for. */
export interface Sought {
  /** The columns of their units. */
  readonly columns: readonly number[];
  /** Whether they are looked for only where words start. */
  readonly startsWord: boolean;
}

/**
 * Looks for hundreds of words at once, with one step for each unit of a text however many they are: the automaton of Aho and Corasick. Units are given by
 * their columns in its table, so that those that are alike are one.
 *
 * A state stands for the longest start of anything sought in which the text ends so far. What is looked for only at the start of a word starts from a state of
 * its own, which every unit leads to that is of no word.
 */
export class Automaton {
  /** The state at the start of a text. */
  readonly start = WORD_START;
  /** The next state, by the state before, shifted by the bits of columns, and the column of a unit. */
  readonly next: Uint16Array;
  /** By state, the numbers of what ends there. */
  readonly ends: readonly (readonly number[])[];

  constructor(sought: readonly Sought[], isOfWord: (column: number) => boolean) {
    const { children, ends } = treeOf(sought);
    const next = new Uint16Array(children.length << COLUMN_BITS);
    for (let column = 0; column < COLUMN_COUNT; column++) next[column] = isOfWord(column) ? INSIDE_WORD : WORD_START;
    /** By state, that of the longest end of its path with which another path starts. It comes before it in the queue, and so its row is known. */
    const shorter = new Uint16Array(children.length);
    const queue = [INSIDE_WORD, WORD_START];
    for (const state of queue) {
      const row = state << COLUMN_BITS;
      const known = (shorter[state] ?? INSIDE_WORD) << COLUMN_BITS;
      // Where its own path does not go on, the shorter one may.
      next.copyWithin(row, known, known + COLUMN_COUNT);
      for (const [column, child] of children[state] ?? []) {
        const other = next[row | column] ?? INSIDE_WORD;
        shorter[child] = other;
        next[row | column] = child;
        ends[child]?.push(...(ends[other] ?? []));
        queue.push(child);
      }
    }
    this.next = next;
    this.ends = ends;
  }
}

/** What is sought as a tree: by state, the next one by the column of a unit, and the numbers of what ends there. */
interface Tree {
  readonly children: readonly ReadonlyMap<number, number>[];
  readonly ends: readonly number[][];
}

function treeOf(sought: readonly Sought[]): Tree {
  const children: Map<number, number>[] = [new Map(), new Map()];
  const ends: number[][] = [[], []];
  for (const [number, { columns, startsWord }] of sought.entries()) {
    let state = startsWord ? WORD_START : INSIDE_WORD;
    for (const column of columns) {
      const child = children[state]?.get(column) ?? children.push(new Map()) - 1;
      children[state]?.set(column, child);
      ends[child] ??= [];
      state = child;
    }
    ends[state]?.push(number);
  }
  return { children, ends };
}
