import { numberInWords } from '../regulation/numberWords';
import { type Figure, figureOf } from './figure';
import type { SpelledFigureStated } from './figureStatements';
import { scaleBehind } from './hedges';
import type { NumberWritten } from './numbers';

/** What may stand between a number in words and the parenthesis that repeats it: "dollars ($". */
const BETWEEN = /(?: (?:U\.S\. |US |United States )?(?:dollars|percent|per cent))?,? \((?:US|U\.S\. ?)?\$? ?$/i;
/** What every such parenthesis opens with: most figures have something else before them. */
const OPENS = /\((?:US|U\.S\. ?)?\$? ?$/i;
const LONGEST_OPENING = '(U.S. $ '.length;
const LONGEST_WORDS = 200;
/** A number below that in parentheses may number the items of a list. */
const LEAST_PLAIN = 10;
/** So many are dollars without the word. */
const LEAST_DOLLARS = 1000;
/** "Six percent (6%)" and "six (6%) percent": of "four (57%) are independent" it is a share. */
const PERCENT = /\bper ?cent\b/i;
const PERCENT_BEHIND = /^ ?%\) ?per ?cent\b/i;
/** "One-fourth of one percent (0.25%)" is said in more words than the last. */
const PART_OF_ONE = / of (?:one|a)$/i;
/** "In year two (2020)": a year says nothing in other words. */
const YEAR = /^(?:19|20)\d\d$/;
const LONGEST_UNIT = 48;
const UNIT_BEHIND =
  /^\)? ?(?:[a-z]+ |(?:(?:consecutive|successive|full|complete|additional|trading|business|calendar|nasdaq|nyse|exchange) ){2,3})?(?:days?|months?|years?|weeks?|hours?|shares?|units?|warrants?|votes?|rights?)\b/i;

/** The figures that are said in words and repeated in parentheses: "one hundred million dollars ($100,000,000)". */
export function spelledFigures(text: string, numbers: readonly NumberWritten[]): readonly SpelledFigureStated[] {
  if (numbers.length === 0 || !text.includes('(')) return NONE;
  let found: SpelledFigureStated[] | undefined;
  for (const { start, end, digits, isWellFormed } of numbers) {
    if (!isWellFormed || !mayOpen(text, start) || !OPENS.test(text.slice(Math.max(0, start - LONGEST_OPENING), start))) continue;
    const before = text.slice(Math.max(0, start - LONGEST_WORDS), start);
    const between = BETWEEN.exec(before);
    if (between === null) continue;
    const words = numberOrPart(before.slice(0, between.index), PERCENT.test(between[0]));
    if (words === undefined) continue;
    const scale = scaleBehind(text, end);
    const figure = figureOf({ digits, scale });
    const figureEnd = end + (scale === undefined ? 0 : scale.length + 1);
    const pair = { words: words.value, between: between[0], digits, figure, behind: text.slice(figureEnd, figureEnd + LONGEST_UNIT) };
    if (!isRepeated(pair)) continue;
    const wordsStart = start - between[0].length - words.length;
    found ??= [];
    found.push({
      kind: 'spelledFigure',
      span: { start: wordsStart, end: figureEnd },
      wordsSpan: { start: wordsStart, end: wordsStart + words.length },
      figureSpan: { start: start - (/\$ ?$/.exec(before)?.[0].length ?? 0), end: figureEnd },
      inWords: words.value,
      figure,
    });
  }
  return found ?? NONE;
}

const NONE: readonly SpelledFigureStated[] = [];

/** Whether a parenthesis may open right before a figure, with a dollar sign between or without. */
function mayOpen(text: string, start: number): boolean {
  const [last, before] = [text.charAt(start - 1), text.charAt(start - 2)];
  if (last === '(') return true;
  if (last === ' ') return before === '(' || before === '$';
  return last === '$' && (before === '(' || before === 'S' || before === 's' || before === '.' || (before === ' ' && text.charAt(start - 3) === '.'));
}

/** A number in words, what stands before the digits in parentheses, and what stands behind them. */
interface Pair {
  readonly words: number;
  readonly between: string;
  readonly digits: string;
  readonly figure: Figure;
  readonly behind: string;
}

/** The number that words say; before "percent" also that of a part of one: "one-half of one". */
function numberOrPart(said: string, isPercent: boolean): { readonly value: number; readonly length: number } | undefined {
  const one = isPercent ? PART_OF_ONE.exec(said)?.[0] : undefined;
  if (one === undefined) return numberInWords(said);
  const part = numberInWords(said.slice(0, said.length - one.length));
  return part === undefined || part.value >= 1 ? undefined : { value: part.value, length: part.length + one.length };
}

/** Whether the digits are there to repeat the words, and do not tell something else. */
function isRepeated({ words, between, digits, figure, behind }: Pair): boolean {
  // "Phase one ($5 million)" says what the phase costs.
  if (between.includes('$')) return words >= LEAST_DOLLARS || /dollars/i.test(between);
  if (/^ ?%/.test(behind)) return PERCENT.test(between) || PERCENT_BEHIND.test(behind);
  if (figure.step < 1 || YEAR.test(digits)) return false;
  return figure.value >= LEAST_PLAIN ? behind.startsWith(')') : UNIT_BEHIND.test(behind);
}
