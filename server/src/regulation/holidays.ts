import { addDays, dayNumber, dayOfNumber, weekdayOf } from './calendarArithmetic';
import { type CalendarDate, daysInMonth } from './calendarDate';

const [SUNDAY, MONDAY, THURSDAY, SATURDAY] = [0, 1, 4, 6];

/** A holiday by the rule that gives its day in a year; undefined in years that have none. */
export interface Holiday {
  readonly name: string;
  readonly dayIn: (year: number) => CalendarDate | undefined;
}

function fixed(name: string, month: number, day: number, since = 0): Holiday {
  return { name, dayIn: year => (year < since ? undefined : { year, month, day }) };
}

function nth(name: string, count: number, weekday: number, month: number): Holiday {
  return {
    name,
    dayIn: year => {
      const first = { year, month, day: 1 };
      return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
    },
  };
}

function last(name: string, weekday: number, month: number): Holiday {
  return {
    name,
    dayIn: year => {
      const end = { year, month, day: daysInMonth(month, year) };
      return addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
    },
  };
}

export const NEW_YEARS_DAY = fixed('New Year’s Day', 1, 1);
export const COLUMBUS_DAY = nth('Columbus Day', 2, MONDAY, 10);
export const VETERANS_DAY = fixed('Veterans Day', 11, 11);
export const JUNETEENTH = fixed('Juneteenth', 6, 19, 2021);
/** The exchanges closed on it for the first time a year after it had become a federal holiday. */
export const JUNETEENTH_AT_EXCHANGES = fixed('Juneteenth', 6, 19, 2022);

/** The holidays that the federal government and the exchanges have in common (5 U.S.C. 6103; NYSE Rule 7.2). */
export const COMMON_HOLIDAYS: readonly Holiday[] = [
  nth('the Birthday of Martin Luther King, Jr.', 3, MONDAY, 1),
  nth('Washington’s Birthday', 3, MONDAY, 2),
  last('Memorial Day', MONDAY, 5),
  fixed('Independence Day', 7, 4),
  nth('Labor Day', 1, MONDAY, 9),
  nth('Thanksgiving Day', 4, THURSDAY, 11),
  fixed('Christmas Day', 12, 25),
];

export const GOOD_FRIDAY: Holiday = { name: 'Good Friday', dayIn: year => addDays(easterSunday(year), -2) };

/** Easter Sunday of the Gregorian calendar (Meeus). */
function easterSunday(year: number): CalendarDate {
  const [golden, century, yearOfCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 19 * toSunday) / 433);
  const month = Math.floor((epact + toSunday - 7 * shift + 90) / 25);
  return { year, month, day: (epact + toSunday - 7 * shift + 33 * month + 19) % 32 };
}

/** The weekday on which a holiday is kept: Friday where it is a Saturday, Monday where it is a Sunday. */
export function observed(day: CalendarDate): CalendarDate {
  const weekday = weekdayOf(day);
  if (weekday === SATURDAY) return addDays(day, -1);
  return weekday === SUNDAY ? addDays(day, 1) : day;
}

export function isWeekend(day: CalendarDate): boolean {
  const weekday = weekdayOf(day);
  return weekday === SATURDAY || weekday === SUNDAY;
}

/** The names of the days on which an office is closed in a year, by their numbers. */
export type Closings = ReadonlyMap<number, string>;

/** The closings of each year, worked out once. */
export function closingsByYear(of: (year: number) => readonly (readonly [CalendarDate, string])[]): (year: number) => Closings {
  const known = new Map<number, Closings>();
  return year => {
    const closings = known.get(year) ?? new Map(of(year).map(([day, name]) => [dayNumber(day), name]));
    known.set(year, closings);
    return closings;
  };
}

/** The day of a date written "2018-12-05". */
export function dayOf(iso: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dayOfNumber(dayNumber({ year, month, day }));
}
