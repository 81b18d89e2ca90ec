import { difference, isResult, sumOf, totalOf } from '../facts/arithmetic';
import { agree } from '../facts/figure';
import type { MoneyStated } from '../facts/figureStatements';
import { sayDollars } from '../facts/sayFigure';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_2 } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Found, type Rule } from './rule';

type Amount = Fact<MoneyStated>;

/**
 * What remains to be sold is not what may be sold less what was sold (regulation.md, section 6.1, A1, A3 and A10). Where a draft states several amounts
 * that may be sold, before a change and after it, what remains may be counted from any of them.
 */
export const remainingMismatch: Rule = {
  id: 'remaining-mismatch',
  title: 'What remains is not what may be sold less what was sold',
  category: 'amount',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_2,
  why: 'The amount that is left under the program bounds what the agent may still sell; it follows from two figures that stand beside it.',

  *check(filing) {
    const { ledger } = filing;
    const sold = [...grouped(ledger.soldGross, ({ stated }) => stated.amount.value).values()].map(([one]) => one);
    const [only, another] = sold;
    // An amount that counts from now on is no cap that holds for what was sold before, but it may be as large as the one before.
    const cap = ledger.cap ?? ledger.frontCaps.find(({ stated }) => stated.role === 'cap');
    if (only === undefined || another !== undefined || cap === undefined || ledger.soldBesides) return;
    for (const remaining of ledger.remaining) {
      if (isAccounted(remaining, only, filing) || isAddedUp(remaining, filing)) continue;
      yield mismatch(remaining, only, cap, filing);
    }
  },
};

/** Whether what remains follows from what was sold and some amount that may be sold, or adds up to one with a change. */
function isAccounted({ at, stated }: Amount, sold: Amount, { ledger }: Filing): boolean {
  const offered = [...ledger.frontCaps, ...ledger.additional];
  const amounts = offered.map(fact => fact.stated.amount);
  if (amounts.some(amount => isResult(stated.amount, difference(amount, sold.stated.amount)))) return true;
  if (offered.some(one => one.stated.setting.besidesSales && agree(one.stated.amount, stated.amount))) return true;
  // What a smaller offering gives up lies between the amounts before and after.
  if (amounts.some(amount => amounts.some(other => isResult(stated.amount, difference(amount, other))))) return true;
  const changes = ledger.changes.map(fact => fact.stated.amount);
  // What may be sold after a change need not be stated.
  if (amounts.some(amount => changes.some(change => isResult(stated.amount, totalOf([difference(amount, sold.stated.amount), sumOf([change])]))))) return true;
  // What stands beside the amount that was sold is counted from it.
  if (at === sold.at) return false;
  return amounts.some(
    amount =>
      isResult(stated.amount, { value: difference(amount).value, slack: 0 }) || changes.some(change => isResult(stated.amount, difference(amount, change))),
  );
}

/** Whether its sentence adds it up with what was sold: that is for another rule. */
function isAddedUp({ at, stated }: Amount, { facts }: Filing): boolean {
  return facts.all('sum').some(sum => sum.at === at && sum.stated.parts.some(({ span }) => span.start === stated.span.start));
}

function mismatch(remaining: Amount, sold: Amount, cap: Amount, { document, draft }: Filing): Found {
  const words = ({ at, stated }: Amount) => draft.words(at, stated.span);
  const place = ({ at, stated }: Amount) => ({ document, at, span: stated.span });
  const left = difference(cap.stated.amount, sold.stated.amount);
  return {
    place: place(remaining),
    message: `${words(cap)} − ${words(sold)} = ${sayDollars(left.value)}, not “${words(remaining)}” remaining`,
    related: [
      { role: 'counterpart', place: place(cap), note: 'what may be sold' },
      { role: 'counterpart', place: place(sold), note: 'what was sold' },
    ],
  };
}
