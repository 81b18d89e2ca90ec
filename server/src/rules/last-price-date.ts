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
const OTHER_EXCHANGE =
  /\b(?:Toronto|TSXV?|London|AIM|Tel Aviv|Australian|ASX|Frankfurt|Euronext|Hong Kong|SIX|Oslo|Stockholm|Bloomberg|bitcoin|ether|ethereum|solana|crypto\w*|digital assets?|tokens?)\b/i;
/** The exchange of New York that a price is of, where its day stands right behind it. */
const AT_NEW_YORK = /\b(?:NYSE|New York Stock Exchange|Nasdaq)\b[^,;$]{0,40}$/i;
const BEFORE_DAY = 60;
/** The price that a public float is computed with, where its day stands right behind it. */
const PRICE_OF_FLOAT = /\b(?:price|closed|last sold|last traded)\b[^;$]{0,80}\b(?:on|as of) (?:[A-Z][a-z]+day, )?$/i;

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
    const prices = events.filter(({ kind }) => kind === 'lastPrice' || kind === 'marketPrice');
    const ofFloat = events.filter(event => event.kind === 'floatPrice' && PRICE_OF_FLOAT.test(wordsBefore(event, filing)));
    const impossible = [
      ...prices.flatMap(price => inFuture(price, filing, dated) ?? onClosedDay(price, filing) ?? []),
      ...ofFloat.flatMap(price => onClosedDay(price, filing) ?? []),
    ];
    yield* impossible;
    // What is bound behind was priced when it was filed.
    if (impossible.length > 0 || filing.isBound) return;
    const latest = prices.reduce<DatedEvent | undefined>((last, price) => (last === undefined || isAfter(price.date, last.date) ? price : last), undefined);
    // Prices that are told in other words may be those of some day in the past.
    if (latest?.kind === 'lastPrice' && dated !== undefined && daysFrom(latest.date, dated) > FRESH_DAYS)
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
  if (reason === undefined || mayBeElsewhere(price, filing)) return undefined;
  const before = sayDate(tradingDayBefore(price.date));
  return foundAt(
    price,
    filing,
    `There was no trading on ${sayDate(price.date)} (${reason}), so there is no market price of that day; the trading day before was ${before}`,
  );
}

/** Whether the price may be of another market than those of New York: one is named beside it, and none of theirs right before its day. */
function mayBeElsewhere(price: DatedEvent, filing: Filing): boolean {
  return OTHER_EXCHANGE.test(filing.draft.passage(price.at).text) && !isOfNewYork(wordsBefore(price, filing).slice(-BEFORE_DAY));
}

function isOfNewYork(words: string): boolean {
  return AT_NEW_YORK.test(words) && !OTHER_EXCHANGE.test(words);
}

/** How much is read before a day. */
const WORDS_BEFORE = 160;

function wordsBefore({ at, span }: DatedEvent, { draft }: Filing): string {
  return draft.passage(at).text.slice(Math.max(0, span.start - WORDS_BEFORE), span.start);
}
