import type { CalendarDate } from '../regulation/calendarDate';
import type { GlossaryEntry } from './glossary';

/** An agreement that the draft defines. */
export interface Agreement {
  readonly dated: CalendarDate | undefined;
  /** Whether securities are sold under it from time to time: a sales, distribution or at-the-market agreement. */
  readonly isSalesAgreement: boolean;
}

const AGREEMENT = /\bagreement$/i;

/** The agreement that a defined term stands for; undefined where it stands for something else. */
export function agreementOf({ term, definitions: [{ stated }] }: GlossaryEntry): Agreement | undefined {
  return AGREEMENT.test(term) ? { dated: stated.dated, isSalesAgreement: stated.ofSales } : undefined;
}
