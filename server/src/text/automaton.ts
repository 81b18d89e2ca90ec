/** How many columns there are for the units of a text: a power of two. */
export const COLUMN_BITS = 6;
const COLUMN_COUNT = 1 << COLUMN_BITS;
/** The column of no unit: it stands for where a word may start. */
const WORD_START = COLUMN_COUNT - 1;
const ROOT = 0;

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
 * A state stands for the longest start of anything sought in which the text ends so far. The start of a word is taken for a unit that no text has: it stands
 * before what is looked for there, and behind every unit that is of no word. The table takes the step for it together with that for the unit before.
 */
export class Automaton {
  /** The state at the start of a text. */
  readonly start: number;
  /** The next state, by the state before, shifted by the bits of columns, and the column of a unit. */
  readonly next: Uint16Array;
  /** By state, the numbers of what ends there. */
  readonly ends: readonly (readonly number[])[];

  constructor(sought: readonly Sought[], isOfWord: (column: number) => boolean) {
    const paths = sought.map(({ columns, startsWord }) => [
      ...(startsWord ? [WORD_START] : []),
      ...columns.flatMap(column => (isOfWord(column) ? [column] : [column, WORD_START])),
    ]);
    const next = new Uint16Array((1 + paths.reduce((sum, { length }) => sum + length, 0)) << COLUMN_BITS);
    this.ends = closed(next, grown(next, paths));
    this.next = next.subarray(0, this.ends.length << COLUMN_BITS);
    this.start = next[WORD_START] ?? ROOT;
    for (let edge = 0; edge < this.next.length; edge++) {
      const column = edge & (COLUMN_COUNT - 1);
      if (column !== WORD_START && !isOfWord(column)) next[edge] = next[((next[edge] ?? ROOT) << COLUMN_BITS) | WORD_START] ?? ROOT;
    }
  }
}

/** Puts paths into a table as a tree; the numbers of the paths that end in each state. */
function grown(next: Uint16Array, paths: readonly (readonly number[])[]): number[][] {
  const ends: number[][] = [[]];
  for (const [number, path] of paths.entries()) {
    let state = ROOT;
    for (const column of path) {
      const edge = (state << COLUMN_BITS) | column;
      if (next[edge] === ROOT) next[edge] = ends.push([]) - 1;
      state = next[edge] ?? ROOT;
    }
    ends[state]?.push(number);
  }
  return ends;
}

/** Completes the tree: where a path goes on no further, the longest end of it does that some path starts with. Shorter paths come first, so that it is known. */
function closed(next: Uint16Array, ends: number[][]): number[][] {
  const shorter = new Uint16Array(ends.length);
  const queue = [ROOT];
  for (const state of queue) {
    const rest = (shorter[state] ?? ROOT) << COLUMN_BITS;
    for (let column = 0; column < COLUMN_COUNT; column++) {
      const edge = (state << COLUMN_BITS) | column;
      const child = next[edge] ?? ROOT;
      const other = state === ROOT ? ROOT : (next[rest | column] ?? ROOT);
      if (child === ROOT) next[edge] = other;
      else {
        shorter[child] = other;
        ends[child]?.push(...(ends[other] ?? []));
        queue.push(child);
      }
    }
  }
  return ends;
}
