import { firstIndex } from '../text/binarySearch';
import type { Span } from '../text/span';
import type { MoneyStated, Operand, ProductStated, SharesStated } from './figureStatements';
import { HEDGES } from './hedges';
import type { Sentences } from './sentences';
import { spanOf } from './sums';

/** Between a number of securities and their price: "shares at a weighted average price of", "shares for". */
const AT_PRICE = new RegExp(
  String.raw`^[^.;$\d]{0,160}\b(?:at|for|with) (?:an?|the) (?:[\w-]+ ){0,5}(?:price(?: to the public)? of|average of) (?:${HEDGES})?$|^[^.;$\d]{0,160}\bat prices averaging (?:${HEDGES})?$|^[^.;$\d]{0,100}\b(?:at|for) (?:${HEDGES})?$`,
  'i',
);
const AVERAGE = new RegExp(String.raw`\b(?:average|averaging|${HEDGES.trim()})`, 'i');
/** What the price is counted by. */
const PER = /^ per (?:[\w-]+ ){0,3}?(share|unit|warrant|ADS|right|note)\b/i;
const PER_BEFORE = /\bper[- ](share|unit|warrant|ADS|note) (?:[\w-]+ ){0,2}price of $/i;
const EACH = /^ (?:each|apiece)\b/i;
/** Before what all bring in; net proceeds are less. */
const TOTAL_BEFORE = new RegExp(
  String.raw`\b(?:gross proceeds|(?:aggregate|total) (?:purchase price|offering price|sales price|proceeds|gross proceeds|consideration)|for (?:a total|an aggregate) of|for total)(?: to (?:us|the company))?(?: of)?(?: ${HEDGES.trim()})? $`,
  'i',
);
/** What all bring in by the words behind it: "for $18,460,000 in the aggregate". */
const TOTAL_LED = new RegExp(String.raw`\b(?:for|or) (?:${HEDGES})?$`, 'i');
const TOTAL_AFTER = /^ (?:in (?:the aggregate|total|gross proceeds)|of gross proceeds)\b/i;
const MAY_SAY_PRODUCT =
  /\b(?:proceeds|purchase price|sales price|consideration|for a total|for an aggregate|in the aggregate|in total|would receive|will receive)\b/i;
