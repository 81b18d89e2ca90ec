import type { Filing } from '../filing/filing';
import type { DatedEvent, EventKind } from '../filing/timeline';
import { sameDate } from '../regulation/calendarDate';

const SAYS: Readonly<Record<Exclude<EventKind, 'own' | 'priorDocument'>, string>> = {
  agreement: 'the date of the $',
  agreementAsOf: 'the day as of which the $ is dated',
  agreementEntered: 'the day on which the $ was entered into',
  lastPrice: 'the day of the market price',
  marketPrice: 'the day of a market price',
  floatPrice: 'the day of the price that the public float is computed with',
  soldFrom: 'the day from which sales are counted',
  soldAsOf: 'the day up to which sales are counted',
  outstandingAsOf: 'the day as of which the outstanding securities are counted',
  bookValueAsOf: 'the day of the net tangible book value',
  annualReport: 'the filing date of a report on Form 10-K',
  quarterlyReport: 'the filing date of a report on Form 10-Q',
  currentReport: 'the filing date of a report on Form 8-K',
  registrationFiled: 'the filing date of the registration statement',
  registrationEffective: 'the effective date of the registration statement',
  reportedEvent: 'the date of the earliest event reported',
  delivery: 'the delivery date',
  amendment: 'the date of an amendment',
  ending: 'the effective date of the suspension or termination',
  notice: 'the day of the notice',
  split: 'the day of the stock split',
  done: 'the day of what was done',
  periodEnd: 'the end of a fiscal period',
};

/** What a day is in a document, in plain English: "the date of this Supplement". */
export function eventName({ kind, of, date }: DatedEvent, { selfName, chain }: Filing): string {
  if (kind === 'own') return `the date of ${selfName}`;
  if (kind !== 'priorDocument') return SAYS[kind].replace('$', of ?? 'agreement');
  const prior = chain.find(({ sort, dated }) => dated !== undefined && sameDate(dated, date) && sort === of);
  return `the date of ${prior?.name ?? `the ${of}`}`;
}
