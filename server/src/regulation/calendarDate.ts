/** A day of the Gregorian calendar that exists; month 1 to 12. No time, no time zone. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The months in English, January first. */
export const MONTHS: readonly string[] = 'January February March April May June July August September October November December'.split(' ');

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month (1 to 12), of the given year or, without one, of a leap year. */
export function daysInMonth(month: number, year?: number): number {
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** The date, or undefined where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  return day >= 1 && day <= daysInMonth(month, year) ? { year, month, day } : undefined;
}

/** The date as prospectuses print it: "August 11, 2020". */
export function sayDate({ year, month, day }: CalendarDate): string {
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** A key that equal days share, and that sorts as the calendar does: "2020-08-11". */
export function dateKey({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Whether both are the same day. */
export function sameDate(a: CalendarDate, b: CalendarDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
