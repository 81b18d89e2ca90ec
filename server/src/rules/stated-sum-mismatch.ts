import { difference, isResult, type Result, sumOf, totalOf } from '../facts/arithmetic';
import { agree, exceeds, type Figure } from '../facts/figure';
import type { CapChangeStated, MoneyStated, Operand, SumStated } from '../facts/figureStatements';
import { sayDollars, sayNumber } from '../facts/sayFigure';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { amountOf, type LedgerAmount } from '../filing/ledger';
import { ITEM_501_B_2 } from '../regulation/authority';
import { ALL_KINDS, type Found, type Rule } from './rule';
import { wrongTotals } from './wrongTotals';

/**
 * Figures that a sentence adds up do not: the parts that a number of shares consists of; what was sold and what remains; an amount before a change, the
 * change, and the amount after it (regulation.md, sections 6.1 and 6.2).
 */
export const statedSumMismatch: Rule = {
  id: 'stated-sum-mismatch',
  title: 'Figures of a sentence or a column that do not add up',
  category: 'amount',
  severity: 'error',
  kinds: [...ALL_KINDS, 'report'],
  authority: ITEM_501_B_2,
  why: 'Whoever reads with a calculator finds that one of the figures is wrong, and cannot tell which.',

  *check(filing) {
    for (const { at, stated } of filing.facts.those('sum', isBroken)) yield mismatch(filing, at, stated.parts, stated.whole);
    for (const { at, stated } of filing.facts.those('capChange', isBrokenChange)) {
      const { from, by, to, direction } = stated;
      if (from === undefined || by === undefined || to === undefined) continue;
      yield direction === 'up' ? mismatch(filing, at, [from, by], to) : mismatch(filing, at, [to, by], from);
    }
    yield* unfitChanges(filing);
    yield* wrongTotals(filing);
  },
};

function isBroken({ parts, whole }: SumStated): boolean {
  return !isResult(whole.figure, sumOf(parts.map(({ figure }) => figure)));
}

/** Whether the amounts before and after differ by another amount than the one that is stated; that they go the wrong way is for another rule. */
function isBrokenChange({ from, by, to }: CapChangeStated): boolean {
  if (from === undefined || by === undefined || to === undefined) return false;
  const [less, more] = from.figure.value <= to.figure.value ? [from, to] : [to, from];
  return !isResult(more.figure, sumOf([less.figure, by.figure]));
}

/** Changes that stand apart from the amounts that they lie between, and from which to which of them no other amount of the front matter leads. */
function* unfitChanges(filing: Filing): Iterable<Found> {
  const { ledger, facts } = filing;
  const inSentence = facts.all('capChange');
  for (const change of ledger.changes) {
    if (inSentence.some(({ at, stated }) => at === change.at && stated.by?.span.start === change.stated.span.start && stated.from !== undefined)) continue;
    const amounts = [...ledger.frontCaps, ...ledger.remaining, ...ledger.additional].filter(other => other !== change);
    const { to: told, direction } = inSentence.find(({ at, stated }) => at === change.at && stated.by?.span.start === change.stated.span.start)?.stated ?? {};
    const after = told === undefined ? ledger.after : { at: change.at, ...told };
    const before = told === undefined ? ledger.before : undefined;
    const by = amountOf(change);
    if (after === undefined || isBetween(by.figure, amounts.map(amountOf), told)) continue;
    const start = before ?? ledger.remaining.map(amountOf)[0] ?? (direction === undefined ? undefined : unexplained(filing, change, after, direction));
    if (start !== undefined) yield exceeds(start.figure, after.figure) ? apart(filing, [after, by], start) : apart(filing, [start, by], after);
  }
}

/** Whether the change leads from one of the amounts to another, or to the one that it is told to lead to. */
function isBetween(by: Figure, amounts: readonly LedgerAmount[], told: Operand | undefined): boolean {
  const ends = told === undefined ? amounts.map(({ figure }) => figure) : [told.figure];
  return amounts.some(({ figure }) => ends.some(end => isResult(end, sumOf([figure, by])) || isResult(figure, sumOf([end, by]))));
}

/** The limit of General Instruction I.B.6 moves with the market: what is registered anew under it need not follow from what was. */
const MOVING_LIMIT = /\bI\.B\.[56]\b/;

/**
 * The one amount that the front matter states besides the one after a change, where the change does not lead from it, nor from what of it was not sold: an
 * amount after a change may count from now on (regulation.md, section 6.2, no. 2). Where its sentence says so itself, what may be sold from now on must speak
 * for the amount before.
 */
function unexplained(
  { ledger, facts, draft }: Filing,
  { at, stated: by }: Fact<MoneyStated>,
  after: LedgerAmount,
  direction: CapChangeStated['direction'],
): LedgerAmount | undefined {
  const { frontCaps, coverCap, soldGross, soldBesides, changes, additional } = ledger;
  const [start, ...others] = frontCaps.filter(cap => cap !== coverCap && !agree(cap.stated.amount, after.figure));
  const [sold, ...otherSales] = soldGross.map(({ stated }) => stated.amount);
  if (start === undefined || soldBesides || others.some(({ stated }) => !agree(stated.amount, start.stated.amount))) return undefined;
  if (sold !== undefined && otherSales.some(other => !agree(other, sold))) return undefined;
  // A change before this one leads away from the amount that was registered first.
  if ([...changes, ...additional].some(({ stated }) => !agree(stated.amount, by.amount))) return undefined;
  const { amount, setting } = start.stated;
  const goesOn = direction === 'up' ? exceeds(after.figure, amount) : exceeds(amount, after.figure);
  if (!goesOn || setting.besidesSales || MOVING_LIMIT.test(draft.passage(at).text)) return undefined;
  const left = sold && (direction === 'up' ? totalOf([difference(amount, sold), sumOf([by.amount])]) : difference(amount, sold, by.amount));
  if (left !== undefined && isResult(after.figure, left)) return undefined;
  const speaksForStart = () => left !== undefined && facts.list('money').some(other => other.at === at && isResult(other.stated.amount, left));
  return !by.setting.besidesSales || speaksForStart() ? amountOf(start) : undefined;
}

function apart({ document, draft }: Filing, parts: readonly LedgerAmount[], whole: LedgerAmount): Found {
  const words = ({ at, span }: LedgerAmount) => draft.words(at, span);
  const place = ({ at, span }: LedgerAmount) => ({ document, at, span });
  const [, by = whole] = parts;
  return {
    place: place(by),
    message: `${parts.map(words).join(' + ')} = ${sayDollars(sumOf(parts.map(({ figure }) => figure)).value)}, not “${words(whole)}”`,
    related: [...parts.filter(part => part !== by), whole].map(other => ({ role: 'counterpart', place: place(other), note: `“${words(other)}” here` })),
  };
}

function mismatch({ document, draft }: Filing, at: Fact['at'], parts: readonly Operand[], whole: Operand): Found {
  const words = ({ span }: Operand) => draft.words(at, span);
  const result = sumOf(parts.map(({ figure }) => figure));
  return {
    place: { document, at, span: whole.span },
    message: `${parts.map(words).join(' + ')} = ${said(result, words(whole))}, not “${words(whole)}”`,
    related: parts.map(part => ({ role: 'counterpart', place: { document, at, span: part.span }, note: `“${words(part)}” is part of it` })),
  };
}

function said({ value }: Result, like: string): string {
  return like.includes('$') ? sayDollars(value) : sayNumber(value);
}
