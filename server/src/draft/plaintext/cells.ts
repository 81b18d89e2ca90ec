import type { Span } from '../../text/span';
import { type Line, VISIBLE, wordsOf } from './line';
import { listMark } from './listMark';

/** What stands in a line of a table between two gaps: source offsets, the columns of print it takes up, and its words. */
export interface Cell extends Span {
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** The columns of print that one column of a table takes up. */
export interface TableColumn {
  readonly left: number;
  readonly right: number;
}

const GAP = / {2,}| ?\t ?/g;
const WIDE_GAP = / {3,}| ?\t ?/g;
const WHITE = /\s/;
/** What belongs to the figure behind it or before it, whatever the gap. */
const CURRENCY = /^\(?[$€£¥]\(?$/;
const FIGURE_END = /^[%)]+$/;
/** A line indented as far as this has an empty first cell. */
const EMPTY_STUB = 10;
/** Of the letters and numbers of lists, with their brackets. */
const LONGEST_MARK = 7;

/** What stands between gaps of two spaces or a tab. A currency sign is one with the figure behind it. */
export function cellsOf(line: Line): readonly Cell[] {
  return split(line, '  ', GAP);
}

/** What stands between gaps of three spaces or a tab: of two in prose, one may part sentences. */
export function segmentsOf(line: Line): readonly Cell[] {
  return split(line, '   ', WIDE_GAP);
}

function split({ text, words, holes, first, start, columns, indent, right }: Line, leastGap: string, gap: RegExp): readonly Cell[] {
  if (first < 0) return [];
  // Without tabs and the like each unit takes up a column.
  if ((columns === undefined || !text.includes('\t')) && text.indexOf(leastGap, first) < 0)
    return [{ start: start + first, end: start + text.length, left: indent, right, text: words }];
  const cells: Cell[] = [];
  const add = (from: number, to: number) => {
    const shown = wordsOf(text.slice(from, to), holes);
    if (VISIBLE.test(shown)) cells.push({ start: start + from, end: start + to, left: columns?.[from] ?? from, right: columns?.[to] ?? to, text: shown });
  };
  let from = first;
  gap.lastIndex = first;
  for (let match = gap.exec(text); match !== null; match = gap.exec(text)) {
    add(from, match.index);
    from = gap.lastIndex;
  }
  add(from, text.length);
  return joined(cells);
}

function joined(cells: readonly Cell[]): readonly Cell[] {
  const whole: Cell[] = [];
  for (const cell of cells) {
    const last = whole.at(-1);
    if (last !== undefined && ((last.text.length < 4 && CURRENCY.test(last.text)) || FIGURE_END.test(cell.text))) whole[whole.length - 1] = both(last, cell);
    else whole.push(cell);
  }
  return whole;
}

function both(cell: Cell, next: Cell): Cell {
  return { start: cell.start, end: next.end, left: cell.left, right: next.right, text: `${cell.text} ${next.text}` };
}

const FIGURE = /^[$€£¥(\s]*(?:\d|-{1,2}$|—$|[A-Z]{1,2}-\d)/;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether it is an amount, a number, a page or the dash for none; years head columns. */
export function isFigure({ text }: Cell): boolean {
  return FIGURE.test(text) && !YEAR.test(text);
}

/** Whether the line starts far from the margin, as one does whose first cell is empty. */
export function hasEmptyStub(line: Line): boolean {
  return line.indent >= EMPTY_STUB;
}

/** Whether a line by itself looks like one of a table: three cells, or two of which the first or the last is not of words. */
export function looksLikeRow(line: Line): boolean {
  if (line.first < 0) return false;
  const all = segmentsOf(line);
  const segments = all.length > 1 && isOnlyMark(all[0]) ? all.slice(1) : all;
  const last = segments.at(-1);
  return last !== undefined && (segments.length > 2 || (segments.length === 2 && (hasEmptyStub(line) || isFigure(last))));
}

function isOnlyMark(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.length <= LONGEST_MARK && listMark(cell.text) !== undefined;
}

/** A cell and the index of its column. */
export interface PlacedCell {
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of a line in the columns of its table: those that share a column are one, and one that runs over the start of a column is cut there. */
export function cellsByColumn(line: Line, columns: readonly TableColumn[]): readonly PlacedCell[] {
  const cells = cellsOf(line);
  if (columns.length === 0) return cells.map((cell, column) => ({ column, cell }));
  const placed: { column: number; cell: Cell }[] = [];
  let column = 0;
  const add = (cell: Cell) => {
    while (column + 1 < columns.length && overlap(cell, columns[column + 1]) > overlap(cell, columns[column])) column++;
    const last = placed.at(-1);
    if (last?.column === column) last.cell = both(last.cell, cell);
    else placed.push({ column, cell });
  };
  for (const cell of cells) {
    if (cells.length === 1) add(cell);
    else for (const part of cutAtColumns(cell, columns)) add(part);
  }
  return placed;
}

/** How far the two share columns of print; where they share none, less the further they are apart. */
export function overlap(cell: TableColumn, column: TableColumn | undefined): number {
  return column === undefined ? Number.NEGATIVE_INFINITY : Math.min(cell.right, column.right) - Math.max(cell.left, column.left);
}

/** The words of a cell at both sides of each column start that a single space stands before. */
function cutAtColumns(cell: Cell, columns: readonly TableColumn[]): readonly Cell[] {
  const parts: Cell[] = [];
  let rest = cell;
  for (const { left } of columns) {
    const at = left - rest.left;
    if (at <= 0 || left >= rest.right || !WHITE.test(rest.text[at - 1] ?? '')) continue;
    if (rest.text.length !== rest.end - rest.start || rest.text.length !== rest.right - rest.left) continue;
    parts.push({ start: rest.start, end: rest.start + at - 1, left: rest.left, right: left - 1, text: rest.text.slice(0, at - 1) });
    rest = { start: rest.start + at, end: rest.end, left, right: rest.right, text: rest.text.slice(at) };
  }
  if (parts.length === 0) return [cell];
  return [...parts, rest].filter(({ text }) => VISIBLE.test(text));
}
