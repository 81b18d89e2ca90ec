import { contains } from '../text/span';
import type { DilutionStated, MoneyStated, Operand } from './figureStatements';
import { HEDGES } from './hedges';
import type { Sentences } from './sentences';
import { spanOf } from './sums';

const MAY_SAY_DILUTION = /\bdilut/i;
/** What an amount is counted by: " per share", " for each of the 3,080,000 shares". */
const PER = /^ (?:per|for each(?: of(?: the| our)?(?: [\d,]+)?)?) (?:[\w-]+ ){0,3}?(share|ADS|unit)s?\b/i;
/** "Book value per share of $2.52": counted by what stands before. */
const BOOK_VALUE_PER = /\bbook value per (?:[\w-]+ )?(share|ADS|unit)\b[^.;$]{0,120}\b(?:of|was|is|be|been)(?: negative)? $/i;
/** Sentences on other prices and numbers than those that the dilution is worked out from. */
const OF_ANOTHER =
  /\boption|\bexercis|\beach (?:US)?\$|\b(?:an?|every) (?:US)?\$?\d[\d.]* (?:increase|decrease)|\b(?:increase|decrease) of (?:US)?\$[\d.]+ [^;]{0,60}\bin the\b|\bincrease or decrease|\bwould (?:increase|decrease|change|make)\b|\b(?:higher|lower) (?:than|price)/i;

const CHANGE_BEFORE = new RegExp(
  String.raw`\b(?:increase|decrease|accretion|appreciation|gain|reduction)\b[^.;$]{0,100}\b(?:of|by) (?:${HEDGES})?$|\bgain (?:${HEDGES})?$`,
  'i',
);
const FALLS_BEFORE = /\b(?:decrease|reduction)\b[^.;$]{0,110}$/i;
const DILUTION_BEFORE = new RegExp(String.raw`\b(?:dilution|diluted|dilute)\b[^.;$]{0,100}\b(?:of|by|is|be|equal to) (?:${HEDGES})?$`, 'i');
/** Between a book value and what it is per share. */
const OR_PER_SHARE = new RegExp(
  String.raw`^(?: (?:on|at|as of) (?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4}))?,? (?:or|that is|which is|i\.e\.,?|equal to|equivalent to)(?: ${HEDGES.trim()})? $`,
  'i',
);
const BOOK_VALUE = /\bbook value\b/i;
const PRICE_BEFORE = new RegExp(
  String.raw`\b(?:at|price(?: per (?:share|ADS|unit))?(?: to (?:the )?public)? of|(?:pay|pays|paying|paid)|sold for) (?:${HEDGES})?$`,
  'i',
);
const DEFICIT = /\b(?:deficit|negative)\b/i;
const LONGEST_PER = 80;
const REACH = 240;
/** How much of a long sentence around an amount is read for what it is about. */
const SENTENCE_REACH = 1000;

type Part = 'change' | 'dilution' | 'bookValue' | 'price';

interface Figured extends Operand {
  readonly part: Part;
  readonly per: string;
  readonly falls: boolean;
}

/** What a paragraph says of the dilution of those who buy: the price, what each share is worth in the books before and after, and the difference to both. */
export function statedDilution(text: string, sentences: Sentences, money: readonly MoneyStated[]): readonly DilutionStated[] {
  if (money.length < 3 || !MAY_SAY_DILUTION.test(text)) return NONE;
  const figured = money.flatMap((one, index) => figuredOf(text, sentences, one, money[index - 1]));
  const per = figured.find(({ part }) => part === 'dilution')?.per;
  const of = (part: Part) => figured.filter(one => one.part === part && one.per === per);
  const dilution = onlyOf(of('dilution'));
  const price = onlyOf(of('price'));
  const change = onlyOf(of('change'));
  if (dilution === undefined) return NONE;
  const values = of('bookValue');
  const told = change ?? dilution;
  const index = values.some(({ span }) => span.start < told.span.start) ? values.findLastIndex(({ span }) => span.start < told.span.start) : 0;
  const after = values[index];
  if (after === undefined) return NONE;
  // A deficit that is printed without its parentheses is not to be reckoned with.
  if (DEFICIT.test(text) && values.every(({ figure }) => figure.value > 0)) return NONE;
  // Between the two may stand what the book value is pro forma: the change is from one of them.
  const earlier = values.slice(0, index);
  const before = earlier.find(({ figure }) => isChange(figure.value, after.figure.value, change?.figure.value)) ?? earlier.at(-1);
  const parts = [dilution, price, change, after, before].filter(part => part !== undefined);
  return [{ kind: 'dilution', span: spanOf(parts), dilution, price, change, falls: change?.falls ?? false, after, before }];
}

const NONE: readonly DilutionStated[] = [];

function isChange(before: number, after: number, change: number | undefined): boolean {
  return change !== undefined && Math.abs(Math.abs(after - before) - Math.abs(change)) < CHANGE_ROUNDING;
}

/** Three figures that are rounded to cents, each by itself. */
const CHANGE_ROUNDING = 0.016;

/** The first of some figures, where they are all the same. */
function onlyOf(figures: readonly Figured[]): Figured | undefined {
  const [first] = figures;
  return figures.every(({ figure }) => figure.value === first?.figure.value) ? first : undefined;
}

function figuredOf(text: string, sentences: Sentences, { span, amount, currency }: MoneyStated, last: MoneyStated | undefined): readonly Figured[] {
  // What each share is worth has cents; a book value in total has none.
  if (currency !== undefined || amount.step >= 1) return [];
  const sentence = sentences.around(span.start);
  const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  const per = PER.exec(text.slice(span.end, span.end + LONGEST_PER))?.[1] ?? BOOK_VALUE_PER.exec(before)?.[1];
  const isOr = last !== undefined && contains(sentence, last.span) && OR_PER_SHARE.test(text.slice(last.span.end, span.start));
  const part = partOf(before, isOr && BOOK_VALUE.test(text.slice(Math.max(0, span.start - SENTENCE_REACH), span.start)));
  if (part === undefined || per === undefined) return [];
  const around = text.slice(Math.max(sentence.start, span.start - SENTENCE_REACH), Math.min(sentence.end, span.end + SENTENCE_REACH));
  if (OF_ANOTHER.test(around)) return [];
  return [{ span, figure: amount, part, per: per.toLowerCase(), falls: FALLS_BEFORE.test(before) }];
}

function partOf(before: string, isBookValue: boolean): Part | undefined {
  if (isBookValue || BOOK_VALUE_PER.test(before)) return 'bookValue';
  if (DILUTION_BEFORE.test(before)) return 'dilution';
  if (CHANGE_BEFORE.test(before)) return 'change';
  return PRICE_BEFORE.test(before) ? 'price' : undefined;
}
