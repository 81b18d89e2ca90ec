import { exceeds } from '../facts/figure';
import type { CapChangeStated } from '../facts/figureStatements';
import type { LedgerAmount } from '../filing/ledger';
import { ITEM_501_B_2 } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

/** An increase after which less may be sold than before, or a decrease after which more may (regulation.md, section 6.2). */
export const increaseDirection: Rule = {
  id: 'increase-direction',
  title: 'An increase that lowers the amount, or the other way round',
  category: 'amount',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_2,
  why: 'A sticker that changes the amount of an offering says in one word which way; the wrong word contradicts its own figures.',

  *check({ document, draft, facts, ledger }) {
    for (const { at, stated } of facts.all('capChange')) {
      const before = stated.from === undefined || stated.to === undefined ? ledger.before : { at, ...stated.from };
      const after = stated.from === undefined || stated.to === undefined ? ledger.after : { at, ...stated.to };
      if (before === undefined || after === undefined || !goesWrong(stated, before, after)) continue;
      const word = draft.words(at, stated.span);
      yield {
        place: { document, at, span: stated.span },
        message: `“${word}”, but the amount goes ${stated.direction === 'up' ? 'down' : 'up'} from “${draft.words(before.at, before.span)}” to “${draft.words(after.at, after.span)}”`,
        related: [
          { role: 'counterpart', place: { document, at: before.at, span: before.span }, note: 'the amount before' },
          { role: 'counterpart', place: { document, at: after.at, span: after.span }, note: 'the amount after' },
        ],
      };
    }
  },
};

function goesWrong({ direction }: CapChangeStated, before: LedgerAmount, after: LedgerAmount): boolean {
  return direction === 'up' ? exceeds(before.figure, after.figure) : exceeds(after.figure, before.figure);
}
