import type { Draft } from '../draft/draft';
import { high } from '../facts/figure';
import type { MoneyStated } from '../facts/statements';
import { contains } from '../text/span';
import type { Fact } from './factIndex';

/** The amounts of the offering that the draft is about. */
export interface Ledger {
  /** The aggregate offering price that may be sold, as the draft leaves it; undefined where it states none. */
  readonly cap: Fact<MoneyStated> | undefined;
  /** The amount in a line of the cover of its own: "Up to $50,000,000". */
  readonly coverCap: Fact<MoneyStated> | undefined;
  /** Every statement of what may be sold in this offering, before or after a change, on the cover and behind it. */
  readonly caps: readonly Fact<MoneyStated>[];
  /** Gross proceeds of what was sold so far. */
  readonly soldGross: readonly Fact<MoneyStated>[];
}

export function isCap({ role }: MoneyStated): boolean {
  return role === 'cap';
}

/** Whether an amount can bear on the ledger: most of a draft's cannot. */
export function bearsOnLedger({ role, setting }: MoneyStated): boolean {
  return role === 'cap' || role === 'soldGross' || setting.besidesSales;
}

/**
 * The ledger of the amounts in the front matter, which speaks of this offering; the pages behind it tell of other offerings and of the shelf too, and
 * are looked at only for `allCaps`, every amount that may be sold. Of the amounts before and after a change the draft's own direction says which holds: the smaller after a reduction, else the larger.
 */
export function readLedger(draft: Draft, money: readonly Fact<MoneyStated>[], allCaps: readonly Fact<MoneyStated>[]): Ledger {
  const besides = new Set(money.filter(({ stated }) => stated.setting.besidesSales).map(({ stated }) => high(stated.amount)));
  const ofProgram = money.filter(({ stated }) => !stated.setting.otherProgram);
  const stated = ofProgram.filter(fact => fact.stated.role === 'cap');
  const caps = stated.filter(fact => !besides.has(high(fact.stated.amount)));
  const isReduced = caps.some(cap => cap.stated.setting.reduces);
  const isRaised = caps.some(cap => cap.stated.setting.raises);
  const reduced = isReduced && !isRaised;
  return {
    cap: caps.reduce<Fact<MoneyStated> | undefined>((best, cap) => (best === undefined || holds(cap, best, reduced) ? cap : best), undefined),
    coverCap: stated.find(fact => isCoverLine(draft, fact)),
    caps: allCaps.filter(fact => !fact.stated.setting.otherProgram),
    soldGross: ofProgram.filter(fact => fact.stated.role === 'soldGross'),
  };
}

const LONGEST_COVER_LINE = 120;

/** Whether the amount stands in a line of the cover: a short one that is no sentence. */
function isCoverLine(draft: Draft, { at, stated }: Fact<MoneyStated>): boolean {
  const { text, pieces } = draft.passage(at);
  const line = pieces.find(({ kind, span }) => kind !== 'listItem' && contains(span, stated.span))?.span;
  return (
    line !== undefined &&
    line.end - line.start <= LONGEST_COVER_LINE &&
    /\bup to\b/i.test(text.slice(line.start, stated.span.start)) &&
    text[line.end - 1] !== '.'
  );
}

/** Whether cap `a` holds rather than cap `b`. */
function holds(a: Fact<MoneyStated>, b: Fact<MoneyStated>, reduced: boolean): boolean {
  return reduced ? high(a.stated.amount) < high(b.stated.amount) : high(a.stated.amount) > high(b.stated.amount);
}
