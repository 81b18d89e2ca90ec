import type { Span } from '../text/span';

/**
 * What is left to fill in, or to take out:
 * - `mark`: a mark in brackets or alone, or brackets with nothing in them: "[●]", "$[ ]", "●%";
 * - `line`: a line to write on: "$____";
 * - `gap`: no more than a space: "is , 2025", "$ per share", "No. 333-";
 * - `letters`: letters that stand for figures, or say that something is to come: "TBD", "$XX.XX";
 * - `slot`: words in brackets that say what is to be filled in: "[date]", "[insert name]";
 * - `note`: a note of the drafters in brackets: "[NTD: to be confirmed]";
 * - `figure`: an amount that still stands in the brackets of a draft: "$[10.00]";
 * - `option`: other words in brackets, which may be still to be agreed: "[manufacturers/producers]".
 */
export type BlankSort = 'mark' | 'line' | 'gap' | 'letters' | 'slot' | 'note' | 'figure' | 'option';

/** A place that is still to be filled in. */
export interface BlankStated {
  readonly kind: 'blank';
  readonly span: Span;
  readonly sort: BlankSort;
  /** What is to stand there, where that makes a difference. */
  readonly of: 'date' | 'fileNumber' | 'other';
}

/** The heading of a form that others are to fill in, such as a notice of exercise; its blanks are meant. */
export interface FormHeadingStated {
  readonly kind: 'formHeading';
  readonly span: Span;
}

/** A word, or two, that stand twice in a row. */
export interface DoubledWordStated {
  readonly kind: 'doubledWord';
  /** Both, from the first to the last letter. */
  readonly span: Span;
  /** What is too many: the second, with the space before it. */
  readonly excess: Span;
  /** Whether no sentence has it twice in a row. */
  readonly isSure: boolean;
}

/** A word of a title with a letter in the wrong case: "SUPPLEMENt". */
export interface CaseSlipStated {
  readonly kind: 'caseSlip';
  readonly span: Span;
  readonly meant: string;
}