/** What brings in something else than the price of each: proceeds after costs, a discount that is not told of what is taken off later. */
const OTHER_PRICE = /\b(?:pre-?funded|exercise price|in exchange for)|(?<!\bbefore (?:[\w’'-]+ ){0,4})\bdiscount/i;
const NET = /\bnet (?:cash )?proceeds\b/i;

/** Before what a warrant buys: "warrants for 750,000 shares", "an option to purchase 100,000 shares". */
const UNDERLYING_BEFORE =
  /\b(?:warrants?|options?|rights?)\b[^.;$\d]{0,60}\b(?:for|to (?:purchase|acquire)|exercisable (?:for|into))(?: up to)?(?: an aggregate of)? $/i;
/** Before what the exercise of all warrants brings in. */
const RECEIVED_BEFORE = new RegExp(
  String.raw`\b(?:would|could|will|may|might) receive(?: up to| an additional| an aggregate of| a total of| (?:gross|cash|aggregate) proceeds of)*(?: ${HEDGES.trim()})? $`,
  'i',
);
const EXERCISED = /\bexercis/i;
const PREFUNDED_OR_NET = /\b(?:pre-?funded|net (?:cash )?proceeds|cashless)\b/i;

/** The numbers of securities, prices and totals that sentences state together. */
export function statedProducts(text: string, sentences: Sentences, money: readonly MoneyStated[], shares: readonly SharesStated[]): readonly ProductStated[] {
  if (shares.length === 0 || money.length < 2 || !MAY_SAY_PRODUCT.test(text)) return [];
  const products: ProductStated[] = [];
  for (const total of money) {
    if (total.currency !== undefined) continue;
    const { start, end } = total.span;
    const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
    const isProceeds = TOTAL_BEFORE.test(before) || (TOTAL_LED.test(before) && TOTAL_AFTER.test(text.slice(end, end + LONGEST_LEAD)));
    if (!isProceeds && !RECEIVED_BEFORE.test(before)) continue;
    const sentence = sentences.around(start);
    const near = { start: Math.max(sentence.start, start - REACH), end: Math.min(sentence.end, end + REACH) };
    const sale: Sale = {
      text,
      words: text.slice(near.start, near.end),
      before: text.slice(near.start, start),
      total,
      counts: within(near, shares),
      prices: within(near, money).filter(other => other !== total),
    };
    const stated = isProceeds ? soldFactors(sale) : exercisedFactors(sale);
    if (stated.length === 0) continue;
    const factors = ASSUMED.test(sale.words) ? stated.map(giveOrTakeOne) : stated;
    const product = { span: total.span, figure: total.amount };
    products.push({ kind: 'product', span: spanOf([...factors.flat(), product]), factors, product });
  }
  return products;
}

/** How much of a sentence is read for a total: one may list thousands of sales. */
const REACH = 1500;

/** Those of figures, in the order of the text, that lie in a range. */
function within<T extends { readonly span: Span }>({ start, end }: Span, figures: readonly T[]): readonly T[] {
  const first = firstIndex(figures.length, index => (figures[index]?.span.start ?? start) >= start);
  const behind = firstIndex(figures.length, index => (figures[index]?.span.end ?? end) > end);
  return figures.slice(first, Math.max(first, behind));
}

const LONGEST_LEAD = 80;
const ASSUMED = /\bassum/i;

/** A sentence that states what some securities bring in. */
interface Sale {
  readonly text: string;
  /** All of the sentence, and what of it stands before the total. */
  readonly words: string;
  readonly before: string;
  readonly total: MoneyStated;
  readonly counts: readonly SharesStated[];
  readonly prices: readonly MoneyStated[];
}

type Factors = readonly (readonly [Operand, Operand])[];

/** All numbers and prices of the sentence; where it states other amounts, too, the only number and the price between it and the total. */
function soldFactors(sale: Sale): Factors {
  const { text, words, before, total, counts, prices } = sale;
  if (OTHER_PRICE.test(words) || NET.test(before) || counts.some(count => isUnderlying(text, count))) return [];
  if (counts.length === prices.length) {
    const factors = counts.flatMap((count, index) => pairOf(text, count, prices[index]));
    return factors.length === counts.length ? factors : [];
  }
  const [count, another] = counts.filter(({ span }) => span.start < total.span.start);
  const [price, other] = prices.filter(({ span }) => count !== undefined && span.start > count.span.end && span.end < total.span.start);
  return count === undefined || another !== undefined || other !== undefined ? [] : pairOf(text, count, price);
}

/** The number of shares that warrants buy, and what each of them costs. */
function exercisedFactors({ text, words, counts, prices }: Sale): Factors {
  if (!EXERCISED.test(words) || PREFUNDED_OR_NET.test(words)) return [];
  const [count, another] = counts;
  const [price, other] = prices;
  if (count === undefined || another !== undefined || price === undefined || other !== undefined) return [];
  if (count.role !== 'warrantShares' && !isUnderlying(text, count)) return [];
  if (perOf(text, price) !== count.noun) return [];
  return [giveOrTakeOne(factorsOf(count, price, price.amount.slack))];
}

function isUnderlying(text: string, { span }: SharesStated): boolean {
  return UNDERLYING_BEFORE.test(text.slice(Math.max(0, span.start - 100), span.start));
}

function perOf(text: string, { span }: MoneyStated): string | undefined {
  return PER.exec(text.slice(span.end, span.end + 60))?.[1]?.toLowerCase();
}

function pairOf(text: string, count: SharesStated, price: MoneyStated | undefined): Factors {
  if (price === undefined) return [];
  const between = text.slice(count.span.end, price.span.start);
  const isEach = EACH.test(text.slice(price.span.end, price.span.end + LONGEST_EACH));
  const per = isEach ? count.noun : (perOf(text, price) ?? PER_BEFORE.exec(between)?.[1]?.toLowerCase());
  if (!AT_PRICE.test(between) || per !== count.noun) return [];
  const { step, slack } = price.amount;
  return [factorsOf(count, price, AVERAGE.test(between) ? Math.max(slack, step / 2) : slack)];
}

const LONGEST_EACH = ' apiece '.length;

function factorsOf(count: SharesStated, price: MoneyStated, slack: number): readonly [Operand, Operand] {
  return [
    { span: count.figureSpan, figure: count.count },
    { span: price.span, figure: { ...price.amount, slack } },
  ];
}

/** A number that comes from an amount, or of warrants after a split, is rounded up or down: it may be one off. */
function giveOrTakeOne([count, price]: readonly [Operand, Operand]): readonly [Operand, Operand] {
  return [{ ...count, figure: { ...count.figure, slack: Math.max(count.figure.slack, 1) } }, price];
}
