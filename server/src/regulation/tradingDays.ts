import { addDays, dayNumber, weekdayOf } from './calendarArithmetic';
import { type CalendarDate, daysInMonth } from './calendarDate';
import { COMMON_HOLIDAYS, closingsByYear, dayOf, GOOD_FRIDAY, type Holiday, isWeekend, JUNETEENTH_AT_EXCHANGES, NEW_YEARS_DAY, observed } from './holidays';

/*
 * The trading days of NYSE and Nasdaq, from 1998 on: they trade on Columbus Day and Veterans Day and keep Good Friday (NYSE Rule 7.2). Days with an
 * early close are trading days.
 */

const EXCHANGE_HOLIDAYS: readonly Holiday[] = [NEW_YEARS_DAY, ...COMMON_HOLIDAYS, JUNETEENTH_AT_EXCHANGES, GOOD_FRIDAY];

/** The first year that the calendar of the exchanges is known for. */
const FIRST_YEAR = 1998;
const SATURDAY = 6;

const SPECIAL_CLOSINGS: readonly (readonly [string, string])[] = [
  ['2001-09-11', 'the attacks of September 11, 2001'],
  ['2001-09-12', 'the attacks of September 11, 2001'],
  ['2001-09-13', 'the attacks of September 11, 2001'],
  ['2001-09-14', 'the attacks of September 11, 2001'],
  ['2004-06-11', 'the National Day of Mourning for Ronald Reagan'],
  ['2007-01-02', 'the National Day of Mourning for Gerald Ford'],
  ['2012-10-29', 'Hurricane Sandy'],
  ['2012-10-30', 'Hurricane Sandy'],
  ['2018-12-05', 'the National Day of Mourning for George H. W. Bush'],
  ['2025-01-09', 'the National Day of Mourning for Jimmy Carter'],
];

const closingsOf = closingsByYear(year => [
  ...EXCHANGE_HOLIDAYS.flatMap(({ name, dayIn }) => {
    const day = dayIn(year);
    return day === undefined || isNotKept(day) ? [] : [[observed(day), name] as const];
  }),
  ...SPECIAL_CLOSINGS.map(([iso, name]) => [dayOf(iso), name] as const),
]);

/** A holiday on a Saturday is not kept on the Friday before where that ends a month or a year. */
function isNotKept(day: CalendarDate): boolean {
  const kept = observed(day);
  return weekdayOf(day) === SATURDAY && kept.day === daysInMonth(kept.month, kept.year);
}

/** Why there is no trading on a day at NYSE and Nasdaq: "a Sunday", "Good Friday". Undefined where there is, and before the years that are known. */
export function noTrading(day: CalendarDate): string | undefined {
  if (isWeekend(day)) return weekdayOf(day) === SATURDAY ? 'a Saturday' : 'a Sunday';
  return day.year < FIRST_YEAR ? undefined : closingsOf(day.year).get(dayNumber(day));
}

/** The last trading day before a day. */
export function tradingDayBefore(day: CalendarDate): CalendarDate {
  let before = addDays(day, -1);
  while (noTrading(before) !== undefined) before = addDays(before, -1);
  return before;
}

/** How many trading days lie behind one day up to another, that day included. */
export function tradingDaysFrom(from: CalendarDate, to: CalendarDate): number {
  let count = 0;
  const end = dayNumber(to);
  for (let day = addDays(from, 1); dayNumber(day) <= end; day = addDays(day, 1)) if (noTrading(day) === undefined) count++;
  return count;
}
