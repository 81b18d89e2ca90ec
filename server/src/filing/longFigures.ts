import type { MoneyStated, SharesStated } from '../facts/figureStatements';
import type { Stated } from '../facts/statements';
import { Kept } from '../text/kept';
import { LayeredMap } from '../text/layeredMap';
import { FactGroups } from './factGroups';
import type { Fact, FactIndex, FactList } from './factIndex';

/** Figures of one unit by their values. */
export interface FiguresByValue<S extends Stated> {
  readonly all: FactGroups<S>;
  /** Those that stand several times, by the keys of their values. */
  readonly repeated: LayeredMap<string, readonly Fact<S>[]>;
}

/** The figures that are too long to be stated alike twice by chance. */
export interface LongFigures {
  readonly shares: FiguresByValue<SharesStated>;
  readonly money: FiguresByValue<MoneyStated>;
}

/** Long enough to be stated alike twice by no chance: 1,000,000 and more with so many digits that are no zeros. */
const LEAST = 1_000_000;
const LEAST_DIGITS = 5;

function isLong(value: number): boolean {
  return value >= LEAST && Number.isInteger(value) && value.toFixed(0).replaceAll('0', '').length >= LEAST_DIGITS;
}

function isLongCount({ count }: SharesStated): boolean {
  return count.slack === 0 && isLong(count.value);
}

function isLongAmount({ amount, currency }: MoneyStated): boolean {
  return currency === undefined && amount.slack === 0 && isLong(amount.value);
}

/** The key of a value among long figures. */
export function keyOfValue(value: number): string {
  return value.toFixed(0);
}

const keyOfCount = ({ count }: SharesStated) => keyOfValue(count.value);
const keyOfAmount = ({ amount }: MoneyStated) => keyOfValue(amount.value);

/** Reads versions of the long figures, each from the one before by what has changed. */
export class LongFiguresReader {
  readonly #shares = new Kept<FiguresByValue<SharesStated>>();
  readonly #money = new Kept<FiguresByValue<MoneyStated>>();
  readonly #both = new Kept<LongFigures>();

  /** The long figures as they are now; the same object as long as they are the same. */
  read(facts: FactIndex): LongFigures {
    const [counts, amounts] = [facts.listOf('shares', isLongCount), facts.listOf('money', isLongAmount)];
    const shares = this.#shares.of([counts], before => byValue(counts, keyOfCount, before));
    const money = this.#money.of([amounts], before => byValue(amounts, keyOfAmount, before));
    return this.#both.of([shares, money], () => ({ shares, money }));
  }
}

function byValue<S extends Stated>(facts: FactList<S>, keyOf: (stated: S) => string, before: FiguresByValue<S> | undefined): FiguresByValue<S> {
  const all = before?.all.updated(facts) ?? FactGroups.of(facts, keyOf);
  const changed = before && all.groups.changedSince(before.all.groups);
  if (before === undefined || changed === undefined)
    return { all, repeated: LayeredMap.of(Array.from(all.groups.entries()).filter(([, group]) => group.length > 1)) };
  const several = (key: string) => {
    const group = all.get(key);
    return group !== undefined && group.length > 1 ? group : undefined;
  };
  return { all, repeated: before.repeated.with(new Map(Array.from(changed, key => [key, several(key)] as const))) };
}
