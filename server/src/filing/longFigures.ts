import type { MoneyStated, SharesStated } from '../facts/figureStatements';
import { Kept } from '../text/kept';
import { FactGroups } from './factGroups';
import type { FactIndex } from './factIndex';

/** The figures that are too long to be stated alike twice by chance, by their values. */
export interface LongFigures {
  readonly shares: FactGroups<SharesStated>;
  readonly money: FactGroups<MoneyStated>;
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
  readonly #shares = new Kept<FactGroups<SharesStated>>();
  readonly #money = new Kept<FactGroups<MoneyStated>>();
  readonly #both = new Kept<LongFigures>();

  /** The long figures as they are now; the same object as long as they are the same. */
  read(facts: FactIndex): LongFigures {
    const [counts, amounts] = [facts.listOf('shares', isLongCount), facts.listOf('money', isLongAmount)];
    const shares = this.#shares.of([counts], before => before?.updated(counts) ?? FactGroups.of(counts, keyOfCount));
    const money = this.#money.of([amounts], before => before?.updated(amounts) ?? FactGroups.of(amounts, keyOfAmount));
    return this.#both.of([shares, money], () => ({ shares, money }));
  }
}
