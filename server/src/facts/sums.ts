import type { Span } from '../text/span';
import type { MoneyStated, Operand, SharesStated, SumStated } from './figureStatements';
import type { Sentences } from './sentences';
import type { Signs } from './signs';
import { SIGN } from './signTable';

/** What stands between a whole and its parts. */
const CONSISTS =
  /^[^.;$]{0,160}?\b(?:consist(?:s|ing)? of|compris(?:ed of|ing|es)|composed of|made up of|namely,?|(?:being|which is|representing) the (?:sum|aggregate) of)\b/i;
/** What numbers the items of a list. */
const ENUMERATOR = /\((?:[ivx]{1,4}|[a-h]|\d)\) /g;
/** What may stand between the number of an item and its figure. */
const BEFORE_FIGURE = /^(?:up to |an aggregate of |a total of |an additional |approximately |the )*$/i;
/** "And the remaining $Z", "and $Z remains unsold". */
const REMAINS_BEFORE = /\b(?:remaining|unsold|balance of|rest of|leaving|which leaves|the other)\b[^.;]{0,40}$/i;
const REMAINS_AFTER =
  /^(?:(?! and\b)[^.;$]){0,60}?\b(?:remain(?:s|ed|ing)?|unsold|(?:may|can|could) still be|(?:is|are) (?:still |now )?left|(?:is|are|has|have) (?:still|yet) to be (?:sold|issued|offered)|(?:has|have) not (?:yet )?been (?:sold|issued)|will not be (?:sold|issued|offered))\b/i;
