import { type CalendarDate, daysInMonth } from './calendarDate';

/*
 * Arithmetic on days in whole numbers. A day has a number, counted from January 1, 1970, whose order and distance are those of the days.
 */

/** The days of the week, Sunday first. */
export const WEEKDAYS: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const DAYS_IN_ERA = 146_097;
const YEARS_IN_ERA = 400;
/** The day number of March 1 of the year 0: years are counted from March, so that leap days come last. */
const MARCH_OF_YEAR_ZERO = -719_468;
/** January 1, 1970 was a Thursday. */
const WEEKDAY_OF_DAY_ZERO = 4;

/** The number of a day. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / YEARS_IN_ERA);
  const yearOfEra = fromMarch - era * YEARS_IN_ERA;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra + MARCH_OF_YEAR_ZERO;
}

/** The day of a number. */
export function dayOfNumber(number: number): CalendarDate {
  const fromMarch = number - MARCH_OF_YEAR_ZERO;
  const era = Math.floor(fromMarch / DAYS_IN_ERA);
  const dayOfEra = fromMarch - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  return { year: yearOfEra + era * YEARS_IN_ERA + (month <= 2 ? 1 : 0), month, day };
}

/** The weekday of a day, as an index into `WEEKDAYS`. */
export function weekdayOf(date: CalendarDate): number {
  return (((dayNumber(date) + WEEKDAY_OF_DAY_ZERO) % 7) + 7) % 7;
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dayOfNumber(dayNumber(date) + days);
}

/** The same day so many years later; of February 29, in a year that has none, March 1. */
export function addYears({ year, month, day }: CalendarDate, years: number): CalendarDate {
  const later = year + years;
  return day > daysInMonth(month, later) ? { year: later, month: month + 1, day: 1 } : { year: later, month, day };
}

/** How many days it is from one day to another; negative where the other is earlier. */
export function daysFrom(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whether day `a` comes after day `b`. */
export function isAfter(a: CalendarDate, b: CalendarDate): boolean {
  return daysFrom(b, a) > 0;
}
