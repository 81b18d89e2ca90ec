import type { ShownCell } from './blocks';
import { hasLetterOrDigit } from './bullets';
import { closesFigure, isFigure, namesYear, opensFigure, startsFigure } from './figures';
import { type Cell, isMarkedItem, type Row } from './row';
import { joined, type Steps, wordsOf } from './steps';
import type { TableState } from './tableState';

/** Cells of a row that are read as one, and what they say. */
interface Entry {
  readonly column: number;
  readonly columns: number;
  readonly words: string;
  readonly start: number;
  readonly steps: Steps;
  readonly isHead: boolean;
  readonly hasRule: boolean;
  readonly isEmphasised: boolean;
}

/** How much of a cell is read to tell what it is. */
const READ_LENGTH = 200;
/** A column head is not longer; one with a full stop, as behind an abbreviation, is shorter. */
const LONGEST_HEAD = 120;
const LONGEST_WITH_STOP = 40;
/** Heads stand above so many columns; no filing has more. */
const MOST_COLUMNS = 200;
/** What stands above a column is cut here. */
const LONGEST_HEADS = 300;
const LABEL_END = /[:;]$/;

/** The cells of a row of data and what its table is behind it; undefined where the row is none, but prose or a list item. */
export function dataRow(source: string, row: Row, table: TableState): { readonly cells: readonly ShownCell[]; readonly table: TableState } | undefined {
  if (row.isProse || isMarkedItem(source, row)) return undefined;
  const entries = entriesOf(source, row);
  const [first, second] = entries;
  if (first === undefined) return undefined;
  const isHead = isHeadRow(entries, table);
  if (second === undefined && !isHead && !(table.hasFigures && first.words.length < READ_LENGTH)) return undefined;
  const cells = entries.map(({ column, columns, start, steps }) => ({
    column,
    head: isHead ? '' : headAbove(table.heads, column, columns),
    isHead,
    start,
    steps,
  }));
  const opened = table.isOpened ? table : { ...table, isOpened: true };
  if (isHead) return { cells, table: { ...opened, heads: withHeads(table.hasBody ? [] : table.heads, entries), hasBody: false } };
  const hasFigures = table.hasFigures || entries.some(({ column, words }) => column > 0 && isFigure(words));
  return { cells, table: opened.hasBody && hasFigures === opened.hasFigures ? opened : { ...opened, hasBody: true, hasFigures } };
}

/** The cells that say something; a figure with what stands around it in cells of their own, side by side, is one. */
function entriesOf(source: string, row: Row): readonly Entry[] {
  const entries: Entry[] = [];
  for (const cell of row.cells) {
    const entry = entryOf(source, cell);
    const last = entries.at(-1);
    if (entry === undefined) continue;
    const isBeside = last !== undefined && last.column + last.columns === entry.column;
    if (isBeside && opensFigure(last.words) && startsFigure(entry.words)) entries[entries.length - 1] = { ...entry, ...together(last, entry) };
    else if (isBeside && closesFigure(entry.words) && isFigure(last.words)) {
      entries[entries.length - 1] = { ...last, ...together(last, entry), columns: last.columns + entry.columns };
    } else entries.push(entry);
  }
  return entries;
}

function entryOf(source: string, { column, columns, isHead, hasRule, parts }: Cell): Entry | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const steps = joined(parts.map(part => part.steps));
  const isEmphasised = parts.every(part => part.isWhollyEmphasised);
  return { column, columns, words: wordsOf(source, steps, READ_LENGTH), start: first.source.start, steps, isHead, hasRule, isEmphasised };
}

/** Two cells without a space between. */
function together(a: Entry, b: Entry): Pick<Entry, 'words' | 'start' | 'steps'> {
  return { words: a.words + b.words, start: a.start, steps: [...a.steps, ...b.steps] };
}

/**
 * EDGAR tables rarely mark their heads: a row of heads stands above all figures, in few words, and is set off, or names years, or leaves the
 * first column empty.
 */
function isHeadRow(entries: readonly Entry[], table: TableState): boolean {
  if (table.isInHead || entries.every(({ isHead }) => isHead)) return true;
  if (table.hasBody || !entries.every(mayBeHead)) return false;
  const [first, second] = entries;
  if (first === undefined) return false;
  if (second === undefined) return first.column > 0 && first.columns > 1;
  const others = entries.filter(({ column }) => column > 0);
  const ruled = others.length > 1 ? others : entries;
  if (entries.every(({ isEmphasised }) => isEmphasised) || ruled.every(({ hasRule }) => hasRule) || others.every(({ words }) => namesYear(words))) return true;
  return table.heads.length === 0 && (first.column > 0 || entries.length > 2);
}

/** Whether a cell may be a column head: no figure but in the first column, no label of what stands beside it, no sentence. */
function mayBeHead({ column, words }: Entry): boolean {
  if (words.length > (words.endsWith('.') ? LONGEST_WITH_STOP : LONGEST_HEAD) || LABEL_END.test(words) || !hasLetterOrDigit(words)) return false;
  return column === 0 || !isFigure(words);
}

/** The words above a cell: those of the first of its columns that has any. */
function headAbove(heads: readonly string[], column: number, columns: number): string {
  for (let at = column; at < Math.min(column + columns, heads.length); at++) if (heads[at]) return heads[at] ?? '';
  return '';
}

function withHeads(heads: readonly string[], entries: readonly Entry[]): readonly string[] {
  const below = [...heads];
  for (const { column, columns, words } of entries) {
    const end = Math.min(column + columns, MOST_COLUMNS);
    while (below.length < end) below.push('');
    for (let at = column; at < end; at++) {
      const above = below[at] ?? '';
      below[at] = above === '' ? words : `${above} ${words}`.slice(0, LONGEST_HEADS);
    }
  }
  return below;
}
