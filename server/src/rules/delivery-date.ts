import type { Filing } from '../filing/filing';
import type { DatedEvent } from '../filing/timeline';
import { RULE_15C6_1 } from '../regulation/authority';
import { businessDaysFrom, federalHoliday } from '../regulation/businessDays';
import { isAfter } from '../regulation/calendarArithmetic';
import { type CalendarDate, sayDate } from '../regulation/calendarDate';
import { isWeekend } from '../regulation/holidays';
import { settlementEra } from '../regulation/settlement';
import { noTrading } from '../regulation/tradingDays';
import { foundAt, ownDatePlaces } from './datedEvents';
import { ALL_KINDS, type Found, type Rule } from './rule';

/** Deliveries later than that are no settlement of trades. */
const LATEST = 10;

/** The day on which the securities are to be delivered: before the document’s own, no business day, or so late that buyers have to be told. */
export const deliveryDate: Rule = {
  id: 'delivery-date',
  title: 'A delivery on a day that cannot be right',
  category: 'date',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: RULE_15C6_1,
  why: 'Investors pay on the delivery date, and those who trade before it must know when the securities come.',

  *check(filing) {
    for (const event of filing.timeline.events) {
      const found = event.kind === 'delivery' ? findingOn(event, filing, filing.timeline.dated) : undefined;
      if (found !== undefined) yield found;
    }
  },
};

function findingOn(event: DatedEvent, filing: Filing, dated: CalendarDate | undefined): Found | undefined {
  const { date } = event;
  const day = sayDate(date);
  if (dated !== undefined && isAfter(dated, date))
    return {
      ...foundAt(event, filing, `The delivery is to be on ${day}, but this document is dated ${sayDate(dated)}`),
      severity: 'error',
      related: ownDatePlaces(filing),
    };
  const closed = isWeekend(date) ? noTrading(date) : federalHoliday(date);
  if (closed !== undefined) return foundAt(event, filing, `The delivery is to be on ${day}, which is no business day (${closed})`);
  const days = dated === undefined ? 0 : businessDaysFrom(dated, date);
  const era = dated && settlementEra(dated);
  if (era === undefined || days <= era.pricedLate || days > LATEST || filing.facts.all('settlement').some(({ stated }) => stated.namesRule)) return undefined;
  const message = `The delivery on ${day} is ${days} business days after the date of this document; it says nothing of Rule 15c6-1, under which trades settle in ${era.standard}`;
  return { ...foundAt(event, filing, message), severity: 'information', related: ownDatePlaces(filing) };
}
