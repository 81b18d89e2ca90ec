import type { CalendarDate } from '../regulation/calendarDate';
import type { CommissionLegendElement } from '../regulation/commissionLegend';
import type { Span } from '../text/span';
import type { Figure } from './figure';

/** A day as it is written. */
export interface DateStated {
  readonly kind: 'date';
  readonly span: Span;
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
  /** The day in the calendar; undefined where there is no such day or no year. */
  readonly date: CalendarDate | undefined;
}

/** What a dollar figure is for, where the words around it say so. */
export type MoneyRole = 'cap' | 'soldGross' | 'remaining';

/** What the sentence around an amount speaks of. */
export interface MoneySetting {
  /** Another program or another kind of offering than the present one. */
  readonly otherProgram: boolean;
  /** An offer that stands beside what was sold before. */
  readonly besidesSales: boolean;
  /** A change of an amount, down or up. */
  readonly reduces: boolean;
  readonly raises: boolean;
}

/** An amount in US dollars. */
export interface MoneyStated {
  readonly kind: 'money';
  readonly span: Span;
  readonly amount: Figure;
  readonly role: MoneyRole | undefined;
  readonly setting: MoneySetting;
}

/** A number of shares. */
export interface SharesStated {
  readonly kind: 'shares';
  readonly span: Span;
  readonly count: Figure;
  readonly role: 'soldShares' | undefined;
}

/** How a term was defined: in a quoted parenthesis, by its initials, without quotation marks, or by a sentence about the word. */
export type DefinitionForm = 'parenthesis' | 'acronym' | 'unquoted' | 'sentence';

/** A place that gives a term its meaning. */
export interface DefinitionStated {
  readonly kind: 'definition';
  /** The term itself, quotation marks left out. */
  readonly span: Span;
  readonly term: string;
  readonly form: DefinitionForm;
  /** "this" where the term names the document itself. */
  readonly article: string | undefined;
  readonly sentence: Span;
  /** The date that the words before the term give to what it stands for. */
  readonly dated: CalendarDate | undefined;
}

/** A phrase in capitals that is used as if it were defined: "the Sales Agreement". */
export interface PhraseStated {
  readonly kind: 'phrase';
  /** The phrase without its article. */
  readonly span: Span;
  readonly phrase: string;
  /** What all variants of the phrase share. */
  readonly key: string;
  readonly article: string;
  /** Whether the words behind it say what it is ("dated ...", "with ..."), which makes it a name. */
  readonly described: boolean;
}

/** A phrase that is set apart: in quotation marks, or as the label of a table row or a run-in heading. It is spoken of, not used. */
export interface LabelStated {
  readonly kind: 'label';
  readonly span: Span;
  readonly phrase: string;
}

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
  readonly dated: CalendarDate | undefined;
  /** Where that date stands. */
  readonly dateSpan: Span | undefined;
}

/** The line by which a document gives its own date (Rule 423). */
export interface DateLineStated {
  readonly kind: 'dateLine';
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

/** A Commission legend, or part of one, with the elements that stand in it. */
export interface CommissionLegendStated {
  readonly kind: 'commissionLegend';
  /** Its sentences. */
  readonly span: Span;
  readonly elements: ReadonlySet<CommissionLegendElement>;
  /** The words that name the documents whose disclosure it speaks of: "this prospectus supplement or the accompanying prospectus". */
  readonly documents: Span | undefined;
}

/** A clause by which the document takes the terms of an earlier one ("Capitalized terms used but not defined ..."). */
export interface BorrowingStated {
  readonly kind: 'borrowing';
  readonly span: Span;
}

/** Anything that a passage states. Spans are ranges of its clean text; nothing here knows where the passage lies. */
export type Stated =
  | DateStated
  | MoneyStated
  | SharesStated
  | DefinitionStated
  | PhraseStated
  | LabelStated
  | DocumentStated
  | DateLineStated
  | Rule424LineStated
  | FileNumberStated
  | CommissionLegendStated
  | BorrowingStated;

export type FactKind = Stated['kind'];

/** The statement of one kind. */
export type StatedOf<K extends FactKind> = Extract<Stated, { readonly kind: K }>;
