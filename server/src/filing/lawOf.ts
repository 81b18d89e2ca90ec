import type { DateStated } from '../facts/dateStatements';
import { isAfter } from '../regulation/calendarArithmetic';
import type { CalendarDate } from '../regulation/calendarDate';
import type { Filing } from './filing';
import type { EventKind } from './timeline';

/** The day whose law a document follows; `present` where it is made today, and undefined where nobody can tell. */
export type LawOf = CalendarDate | 'present' | undefined;

/** What happened before a document was made that tells of it: others, such as a delivery, an exercise or a maturity, are still to come. */
const BEFORE: ReadonlySet<EventKind | DateStated['role']> = new Set<EventKind>([
  'lastPrice',
  'marketPrice',
  'floatPrice',
  'soldFrom',
  'soldAsOf',
  'outstandingAsOf',
  'bookValueAsOf',
  'annualReport',
  'quarterlyReport',
  'currentReport',
  'registrationFiled',
  'registrationEffective',
  'reportedEvent',
  'amendment',
  'done',
  'priorDocument',
  'agreement',
  'agreementEntered',
]);

/**
 * The day whose law a document follows: its date. One that does not give its date is of the latest day on which it says that something happened; a draft
 * that states no day at all is made today, but what is bound behind it without any is of a time that nobody knows.
 */
export function lawOf({ timeline, facts, isBound }: Pick<Filing, 'timeline' | 'facts' | 'isBound'>): LawOf {
  if (timeline.dated !== undefined) return timeline.dated;
  const dates = facts.all('date');
  const told = [
    ...dates.flatMap(({ stated: { role, date } }) => (date !== undefined && BEFORE.has(role) ? [date] : [])),
    ...timeline.events.flatMap(({ kind, date }) => (BEFORE.has(kind) ? [date] : [])),
  ];
  const latest = told.reduce<CalendarDate | undefined>((last, date) => (last === undefined || isAfter(date, last) ? date : last), undefined);
  return latest ?? (isBound || dates.some(({ stated }) => stated.date !== undefined) ? undefined : 'present');
}

/** Whether a law that came into force on a day is that of a document. */
export function isSince(law: LawOf, day: CalendarDate): boolean {
  return law === 'present' || (law !== undefined && !isAfter(day, law));
}
