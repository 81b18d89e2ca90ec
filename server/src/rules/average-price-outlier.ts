import { quotient } from '../facts/arithmetic';
import { sayDollars } from '../facts/sayFigure';
import { ITEM_501_B_3 } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

/** How far the average price of what was sold may lie from the last price, as a factor either way (regulation.md, section 6.1, A4). */
const FARTHEST = 5;

/** Gross proceeds by shares sold come to a price that the stock is far from: a reverse split that one of the two leaves out, or a slip. */
export const averagePriceOutlier: Rule = {
  id: 'average-price-outlier',
  title: 'An average price far from the market price',
  category: 'amount',
  severity: 'information',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_3,
  why: 'Shares and proceeds that do not fit the price of the stock point to a digit too many, or to a split that only one of them reflects.',

  *check({ document, draft, ledger, lastPrice }) {
    const [shares, otherShares] = ledger.soldShares;
    const [gross, otherGross] = ledger.soldGross;
    if (shares === undefined || gross === undefined || lastPrice === undefined || shares.stated.count.value === 0) return;
    if (otherShares !== undefined && otherShares.stated.count.value !== shares.stated.count.value) return;
    if (otherGross !== undefined && otherGross.stated.amount.value !== gross.stated.amount.value) return;
    const average = quotient(gross.stated.amount, shares.stated.count);
    const price = lastPrice.stated.amount.value;
    if (average.lte(price * FARTHEST) && average.gte(price / FARTHEST)) return;
    yield {
      place: { document, at: gross.at, span: gross.stated.span },
      message: `“${draft.words(gross.at, gross.stated.span)}” for ${draft.words(shares.at, shares.stated.span)} is ${sayDollars(average)} a share, and the last price “${draft.words(lastPrice.at, lastPrice.stated.span)}”`,
      related: [
        { role: 'counterpart', place: { document, at: shares.at, span: shares.stated.figureSpan }, note: 'the shares sold' },
        { role: 'counterpart', place: { document, at: lastPrice.at, span: lastPrice.stated.span }, note: 'the last price' },
      ],
    };
  },
};
