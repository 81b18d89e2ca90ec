import type { CalendarDate } from '../regulation/calendarDate';
import type { CommissionLegendElement } from '../regulation/commissionLegend';
import type { Span } from '../text/span';

/** The sorts of document that make up a prospectus. */
export type DocumentSort = 'prospectus' | 'prospectus supplement' | 'supplement';

/** A mention of a prospectus or a supplement. */
export interface DocumentStated {
  readonly kind: 'document';
  /** The name as written, from its article on, date left out. */
  readonly span: Span;
  readonly sort: DocumentSort;
  readonly number: number | undefined;
  /** Whether it speaks of the draft itself ("this ..."). */
  readonly own: boolean;
  /** What the draft calls itself there, without a number: "this prospectus supplement". */
  readonly ownName: string | undefined;
  readonly dated: CalendarDate | undefined;
  /** Where that date stands. */
  readonly dateSpan: Span | undefined;
  /** What the words around it say of it, where it is given a date. */
  readonly mention: DatedMentionStated | undefined;
}

/** What the words around a document that is given a date say of it. */
export interface DatedMentionStated {
  /** What kind of document it is, as the words have it: "base prospectus". */
  readonly kind: string | undefined;
  /** Whether its article or what stands beside it says that it is another than that of the chain. */
  readonly isOther: boolean;
  /** Whether it stands in a line that names the documents of the chain: "(To Prospectus dated ...)". */
  readonly ofChainLine: boolean;
  /** Whether its name is one of the chain's: "the accompanying prospectus". */
  readonly ofTheChain: boolean;
  /** The term that is defined for it right behind its date. */
  readonly definedName: string | undefined;
  /** The registration number given behind its date. */
  readonly fileNumber: string | undefined;
  /** Whether its sentence tells of another offering or document. */
  readonly tellsOfAnother: boolean;
  /** Whether its sentence may, which counts where the name alone speaks for this one. */
  readonly mayTellOfAnother: boolean;
  /** Where its sentence starts. */
  readonly sentence: number;
}

/** The line by which a document gives its own date (Rule 423). */
export interface DateLineStated {
  readonly kind: 'dateLine';
  readonly span: Span;
  /** Whether it is one of a preliminary document, which stands above its title and closes no cover: "Preliminary prospectus supplement dated May 5, 2025". */
  readonly isPreliminary: boolean;
}

/** The heading of a table of contents. */
export interface ContentsStated {
  readonly kind: 'contents';
  readonly span: Span;
}

/** The line by which a filed document names the paragraph of Rule 424 (Rule 424(e)): "Filed Pursuant to Rule 424(b)(5)". */
export interface Rule424LineStated {
  readonly kind: 'rule424Line';
  readonly span: Span;
  /** What stands in the last parentheses, be it a number or a blank; undefined where the line ends in "424(b)". */
  readonly subparagraph: string | undefined;
}

/** A file number of a registration statement behind its label: "Registration No. 333-278184". */
export interface FileNumberStated {
  readonly kind: 'fileNumber';
  readonly span: Span;
  /** Undefined where it is a blank still to be filled in. */
  readonly number: string | undefined;
  /** Whether it stands as a line of a cover does and not in running prose. */
  readonly ofCover: boolean;
}

/**
 * Whose registration statement a number in prose is of, as the sentence says: the document is part of it (`own`), something is sold under it (`offered`), or it
 * is another one (`other`).
 */
export type RegistrationRole = 'own' | 'offered' | 'other';

/** The number of a registration statement wherever it stands, and on a cover whatever stands behind the label of one. */
export interface RegistrationNumberStated {
  readonly kind: 'registrationNumber';
  /** The number alone, without its label. */
  readonly span: Span;
  /** Its series and digits, without spaces and without the suffix of a co-registrant: "333-278184". */
  readonly number: string;
  /** Whether a space stands inside. */
  readonly isSpaced: boolean;
  /** Whether it stands behind its label as a line of a cover does and not in running prose. */
  readonly ofCover: boolean;
  /** Undefined where the sentence does not say, and on covers. */
  readonly role: RegistrationRole | undefined;
  /** The form of the statement, as prose names it before the number: "S-3". */
  readonly form: string | undefined;
}

/** A Commission legend, or part of one, with the elements that stand in it. */
export interface CommissionLegendStated {
  readonly kind: 'commissionLegend';
  /** Its sentences. */
  readonly span: Span;
  readonly elements: ReadonlySet<CommissionLegendElement>;
  /** The words that name the documents whose disclosure it speaks of: "this prospectus supplement or the accompanying prospectus". */
  readonly documents: Span | undefined;
  /** What is not spelt or worded as in the rule, and means the same. */
  readonly slips: readonly LegendSlip[];
}

/** A word of the legend that is misspelt, and how it is spelt; or one that is lost at an offset of the clean text, where the span holds the words around it. */
export type LegendSlip =
  | { readonly sort: 'misspelt'; readonly span: Span; readonly meant: string }
  | { readonly sort: 'lost'; readonly span: Span; readonly meant: string; readonly offset: number };

/** The legend that tells dealers until when they must deliver a prospectus (Regulation S-K Item 502(b)). */
export interface DealerLegendStated {
  readonly kind: 'dealerLegend';
  /** From its first word to the duty. */
  readonly span: Span;
  /** The day until which they must; undefined where it is blank or not given. */
  readonly until: CalendarDate | undefined;
  readonly untilSpan: Span | undefined;
  /** How many days after the date of the prospectus that is, as it says: 25, 40 or 90. */
  readonly days: number | undefined;
}

/** The legend of a free writing prospectus (Rule 433(c)(2)(i)). */
export interface FreeWritingLegendStated {
  readonly kind: 'freeWritingLegend';
  /** From the start of its sentence on what is filed to what should be read. */
  readonly span: Span;
}

/** A sentence that claims the safe harbor of the Private Securities Litigation Reform Act for what the document says. */
export interface SafeHarborStated {
  readonly kind: 'safeHarbor';
  readonly span: Span;
}

/** A clause by which the document takes the terms of an earlier one ("Capitalized terms used but not defined ..."). */
export interface BorrowingStated {
  readonly kind: 'borrowing';
  readonly span: Span;
}

/** A clause that says of a document that was there before, by its term, that the draft supplements it: "in conjunction with the Prior Prospectus". */
export interface PriorSupplementedStated {
  readonly kind: 'priorSupplemented';
  readonly span: Span;
  readonly term: string;
}

/**
 * What a line marks in a document that is made of several:
 * - a cover: its title, the line that names the prospectus it supplements, the words that it is subject to completion, the name of an issuer,
 *   an amount or a class of securities that stand alone on their line;
 * - a line of a table of contents, with its page;
 * - the cover of an attached report: the country, the Commission's name, the form;
 * - the end of a report and what is filed with it: the heading of its signatures, the number of an exhibit.
 */
export type LandmarkSort =
  | 'supplementTitle'
  | 'prospectusTitle'
  | 'chainLine'
  | 'subjectToCompletion'
  | 'issuerName'
  | 'offeredAmount'
  | 'securityType'
  | 'contentsLine'
  | 'unitedStates'
  | 'commissionName'
  | 'reportForm'
  | 'signatures'
  | 'exhibitNumber';

/** A line that marks where a part of the document starts, or what its cover is made of. */
export interface LandmarkStated {
  readonly kind: 'landmark';
  readonly span: Span;
  readonly sort: LandmarkSort;
  /** The number of an exhibit: "99.1". */
  readonly number: string | undefined;
}
