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
  /** The day of the week that is printed before it ("Monday, March 5, 2026"), as an index into `WEEKDAYS`. */
  readonly weekday: number | undefined;
  readonly role: DateRole | undefined;
}

/**
 * What happened, or is to happen, on a day, where the words around it say so:
 * - `own`: the document is dated so, in the midst of a sentence ("As of May 1, 2024, the date of this Supplement");
 * - `lastPrice`, `floatPrice`: the market price is of that day, as such or to measure the public float;
 * - `soldFrom`, `soldAsOf`: what was sold is counted from or up to it; `outstandingAsOf` and `bookValueAsOf` likewise;
 * - `annualReport`, `quarterlyReport`, `currentReport`, `registrationFiled`: something was filed; `registrationEffective`: became effective;
 * - `reportedEvent`: what an attached report reports;
 * - `delivery`: the securities are to be delivered; `amendment`: an agreement was amended;
 * - `ending`: a suspension or termination takes effect; `notice`: it was given notice of;
 * - `split`: the shares were split or combined; `periodEnd`: a fiscal period ends.
 */
export type DateRole =
  | 'own'
  | 'lastPrice'
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

/** What a dollar amount is for, where the words around it say so. */
export type MoneyRole =
  | 'cap'
  | 'previousCap'
  | 'change'
  | 'additional'
  | 'soldGross'
  | 'soldNet'
  | 'remaining'
  | 'lastPrice'
  | 'assumedPrice'
  | 'offeringPrice'
  | 'exercisePrice'
  | 'parValue'
  | 'grossProceeds'
  | 'discount'
  | 'proceeds'
  | 'expenses'
  | 'publicFloat'
  | 'floatPrice'
  | 'floatThreshold'
  | 'oneThirdLimit'
  | 'headroom'
  | 'priorTwelveMonths'
  | 'shelfAmount'
  | 'denomination'
  | 'dilution';

/** What a number of securities is for. */
export type ShareRole =
  | 'soldShares'
  | 'offeredShares'
  | 'optionShares'
  | 'assumedShares'
  | 'sharesOutstanding'
  | 'sharesOutstandingAfter'
  | 'nonAffiliateShares'
  | 'affiliateShares'
  | 'warrantShares'
  | 'reservedShares';

/** What a percentage is for. */
export type RateRole = 'commissionRate' | 'interestRate';

/** What a figure is for. */
export type FigureRole = MoneyRole | ShareRole | RateRole;

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

/** An amount of money, or a price. */
export interface MoneyStated {
  readonly kind: 'money';
  /** With its sign and its scale word: "US$40.5 million". */
  readonly span: Span;
  readonly amount: Figure;
  /** The sign as written, where it is of another currency than US dollars: "C$", "€". Such an amount has no role. */
  readonly currency: string | undefined;
  readonly role: MoneyRole | undefined;
  readonly setting: MoneySetting;
}

/** A number of shares or other securities. */
export interface SharesStated {
  readonly kind: 'shares';
  /** With the noun behind it: "4,169 shares". */
  readonly span: Span;
  /** The number alone, with its scale word. */
  readonly figureSpan: Span;
  readonly count: Figure;
  /** What is counted, in small letters and in the singular: "share", "warrant", "ads". */
  readonly noun: string;
  readonly role: ShareRole | undefined;
}

/** A percentage. */
export interface PercentageStated {
  readonly kind: 'percentage';
  /** With its sign: "3.0%". */
  readonly span: Span;
  readonly rate: Figure;
  readonly role: RateRole | undefined;
}

/** A figure that is written as no figure is: "13,489,99". */
export interface MalformedFigureStated {
  readonly kind: 'malformedFigure';
  readonly span: Span;
  /** A group that is no group of three digits, or a point where a comma belongs. */
  readonly defect: 'grouping' | 'point';
  /** The same digits, grouped as they should be; undefined where one may be missing. */
  readonly meant: string | undefined;
}

/** A figure in words and in digits: "one hundred million dollars ($100,000,000)". */
export interface SpelledFigureStated {
  readonly kind: 'spelledFigure';
  readonly span: Span;
  readonly wordsSpan: Span;
  readonly figureSpan: Span;
  /** What the words say. */
  readonly inWords: number;
  readonly figure: Figure;
}

/** An amount of money that lacks its sign, by what the words around it say: "at a price of 3.49 per share". */
export interface UnsignedAmountStated {
  readonly kind: 'unsignedAmount';
  readonly span: Span;
}

/** A figure that is part of a sum or a product. */
export interface Operand {
  readonly span: Span;
  readonly figure: Figure;
}

/** Figures that a sentence says add up to another: "48,026,410 shares, which consists of 12,457,186 shares ... and 35,569,224 shares". */
export interface SumStated {
  readonly kind: 'sum';
  /** From the first of its figures to the last. */
  readonly span: Span;
  readonly parts: readonly Operand[];
  readonly whole: Operand;
}

/** A number of securities, their price and what they bring in, of one sentence, or a percentage of an amount and what it is: "800,000 Units at $10.00 per Unit, generating gross proceeds of $8,000,000". */
export interface ProductStated {
  readonly kind: 'product';
  /** From the first of its figures to the last. */
  readonly span: Span;
  readonly factors: readonly (readonly [count: Operand, price: Operand])[];
  readonly product: Operand;
}

