import { isResult, productOf, totalOf } from '../facts/arithmetic';
import type { ProductStated } from '../facts/figureStatements';
import { sayDollars, sayNumber } from '../facts/sayFigure';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_3 } from '../regulation/authority';
import { ALL_KINDS, type Found, type Rule } from './rule';

/** A number of securities times their price is not what the sentence says that they bring in (regulation.md, section 6.1, A7; section 6.3, T1 and T4). */
export const productMismatch: Rule = {
  id: 'product-mismatch',
  title: 'A number, a price and a total that do not fit',
  category: 'amount',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_3,
  why: 'The number of securities, their price and what they bring in are checked against each other by every reader with a calculator.',

  *check(filing) {
    const { document, draft, facts } = filing;
    for (const { at, stated } of facts.those('product', isBroken)) {
      const words = ({ span }: { readonly span: (typeof stated.product)['span'] }) => draft.words(at, span);
      const terms = stated.factors.map(([count, price]) => `${words(count)} × ${words(price)}`);
      yield {
        place: { document, at, span: stated.product.span },
        message: `${terms.join(' + ')} = ${sayDollars(resultOf(stated).value)}, not “${words(stated.product)}”`,
        related: stated.factors
          .flat()
          .map(factor => ({ role: 'counterpart', place: { document, at, span: factor.span }, note: `“${words(factor)}” is part of it` })),
      };
    }
    yield* assumedSales(filing);
    yield* representedShares(filing);
  },
};

/** How many times the larger of two amounts may be the smaller, so that one is meant to be the other. */
const NEAR = 2;

/**
 * A7: shares that are assumed to be sold, times the price, are the amount that may be sold, give or take the price of one share; they are printed rounded
 * down or to the nearest.
 */
function* assumedSales({ document, draft, assumedSales: sales, ledger }: Filing): Iterable<Found> {
  const { cap } = ledger;
  if (cap === undefined) return;
  const amounts = [...ledger.frontCaps, ...ledger.remaining, ...ledger.additional].map(({ stated }) => stated.amount);
  for (const { count, price } of sales) {
    const product = productOf(count.stated.count, price.stated.amount);
    const tolerance = price.stated.amount.value;
    if (amounts.some(amount => isResult(amount, product, tolerance))) continue;
    const { value } = cap.stated.amount;
    if (product.value.gt(value * NEAR) || product.value.times(NEAR).lt(value)) continue;
    const [shares, each, whole] = [
      draft.words(count.at, count.stated.figureSpan),
      draft.words(price.at, price.stated.span),
      draft.words(cap.at, cap.stated.span),
    ];
    yield {
      place: { document, at: count.at, span: count.stated.figureSpan },
      message: `${shares} × ${each} = ${sayDollars(product.value)}, and “${whole}” may be sold`,
      related: [
        { role: 'counterpart', place: { document, at: price.at, span: price.stated.span }, note: 'the assumed price' },
        { role: 'counterpart', place: { document, at: cap.at, span: cap.stated.span }, note: 'what may be sold' },
      ],
    };
  }
}

/** Shares that numbers of ADSs stand for, where the draft says of one ADS how many it stands for. */
function* representedShares({ document, draft, facts }: Filing): Iterable<Found> {
  const stated = facts.all('adsShares');
  const ratios = new Set(stated.flatMap(({ stated: { each } }) => each ?? []));
  const [each, another] = ratios;
  if (each === undefined || another !== undefined) return;
  for (const {
    at,
    stated: { of },
  } of stated) {
    if (of === undefined) continue;
    const product = productOf(of.ads.figure, { value: each, step: 1, slack: 0 });
    if (isResult(of.shares.figure, product)) continue;
    const words = ({ span }: (typeof of)['ads']) => draft.words(at, span);
    yield {
      place: { document, at, span: of.shares.span },
      message: `${words(of.ads)} ADSs are ${sayNumber(product.value)} shares at ${each} each, not “${words(of.shares)}”`,
      related: [{ role: 'counterpart', place: { document, at, span: of.ads.span }, note: 'the number of ADSs' }],
    };
  }
}

/** What pre-funded warrants and rounding to whole dollars may leave open (US dollars). */
const TOLERANCE = 1;

function isBroken(stated: ProductStated): boolean {
  return !isResult(stated.product.figure, resultOf(stated), TOLERANCE);
}

function resultOf({ factors }: ProductStated) {
  return totalOf(factors.map(([count, price]) => productOf(count.figure, price.figure)));
}
