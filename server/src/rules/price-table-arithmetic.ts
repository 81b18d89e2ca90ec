import { isWithin } from '../draft/passageId';
import { difference, isResult, productOf, type Result, sumOf, totalOf } from '../facts/arithmetic';
import type { Figure } from '../facts/figure';
import type { CellFigure, SharesStated, TableRowStated } from '../facts/figureStatements';
import { sayDollars, sayNumber } from '../facts/sayFigure';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import type { CheckedTable } from '../filing/tables';
import { ITEM_501_B_3 } from '../regulation/authority';
import { ALL_KINDS, type Found, type Rule } from './rule';

type Row = Fact<TableRowStated>;

/**
 * The table of prices on the cover does not add up (regulation.md, section 6.3, T1 and T2): price less discount is what the issuer takes in, per share and in
 * total; price times the number of shares offered is the total.
 */
export const priceTableArithmetic: Rule = {
  id: 'price-table-arithmetic',
  title: 'A table of prices that does not add up',
  category: 'amount',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_3,
  why: 'The table of prices is the first that an investor reads; price, discount and proceeds follow from each other.',

  *check(filing) {
    for (const table of filing.tables) {
      const [price] = table.filter(({ stated }) => stated.sort === 'offeringPrice');
      if (price === undefined) continue;
      const total = wrongTotal(price, filing);
      if (total !== undefined) yield total.found;
      yield* netOfDiscount(price, table, total?.meant, filing);
    }
    yield* overAllotment(filing);
  },
};

/** What rounding per share leaves open, and what rounding of a total does (US dollars). */
const PER_SHARE_ROUNDING = 0.01;
const TOTAL_ROUNDING = 1;
/** How many times the price what is left of it may be by a slip: more is another thing. */
const NEAR = 2;
/** No security is sold at such a price (US dollars). */
const LEAST_TOTAL = 10_000;

function isTotal({ head, figure }: CellFigure): boolean {
  return /\btotal\b/i.test(head) || figure.value >= LEAST_TOTAL;
}

/**
 * T2, column by column. Proceeds that go to several, to the issuer and to selling stockholders, are added up. `meant` is what the total should be, where it is
 * printed as something else: proceeds may well follow from that.
 */
function* netOfDiscount(price: Row, table: CheckedTable, meant: Result | undefined, filing: Filing): Iterable<Found> {
  const discounts = table.filter(({ stated }) => stated.sort === 'discount');
  const proceeds = table.filter(({ stated }) => stated.sort === 'proceeds');
  const rows = [price, ...discounts, ...proceeds];
  const width = price.stated.cells.length;
  const [first] = proceeds;
  if (discounts.length === 0 || first === undefined || rows.some(({ stated }) => stated.cells.length !== width)) return;
  for (const [column, gross] of price.stated.cells.entries()) {
    const total = isTotal(gross);
    const less = figuresOf(discounts, column);
    const nets = figuresOf(total ? proceeds : [first], column);
    const left = difference(gross.figure, ...less);
    if (total && meant !== undefined && !isOff(nets, afterDiscounts(meant, less), TOTAL_ROUNDING)) continue;
    if (nets.some(net => net.value > gross.figure.value * NEAR) || !isOff(nets, left, total ? TOTAL_ROUNDING : PER_SHARE_ROUNDING)) continue;
    yield mismatch({ price, discounts, proceeds: total ? proceeds : [first], column, left }, filing);
  }
}

function figuresOf(rows: readonly Row[], column: number): readonly Figure[] {
  return rows.flatMap(({ stated }) => stated.cells[column]?.figure ?? []);
}

function afterDiscounts({ value, slack }: Result, discounts: readonly Figure[]): Result {
  const taken = sumOf(discounts);
  return { value: value.minus(taken.value), slack: slack + taken.slack };
}

function isOff(nets: readonly Figure[], left: Result, tolerance: number): boolean {
  const sum = sumOf(nets);
  return sum.value
    .minus(left.value)
    .abs()
    .gt(tolerance + sum.slack + left.slack);
}

interface Column {
  readonly price: Row;
  readonly discounts: readonly Row[];
  readonly proceeds: readonly Row[];
  readonly column: number;
  readonly left: Result;
}

