import { GENERAL_INSTRUCTION_I_B_6 } from '../regulation/authority';
import { daysFrom } from '../regulation/calendarArithmetic';
import { sayDate } from '../regulation/calendarDate';
import { foundAt, ownDatePlaces } from './datedEvents';
import { ALL_KINDS, type Rule } from './rule';

/** The price that the public float is computed with may be so many days old. */
const MOST_DAYS = 60;
/** The instruction by its number, its nickname, or what it allows. */
const OF_BABY_SHELF = /\bI\.B\.[156]\b|\bbaby[- ]shelf\b|\bone[- ]third\b/i;

/** The public float is computed with the price of a day after the document’s own, or more than sixty days before it. */
export const floatPriceDate: Rule = {
  id: 'float-price-date',
  title: 'A public float at a price of another time',
  category: 'date',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: GENERAL_INSTRUCTION_I_B_6,
  why: 'What an issuer with a public float below $75 million may sell is a third of that float, at a price of the last sixty days.',

  *check(filing) {
    const { dated, events } = filing.timeline;
    // What is bound behind was filed before, and speaks as of then.
    if (dated === undefined || filing.isBound) return;
    for (const event of events) {
      if (event.kind !== 'floatPrice') continue;
      const days = daysFrom(event.date, dated);
      if ((days >= 0 && days <= MOST_DAYS) || !OF_BABY_SHELF.test(filing.draft.passage(event.at).text)) continue;
      const when = days < 0 ? `but this document is dated ${sayDate(dated)}` : `${days} days before the date of this document; ${MOST_DAYS} are allowed`;
      yield {
        ...foundAt(event, filing, `The public float is computed with the price of ${sayDate(event.date)}, ${when}`),
        severity: days < 0 ? 'error' : 'warning',
        related: ownDatePlaces(filing),
      };
    }
  },
};
