import { ZERO_WIDTH } from '../whiteSpace';
import { cellsOf, hasEmptyStub, isFigure, looksLikeRow, type TableColumn } from './cells';
import type { Line } from './line';
import type { Lines } from './lines';

/** What is known of a table before its first row is read. */
interface TableLayout {
  readonly columns: readonly TableColumn[];
  /** How many lines from the first on name the columns. */
  readonly headLines: number;
}

const WINDOW = 40;
const MOST_COLUMNS = 64;
const MOST_HEAD_LINES = 12;
const RULER_MARK = /<[SC]>/gi;
const RULE = new RegExp(`^[\\s${ZERO_WIDTH}]*[-=_][-=_\\s]*$`);

/** Whether the line is drawn: of dashes, equals signs or underscores and spaces. */
export function isRule({ text }: Line): boolean {
  return text.length > 2 && RULE.test(text) && /[-=_]{3}/.test(text);
}

/** Whether all that the line has is tags. */
export function isTagLine({ first, tags }: Line): boolean {
  return first < 0 && tags.length > 0;
}

/** The columns that a line of tags rules off with an `<S>` for the first and a `<C>` for each other; undefined where it rules none. */
export function ruledColumns(source: string, line: Line): readonly TableColumn[] | undefined {
  if (!isTagLine(line) || !line.tags.includes('C')) return undefined;
  const lefts: number[] = [];
  for (const { index } of source.slice(line.start, line.end).matchAll(RULER_MARK)) if (lefts.length < MOST_COLUMNS) lefts.push(line.columns?.[index] ?? index);
  return lefts.map((left, index) => ({ left: index === 0 ? 0 : left, right: lefts[index + 1] ?? left + (left - (lefts[index - 1] ?? 0)) }));
}

/** The layout of the table that starts at a line; `goesOn` says whether it has another line. Looks at its first forty lines. */
export function layoutOf(lines: Lines, first: Line, goesOn: (line: Line) => boolean): TableLayout {
  const cellsOfRows: (readonly TableColumn[])[] = [];
  let ruled: readonly TableColumn[] | undefined;
  let headLines: number | undefined;
  let named = 0;
  let allStanding = true;
  let line: Line | undefined = first;
  for (let count = 0; line !== undefined && count < WINDOW && (count === 0 || goesOn(line)); count++, line = lines.after(line)) {
    const ruler = ruledColumns(lines.source, line);
    if (ruler !== undefined || isRule(line)) {
      if (named > 0) headLines ??= count;
      ruled ??= ruler;
      if (ruled !== undefined && headLines !== undefined) break;
      continue;
    }
    if (line.first < 0) continue;
    const cells = cellsOf(line);
    if (cells.length > 1) cellsOfRows.push(hasEmptyStub(line) ? cells : cells.map((cell, index) => (index === 0 ? { left: 0, right: cell.right } : cell)));
    if (headLines !== undefined) continue;
    if (cells.some((cell, index) => (index > 0 || hasEmptyStub(line ?? first)) && isFigure(cell))) headLines = named > 0 && allStanding ? count : 0;
    else if (++named > MOST_HEAD_LINES) headLines = 0;
    allStanding &&= cells.length > 2 || hasEmptyStub(line);
  }
  return { columns: ruled ?? spread(cellsOfRows), headLines: headLines ?? 0 };
}

/**
 * Whether a table that has no tags starts with a line: it and the next look like rows, be they parted by a rule, or there is a rule between a
 * line far from the margin and one that looks like a row.
 */
export function startsTable(lines: Lines, line: Line): boolean {
  const isRow = looksLikeRow(line);
  if (!isRow && !hasEmptyStub(line)) return false;
  const next = lines.after(line);
  if (next === undefined || !isRule(next)) return isRow && next !== undefined && looksLikeRow(next);
  const behind = lines.after(next);
  return behind !== undefined && looksLikeRow(behind);
}

/** The columns of print that the cells of all rows take up together, where they touch one another as one. */
function spread(rows: readonly (readonly TableColumn[])[]): readonly TableColumn[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of rows.flat().sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && (left < last.right || columns.length === MOST_COLUMNS)) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}
