import type { Draft } from '../draft/draft';
import type { TableRowStated } from '../facts/figureStatements';
import type { Fact } from './factIndex';

/** Those rows of one table that are checked for their arithmetic, in the order of the draft. */
export type CheckedTable = readonly Fact<TableRowStated>[];

/** How many passages may lie between two rows of one table that are looked at: other rows, and lines that head groups of them. */
const ROWS_BETWEEN = 8;

/** A table with more rows to check is none of prices or of dilution. */
const MOST_ROWS = 40;

/** How far each row lies from the one before it: what the tables of the rows depend on, beside the rows. */
export function distancesOf(draft: Draft, rows: readonly Fact<TableRowStated>[]): readonly number[] {
  return rows.map(({ at }, index) => draft.distance(rows[index - 1]?.at ?? at, at));
}

/** Rows by the tables that they stand in. */
export function readTables(rows: readonly Fact<TableRowStated>[], distances: readonly number[]): readonly CheckedTable[] {
  const tables: Fact<TableRowStated>[][] = [];
  for (const [index, row] of rows.entries()) {
    const table = tables.at(-1);
    // A table has one price to start from: the next one starts another.
    const isNext = row.stated.sort === 'offeringPrice' && table?.some(({ stated }) => stated.sort === 'offeringPrice');
    if (table === undefined || isNext || (distances[index] ?? 0) > ROWS_BETWEEN || table.length >= MOST_ROWS) tables.push([row]);
    else table.push(row);
  }
  return tables;
}
