import { slipBetween, slippedFrom } from '../facts/digits';
import type { MoneyStated, Operand, ProductStated, SharesStated, SumStated } from '../facts/figureStatements';
import type { Stated } from '../facts/statements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { type FiguresByValue, keyOfValue } from '../filing/longFigures';
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
    const { shares, money } = filing.longFigures;
    yield* twinsAmong(shares, figureOfCount, filing);
    yield* twinsAmong(money, figureOfAmount, filing);
  },
};

/** Few figures stand several times: from them the slips are looked for among the many that stand once. */
function* twinsAmong<S extends Stated>({ all, repeated }: FiguresByValue<S>, figureOf: (fact: Fact<S>) => LongFigure, filing: Filing): Iterable<Found> {
  const onlyOf = (value: number): Fact<S> | undefined => {
    const [only, another] = all.get(keyOfValue(value)) ?? [];
    return another === undefined ? only : undefined;
  };
  const isStated = (value: number) => all.get(keyOfValue(value)) !== undefined;
  // By the single figure, the smallest of those that it is a slip of: the groups come in no order.
  const slips = new Map<number, { readonly single: LongFigure; readonly twins: readonly LongFigure[] }>();
  for (const group of repeated.values()) {
    const twins = group.map(figureOf);
    const value = twins[0]?.value ?? 0;
    for (const slipped of new Set(slippedFrom(value))) {
      const fact = onlyOf(slipped);
      if (fact === undefined || (slips.get(slipped)?.twins[0]?.value ?? Number.POSITIVE_INFINITY) < value) continue;
      const single = figureOf(fact);
      const alike = twins.filter(twin => isSlip(single, twin, isStated));
      if (alike.length > 0) slips.set(slipped, { single, twins: alike });
    }
  }
  for (const { single, twins } of slips.values()) if (!isCompared(single, filing)) yield found(single, twins, filing);
}

interface LongFigure {
  readonly at: Fact['at'];
  readonly span: Span;
  readonly value: number;
}

/** A number that differs by less than that differs by no sale. */
const LEAST_SALE = 1_000;

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
function isSlip(single: LongFigure, twin: LongFigure, isStated: (value: number) => boolean): boolean {
  if (single.at === twin.at) return false;
  const slip = slipBetween(digitsOf(single.value), digitsOf(twin.value));
  if (slip === undefined) return false;
  const differs = Math.abs(single.value - twin.value);
  if (slip === 'changed') return differs < LEAST_SALE;
  return !isStated(differs);
}

function found(single: LongFigure, twins: readonly LongFigure[], { document, draft }: Filing): Found {
  const [twin = single] = twins;
  const words = ({ at, span }: LongFigure) => draft.words(at, span);
  return {
    place: { document, at: single.at, span: single.span },
    // How often each stands is not known: the cells of most tables are not read as figures.
    message: `“${words(single)}” stands here, and “${words(twin)}” ${twins.length === 1 ? 'elsewhere' : 'several times elsewhere'}; ${difference(single, twin)}`,
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
