import { isBoldLine, type Passage, type Piece } from '../draft/passage';
import { matchesOf } from '../text/pattern';
import type { CaseSlipStated } from './wordingStatements';

const LONGEST_TITLE = 160;
/** A word with a small letter among or behind capitals, or with two capitals before small letters: "SUPPLEMENt", "PROSPeCTUS", "PRospectus". */
const MIXED = /(?<![\w\u2019'.-])(?:[A-Z]{2,}[a-z][A-Z]*|[a-z][A-Z]{3,}|[A-Z]{2}[a-z]{3,})(?![\w\u2019'.])/g;
const LEAST_LETTERS = 4;
/** What the titles of prospectuses and their sections are made of. Names and abbreviations ("iSHARES", "ADSs", "LaSALLE") are not to be judged. */
const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    'ABOUT ACCOMPANYING ACCOUNTING ADDITIONAL AGGREGATE AGREEMENT AGENT AGENTS AMENDED AMENDMENT AMOUNT AVAILABLE BASE BOOK BUSINESS CAPITAL CAPITALIZATION CAUTIONARY ' +
    'CERTAIN CLASS COMMISSION COMMON COMPANY COMPLETION CONFLICTS CONSIDERATIONS CONTENTS CORPORATION DATED DEBT DEPOSITARY DESCRIPTION DILUTION DISTRIBUTION DIVIDEND ' +
    'EXCHANGE EXPERTS FACTORS FEDERAL FILED FINANCIAL FIND FORWARD FROM GENERAL INCOME INCORPORATED INCORPORATION INFORMATION INTEREST ISSUER JOINT LEGAL LOOKING MANAGER ' +
    'MANAGERS MARKET MARKETING MATERIAL MATTERS MORE NOTES NUMBER OFFERED OFFERING ORDINARY PLACEMENT PLAN POLICY PREFERRED PRELIMINARY PRICE PRICING PROCEEDS PRODUCT ' +
    'PROSPECTUS PURCHASE PURSUANT REFERENCE REGARDING REGISTRATION RELATED RIGHTS RISK RISKS RULE SALES SECURITIES SECURITY SELLING SENIOR SHARE SHAREHOLDERS SHARES SPECIAL ' +
    'STATEMENT STATEMENTS STOCK STOCKHOLDERS SUBJECT SUBORDINATED SUMMARY SUPPLEMENT SUPPLEMENTAL SYMBOL TABLE TERMS TRADING TRUST UNDERWRITERS UNDERWRITING UNITED UNITS ' +
    'VALUE WARRANTS WHERE WITH'
  ).split(' '),
);

const NONE: readonly CaseSlipStated[] = [];

/** The words of the titles and headings of a passage that have a letter in the wrong case. `namesDocument` says whether it speaks of a prospectus or a supplement. */
export function statedCaseSlips(passage: Passage, namesDocument: boolean): readonly CaseSlipStated[] {
  const [first] = passage.pieces;
  // Of all else only what may be the title is looked at.
  if (first === undefined || !(namesDocument || first.kind === 'heading' || (first.kind === 'paragraph' && isBoldLine(passage)))) return NONE;
  return passage.pieces.flatMap(piece => (mayBeTitle(piece) ? slipsIn(passage.text, piece) : NONE));
}

function mayBeTitle({ kind, span }: Piece): boolean {
  return kind !== 'listItem' && span.end - span.start <= LONGEST_TITLE;
}

function slipsIn(text: string, { span }: Piece): readonly CaseSlipStated[] {
  const words = text.slice(span.start, span.end);
  const slips: CaseSlipStated[] = [];
  for (const { 0: word, index } of matchesOf(words, MIXED)) {
    const upper = word.toUpperCase();
    if (word.length < LEAST_LETTERS || !TITLE_WORDS.has(upper)) continue;
    // "PRospectus" may stand in any title, "SUPPLEMENt" in one that is in capitals.
    const isOfSmallLetters = /[a-z]{2}/.test(word);
    if (!isOfSmallLetters && !isMostlyCapitals(words)) continue;
    const start = span.start + index;
    const meant = isOfSmallLetters ? `${word.charAt(0)}${word.slice(1).toLowerCase()}` : upper;
    slips.push({ kind: 'caseSlip', span: { start, end: start + word.length }, meant });
  }
  return slips;
}

function isMostlyCapitals(words: string): boolean {
  const capitals = words.match(/[A-Z]/g)?.length ?? 0;
  return capitals > 3 * (words.match(/[a-z]/g)?.length ?? 0);
}
