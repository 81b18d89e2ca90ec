import { type Authority, FORM_REPORTS, ITEM_105, ITEM_501_B_4, ITEM_501_B_10, PROSPECTUS_REGULATION, PUBLIC_OFFERS_REGULATIONS } from './authority';
import type { CalendarDate } from './calendarDate';
import { dayOf } from './holidays';

/** From when on a name is out of date, and what a drafter is told from then on. */
interface StaleEra {
  readonly since: CalendarDate;
  /** What stands in its place, as the end of a sentence. */
  readonly now: string;
  /** The words that simply replace it; undefined where more is to be changed. */
  readonly replacement: string | undefined;
}

/** A rule, a market or a place that precedents go on naming though it is no more. */
interface StaleReference {
  readonly pattern: RegExp;
  /** What a sentence speaks of that names it: a market that was is often told of rightly, by a sentence about the past. */
  readonly of: 'market' | 'law';
  /** The eras, the latest first. */
  readonly eras: readonly [StaleEra, ...StaleEra[]];
  readonly authority: Authority;
}

/** The amendments of Regulation S-K under the FAST Act (Release 33-10618) came into force on this day. */
const FAST_ACT = dayOf('2019-05-02');

/** The exchange's second name; the day of 2012 is not verified, and so the year is let pass. */
const NYSE_MKT: StaleEra = { since: dayOf('2013-01-01'), now: 'the exchange has been called NYSE MKT since 2012', replacement: 'NYSE MKT' };
/** Its present name; the day of July 2017 is not verified, and so the month is let pass. */
const NYSE_AMERICAN: StaleEra = { since: dayOf('2017-08-01'), now: 'the exchange has been called NYSE American since July 2017', replacement: 'NYSE American' };

/**
 * The references that are out of date, by the name under which findings of them are one. Patterns are for clean text; where only the year or the month
 * of a change is verified, the rule speaks once that is over.
 */
export const STALE_REFERENCES = {
  publicReferenceRoom: {
    pattern: /\bpublic reference (?:rooms?|facilit(?:y|ies)|section)\b/gi,
    of: 'law',
    // When the forms dropped it is not verified; it was no later than this.
    eras: [{ since: FAST_ACT, now: 'the forms no longer ask for it, and filings are read on the SEC’s website, www.sec.gov', replacement: undefined }],
    authority: FORM_REPORTS,
  },
  item503c: {
    pattern: /\bItem 503\(c\)/gi,
    of: 'law',
    eras: [{ since: FAST_ACT, now: 'the risk factors have been Item 105 of Regulation S-K since 2019', replacement: 'Item 105' }],
    authority: ITEM_105,
  },
  item501b11: {
    pattern: /\bItem 501\(b\)\(11\)/gi,
    of: 'law',
    eras: [{ since: FAST_ACT, now: 'Item 501(b) has ended at (b)(10) since 2019, which took (b)(11) in', replacement: 'Item 501(b)(10)' }],
    authority: ITEM_501_B_10,
  },
  nyseMkt: { pattern: /\bNYSE MKT\b/g, of: 'market', eras: [NYSE_AMERICAN], authority: ITEM_501_B_4 },
  nyseAmex: { pattern: /\bNYSE Amex(?: Equities)?\b/gi, of: 'market', eras: [NYSE_AMERICAN, NYSE_MKT], authority: ITEM_501_B_4 },
  nasdaqNationalMarket: {
    pattern: /\bNasdaq(?: Stock Market[’']s)? National Market\b/gi,
    of: 'market',
    eras: [
      {
        since: dayOf('2006-07-01'),
        now: 'Nasdaq has had the Global Select Market, the Global Market and the Capital Market since July 2006',
        replacement: undefined,
      },
    ],
    authority: ITEM_501_B_4,
  },
  prospectusDirective: {
    pattern: /\bProspectus Directive\b|\bDirective (?:No\. ?)?2003\/71\/EC\b/g,
    of: 'law',
    eras: [{ since: dayOf('2019-07-21'), now: 'Regulation (EU) 2017/1129 has taken the place of Directive 2003/71/EC', replacement: undefined }],
    authority: PROSPECTUS_REGULATION,
  },
  ukProspectusRegulation: {
    pattern: /\b(?:UK|U\.K\.) Prospectus Regulation\b|\bRegulation \(EU\) (?:No\.? )?2017\/1129\b(?=,? as it forms part of)/g,
    of: 'law',
    eras: [
      {
        since: dayOf('2026-01-19'),
        now: 'the Public Offers and Admissions to Trading Regulations 2024 have stood in its place since January 19, 2026',
        replacement: undefined,
      },
    ],
    authority: PUBLIC_OFFERS_REGULATIONS,
  },
} as const satisfies Readonly<Record<string, StaleReference>>;

/** A reference that goes out of date. */
export type StaleName = keyof typeof STALE_REFERENCES;