/** A sentence that raises or lowers what may be offered: "increase the aggregate offering price by $D, from $X to $Y". */
export interface CapChangeStated {
  readonly kind: 'capChange';
  /** The verb. */
  readonly span: Span;
  readonly direction: 'up' | 'down';
  readonly from: Operand | undefined;
  readonly to: Operand | undefined;
  readonly by: Operand | undefined;
  /** Whether the amount after the change counts from now on, and leaves out what was sold before. */
  readonly restarts: boolean;
}

/** What a row of a table that is checked for its arithmetic says: of the table of prices (Item 501(b)(3)), of that of dilution (Item 506), or of the summary of the offering. */
export type RowSort =
  | 'offeringPrice'
  | 'discount'
  | 'proceeds'
  | 'bookValue'
  | 'bookValueChange'
  | 'dilution'
  | 'offeredByIssuer'
  | 'outstandingBefore'
  | 'outstandingAfter';

/** A figure that is all of a cell, or that a cell of the summary starts with. */
export interface CellFigure extends Operand {
  readonly head: string;
  readonly column: number;
}

/** A row of a table of prices, of dilution, or of the summary of the offering. */
export interface TableRowStated {
  readonly kind: 'tableRow';
  /** Its label. */
  readonly span: Span;
  readonly sort: RowSort;
  /** Whether it is labelled a decrease, which is taken away. */
  readonly falls: boolean;
  readonly cells: readonly CellFigure[];
}

/** The par value that is given to a class of securities: "Class A common stock, par value $0.0001 per share". */
export interface ParValueStated {
  readonly kind: 'parValue';
  /** The amount. */
  readonly span: Span;
  readonly value: Figure;
  /** The class in small letters: "class a common stock". */
  readonly security: string;
}

/** A clause that says what may be sold and lacks the amount: "we may sell up shares of our common stock". */
export interface CapClauseStated {
  readonly kind: 'capClause';
  /** The words around the gap. */
  readonly span: Span;
}

/** How a term was defined: in a quoted parenthesis, by its initials, without quotation marks, or by a sentence about the word. */
export type DefinitionForm = 'parenthesis' | 'acronym' | 'unquoted' | 'sentence';

/** A place that gives a term its meaning. */
export interface DefinitionStated {
  readonly kind: 'definition';
  /** The term itself, quotation marks left out. */
  readonly span: Span;
  readonly term: string;
  /** What all variants of the term share. */
  readonly key: string;
  readonly form: DefinitionForm;
  /** "this" where the term names the document itself. */
  readonly article: string | undefined;
  readonly sentence: Span;
  /** Whether the term or its sentence speaks of an agreement under which securities are sold from time to time. */
  readonly ofSales: boolean;
  /** The date that the words before the term give to what it stands for. */
  readonly dated: CalendarDate | undefined;
  /** The telling words of the company that it stands for, where the words before it end in one's name. */
  readonly company: ReadonlySet<string> | undefined;
}

/** A definition in a parenthesis whose quotation lacks a mark: "(the “Agreement)". */
export interface UnclosedDefinitionStated {
  readonly kind: 'unclosedDefinition';
  /** The term with the mark that it has. */
  readonly span: Span;
  readonly words: Span;
  readonly lacks: 'opening' | 'closing';
  /** The mark that it lacks. */
  readonly mark: string;
  /** A mark that is the wrong one, or stands in the wrong place. */
  readonly stray: Span | undefined;
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
  /** The date that it is given right behind: "the Sales Agreement, dated May 1, 2019". */
  readonly dated: CalendarDate | undefined;
}

/** The agreement to sell from time to time, or who sells under it, named in small letters: "the distribution agreement", "the sales agents". */
export interface PlainNameStated {
  readonly kind: 'plainName';
  /** The name without its article. */
  readonly span: Span;
  readonly name: string;
  /** What all variants of the name share. */
  readonly key: string;
  readonly names: 'agreement' | 'seller';
}

/** A short name that stands where who sells the securities does: "through Needham". */
export interface AgentNameStated {
  readonly kind: 'agentName';
  readonly span: Span;
  readonly name: string;
  /** What all variants of the name share. */
  readonly key: string;
  /** The words that tell it from other names: "wainwright". */
  readonly words: readonly string[];
  /** Whether the words around it say what the agent has to do; that shares were sold through one binds nobody. */
  readonly binds: boolean;
}

/** A phrase that is set apart: in quotation marks, or as the label of a table row or a run-in heading. It is spoken of, not used. */
export interface LabelStated {
  readonly kind: 'label';
  readonly span: Span;
  /** What all variants of the phrase share. */
  readonly key: string;
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

/** Anything that a passage states. Spans are ranges of its clean text; nothing here knows where the passage lies. */
export type Stated =
  | DateStated
  | MalformedDateStated
  | AgreementDateStated
  | PeriodStated
  | SettlementStated
  | MoneyStated
  | SharesStated
  | PercentageStated
  | MalformedFigureStated
  | SpelledFigureStated
  | UnsignedAmountStated
  | SumStated
  | ProductStated
  | CapChangeStated
  | TableRowStated
  | ParValueStated
  | CapClauseStated
  | DefinitionStated
  | UnclosedDefinitionStated
  | PhraseStated
  | PlainNameStated
  | AgentNameStated
  | LabelStated
  | DocumentStated
  | DateLineStated
  | ContentsStated
  | Rule424LineStated
  | FileNumberStated
  | CommissionLegendStated
  | BorrowingStated
  | LandmarkStated;

export type FactKind = Stated['kind'];

/** The statement of one kind. */
export type StatedOf<K extends FactKind> = Extract<Stated, { readonly kind: K }>;