function mismatch({ price, discounts, proceeds, column, left }: Column, { document, draft }: Filing): Found {
  const cell = (row: Row) => row.stated.cells[column]?.span ?? row.stated.span;
  const words = (row: Row) => draft.words(row.at, cell(row));
  const [net = price, ...others] = proceeds;
  return {
    place: { document, at: net.at, span: cell(net) },
    message: `${[price, ...discounts].map(words).join(' − ')} = ${words(price).endsWith('%') ? `${sayNumber(left.value)}%` : sayDollars(left.value)}, not “${proceeds.map(words).join(' + ')}”`,
    related: [price, ...discounts, ...others].map(row => ({
      role: 'counterpart',
      place: { document, at: row.at, span: cell(row) },
      note: draft.words(row.at, row.stated.span),
    })),
  };
}

function isOffered({ role, noun, count }: SharesStated): boolean {
  return role === 'offeredShares' && noun !== 'warrant' && count.slack === 0;
}

/** T1, where the table has one price and one total, and the cover names what is offered: what is found in the total, and what it should be. */
function wrongTotal(price: Row, filing: Filing): { readonly found: Found; readonly meant: Result } | undefined {
  const { document, draft, facts, cover } = filing;
  const [each, total, another] = price.stated.cells;
  if (each === undefined || total === undefined || another !== undefined || isTotal(each) || !isTotal(total)) return undefined;
  // A price in per cent is one of the principal amount.
  if (!isWithin(cover.frontMatter, price.at) || draft.words(price.at, each.span).endsWith('%')) return undefined;
  const counts = facts.those('shares', isOffered).filter(({ at }) => isWithin(cover.frontMatter, at));
  const [first] = counts;
  if (first === undefined) return undefined;
  const optioned = facts.those('shares', isOptioned).filter(({ at }) => isWithin(cover.frontMatter, at));
  const productWith = ({ stated }: Fact<SharesStated>) => productOf(stated.count, each.figure);
  const products = counts.map(productWith);
  const withOption = optioned.map(option => totalOf([productWith(first), productWith(option)]));
  const meant = productWith(first);
  if (isMade(total.figure, [...products, totalOf(products), ...withOption]) || !isNear(total.figure, meant)) return undefined;
  const words = (span: CellFigure['span']) => draft.words(price.at, span);
  const offered = { at: first.at, span: first.stated.figureSpan };
  const found: Found = {
    place: { document, at: price.at, span: total.span },
    message: `${draft.words(offered.at, offered.span)} × ${words(each.span)} = ${sayDollars(meant.value)}, not “${words(total.span)}”`,
    related: [
      { role: 'counterpart', place: { document, ...offered }, note: 'the number offered' },
      { role: 'counterpart', place: { document, at: price.at, span: each.span }, note: 'the price of each' },
    ],
  };
  return { found, meant };
}

/** T5: the most that the underwriters may have an option on, as a share of what they are committed to (FINRA Rule 5110, by secondary sources). */
const MOST_OPTIONED = 0.1501;

function isOptioned({ role, count }: SharesStated): boolean {
  return role === 'optionShares' && count.slack === 0;
}

/** T5, where the cover names one number offered and one on option. */
function* overAllotment({ document, draft, facts, cover }: Filing): Iterable<Found> {
  const onCover = ({ at }: Fact) => cover.contents !== undefined && isWithin(cover.frontMatter, at);
  const optioned = facts.those('shares', isOptioned).filter(onCover);
  const offered = facts.those('shares', isOffered).filter(onCover);
  const [option] = optioned;
  const [firm] = offered;
  if (option === undefined || firm === undefined) return;
  const isOne = (counts: readonly Fact<SharesStated>[]) => counts.every(({ stated }) => stated.count.value === counts[0]?.stated.count.value);
  if (!isOne(optioned) || !isOne(offered) || option.stated.count.value <= firm.stated.count.value * MOST_OPTIONED) return;
  const words = ({ at, stated }: Fact<SharesStated>) => draft.words(at, stated.figureSpan);
  yield {
    place: { document, at: option.at, span: option.stated.figureSpan },
    severity: 'information',
    message: `An option on “${words(option)}” is more than 15% of the “${words(firm)}” offered`,
    related: [{ role: 'counterpart', place: { document, at: firm.at, span: firm.stated.figureSpan }, note: 'the number offered' }],
  };
}

/** Whether the two are of one size, so that the number is that of the table and no other: a lot, an option. */
function isNear({ value }: Figure, product: Result): boolean {
  return product.value.gt(value / 2) && product.value.lt(value * 2);
}

/** Whether one of the products is the total. */
function isMade(total: Figure, products: readonly Result[]): boolean {
  return products.some(product => isResult(total, product, TOTAL_ROUNDING));
}
