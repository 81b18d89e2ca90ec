import type { MoneyStated, Operand, ProductStated, SharesStated } from './figureStatements';
import type { Sentences } from './sentences';
import { spanOf } from './sums';

/** Between a number of securities and their price. */
const AT_PRICE = /^[^.;$\d]{0,160}\bat (?:an?|the) (?:[\w-]+ ){0,5}price(?: to the public)? of (?:approximately )?$|^[^.;$\d]{0,100}\bat (?:approximately )?$/i;
const AVERAGE = /\b(?:average|approximately)\b/i;
/** What the price is counted by. */
const PER = /^ per (?:[\w-]+ ){0,3}?(share|unit|warrant|ADS|right|note)\b/i;
/** Before what all bring in; net proceeds are less. */
const TOTAL_BEFORE =
  /\b(?:gross proceeds|(?:aggregate|total) (?:purchase price|offering price|proceeds|gross proceeds|consideration)|for (?:a total|an aggregate) of|for total)(?: to (?:us|the company))?(?: of)?(?: approximately)? $/i;
const MAY_SAY_PRODUCT = /\b(?:proceeds|purchase price|consideration|for a total|for an aggregate)\b/i;
/** What brings in something else than the price of each. */
const OTHER_PRICE = /\b(?:net proceeds|discount|pre-?funded|exercise price)/i;

/** Before what a warrant buys: "warrants for 750,000 shares", "an option to purchase 100,000 shares". */
const UNDERLYING_BEFORE =
  /\b(?:warrants?|options?|rights?)\b[^.;$\d]{0,60}\b(?:for|to (?:purchase|acquire)|exercisable (?:for|into))(?: up to)?(?: an aggregate of)? $/i;

/** The numbers of securities, prices and totals that sentences state together. */
export function statedProducts(text: string, sentences: Sentences, money: readonly MoneyStated[], shares: readonly SharesStated[]): readonly ProductStated[] {
  if (shares.length === 0 || money.length < 2 || !MAY_SAY_PRODUCT.test(text)) return [];
  const products: ProductStated[] = [];
  for (const total of money) {
    if (total.currency !== undefined || !TOTAL_BEFORE.test(text.slice(Math.max(0, total.span.start - 80), total.span.start))) continue;
    const sentence = sentences.around(total.span.start);
    const words = text.slice(sentence.start, sentence.end);
    if (OTHER_PRICE.test(words)) continue;
    const counts = shares.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
    const prices = money.filter(other => other !== total && other.span.start >= sentence.start && other.span.end <= sentence.end);
    if (counts.length === 0 || counts.length !== prices.length || counts.some(count => isUnderlying(text, count))) continue;
    const factors = counts.flatMap((count, index) => pairOf(text, count, prices[index]));
    if (factors.length !== counts.length) continue;
    const product = { span: total.span, figure: total.amount };
    products.push({ kind: 'product', span: spanOf([...factors.flat(), product]), factors, product });
  }
  return products;
}

function isUnderlying(text: string, { span }: SharesStated): boolean {
  return UNDERLYING_BEFORE.test(text.slice(Math.max(0, span.start - 100), span.start));
}

function pairOf(text: string, count: SharesStated, price: MoneyStated | undefined): readonly (readonly [Operand, Operand])[] {
  if (price === undefined) return [];
  const between = text.slice(count.span.end, price.span.start);
  const per = PER.exec(text.slice(price.span.end, price.span.end + 60))?.[1]?.toLowerCase();
  if (!AT_PRICE.test(between) || per !== count.noun) return [];
  const { value, step, slack } = price.amount;
  const figure = AVERAGE.test(between) ? { value, step, slack: Math.max(slack, step / 2) } : price.amount;
  return [
    [
      { span: count.figureSpan, figure: count.count },
      { span: price.span, figure },
    ],
  ];
}