const OF_WHICH = /^[^.;$]{0,80}?,? of which\b/i;
/** "Sold $Y of the $X", "$Y, which is 90% of the $X": the part stands before the whole. */
const OF_WHOLE =
  /^(?: (?:[\w-]+ ){0,4}(?:out )?|,? \(?(?:or|being|which (?:is|was)|representing)(?: approximately| about)? [\d.]{1,6}% )of (?:the|our|its|that|this) (?:aggregate |total |maximum )*$/i;
const MAY_SAY_SUM = /consist|compris|composed of|made up of|namely|sum of|aggregate of|of which/i;

/** How far behind a whole the words may stand that it has parts, how far its parts reach, and how many they may be: so much of a long list is looked at. */
const LONGEST_LEAD = 200;
const LONGEST_SUM = 4000;
const MOST_PARTS = 40;

/** One unit of a sum, and all its figures in the order of the text. */
interface Figures {
  readonly operands: readonly (Operand & { readonly of: string })[];
}

/** The sums that sentences state: a whole and the parts that it consists of, or what of it was sold and what remains. */
export function statedSums(
  text: string,
  sentences: Sentences,
  signs: Signs,
  money: readonly MoneyStated[],
  shares: readonly SharesStated[],
): readonly SumStated[] {
  if (money.length + shares.length < 3) return NONE;
  const [maySaySum, maySayRest] = [signs.has(SIGN.sum), signs.has(SIGN.rest)];
  if (!maySaySum && !maySayRest) return NONE;
  const units: readonly Figures[] = [
    { operands: money.filter(({ currency }) => currency === undefined).map(({ span, amount }) => ({ span, figure: amount, of: '$' })) },
    { operands: shares.map(({ figureSpan, count, noun }) => ({ span: figureSpan, figure: count, of: noun })) },
  ];
  return units.flatMap(({ operands }) =>
    operands.flatMap((whole, index) => {
      const isLed = maySaySum && MAY_SAY_SUM.test(text.slice(whole.span.end, whole.span.end + LONGEST_LEAD));
      if (!isLed && !maySayRest) return [];
      const end = Math.min(sentences.around(whole.span.start).end, whole.span.end + LONGEST_SUM);
      const behind = operands.slice(index + 1, index + 1 + MOST_PARTS).filter(({ span, of }) => span.end <= end && of === whole.of);
      if (behind.length < 2) return [];
      const taken = maySayRest ? takenFrom(text, whole, behind) : undefined;
      const parts = isLed ? (partsOf(text, whole, behind, end) ?? partition(text, whole, behind)) : undefined;
      return taken ?? (parts === undefined ? [] : { kind: 'sum' as const, span: spanOf([whole, ...parts]), parts, whole });
    }),
  );
}

const NONE: readonly SumStated[] = [];

/** The parts that a whole consists of: one in each numbered item, or two with "and" between. Undefined where they are not told apart for sure. */
function partsOf(text: string, whole: Operand, behind: readonly Operand[], end: number): readonly Operand[] | undefined {
  const after = text.slice(whole.span.end, end);
  const consists = CONSISTS.exec(after);
  if (consists === null) return undefined;
  const from = whole.span.end + consists[0].length;
  if (behind[0] === undefined || behind[0].span.start < from) return undefined;
  const items = [...text.slice(from, end).matchAll(ENUMERATOR)].map(match => from + match.index + match[0].length);
  if (items.length === 0) return pairOf(text, behind) ?? listOf(text, from, behind);
  const [first] = items;
  if (first === undefined || items.length < 2 || text.slice(from, first).trim().length > LONGEST_NUMBER_OF_ITEM) return undefined;
  const parts = items.map(item => behind.find(({ span }) => span.start >= item && BEFORE_FIGURE.test(text.slice(item, span.start))));
  return parts.every(part => part !== undefined) ? parts : undefined;
}

const LONGEST_NUMBER_OF_ITEM = 4;

/** Two figures and no more, with "and" between. */
function pairOf(text: string, behind: readonly Operand[]): readonly Operand[] | undefined {
  const [first, second, third] = behind;
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const between = text.slice(first.span.end, second.span.start);
  return /(?:,| )(?:and|plus) (?:up to |an aggregate of |an additional |approximately )*$/i.test(between) && isAlone(between) ? [first, second] : undefined;
}

/** Three figures or more, with commas between and "and" before the last, and no more: "$36.9 million of interest, $2.8 million of dividends and $1.6 million of fees". */
function listOf(text: string, from: number, behind: readonly Operand[]): readonly Operand[] | undefined {
  const [first] = behind;
  if (first === undefined || behind.length < 3 || !BEFORE_FIGURE.test(text.slice(from, first.span.start).trimStart())) return undefined;
  const isList = behind.slice(1).every(({ span }, index) => {
    const between = text.slice(behind[index]?.span.end, span.start);
    return (index === behind.length - 2 ? LAST_OF_LIST : NEXT_OF_LIST).test(between) && isAlone(between);
  });
  return isList ? behind : undefined;
}

const NEXT_OF_LIST = /^[^.;:(),]{1,80}, (?:up to |an aggregate of |approximately )*$/i;
const LAST_OF_LIST = /^[^.;:(),]{1,80},? and (?:up to |an aggregate of |approximately )*$/i;

/** Whether what stands between two parts says nothing of a part of the first ("1,000 shares, including 200 shares"), and has no part in it that is not read as one. */
function isAlone(between: string): boolean {
  return !/\b(?:includ|of which|upon|per|for each|underlying|exercis)|\d,\d{3}/i.test(between);
}

/** "$X, of which $Y has been sold and $Z remains". */
function partition(text: string, whole: Operand, behind: readonly Operand[]): readonly Operand[] | undefined {
  const [first, second, third] = behind;
  if (first === undefined || second === undefined || third !== undefined || !OF_WHICH.test(text.slice(whole.span.end, first.span.start))) return undefined;
  const between = text.slice(first.span.end, second.span.start);
  const isRest = REMAINS_BEFORE.test(between) || REMAINS_AFTER.test(text.slice(second.span.end, second.span.end + LONGEST_REMAINDER));
  return isRest && isAlone(between) ? [first, second] : undefined;
}

/** "Sold $Y of the $X, and $Z remains." */
function takenFrom(text: string, part: Operand, behind: readonly Operand[]): SumStated | undefined {
  const [whole, rest, another] = behind;
  if (whole === undefined || rest === undefined || another !== undefined || !OF_WHOLE.test(text.slice(part.span.end, whole.span.start))) return undefined;
  const between = text.slice(whole.span.end, rest.span.start);
  const isRest = REMAINS_BEFORE.test(between) || REMAINS_AFTER.test(text.slice(rest.span.end, rest.span.end + LONGEST_REMAINDER));
  return isRest && isAlone(between) ? { kind: 'sum', span: spanOf([part, rest]), parts: [part, rest], whole } : undefined;
}

const LONGEST_REMAINDER = 80;

/** The range from the first of some figures to the last. */
export function spanOf(operands: readonly Operand[]): Span {
  return { start: Math.min(...operands.map(({ span }) => span.start)), end: Math.max(...operands.map(({ span }) => span.end)) };
}
