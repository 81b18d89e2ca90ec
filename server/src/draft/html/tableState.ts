/** What has to be known of an open table between two blocks. */
export interface TableState {
  /** How many elements were open when the table, and when its row opened: those are out of reach of the end tags inside. */
  readonly base: number;
  readonly rowBase: number;
  /** Whether the row that is open is no row of data, so that its text is read block by block. */
  readonly isFlowing: boolean;
  readonly isInHead: boolean;
  /** The words above each column. */
  readonly heads: readonly string[];
  /** For how many more rows each column is taken up by a cell above. */
  readonly taken: readonly number[];
  /** Whether a row of cells was shown. */
  readonly isOpened: boolean;
  /** Whether a row below the heads was shown. */
  readonly hasBody: boolean;
  readonly hasFigures: boolean;
  /** Tables inside that are not kept, for there are too many. */
  readonly unkept: number;
  /** How many tables are open, this one included. */
  readonly depth: number;
  readonly outer: TableState | undefined;
}

/** No draft nests tables deeper; what does is read as if it were no table. */
export const DEEPEST_TABLE = 32;

/** A table that has just been opened. */
export function newTable(outer: TableState | undefined, base: number): TableState {
  return {
    base,
    rowBase: base,
    isFlowing: false,
    isInHead: false,
    heads: [],
    taken: [],
    isOpened: false,
    hasBody: false,
    hasFigures: false,
    unkept: 0,
    depth: (outer?.depth ?? 0) + 1,
    outer,
  };
}

const NONE_TAKEN: readonly number[] = [];

/** For how many rows the columns are taken up one row further down. */
export function takenBelow(taken: readonly number[]): readonly number[] {
  return taken.some(rows => rows > 1) ? taken.map(rows => Math.max(0, rows - 1)) : NONE_TAKEN;
}

/** Whether two states of tables lead to the same blocks. */
export function sameTable(a: TableState | undefined, b: TableState | undefined): boolean {
  if (a === b) return true;
  return (
    a !== undefined &&
    b !== undefined &&
    a.base === b.base &&
    a.rowBase === b.rowBase &&
    a.isFlowing === b.isFlowing &&
    a.isInHead === b.isInHead &&
    a.isOpened === b.isOpened &&
    a.hasBody === b.hasBody &&
    a.hasFigures === b.hasFigures &&
    a.unkept === b.unkept &&
    sameList(a.heads, b.heads) &&
    sameList(a.taken, b.taken) &&
    sameTable(a.outer, b.outer)
  );
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((item, at) => item === b[at]));
}
