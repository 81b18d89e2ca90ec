import { numberInWords } from '../regulation/numberWords';
import { type Figure, figureOf } from './figure';
import { scaleBehind } from './hedges';
import { isWellFormed, type NumberWritten } from './numbers';
import type { SpelledFigureStated } from './statements';

/** What may stand between a number in words and the parenthesis that repeats it: "dollars ($". */
const BETWEEN = /(?: (?:U\.S\. |US |United States )?(?:dollars|percent|per cent))?,? \((?:US|U\.S\. ?)?\$? ?$/i;
const LONGEST_WORDS = 200;
/** A number below that in parentheses may number the items of a list. */
const LEAST_PLAIN = 10;
const UNIT_BEHIND = /^\)? ?(?:%|(?:[a-z]+ )?(?:days?|months?|years?|weeks?|shares?|units?|warrants?|votes?|rights?)\b)/i;

/** The figures that are said in words and repeated in parentheses: "one hundred million dollars ($100,000,000)". */
export function spelledFigures(text: string, numbers: readonly NumberWritten[]): readonly SpelledFigureStated[] {
  if (numbers.length === 0 || !text.includes('(')) return NONE;
  let found: SpelledFigureStated[] | undefined;
  for (const { start, end, digits } of numbers) {
    if (!isWellFormed(digits) || !/[($ ]/.test(text.charAt(start - 1))) continue;
    const before = text.slice(Math.max(0, start - LONGEST_WORDS), start);
    const between = BETWEEN.exec(before);
    if (between === null) continue;
    const words = numberInWords(before.slice(0, between.index));
    if (words === undefined) continue;
    const scale = scaleBehind(text, end);
    const figure = figureOf({ digits, scale });
    const figureEnd = end + (scale === undefined ? 0 : scale.length + 1);
    if (
      !between[0].includes('$') &&
      (!isTelling(figure, text.slice(figureEnd, figureEnd + 24)) || isYear(digits) || isFraction(figure, text.slice(figureEnd, figureEnd + 2), before))
    )
      continue;
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

/** A part of a whole, which is said in more words than the last: "one-fourth of one percent (0.25%)". A percentage of its own is none. */
function isFraction({ step }: Figure, behind: string, before: string): boolean {
  return step < 1 && (!/^ ?%/.test(behind) || /\b(?:of|and) \w+ (?:percent|per cent) \($/i.test(before));
}

/** "In year two (2020)": a year says nothing in other words. */
function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

function isTelling({ value }: Figure, behind: string): boolean {
  return value >= LEAST_PLAIN ? /^[)%]/.test(behind) : UNIT_BEHIND.test(behind);
}
