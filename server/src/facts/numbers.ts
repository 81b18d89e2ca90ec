import type { Span } from '../text/span';

/** A number as it stands in clean text, without the currency before it and the unit behind: its digits and what groups them, well formed or not. */
export interface NumberWritten extends Span {
  readonly digits: string;
  /** Whether the digits are grouped by threes or not at all, with decimals or without: "14,500,000", "3.49", ".0001". */
  readonly isWellFormed: boolean;
}

const [ZERO, NINE, COMMA, POINT] = [48, 57, 44, 46];

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
    end = endOfNumber(text, run);
    if (isLetter(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(end))) continue;
    const digits = text.slice(start, end);
    found ??= [];
    found.push({ start, end, digits, isWellFormed: isWellFormed(digits) });
  }
  return found ?? NONE;
}

const NONE: readonly NumberWritten[] = [];

/** "$.0001": a point that ends no word and no sentence. */
function startsWithPoint(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === POINT && (at < 2 || /[\s$(]/.test(text.charAt(at - 2)));
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++;
    let next = end;
    while (isMark(text.charCodeAt(next)) && next - end < LONGEST_MARKS) next++;
    if (next === end || !isDigit(text.charCodeAt(next))) return end;
    end = next;
  }
}

/** "14,,500": more marks than two between digits are no slip in a figure. */
const LONGEST_MARKS = 2;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function isMark(code: number): boolean {
  return code === COMMA || code === POINT;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const WELL_FORMED = /^(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?$/;

/** A number of more digits is no figure, and is not to be reckoned with exactly (UTF-16 units). */
export const LONGEST_FIGURE = 24;

function isWellFormed(digits: string): boolean {
  return digits.length <= LONGEST_FIGURE && WELL_FORMED.test(digits);
}
