import { WEEKDAYS } from '../regulation/calendarArithmetic';
import { calendarDate, daysInMonth, MONTHS } from '../regulation/calendarDate';
import { type Span, withoutOverlaps } from '../text/span';
import { roleOfDate } from './dateRoles';
import type { Sentences } from './sentences';
import type { DateStated } from './statements';

/** As names are written, not as the verbs "may" and "march". */
const MONTH = `(${MONTHS.flatMap(name => [name, name.toUpperCase()]).join('|')})`;
/** A digit beside a letter of a month, with what may stand between: most passages with figures have none. */
const MAY_HOLD_DAY = /[a-zA-Z] \d|\d [A-Z]/;
/** "October 20, 2022", with the stray spaces that drafts have; the year may be missing. */
const MONTH_DAY = new RegExp(String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?\b(?! ?[\d%])(?:(?: ?, ?| )(\d{4})\b)?(?![,.]?\d)`, 'g');
/** "20 October 2022". */
const DAY_MONTH = new RegExp(String.raw`(?<![\d,.])\b(\d{1,2}) ${MONTH},? (\d{4})\b(?![,.]?\d)`, 'g');

/**
 * The days that clean text names: a month in words with a day, each with its role where the words around it give one. A month and a day without a year
 * is stated only where no year has such a day. `sentences` are those of the text.
 */
export function statedDates(text: string, sentences: Sentences): readonly DateStated[] {
  const found: Day[] = [];
  if (!MAY_HOLD_DAY.test(text)) return [];
  for (const match of text.matchAll(MONTH_DAY)) {
    const day = dayIn(match.index, match[0], match[1], match[2], match[3]);
    if (day.year !== undefined || (isImpossible(day) && isDatePlace(text, day.span))) found.push(day);
  }
  for (const match of text.matchAll(DAY_MONTH)) found.push(dayIn(match.index, match[0], match[2], match[1], match[3]));
  return withoutOverlaps(found).map(day => ({
    kind: 'date',
    ...day,
    date: day.year === undefined ? undefined : calendarDate(day.year, day.month, day.day),
    weekday: weekdayBefore(text, day.span.start),
    role: day.year === undefined ? undefined : roleOfDate(text, day.span, sentences),
  }));
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

const WEEKDAY_BEFORE = new RegExp(String.raw`\b(${WEEKDAYS.join('|')}),? $`, 'i');
const LONGEST_WEEKDAY = 'Wednesday, '.length;

/** The day of the week that stands right before an offset. */
function weekdayBefore(text: string, at: number): number | undefined {
  const name = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_WEEKDAY - 1), at))?.[1]?.toLowerCase();
  return name === undefined ? undefined : WEEKDAYS.findIndex(weekday => weekday.toLowerCase() === name);
}

/** A day as it is written. */
type Day = Pick<DateStated, 'span' | 'month' | 'day' | 'year'>;

function dayIn(index: number, words: string, monthName = '', dayDigits = '', yearDigits?: string): Day {
  return {
    span: { start: index, end: index + words.length },
    month: MONTHS.findIndex(name => name.toLowerCase() === monthName.toLowerCase()) + 1,
    day: Number(dayDigits),
    year: yearDigits === undefined ? undefined : Number(yearDigits),
  };
}
