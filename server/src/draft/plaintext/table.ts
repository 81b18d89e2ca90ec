import type { PassageBuilder } from '../passageBuilder';
import { endsSentence } from '../sentence';
import { ZERO_WIDTH } from '../whiteSpace';
import { cellsByColumn, hasEmptyStub, looksLikeRow, overlap, type PlacedCell, segmentsOf, type TableColumn } from './cells';
import type { Line } from './line';
import { LineCopier } from './lineCopier';
import type { Lines } from './lines';
import { isRule, isTagLine, layoutOf, ruledColumns } from './tableLayout';

/** Where a scanner is inside a table. */
export interface TableState {
  readonly within: 'table';
  /** Whether it goes on to its closing tag, and not only as far as lines look like rows. */
  readonly closed: boolean;
  readonly columns: readonly TableColumn[];
  /** The words above each column, as far as they have been read. */
  readonly heads: readonly string[];
  /** How many lines from here on name the columns. */
  readonly headLines: number;
  /** Whether a row has been shown. */
  readonly hasRows: boolean;
}

const TABLE_END = /<\/TABLE>/gi;
const LONGEST_TABLE = 100_000;
const LONGEST_LABEL = 50;
/** Of the lines one below the other that go before a row without being one. */
const MOST_LABELS = 3;
/** The least that a head over several columns has above each of them. */
const LEAST_OVER = 4;
const UNSEEN = new RegExp(`[${ZERO_WIDTH}]`, 'g');

/** The state before the first line of a table with tags. One whose closing tag is not near goes on for as long as its lines look like rows. */
export function openTaggedTable(lines: Lines, first: Line): TableState {
  const end = lines.find(TABLE_END, first.start);
  const closed = end <= first.start + LONGEST_TABLE;
  lines.looked(Math.min(end, first.start + LONGEST_TABLE));
  return openTable(lines, first, closed);
}

/** The state before the first line of a table that has no tags. */
export function openPlainTable(lines: Lines, first: Line): TableState {
  return openTable(lines, first, false);
}

function openTable(lines: Lines, first: Line, closed: boolean): TableState {
  const layout = layoutOf(lines, first, line => (closed ? !endsTaggedTable(line) : staysInTable(lines, line)));
  return { within: 'table', closed, ...layout, heads: [], hasRows: false };
}

function endsTaggedTable({ tags }: Line): boolean {
  return tags.includes('/TABLE') || tags.includes('TABLE') || tags.includes('FN');
}

/** Whether a table that has no tags, or no closing one, has this line. */
export function staysInTable(lines: Lines, line: Line): boolean {
  if (lines.pageMarkAt(line.start) !== undefined || endsTaggedTable(line)) return false;
  if (isTagLine(line) || isRule(line)) return true;
  if (line.first >= 0 && (hasEmptyStub(line) || segmentsOf(line).length > 1)) return true;
  if (line.first >= 0 && !isLabel(line)) return false;
  let next = lines.after(line);
  for (let labels = 1; line.first >= 0 && next !== undefined && labels < MOST_LABELS && isLabel(next) && !looksLikeRow(next); labels++)
    next = lines.after(next);
  return next !== undefined && looksLikeRow(next);
}

/** Whether a line by itself may be the first words of the row below it. */
function isLabel({ words, first }: Line): boolean {
  return first >= 0 && words.length <= LONGEST_LABEL && (words.endsWith(':') || !endsSentence(words));
}

/** Reads a line of a table: what shows the row, if it is one, and the state behind it. */
export function readTableLine(lines: Lines, line: Line, state: TableState): { readonly row?: (into: PassageBuilder) => void; readonly next: TableState } {
  const columns = ruledColumns(lines.source, line) ?? state.columns;
  const headLines = Math.max(0, state.headLines - 1);
  if (line.first < 0 || isRule(line)) return { next: columns === state.columns && headLines === state.headLines ? state : { ...state, columns, headLines } };
  const cells = cellsByColumn(line, columns);
  if (state.headLines > 0) {
    const next = { ...state, headLines, heads: headsWith(state.heads, cells, columns), hasRows: true };
    return { row: into => showRow(line, cells, [], true, into), next };
  }
  return { row: into => showRow(line, cells, state.heads, false, into), next: state.hasRows ? state : { ...state, hasRows: true } };
}

function showRow(line: Line, cells: readonly PlacedCell[], heads: readonly string[], isHead: boolean, into: PassageBuilder): void {
  const copier = new LineCopier(line, into);
  for (const { column, cell } of cells) {
    into.openPiece({ kind: 'tableCell', column, head: heads[column] ?? '', isHead }, cell.start);
    copier.copy(cell);
    into.closePiece();
  }
  copier.finish();
}

/** The heads with the words of another line below them: a cell heads its own column and each other that it stands over. */
function headsWith(heads: readonly string[], cells: readonly PlacedCell[], columns: readonly TableColumn[]): readonly string[] {
  const all = Array.from({ length: Math.max(columns.length, heads.length) }, (_, index) => heads[index] ?? '');
  for (const { column, cell } of cells) {
    const words = cell.text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
    for (let index = column; index < Math.max(columns.length, column + 1); index++) {
      if (index === column || standsOver(cell, columns[index])) all[index] = all[index] ? `${all[index]} ${words}` : words;
    }
  }
  return all;
}

function standsOver(cell: TableColumn, column: TableColumn | undefined): boolean {
  if (column === undefined) return false;
  const shared = overlap(cell, column);
  return shared >= LEAST_OVER && shared * 3 >= column.right - column.left;
}

/** Whether two states inside tables lead to the same blocks. */
export function sameTable(a: TableState, b: TableState): boolean {
  return (
    a.closed === b.closed &&
    a.headLines === b.headLines &&
    a.hasRows === b.hasRows &&
    sameItems(a.heads, b.heads, (x, y) => x === y) &&
    sameItems(a.columns, b.columns, (x, y) => x.left === y.left && x.right === y.right)
  );
}

function sameItems<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => same(item, b[index] ?? item)));
}
