import type { Draft } from '../draft/draft';
import type { PassageId } from '../draft/passageId';
import type { TableTotalStated } from '../facts/figureStatements';
import { type FigureRow, figureRow, type RowFigure } from '../facts/tableTotals';
import type { Fact } from './factIndex';

/** A row of a table, and where it stands. */
export interface PlacedRow extends FigureRow {
  readonly at: PassageId;
  readonly figures: readonly RowFigure[];
}

/** The rows above a row of totals. */
export interface Totalled {
  readonly total: PlacedRow;
  /** Those of its group, in the order of the table. */
  readonly parts: readonly PlacedRow[];
  /** Whether above them stands what starts a group: the heads of the table or of a group, or another total. */
  readonly isGroup: boolean;
  /** Whether they are all the rows of the table, each of them a part of what the total is of. */
  readonly isWhole: boolean;
}

/** A table with more rows above its total is not added up. */
const MOST_ROWS = 60;

/** The passages above each row of totals that may be rows of its table, the nearest first. */
export function rowsAbove(draft: Draft, { at }: Fact<TableTotalStated>): readonly PassageId[] {
  const above: PassageId[] = [];
  for (let id = draft.before(at); id !== undefined && above.length < MOST_ROWS; id = draft.before(id)) {
    const [first] = draft.passage(id).pieces;
    if (first?.kind !== 'tableCell') break;
    above.push(id);
    if (first.isHead) break;
  }
  return above;
}

/** What may be no part of the total below it: a difference, a part of a row, a mean. */
const NO_PART =
  /\b(?:less|net|excluding|including|included|of which|averages?|per (?:share|unit|note)|maximum|minimum|balance|beginning|ending|percent(?:age)?)\b/i;
const IS_TOTAL = /^(?:sub-?)?totals?\b/i;

/** The totals with the rows that they may add up: those above, up to the heads of the table or of a group, or to another total. */
export function readTotals(draft: Draft, totals: readonly Fact<TableTotalStated>[], above: readonly (readonly PassageId[])[]): readonly Totalled[] {
  return totals.flatMap(({ at, stated }, index) => {
    const total = placed(draft, at);
    if (total === undefined) return [];
    const parts: PlacedRow[] = [];
    let [isGroup, isTable] = [true, true];
    for (const id of above[index] ?? []) {
      const row = figureRow(draft.passage(id));
      if (row === undefined || (row.isHead && !startsTable(row))) break;
      // An empty row parts nothing.
      if (row.figures?.length === 0 && row.label === '') continue;
      const isPart = row.figures?.length === total.figures.length && row.label !== '' && !IS_TOTAL.test(row.label);
      if (!isPart) {
        isTable = false;
        isGroup = row.label !== '' && (row.figures?.length === 0 || IS_TOTAL.test(row.label));
        break;
      }
      parts.push({ ...row, at: id, figures: row.figures ?? [] });
    }
    const isWhole = isTable && stated.isOfAll && !parts.some(({ label }) => NO_PART.test(label));
    return parts.length < 2 ? [] : [{ total, parts: parts.reverse(), isGroup, isWhole }];
  });
}

function placed(draft: Draft, at: PassageId): PlacedRow | undefined {
  const row = figureRow(draft.passage(at));
  return row?.figures === undefined ? undefined : { ...row, at, figures: row.figures };
}

/** A table of Markdown without heads has its first row for them; years are heads. */
function startsTable({ label, figures }: FigureRow): boolean {
  return label !== '' && figures !== undefined && figures.length > 0 && figures.every(({ figure }) => figure.value > LAST_YEAR || figure.step < 1);
}

const LAST_YEAR = 2100;
