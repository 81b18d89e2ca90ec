import { addDays, addYears } from './calendarArithmetic';
import type { CalendarDate } from './calendarDate';

const SHELF_YEARS = 3;
const GRACE_DAYS = 180;

/** The third anniversary of a shelf’s effectiveness, the last day on which securities may be sold under it (17 CFR 230.415(a)(5)). */
export function shelfEnd(effective: CalendarDate): CalendarDate {
  return addYears(effective, SHELF_YEARS);
}

/** The last day of the grace that a replacement registration statement gives which was filed before the third anniversary (17 CFR 230.415(a)(5)(ii)). */
export function shelfGraceEnd(effective: CalendarDate): CalendarDate {
  return addDays(shelfEnd(effective), GRACE_DAYS);
}
