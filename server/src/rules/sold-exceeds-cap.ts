import { exceeds } from '../facts/figure';
import type { MoneyStated } from '../facts/statements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_2 } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

/** Gross proceeds of the shares sold so far are more than the aggregate offering price that may be sold. */
export const soldExceedsCap: Rule = {
  id: 'sold-exceeds-cap',
  title: 'More sold than may be sold',
  category: 'amount',
  severity: 'error',
  kinds: ALL_KINDS,
  reads: ['money'],
  authority: ITEM_501_B_2,
  why: 'Shares sold above the amount that the prospectus offers are not covered by it; more often one of the two figures is wrong.',

  *check({ document, draft, ledger }) {
    const { cap } = ledger;
    if (cap === undefined) return;
    for (const sold of ledger.soldGross) {
      if (!exceeds(sold.stated.amount, cap.stated.amount)) continue;
      yield {
        place: { document, at: sold.at, span: sold.stated.span },
        message: `“${wordsOf(draft, sold)}” sold is more than the “${wordsOf(draft, cap)}” that may be sold`,
        related: [{ role: 'counterpart', place: { document, at: cap.at, span: cap.stated.span }, note: 'the aggregate offering price that may be sold' }],
      };
    }
  },
};

function wordsOf(draft: Filing['draft'], { at, stated }: Fact<MoneyStated>): string {
  return draft.passage(at).text.slice(stated.span.start, stated.span.end);
}
