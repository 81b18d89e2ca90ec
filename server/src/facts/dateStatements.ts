import type { CalendarDate } from '../regulation/calendarDate';
import type { Span } from '../text/span';

/** A day as it is written. */
export interface DateStated {
  readonly kind: 'date';
  readonly span: Span;
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
  /** The day in the calendar; undefined where there is no such day or no year. */
  readonly date: CalendarDate | undefined;
  /** The day of the week that is printed before it ("Monday, March 5, 2026"), as an index into `WEEKDAYS`. */
  readonly weekday: number | undefined;
  readonly role: DateRole | undefined;
}

/**
 * What happened, or is to happen, on a day, where the words around it say so:
 * - `alone`: nothing else stands in its passage, as where a cover ends in its date;
 * - `own`: the document is dated so, in the midst of a sentence ("As of May 1, 2024, the date of this Supplement");
 * - `lastPrice`, `floatPrice`: the market price is of that day, as such or to measure the public float;
 * - `marketPrice`: a market price is of that day, told in other words than on a cover;
 * - `soldFrom`, `soldAsOf`: what was sold is counted from or up to it; `outstandingAsOf` and `bookValueAsOf` likewise;
 * - `annualReport`, `quarterlyReport`, `currentReport`, `registrationFiled`: something was filed; `registrationEffective`: became effective;
 * - `reportedEvent`: what an attached report reports;
 * - `delivery`: the securities are to be delivered; `amendment`: an agreement was amended;
 * - `ending`: a suspension or termination takes effect; `notice`: it was given notice of;
 * - `split`: the shares were split or combined; `done`: something else was done; `periodEnd`: a fiscal period ends.
 */
export type DateRole =
  | 'alone'
  | 'own'
  | 'lastPrice'
  | 'marketPrice'
  | 'floatPrice'
  | 'soldFrom'
  | 'soldAsOf'
  | 'outstandingAsOf'
  | 'bookValueAsOf'
  | 'annualReport'
  | 'quarterlyReport'
  | 'currentReport'
  | 'registrationFiled'
  | 'registrationEffective'
  | 'reportedEvent'
  | 'delivery'
  | 'amendment'
  | 'ending'
  | 'notice'
  | 'split'
  | 'done'
  | 'periodEnd';

/** What is wrong with a date that is not written as dates are. */
export type DateSlip = 'month' | 'capital' | 'space' | 'spaceMissing' | 'comma' | 'ordinal' | 'year' | 'yearMissing';

/** A date with a slip of the keyboard in it: "Septmeber 9, 2025", "May 24 , 2021". */
export interface MalformedDateStated {
  readonly kind: 'malformedDate';
  readonly span: Span;
  readonly slip: DateSlip;
  /** As it is to be written; undefined where that is not to be known. */
  readonly meant: string | undefined;
}

/** A day that is given to an agreement. */
export interface AgreementDateStated {
  readonly kind: 'agreementDate';
  /** The date. */
  readonly span: Span;
  readonly date: CalendarDate;
  /** Whether the agreement is dated so, dated "as of" it, or was entered into on it. */
  readonly how: 'dated' | 'asOf' | 'entered';
  /** The name of the agreement as it is written, without its article. */
  readonly name: string;
  /** What all variants of the name share. */
  readonly key: string;
  /** Whether its article says that it is known: "the Sales Agreement". */
  readonly isKnown: boolean;
  /** The key of the term that is defined for it right there. */
  readonly termKey: string | undefined;
  /** Whether its sentence tells of another agreement than that of the present offering. */
  readonly tellsOfAnother: boolean;
  /** Where its sentence starts. */
  readonly sentence: number;
}

/** A period between two days: "from May 1, 2024 through June 3, 2024". */
export interface PeriodStated {
  readonly kind: 'period';
  /** From the first date to the end of the last. */
  readonly span: Span;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** How soon the sales of the offering settle ("on the second trading day following the date on which any sales are made"), or a mention of Rule 15c6-1. */
export interface SettlementStated {
  readonly kind: 'settlement';
  /** The words that say how soon, or name the rule. */
  readonly span: Span;
  readonly days: number | undefined;
  readonly namesRule: boolean;
}
