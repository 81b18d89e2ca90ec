import type { MoneyStated } from '../facts/statements';
import type { Cover } from './cover';
import type { Fact, FactIndex } from './factIndex';

/** The amounts of the offering that the draft is about. */
export interface Ledger {
  /** The aggregate offering price that may be sold, as the draft leaves it; undefined where it states none. */
  readonly cap: Fact<MoneyStated> | undefined;
  /** Gross proceeds of what was sold so far. */
  readonly soldGross: readonly Fact<MoneyStated>[];
}

/**
 * The ledger of the front matter, which speaks of this offering; the pages behind it tell of other offerings and of the shelf too. Of the
 * amounts before and after a change the draft's own direction says which holds: the smaller after a reduction, else the larger.
 */
export function readLedger(facts: FactIndex, cover: Cover): Ledger {
  const front = new Set(cover.frontMatter);
  const money = facts.all('money').filter(({ at }) => front.has(at));
  const besides = new Set(money.filter(({ stated }) => stated.setting.besidesSales).map(({ stated }) => stated.amount.high));
  const ofProgram = money.filter(({ stated }) => !stated.setting.otherProgram);
  const caps = ofProgram.filter(({ stated }) => stated.role === 'cap' && !besides.has(stated.amount.high));
  const reduced = caps.some(({ stated }) => stated.setting.reduces) && !caps.some(({ stated }) => stated.setting.raises);
  return {
    cap: caps.reduce<Fact<MoneyStated> | undefined>((best, cap) => (best === undefined || holds(cap, best, reduced) ? cap : best), undefined),
    soldGross: ofProgram.filter(({ stated }) => stated.role === 'soldGross'),
  };
}

/** Whether cap `a` holds rather than cap `b`. */
function holds(a: Fact<MoneyStated>, b: Fact<MoneyStated>, reduced: boolean): boolean {
  return reduced ? a.stated.amount.high < b.stated.amount.high : a.stated.amount.high > b.stated.amount.high;
}
