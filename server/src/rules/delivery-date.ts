import type { Filing } from '../filing/filing';
import type { DatedEvent } from '../filing/timeline';
import { RULE_15C6_1 } from '../regulation/authority';
import { businessDaysFrom, federalHoliday } from '../regulation/businessDays';
import { daysFrom, isAfter } from '../regulation/calendarArithmetic';
import { type CalendarDate, sayDate } from '../regulation/calendarDate';
import { isWeekend } from '../regulation/holidays';
import { settlementEra } from '../regulation/settlement';
import { noTrading, tradingDaysFrom } from '../regulation/tradingDays';
import { foundAt, ownDatePlaces } from './datedEvents';
import { ALL_KINDS, type Found, type Rule } from './rule';

const COUNTS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');
/** "which will be the fifth business day following the date of this prospectus supplement", right behind the day. */
const COUNTED = new RegExp(
  String.raw`^,? \(?(?:which (?:is|will be|would be) |being |or |that is,? )?(?:the |our )?(${[...COUNTS, ...NUMBERS].join('|')}) (?:\(\d{1,2}\) )?(?:[A-Z][\w.]+ ){0,2}business days? (?:following|after) (?:the date (?:of this (?:[a-z]+ )?(?:prospectus(?: supplement)?|supplement)|hereof)\b)`,
  'i',
);
/** How much is read behind a day. */
const WORDS_BEHIND = 160;

/** Deliveries so many business days later are no settlement of trades. */
const LATEST = 10;
/** To a day so many days ahead nobody counts. */
const FARTHEST = 366;

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
  // The days are counted from the pricing, which comes behind the date of what is preliminary.
  if (dated === undefined || filing.kind === 'preliminary' || daysFrom(dated, date) > FARTHEST) return undefined;
  const miscounted = miscountedOn(event, filing, dated);
  if (miscounted !== undefined) return miscounted;
  const days = businessDaysFrom(dated, date);
  const era = settlementEra(dated);
  if (era === undefined || days <= era.pricedLate || days > LATEST || filing.facts.all('settlement').some(({ stated }) => stated.namesRule)) return undefined;
  const message = `The delivery on ${day} is ${days} business days after the date of this document; it says nothing of Rule 15c6-1, under which trades settle in ${era.standard}`;
  return { ...foundAt(event, filing, message), severity: 'information', related: ownDatePlaces(filing) };
}

/** The day of delivery is counted from the date of the document, and another comes out. A holiday of banks on which there is trading may count or not. */
function miscountedOn(event: DatedEvent, filing: Filing, dated: CalendarDate): Found | undefined {
  const { at, span, date } = event;
  const count = COUNTED.exec(filing.draft.passage(at).text.slice(span.end, span.end + WORDS_BEHIND))?.[1]?.toLowerCase();
  if (count === undefined) return undefined;
  const days = Math.max(COUNTS.indexOf(count), NUMBERS.indexOf(count)) + 1;
  const [of, ofTrading] = [businessDaysFrom(dated, date), tradingDaysFrom(dated, date)];
  if (days === of || days === ofTrading) return undefined;
  const message = `The delivery on ${sayDate(date)} is ${of} business day${of === 1 ? '' : 's'} after the date of this document, not ${days}`;
  return { ...foundAt(event, filing, message), related: ownDatePlaces(filing) };
}
