import type { Filing } from '../filing/filing';
import type { DatedEvent } from '../filing/timeline';
import { ITEM_501_B_3 } from '../regulation/authority';
import { daysFrom, isAfter } from '../regulation/calendarArithmetic';
import { type CalendarDate, sayDate } from '../regulation/calendarDate';
import { noTrading, tradingDayBefore } from '../regulation/tradingDays';
import { foundAt, ownDatePlaces } from './datedEvents';
import { ALL_KINDS, type Found, type Rule } from './rule';

/** A market price is stale after so many days. */
const FRESH_DAYS = 10;
/** Exchanges with other trading days than those of New York. */
const OTHER_EXCHANGE = /\b(?:Toronto|TSXV?|London|AIM|Tel Aviv|Australian|ASX|Frankfurt|Euronext|Hong Kong|SIX|Oslo|Stockholm|Bloomberg|bitcoin|ether)\b/i;

/** The date of the last reported price: after the document’s own, no trading day, or long ago. */
export const lastPriceDate: Rule = {
  id: 'last-price-date',
  title: 'A market price of a day that cannot be right',
  category: 'date',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_3,
  why: 'Securities that are sold at the market are offered with the market price of the latest practicable date.',

  *check(filing) {
    const { events, dated } = filing.timeline;
    const prices = events.filter(({ kind }) => kind === 'lastPrice');
    const impossible = prices.flatMap(price => inFuture(price, filing, dated) ?? onClosedDay(price, filing) ?? []);
    yield* impossible;
    // What is bound behind was priced when it was filed.
    if (impossible.length > 0 || filing.isBound) return;
    const latest = prices.reduce<DatedEvent | undefined>((last, price) => (last === undefined || isAfter(price.date, last.date) ? price : last), undefined);
    if (latest !== undefined && dated !== undefined && daysFrom(latest.date, dated) > FRESH_DAYS)
      yield {
        ...foundAt(latest, filing, `The market price is of ${sayDate(latest.date)}, ${daysFrom(latest.date, dated)} days before the date of this document`),
        severity: 'information',
        related: ownDatePlaces(filing),
      };
  },
};

function inFuture(price: DatedEvent, filing: Filing, dated: CalendarDate | undefined): Found | undefined {
  if (dated === undefined || !isAfter(price.date, dated)) return undefined;
  const message = `The market price is of ${sayDate(price.date)}, but this document is dated ${sayDate(dated)}`;
  return { ...foundAt(price, filing, message), severity: 'error', related: ownDatePlaces(filing) };
}

function onClosedDay(price: DatedEvent, filing: Filing): Found | undefined {
  const reason = noTrading(price.date);
  if (reason === undefined || OTHER_EXCHANGE.test(filing.draft.passage(price.at).text)) return undefined;
  const before = sayDate(tradingDayBefore(price.date));
  return foundAt(
    price,
    filing,
    `There was no trading on ${sayDate(price.date)} (${reason}), so there is no market price of that day; the trading day before was ${before}`,
  );
}
