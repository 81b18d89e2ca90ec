import { addBusinessDays } from './businessDays';
import type { CalendarDate } from './calendarDate';

/** A paragraph of Rule 424(b) with the business days that it leaves for filing. */
export interface Paragraph424 {
  /** "5" of Rule 424(b)(5). */
  readonly number: string;
  readonly businessDays: number;
  /** What the days are counted from. */
  readonly from: string;
}

const PRICING = 'the earlier of pricing or first use';

/** The paragraphs with a deadline in business days (17 CFR 230.424(b)); (b)(8) is for what was missed, and is due as soon as practicable. */
const PARAGRAPHS: readonly Paragraph424[] = [
  { number: '1', businessDays: 2, from: PRICING },
  { number: '2', businessDays: 2, from: PRICING },
  { number: '3', businessDays: 5, from: 'first use' },
  { number: '4', businessDays: 2, from: PRICING },
  { number: '5', businessDays: 2, from: PRICING },
  { number: '6', businessDays: 0, from: 'first use in Canada' },
  { number: '7', businessDays: 2, from: 'the earlier of sale or first use' },
];

/** The paragraph of a number; undefined where it has no deadline in days. */
export function paragraph424(number: string): Paragraph424 | undefined {
  return PARAGRAPHS.find(paragraph => paragraph.number === number);
}

/** The last day for filing a document under a paragraph, counted from a day. */
export function filingDeadline({ businessDays }: Paragraph424, from: CalendarDate): CalendarDate {
  return addBusinessDays(from, businessDays);
}
