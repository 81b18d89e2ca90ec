import { slipBetween } from '../facts/digits';
import type { MoneyStated, SharesStated } from '../facts/statements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_2 } from '../regulation/authority';
import { grouped } from '../text/grouped';
import type { Span } from '../text/span';
import { ALL_KINDS, type Found, type Rule } from './rule';

/**
 * A long number of securities that stands once, one slip of the fingers away from one that stands several times: "60,687,645" beside "60,867,645". A
 * number that differs in a high digit, or by another number of the draft, may well be what is left after a sale.
 */
export const nearTwinFigure: Rule = {
  id: 'near-twin-figure',
  title: 'A figure one digit away from one that is stated several times',
  category: 'amount',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_2,
  why: 'Two digits swapped in a number of eight are found by no reader, and survive from one filing to the next.',

  *check(filing) {
    const { facts } = filing;
    const figures = [...facts.those('shares', isLongCount).map(figureOfCount), ...facts.those('money', isLongAmount).map(figureOfAmount)];
    const groups = grouped(figures, ({ value, unit }) => `${unit} ${value}`);
    const repeated = new TwinIndex();
    for (const group of groups.values()) if (group.length > 1) repeated.add(group);
    for (const group of groups.values()) {
      const [single, another] = group;
      if (single === undefined || another !== undefined) continue;
      const twins = repeated.of(single)?.filter(twin => isSlip(single, twin, figures));
      if (twins !== undefined && twins.length > 0 && !isRestated(single, filing)) yield found(single, twins, filing);
    }
  },
};

interface LongFigure {
  readonly at: Fact['at'];
  readonly span: Span;
  readonly value: number;
  readonly unit: string;
}

/** Long enough to be stated alike twice by no chance: 1,000,000 and more with so many digits that are no zeros. */
const LEAST = 1_000_000;
const LEAST_DIGITS = 5;
/** A number that differs by less than that differs by no sale. */
const LEAST_SALE = 1_000;

function isLong(value: number): boolean {
  return value >= LEAST && Number.isInteger(value) && digitsOf(value).replaceAll('0', '').length >= LEAST_DIGITS;
}

function isLongCount({ count }: SharesStated): boolean {
  return count.slack === 0 && isLong(count.value);
}

function isLongAmount({ amount, currency }: MoneyStated): boolean {
  return currency === undefined && amount.slack === 0 && isLong(amount.value);
}

function figureOfCount({ at, stated }: Fact<SharesStated>): LongFigure {
  return { at, span: stated.figureSpan, value: stated.count.value, unit: 'count' };
}

function figureOfAmount({ at, stated }: Fact<MoneyStated>): LongFigure {
  return { at, span: stated.span, value: stated.amount.value, unit: 'dollars' };
}

function digitsOf(value: number): string {
  return value.toFixed(0);
}

/** Finds the figures that may be one slip away: those that share what is left when a digit is taken out of either. */
class TwinIndex {
  readonly #byRest = new Map<string, (readonly LongFigure[])[]>();

  add(group: readonly LongFigure[]): void {
    const [first] = group;
    if (first === undefined) return;
    for (const rest of restsOf(first)) {
      const groups = this.#byRest.get(rest);
      if (groups === undefined) this.#byRest.set(rest, [group]);
      else groups.push(group);
    }
  }

  of(figure: LongFigure): readonly LongFigure[] | undefined {
    const own = digitsOf(figure.value);
    for (const rest of restsOf(figure)) {
      const group = this.#byRest.get(rest)?.find(([first]) => first !== undefined && slipBetween(own, digitsOf(first.value)) !== undefined);
      if (group !== undefined) return group;
    }
    return undefined;
  }
}

/** The digits of a figure, whole and with each of them taken out. */
function restsOf({ value, unit }: LongFigure): readonly string[] {
  const digits = digitsOf(value);
  return [`${unit} ${digits}`, ...Array.from(digits, (_, at) => `${unit} ${digits.slice(0, at)}${digits.slice(at + 1)}`)];
}

/** Whether it is one of a quantity that is stated several times: those are compared with each other. */
function isRestated({ at, span }: LongFigure, { restated }: Filing): boolean {
  return restated.some(({ mentions }) => mentions.some(mention => mention.at === at && mention.span.start === span.start));
}

/** Whether two figures can differ by nothing but a slip. */
function isSlip(single: LongFigure, twin: LongFigure, all: readonly LongFigure[]): boolean {
  if (single.at === twin.at) return false;
  const slip = slipBetween(digitsOf(single.value), digitsOf(twin.value));
  if (slip === undefined) return false;
  const differs = Math.abs(single.value - twin.value);
  if (slip === 'changed') return differs < LEAST_SALE;
  return !all.some(({ value, unit }) => unit === single.unit && value === differs);
}

function found(single: LongFigure, twins: readonly LongFigure[], { document, draft }: Filing): Found {
  const [twin = single] = twins;
  const words = ({ at, span }: LongFigure) => draft.words(at, span);
  return {
    place: { document, at: single.at, span: single.span },
    message: `“${words(single)}” stands only here, and “${words(twin)}” ${twins.length === 1 ? 'elsewhere' : `${twins.length} times`}; ${difference(single, twin)}`,
    related: twins.map(other => ({ role: 'counterpart', place: { document, at: other.at, span: other.span }, note: `“${words(other)}” here` })),
  };
}

function difference(single: LongFigure, twin: LongFigure): string {
  switch (slipBetween(digitsOf(single.value), digitsOf(twin.value))) {
    case 'swapped':
      return 'two digits are swapped';
    case 'added':
      return 'it has a digit more';
    case 'lost':
      return 'it has a digit less';
    default:
      return 'one digit differs';
  }
}
