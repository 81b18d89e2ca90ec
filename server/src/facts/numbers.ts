import { isDigit, isLetter } from '../text/ascii';
import type { Span } from '../text/span';

/** A number as it stands in clean text, without the currency before it and the unit behind: its digits and what groups them, well formed or not. */
export interface NumberWritten extends Span {
  readonly digits: string;
  /** Whether the digits are grouped by threes or not at all, with decimals or without: "14,500,000", "3.49", ".0001". */
  readonly isWellFormed: boolean;
  /** Whether a comma or a point stands among its digits or before them. */
  readonly hasMarks: boolean;
}

const [COMMA, POINT] = [44, 46];

/**
 * The numbers of clean text: digits with the commas and points between them. Digits inside a word ("S3", "10b5") are none. `digitRuns` is where its runs of
 * digits start.
 */
export function numbersIn(text: string, digitRuns: readonly number[]): readonly NumberWritten[] {
  let found: NumberWritten[] | undefined;
  let end = 0;
  for (const run of digitRuns) {
    if (run < end) continue;
    const start = run - (startsWithPoint(text, run) ? 1 : 0);
    const endOfRun = endOfDigits(text, run);
    end = endOfNumber(text, endOfRun);
    if (isLetter(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(end))) continue;
    const digits = text.slice(start, end);
    const hasMarks = start < run || end > endOfRun;
    found ??= [];
    found.push({ start, end, digits, isWellFormed: digits.length <= LONGEST_FIGURE && (!hasMarks || isGrouped(digits)), hasMarks });
  }
  return found ?? NONE;
}

const NONE: readonly NumberWritten[] = [];

/** "$.0001": a point that ends no word and no sentence. */
function startsWithPoint(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === POINT && (at < 2 || /[\s$(]/.test(text.charAt(at - 2)));
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Where a number ends whose first digits end at `from`. */
function endOfNumber(text: string, from: number): number {
  for (let end = from; ; ) {
    let next = end;
    while (isMark(text.charCodeAt(next)) && next - end < LONGEST_MARKS) next++;
    if (next === end || !isDigit(text.charCodeAt(next))) return end;
    end = endOfDigits(text, next);
  }
}

/** "14,,500": more marks than two between digits are no slip in a figure. */
const LONGEST_MARKS = 2;

function isMark(code: number): boolean {
  return code === COMMA || code === POINT;
}

/** The comma before a group of three digits, and so many units from one to the next. */
const GROUP = 4;

/** A number of more digits is no figure, and is not to be reckoned with exactly (UTF-16 units). */
export const LONGEST_FIGURE = 24;

/** Whether digits with marks are grouped by threes or not at all, with decimals or without. */
function isGrouped(digits: string): boolean {
  const point = digits.indexOf('.');
  const end = point < 0 ? digits.length : point;
  if (point >= 0 && (point === digits.length - 1 || digits.indexOf('.', point + 1) >= 0 || digits.indexOf(',', point) >= 0)) return false;
  const comma = digits.indexOf(',');
  if (comma < 0) return true;
  // One to three digits, then groups of three up to the point.
  if (comma === 0 || comma >= GROUP || (end - comma) % GROUP !== 0) return false;
  for (let at = comma; at < end; at++) if ((digits.charCodeAt(at) === COMMA) !== ((at - comma) % GROUP === 0)) return false;
  return true;
}
