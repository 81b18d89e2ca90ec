import { calendarDate, daysInMonth, MONTHS } from '../regulation/calendarDate';
import { type Span, withoutOverlaps } from '../text/span';
import type { DateStated } from './statements';

/** As names are written, not as the verbs "may" and "march". */
const MONTH = `(${MONTHS.flatMap(name => [name, name.toUpperCase()]).join('|')})`;
/** A digit beside a letter of a month, with what may stand between: most passages with figures have none. */
const MAY_HOLD_DAY = /[a-zA-Z] \d|\d [A-Z]/;
/** "October 20, 2022", with the stray spaces that drafts have; the year may be missing. */
const MONTH_DAY = new RegExp(String.raw`\b${MONTH} (\d{1,2})\b(?! ?[\d%])(?:(?: ?, ?| )(\d{4})\b)?(?![,.]?\d)`, 'g');
/** "20 October 2022". */
const DAY_MONTH = new RegExp(String.raw`(?<![\d,.])\b(\d{1,2}) ${MONTH},? (\d{4})\b(?![,.]?\d)`, 'g');

/** The days that clean text names: a month in words with a day. A month and a day without a year is stated only where no year has such a day. */
export function statedDates(text: string): readonly DateStated[] {
  const found: DateStated[] = [];
  if (!MAY_HOLD_DAY.test(text)) return found;
  for (const match of text.matchAll(MONTH_DAY)) {
    const stated = dateStated(match.index, match[0], match[1], match[2], match[3]);
    if (stated.year !== undefined || (isImpossible(stated) && isDatePlace(text, stated.span))) found.push(stated);
  }
  for (const match of text.matchAll(DAY_MONTH)) {
    found.push(dateStated(match.index, match[0], match[2], match[1], match[3]));
  }
  return withoutOverlaps(found);
}

const DATE_BEFORE = /\b(?:ended|ending|through|until|on|as of|before|after|since|dated) $/i;
const CLAUSE_END = /^(?:[,.;)]| (?:and|or) |$)/;

/** Whether a month and a number without a year stand where only a date can: "In May 45 patients were enrolled" is none. */
function isDatePlace(text: string, { start, end }: Span): boolean {
  return DATE_BEFORE.test(text.slice(Math.max(0, start - 10), start)) && CLAUSE_END.test(text.slice(end, end + 5));
}

/** Whether no calendar has the day: past the end of its month, or zero. Without a year, of a leap year's month. */
export function isImpossible({ year, month, day }: DateStated): boolean {
  return day < 1 || day > daysInMonth(month, year);
}

function dateStated(index: number, words: string, monthName = '', dayDigits = '', yearDigits?: string): DateStated {
  const month = MONTHS.findIndex(name => name.toLowerCase() === monthName.toLowerCase()) + 1;
  const day = Number(dayDigits);
  const year = yearDigits === undefined ? undefined : Number(yearDigits);
  return {
    kind: 'date',
    span: { start: index, end: index + words.length },
    month,
    day,
    year,
    date: year === undefined ? undefined : calendarDate(year, month, day),
  };
}
