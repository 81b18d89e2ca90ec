import { exceeds } from '../facts/figure';
import { ITEM_501_B_2 } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

/** Gross proceeds of the shares sold so far are more than the aggregate offering price that may be sold. */
export const soldExceedsCap: Rule = {
  id: 'sold-exceeds-cap',
  title: 'More sold than may be sold',
  category: 'amount',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_2,
  why: 'Shares sold above the amount that the prospectus offers are not covered by it; more often one of the two figures is wrong.',

  *check({ document, draft, ledger }) {
    const { cap } = ledger;
    if (cap === undefined) return;
    for (const sold of ledger.soldGross) {
      if (!exceeds(sold.stated.amount, cap.stated.amount)) continue;
      yield {
        place: { document, at: sold.at, span: sold.stated.span },
        message: `“${draft.words(sold.at, sold.stated.span)}” sold is more than the “${draft.words(cap.at, cap.stated.span)}” that may be sold`,
        related: [{ role: 'counterpart', place: { document, at: cap.at, span: cap.stated.span }, note: 'the aggregate offering price that may be sold' }],
      };
    }
  },
};
