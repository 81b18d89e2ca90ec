import Big from 'big.js';
import { difference, isResult, type Result, sumOf } from '../facts/arithmetic';
import type { CellFigure, DilutionStated, Operand, TableRowStated } from '../facts/figureStatements';
import { sayDollars } from '../facts/sayFigure';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_506 } from '../regulation/authority';
import { ALL_KINDS, type Found, type Rule } from './rule';

type Row = Fact<TableRowStated>;

/** The table of dilution, or the paragraph on it, does not add up: book value before, increase, book value after; price less that is the dilution (regulation.md, section 6.4, D1 and D2). */
export const dilutionArithmetic: Rule = {
  id: 'dilution-arithmetic',
  title: 'Dilution that does not add up',
  category: 'amount',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: ITEM_506,
  why: 'Dilution is disclosed so that an investor can follow the arithmetic from the price to what each share is worth in the books.',

  *check(filing) {
    for (const rows of filing.tables) yield* checked(rows.filter(isOfDilution), filing);
    for (const fact of filing.facts.all('dilution')) yield* inProse(fact, filing);
  },
};

const SORTS: ReadonlySet<TableRowStated['sort']> = new Set(['offeringPrice', 'bookValue', 'bookValueChange', 'dilution']);

/** Whether it is a row with one figure per share, which has cents; a book value in total has none. */
function isOfDilution({ stated: { sort, cells } }: Row): boolean {
  const [cell, another] = cells;
  return SORTS.has(sort) && cell !== undefined && another === undefined && cell.figure.step < 1;
}

/** Figures per share are rounded to cents, each by itself (regulation.md, section 6.4): half a cent more or less each. */
const ROUNDING = 0.005;

/** Whether a row says what is worked out from so many others. */
function follows(row: Row, result: Result, parts: number): boolean {
  return isResult(figureOf(row), result, ROUNDING * (parts + 1));
}

function* checked(rows: readonly Row[], filing: Filing): Iterable<Found> {
  let price: Row | undefined;
  let value: Row | undefined;
  let changes: Row[] = [];
  // What the book value should be, where it is printed as something else.
  let meant: Result | undefined;
  for (const row of rows) {
    switch (row.stated.sort) {
      case 'offeringPrice':
        price = row;
        break;
      case 'bookValueChange':
        changes.push(row);
        break;
      case 'bookValue': {
        meant = undefined;
        if (value !== undefined && changes.length > 0) {
          const sum = afterChanges(value, changes);
          if (!follows(row, sum, changes.length + 1)) {
            meant = sum;
            yield mismatch([value, ...changes], '+', sum, row, filing);
          }
        }
        value = row;
        changes = [];
        break;
      }
      case 'dilution': {
        if (price === undefined || value === undefined) break;
        const left = difference(figureOf(price), figureOf(value));
        // One wrong book value is one finding: the dilution may well follow from the right one.
        if (meant !== undefined && follows(row, { value: Big(figureOf(price).value).minus(meant.value), slack: 0 }, 2)) break;
        if (!follows(row, left, 2)) yield mismatch([price, value], '−', left, row, filing);
      }
    }
  }
}

/** The same two relations where a paragraph states the figures. One wrong figure is one finding. */
function* inProse({ at, stated }: Fact<DilutionStated>, { document, draft, restated }: Filing): Iterable<Found> {
  const { price, before, change, falls, after, dilution } = stated;
  // What is stated in another amount elsewhere is found by the rule on that.
  const isConflict = restated.some(
    ({ mentions }) =>
      mentions.some(one => one.at === at && one.span.start === dilution.span.start) && mentions.some(({ figure }) => figure.value !== dilution.figure.value),
  );
  const found = (parts: readonly Operand[], sign: string, { value }: Result, is: Operand): Found => {
    const words = ({ span }: Operand) => draft.words(at, span);
    return {
      place: { document, at, span: is.span },
      message: `${parts.map(words).join(` ${sign} `)} = ${sayDollars(value)}, not “${words(is)}”`,
      related: parts.map(part => ({ role: 'counterpart', place: { document, at, span: part.span }, note: `“${words(part)}” here` })),
    };
  };
  const tolerance = ROUNDING * 3;
  if (price !== undefined && !isConflict) {
    const left = difference(price.figure, after.figure);
    if (!isResult(dilution.figure, left, tolerance)) {
      yield found([price, after], '−', left, dilution);
      return;
    }
  }
  if (before === undefined || change === undefined) return;
  const gained = falls ? difference(before.figure, after.figure) : difference(after.figure, before.figure);
  if (!isResult(change.figure, gained, tolerance)) yield found(falls ? [before, after] : [after, before], '−', gained, change);
}

function cellOf({ stated }: Row): CellFigure {
  const [cell] = stated.cells;
  if (cell === undefined) throw new Error('a row of a table of dilution has one figure');
  return cell;
}

function figureOf(row: Row): CellFigure['figure'] {
  return cellOf(row).figure;
}

/** The book value with what is added to it; what is labelled a decrease and printed without a sign is taken away. */
function afterChanges(value: Row, changes: readonly Row[]): Result {
  return sumOf([
    figureOf(value),
    ...changes.map(change => {
      const figure = figureOf(change);
      return change.stated.falls && figure.value > 0 ? { ...figure, value: -figure.value } : figure;
    }),
  ]);
}

function mismatch(parts: readonly Row[], sign: string, result: Result, row: Row, { document, draft }: Filing): Found {
  const words = (one: Row) => draft.words(one.at, cellOf(one).span);
  return {
    place: { document, at: row.at, span: cellOf(row).span },
    message: `${parts.map(words).join(` ${sign} `)} = ${sayDollars(result.value)}, not “${words(row)}”`,
    related: parts.map(part => ({
      role: 'counterpart',
      place: { document, at: part.at, span: cellOf(part).span },
      note: draft.words(part.at, part.stated.span),
    })),
  };
}
