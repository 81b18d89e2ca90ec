import { slipBetween, slippedFrom } from '../facts/digits';
import type { MoneyStated, Operand, ProductStated, SharesStated, SumStated } from '../facts/statements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_2 } from '../regulation/authority';
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
    yield* twinsAmong(facts.those('shares', isLongCount), figureOfCount, filing);
    yield* twinsAmong(facts.those('money', isLongAmount), figureOfAmount, filing);
  },
};

/** Few figures stand several times: from them the slips are looked for among the many that stand once. */
function* twinsAmong<F>(facts: readonly F[], figureOf: (fact: F) => LongFigure, filing: Filing): Iterable<Found> {
  const counts = new Map<number, number>();
  const repeated = new Set<number>();
  for (const fact of facts) {
    const { value } = figureOf(fact);
    const count = counts.get(value) ?? 0;
    counts.set(value, count + 1);
    if (count > 0) repeated.add(value);
  }
  const pairs = [...repeated].flatMap(value => slippedFrom(value).flatMap(slipped => (counts.get(slipped) === 1 ? [{ single: slipped, twin: value }] : [])));
  if (pairs.length === 0) return;
  const figures = facts.map(figureOf);
  const reported = new Set<number>();
  for (const { single: value, twin } of pairs) {
    const single = figures.find(figure => figure.value === value);
    const twins = figures.filter(figure => figure.value === twin);
    if (single === undefined || reported.has(value) || isCompared(single, filing)) continue;
    const slipped = twins.filter(one => isSlip(single, one, figures));
    if (slipped.length === 0) continue;
    reported.add(value);
    yield found(single, slipped, filing);
  }
}

interface LongFigure {
  readonly at: Fact['at'];
  readonly span: Span;
  readonly value: number;
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
  return { at, span: stated.figureSpan, value: stated.count.value };
}

function figureOfAmount({ at, stated }: Fact<MoneyStated>): LongFigure {
  return { at, span: stated.span, value: stated.amount.value };
}

function digitsOf(value: number): string {
  return value.toFixed(0);
}

/** Whether another rule compares it: as one of a quantity that is stated several times, of the ledger, or of figures that a sentence adds up. */
function isCompared({ at, span }: LongFigure, { restated, ledger, facts }: Filing): boolean {
  const isIt = (other: { readonly at: Fact['at']; readonly span: Span }) => other.at === at && other.span.start === span.start;
  if (restated.some(({ mentions }) => mentions.some(isIt))) return true;
  if ([...ledger.caps, ...ledger.remaining].some(fact => isIt({ at: fact.at, span: fact.stated.span }))) return true;
  return [...facts.all('sum'), ...facts.all('product')].some(
    fact => fact.at === at && operandsOf(fact.stated).some(operand => isIt({ at, span: operand.span })),
  );
}

function operandsOf(stated: SumStated | ProductStated): readonly Operand[] {
  return stated.kind === 'sum' ? [...stated.parts, stated.whole] : [...stated.factors.flat(), stated.product];
}

/** Whether two figures can differ by nothing but a slip. */
function isSlip(single: LongFigure, twin: LongFigure, all: readonly LongFigure[]): boolean {
  if (single.at === twin.at) return false;
  const slip = slipBetween(digitsOf(single.value), digitsOf(twin.value));
  if (slip === undefined) return false;
  const differs = Math.abs(single.value - twin.value);
  if (slip === 'changed') return differs < LEAST_SALE;
  return !all.some(({ value }) => value === differs);
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
