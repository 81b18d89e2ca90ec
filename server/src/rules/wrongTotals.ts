import { isResult, type Result, sumOf } from '../facts/arithmetic';
import { slippedFrom } from '../facts/digits';
import { sayDollars, sayNumber } from '../facts/sayFigure';
import type { RowFigure } from '../facts/tableTotals';
import type { Filing } from '../filing/filing';
import type { PlacedRow, Totalled } from '../filing/totals';
import type { Found } from './rule';

/** The totals of tables that are not the sums of their columns. */
export function* wrongTotals(filing: Filing): Iterable<Found> {
  for (const table of filing.totals) {
    const wrong = wrongColumn(table);
    if (wrong !== undefined) yield mismatch(table.total, wrong, filing);
  }
}

/**
 * The only column whose total is not the sum of the rows above it. Which rows are meant is told by the other columns, where these add up; where there is none,
 * the table must be plain and the difference a slip of the fingers.
 */
function wrongColumn(table: Totalled): Column | undefined {
  let found: Column | undefined;
  for (let from = 0; from <= table.parts.length - 2; from++) {
    const columns = table.total.figures.flatMap((_, index) => columnOf(table, from, index) ?? []);
    const [wrong, another] = columns.filter(({ total, sum, tolerance }) => !isResult(total.figure, sum, tolerance));
    const isAll = from === 0;
    // What adds up is no slip, whichever rows it is of.
    if (wrong === undefined && columns.some(({ isTelling }) => isTelling)) return undefined;
    if (found !== undefined || wrong === undefined || another !== undefined) continue;
    const isVouched = columns.some(column => column !== wrong && column.isTelling && (isAll || isResult(column.total.figure, column.sum)));
    if (isVouched ? isNear(wrong) && ((isAll && table.isGroup && !hasLosses(wrong)) || isSlip(wrong)) : isAll && table.isWhole && isSlip(wrong)) found = wrong;
  }
  return found;
}

interface Column {
  readonly total: RowFigure;
  readonly parts: readonly (RowFigure & Pick<PlacedRow, 'at' | 'label'>)[];
  readonly sum: Result;
  readonly tolerance: number;
  /** Whether two parts or more are other than nothing. */
  readonly isTelling: boolean;
}

const WHOLE = 100;

/** What is no sum by the head of its column. */
const NO_SUM = /\b(?:average|price|per (?:share|unit|note|ADS)|rate|ratio|yield|maturity|age|year)\b/i;

/** A column of figures of one unit, added up from a row on; undefined where it has another unit in it or is none of sums. */
function columnOf({ total: totals, parts: rows }: Totalled, from: number, index: number): Column | undefined {
  const total = totals.figures[index];
  const parts = rows.slice(from).flatMap(({ at, label, figures }) => (figures[index] === undefined ? [] : [{ ...figures[index], at, label }]));
  if (total === undefined || NO_SUM.test(total.head)) return undefined;
  const telling = parts.filter(({ figure }) => figure.value !== 0);
  // Shares of a whole add up to all of it; other percentages do not add up.
  if (total.isPercentage && total.figure.value !== WHOLE) return undefined;
  if (telling.length === 0 || telling.some(({ isPercentage }) => isPercentage !== total.isPercentage)) return undefined;
  // A mean is no more than the most of what it is of.
  const values = parts.map(({ figure }) => figure.value);
  if (total.figure.value <= Math.max(...values) && Math.min(...values) >= 0) return undefined;
  const step = Math.max(total.figure.step, ...telling.map(({ figure }) => figure.step));
  return { total, parts, sum: sumOf(parts.map(({ figure }) => figure)), tolerance: (step * (telling.length + 1)) / 2, isTelling: telling.length > 1 };
}

/** Changes in per cent, which are not added up, go down as well. */
function hasLosses({ parts }: Column): boolean {
  return parts.some(({ figure }) => figure.value < 0);
}

/** How many times the sum a total may be by a slip: more is another thing. */
const NEAR = 2;

function isNear({ total, sum }: Column): boolean {
  return sum.value.times(NEAR).gte(total.figure.value) && sum.value.lte(total.figure.value * NEAR);
}

/** Whether one slip in the total or in one of the parts explains the difference. */
function isSlip({ total, parts, sum, isTelling }: Column): boolean {
  if (!isTelling) return false;
  const off = sum.value.minus(total.figure.value);
  const isSlipOf = (figure: RowFigure['figure'], meant: number) => {
    const units = (value: number) => Math.round(value / (figure.step || 1));
    return figure.value > 0 && meant > 0 && slippedFrom(units(figure.value)).includes(units(meant));
  };
  return (
    isSlipOf(total.figure, sum.value.toNumber()) ||
    parts.some(({ figure }) => figure.value !== 0 && isSlipOf(figure, off.times(-1).plus(figure.value).toNumber()))
  );
}

function mismatch(row: PlacedRow, { total, parts, sum }: Column, { document, draft }: Filing): Found {
  const words = draft.words(row.at, total.span);
  const said = words.includes('$') ? sayDollars(sum.value) : `${sayNumber(sum.value)}${total.isPercentage ? '%' : ''}`;
  return {
    place: { document, at: row.at, span: total.span },
    message: `The column adds up to ${said}, not “${words}”`,
    related: parts
      .filter(({ figure }) => figure.value !== 0)
      .map(({ at, span, label }) => ({ role: 'counterpart', place: { document, at, span }, note: label })),
  };
}
