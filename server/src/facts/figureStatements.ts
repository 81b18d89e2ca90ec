import type { Span } from '../text/span';
import type { Figure } from './figure';

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
  /** The terms, such as "Prior Prospectus", of documents that are those of another program, unless the draft supplements them. */
  readonly priorDocuments: readonly string[];
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
  /** A group that is no group of three digits, a point where a comma belongs, or a figure that is written out with a scale word behind it. */
  readonly defect: 'grouping' | 'point' | 'scale';
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

/** How many shares each ADS stands for, or how many some ADSs do. */
export interface AdsSharesStated {
  readonly kind: 'adsShares';
  readonly span: Span;
  readonly each: number | undefined;
  readonly of: { readonly ads: Operand; readonly shares: Operand } | undefined;
}

/** What a paragraph says of the dilution of those who buy, each figure per share. */
export interface DilutionStated {
  readonly kind: 'dilution';
  /** From the first of its figures to the last. */
  readonly span: Span;
  readonly dilution: Operand;
  readonly price: Operand | undefined;
  /** What each share of those who hold already gains, or loses where it falls. */
  readonly change: Operand | undefined;
  readonly falls: boolean;
  /** What each share is worth in the books before the offering and after it. */
  readonly before: Operand | undefined;
  readonly after: Operand;
}

/** A row of a table that gives the totals of the rows above it. */
export interface TableTotalStated {
  readonly kind: 'tableTotal';
  /** Its label. */
  readonly span: Span;
  /** Whether it is called the total of all rows: "Total", and not "Total assets". */
  readonly isOfAll: boolean;
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
