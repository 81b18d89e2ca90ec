import { addDays, dayNumber } from './calendarArithmetic';
import type { CalendarDate } from './calendarDate';
import { COLUMBUS_DAY, COMMON_HOLIDAYS, closingsByYear, dayOf, type Holiday, isWeekend, JUNETEENTH, NEW_YEARS_DAY, observed, VETERANS_DAY } from './holidays';

/*
 * The business days of the Commission: not Saturdays, Sundays and federal holidays (17 CFR 230.110(a), 232.12). A lapse in appropriations closes
 * nothing: EDGAR stays open, and its days count.
 */

const FEDERAL_HOLIDAYS: readonly Holiday[] = [NEW_YEARS_DAY, ...COMMON_HOLIDAYS, JUNETEENTH, COLUMBUS_DAY, VETERANS_DAY];

/** Days on which EDGAR was closed as if on a federal holiday, by executive order. */
const EDGAR_CLOSED: readonly (readonly [string, string])[] = [
  ['2018-12-05', 'the National Day of Mourning for George H. W. Bush'],
  ['2019-12-24', 'Christmas Eve (federal offices closed)'],
  ['2020-12-24', 'Christmas Eve (federal offices closed)'],
  ['2025-01-09', 'the National Day of Mourning for Jimmy Carter'],
];

/**
 * Days on which federal offices were closed by executive order, but what EDGAR did is not known. They count as business days, which makes a
 * deadline one day early rather than one late.
 */
const MAYBE_CLOSED: ReadonlySet<number> = new Set(['2014-12-26', '2018-12-24', '2024-12-24', '2025-12-24', '2025-12-26'].map(iso => dayNumber(dayOf(iso))));

const closingsOf = closingsByYear(year => [
  ...FEDERAL_HOLIDAYS.flatMap(({ name, dayIn }) => {
    const day = dayIn(year);
    return day === undefined ? [] : [[observed(day), name] as const];
  }),
  // New Year’s Day on a Saturday is kept in the year before.
  [observed({ year: year + 1, month: 1, day: 1 }), NEW_YEARS_DAY.name] as const,
  ...EDGAR_CLOSED.map(([iso, name]) => [dayOf(iso), name] as const),
]);

/** Why the Commission is closed on a weekday; undefined on weekends and where it is open. */
export function federalHoliday(day: CalendarDate): string | undefined {
  return isWeekend(day) ? undefined : closingsOf(day.year).get(dayNumber(day));
}

/** Whether the Commission counts the day as a business day. */
export function isBusinessDay(day: CalendarDate): boolean {
  return !isWeekend(day) && federalHoliday(day) === undefined;
}

/** Whether the day may have been a closing of the Commission that is not known to have been one. */
export function mayBeClosed(day: CalendarDate): boolean {
  return MAYBE_CLOSED.has(dayNumber(day));
}

/** The business day so many business days after a day, which counts for none itself. */
export function addBusinessDays(from: CalendarDate, count: number): CalendarDate {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day)) left--;
  }
  return day;
}

/** How many business days lie behind one day up to another, that day included. */
export function businessDaysFrom(from: CalendarDate, to: CalendarDate): number {
  let count = 0;
  const end = dayNumber(to);
  for (let day = addDays(from, 1); dayNumber(day) <= end; day = addDays(day, 1)) if (isBusinessDay(day)) count++;
  return count;
}
