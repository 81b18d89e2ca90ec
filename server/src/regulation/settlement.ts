import { dayNumber } from './calendarArithmetic';
import type { CalendarDate } from './calendarDate';
import { dayOf } from './holidays';

/** A period in which trades settle within so many business days, unless the parties expressly agree otherwise (17 CFR 240.15c6-1). */
export interface SettlementEra {
  /** Of ordinary trades, Rule 15c6-1(a). */
  readonly standard: number;
  /** Of firm commitment offerings that are priced after 4:30 p.m. Eastern time, Rule 15c6-1(c). */
  readonly pricedLate: number;
}

/** The eras by their first trade dates, the latest first. */
const ERAS: readonly (SettlementEra & { readonly from: number })[] = [
  { from: dayNumber(dayOf('2024-05-28')), standard: 1, pricedLate: 2 },
  { from: dayNumber(dayOf('2017-09-05')), standard: 2, pricedLate: 4 },
  { from: dayNumber(dayOf('1995-06-07')), standard: 3, pricedLate: 4 },
];

/** The era that a trade date falls in; undefined before Rule 15c6-1. */
export function settlementEra(day: CalendarDate): SettlementEra | undefined {
  return ERAS.find(({ from }) => from <= dayNumber(day));
}
