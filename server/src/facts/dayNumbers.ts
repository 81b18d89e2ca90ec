import { isDigit, isLetter } from '../text/ascii';

/** A number of one or two digits that may be the day of a month, since a word stands beside it. */
export interface DayNumber {
  readonly start: number;
  readonly end: number;
  /** The word before it; empty where none stands there. */
  readonly word: string;
  /** What parts it from that word: a comma, a space, both or nothing. */
  readonly gap: string;
}

const NO_NUMBERS: readonly DayNumber[] = [];
const MOST_DIGITS = 2;

/**
 * The numbers of a text that may be days of a month, behind its name ("May 5", "May,5", "May5") or before it ("5 May"). `digitRuns` is where its runs of
 * digits start.
 */
export function dayNumbers(text: string, digitRuns: readonly number[]): readonly DayNumber[] {
  let found: DayNumber[] | undefined;
  for (const start of digitRuns) {
    let end = start + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    const number = end - start > MOST_DIGITS ? undefined : dayNumber(text, start, end);
    if (number !== undefined) {
      found ??= [];
      found.push(number);
    }
  }
  return found ?? NO_NUMBERS;
}

function dayNumber(text: string, start: number, end: number): DayNumber | undefined {
  let wordEnd = start;
  if (text[wordEnd - 1] === ' ') wordEnd--;
  if (text[wordEnd - 1] === ',') wordEnd--;
  let wordStart = wordEnd;
  while (isLetter(text.charCodeAt(wordStart - 1))) wordStart--;
  if (wordStart < wordEnd) return { start, end, word: text.slice(wordStart, wordEnd), gap: text.slice(wordEnd, start) };
  return text[end] === ' ' && isLetter(text.charCodeAt(end + 1)) ? { start, end, word: '', gap: '' } : undefined;
}
