import type { Passage } from '../draft/passage';
import { WEEKDAYS } from '../regulation/calendarArithmetic';
import { calendarDate, daysInMonth, MONTHS } from '../regulation/calendarDate';
import { isWordSign } from '../text/ascii';
import type { Span } from '../text/span';
import { roleOfDate } from './dateRoles';
import type { DateStated } from './dateStatements';
import type { DayNumber } from './dayNumbers';
import type { Sentences } from './sentences';
import type { Signs } from './signs';

/** The numbers of months by their names as they are written, not as the verbs "may" and "march". */
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((name, index) => [name, name.toUpperCase()].map(written => [written, index + 1] as const)),
);
/** "20, 2022" of "October 20, 2022", with the stray spaces that drafts have; the year may be missing. */
const DAY_YEAR = /\d{1,2}(?:st|nd|rd|th)?\b(?! ?[\d%])(?:(?: ?, ?| )(\d{4})\b)?(?![,.]?\d)/y;
/** "20 October 2022", from the day on. */
const DAY_MONTH_YEAR = /(?<![\d,.])\b\d{1,2} ([A-Z][A-Za-z]+),? (\d{4})\b(?![,.]?\d)/y;

/**
 * The days that clean text names: a month in words with a day, each with its role where the words around it give one. A month and a day without a year
 * is stated only where no year has such a day. `numbers`, `sentences` and `signs` are those of the text.
 */
export function statedDates(
  { text, pieces }: Pick<Passage, 'text' | 'pieces'>,
  numbers: readonly DayNumber[],
  sentences: Sentences,
  signs: Signs,
): readonly DateStated[] {
  if (numbers.length === 0) return NO_DATES;
  const found: DateStated[] = [];
  for (const number of numbers) {
    const day = dayBehindMonth(text, number) ?? dayBeforeMonth(text, number);
    if (day === undefined) continue;
    const { span, month, day: ofMonth, year } = day;
    found.push({
      kind: 'date',
      span,
      month,
      day: ofMonth,
      year,
      date: year === undefined ? undefined : calendarDate(year, month, ofMonth),
      weekday: weekdayBefore(text, span.start),
      role:
        year === undefined ? undefined : isAlone(text, span) || isLineOfCover(text, pieces, span) ? 'alone' : roleOfDate(text, span, sentences, signs.dateCues),
    });
  }
  return found;
}

const NO_DATES: readonly DateStated[] = [];

/** What may stand before a date that stands alone: "Dated: May 3, 2024", "Friday, May 3, 2024". */
const LONGEST_BEFORE_ALONE = 'Dated: Wednesday, '.length;
const BEFORE_ALONE = /^(?:dated?:? )?(?:[a-z]+day,? )?$/i;

/** Whether a date is all that a text says. */
function isAlone(text: string, { start, end }: Span): boolean {
  return start <= LONGEST_BEFORE_ALONE && text.length - end <= 1 && BEFORE_ALONE.test(text.slice(0, start)) && /^\.?$/.test(text.slice(end));
}

/** How long the lines of a cover are that are one paragraph. */
const LONGEST_LINES = 600;

/** Whether a date is a line of its own among lines that are one paragraph, as in a title: "Prospectus Supplement", "February 11, 2025", "(To Prospectus ...)". */
function isLineOfCover(text: string, pieces: Passage['pieces'], { start, end }: Span): boolean {
  if (pieces.length < 2 || text.length > LONGEST_LINES) return false;
  const line = pieces.find(({ span }) => span.start <= start && end <= span.end);
  if (line === undefined || (line.kind !== 'paragraph' && line.kind !== 'heading')) return false;
  return isAlone(text.slice(line.span.start, line.span.end), { start: start - line.span.start, end: end - line.span.start });
}

function dayBehindMonth(text: string, { start, end, word, gap }: DayNumber): Day | undefined {
  const month = gap === ' ' ? MONTH_NUMBERS.get(word) : undefined;
  const from = start - gap.length - word.length;
  // "FY_May 5" has the name of none.
  if (month === undefined || isWordSign(text.charCodeAt(from - 1))) return undefined;
  DAY_YEAR.lastIndex = start;
  const match = DAY_YEAR.exec(text);
  if (match === null) return undefined;
  const day = {
    span: { start: from, end: start + match[0].length },
    month,
    day: Number(text.slice(start, end)),
    year: match[1] === undefined ? undefined : Number(match[1]),
  };
  return day.year !== undefined || (isImpossible(day) && isDatePlace(text, day.span)) ? day : undefined;
}

function dayBeforeMonth(text: string, { start, end }: DayNumber): Day | undefined {
  if (text[end] !== ' ') return undefined;
  DAY_MONTH_YEAR.lastIndex = start;
  const match = DAY_MONTH_YEAR.exec(text);
  const month = MONTH_NUMBERS.get(match?.[1] ?? '');
  if (match === null || month === undefined) return undefined;
  return { span: { start, end: start + match[0].length }, month, day: Number(text.slice(start, end)), year: Number(match[2]) };
}

const DATE_BEFORE = /\b(?:ended|ending|through|until|on|as of|before|after|since|dated) $/i;
const CLAUSE_END = /^(?:[,.;)]| (?:and|or) |$)/;

/** Whether a month and a number without a year stand where only a date can: "In May 45 patients were enrolled" is none. */
function isDatePlace(text: string, { start, end }: Span): boolean {
  return DATE_BEFORE.test(text.slice(Math.max(0, start - 10), start)) && CLAUSE_END.test(text.slice(end, end + 5));
}

/** Whether no calendar has the day: past the end of its month, or zero. Without a year, of a leap year's month. */
export function isImpossible({ year, month, day }: Day): boolean {
  return day < 1 || day > daysInMonth(month, year);
}

const WEEKDAY_BEFORE = new RegExp(String.raw`(?<=\b(${WEEKDAYS.join('|')}),? )`, 'iy');

/** The day of the week that stands right before an offset. */
function weekdayBefore(text: string, at: number): number | undefined {
  // Days of the week end in "y", with a comma behind or without; most dates have another word before them.
  const last = text.charAt(at - 2);
  if (last !== 'y' && last !== 'Y' && last !== ',') return undefined;
  WEEKDAY_BEFORE.lastIndex = at;
  const name = WEEKDAY_BEFORE.exec(text)?.[1]?.toLowerCase();
  return name === undefined ? undefined : WEEKDAYS.findIndex(weekday => weekday.toLowerCase() === name);
}

/** A day as it is written. */
type Day = Pick<DateStated, 'span' | 'month' | 'day' | 'year'>;
