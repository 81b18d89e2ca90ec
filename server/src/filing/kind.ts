import type { Draft } from '../draft/draft';
import { isLiteral } from '../draft/passage';
import { anyOf } from '../text/pattern';

/**
 * What a document is, as far as the checks differ: a sticker (short supplement to a supplement or prospectus), an at-the-market
 * supplement, another supplement, a prospectus of its own (a base prospectus, in a registration statement or not), or no
 * Rule 424(b) document at all.
 */
export type DocumentKind = 'sticker' | 'atm' | 'supplement' | 'base' | 'none';

/** How much of the source decides what it is (UTF-16 units). */
export const HEAD_LENGTH = 8192;

/** The part of a source that decides its kind: whole lines. */
export function headOf(source: string): string {
  if (source.length <= HEAD_LENGTH) return source;
  const lineEnd = source.lastIndexOf('\n', HEAD_LENGTH);
  return source.slice(0, lineEnd > 0 ? lineEnd : HEAD_LENGTH);
}

interface Cue {
  readonly pattern: RegExp;
  readonly weight: number;
}

const SUPPLEMENT_NAME = '(?:(?:prospectus|pricing|product|underlying) supplement|prospectus supplement amendment)';
/** The name of a supplement alone on its line, with its number, date or parent; not a heading about supplements. */
const SUPPLEMENT_TITLE = new RegExp(String.raw`^(?:preliminary )?${SUPPLEMENT_NAME}(?: no\. ?\d+)?(?:$|,? (?:dated|to)\b| ?\()`, 'i');

/** Short lines of a cover. The first of these or of `OTHER_DOCUMENTS` to occur decides what the paper is. */
const COVER_LINES: readonly Cue[] = [
  { pattern: /^(?:as )?fil(?:ed|ing) (?:pursuant to|under) (?:rule )?424 ?\(b\)/i, weight: 3 },
  { pattern: /\bfil(?:ed|ing) (?:pursuant to|under) (?:rule )?424 ?\(b\) ?\(\d\)/i, weight: 2 },
  { pattern: SUPPLEMENT_TITLE, weight: 2 },
  { pattern: /^(?:preliminary )?prospectus$/i, weight: 2 },
  { pattern: /^supplement(?: no\. ?\d+)?(?:,? dated\b.{0,60}| to\b.{0,80})?$/i, weight: 2 },
  { pattern: /^\(?to (?:the )?(?:base )?prospectus\b/i, weight: 2 },
  { pattern: /^subject to completion\b/i, weight: 2 },
  { pattern: /^the date of this [^.]{0,60}?(?:prospectus|supplement)\b/i, weight: 2 },
];

/** Sentences that only a prospectus or a supplement says of itself. */
const SELF_STATEMENTS: readonly Cue[] = [
  { pattern: /\bthis (?:[a-z]+ )?(?:prospectus supplement|supplement|prospectus)\b/i, weight: 1 },
  { pattern: /(?:supplements?|amends?|updates?)\b[^.]{0,80}\b(?:information (?:contained )?in )?(?:the|our) (?:[a-z]+ )?prospectus\b/i, weight: 1 },
  { pattern: /\bshould be read in conjunction with[^.]{0,80}\bprospectus/i, weight: 1 },
  { pattern: /\bthis (?:[a-z]+ ){0,2}supplement\b[^.]{0,160}\baccompanying\b[^.]{0,80}\bprospectus\b/i, weight: 2 },
  { pattern: /approved or disapproved of[^.]{0,200}\bprospectus/i, weight: 1 },
];

/** Title lines of papers that are filed or signed beside a prospectus and are none. */
const OTHER_DOCUMENTS = [
  /^form (?:8-k|10-[kq]|6-k|20-f|40-f|11-k|s-8|n-1a|n-2|n-csr|d\b|3\b|4\b|5\b)/i,
  /^(?:issuer )?free writing prospectus\b/i,
  /^filed (?:pursuant to|under) rule 433\b/i,
  /^(?:exhibit|ex-?)\s?\d/i,
  /^post-effective amendment\b(?!.*form [sf]-3).{0,60}$/i,
  /^schedule (?:to|13[dg]|14a)\b/i,
];
/** Titles of papers that may head a section of a prospectus too. */
const PAPER_TITLE = /^(?:[a-z' -]+ )?(?:agreement|indenture|opinion|press release|term sheet)$/i;
const REGISTRATION_STATEMENT = /^(?:.{0,40}\bto )?form (?:s-3|f-3)\b/i;
/** The facing page of a registration statement whose lines were run together. */
const REGISTRATION_FACING_PAGE = /\bF(?:ORM|orm) [SF]-3\b.{0,80}\bREGISTRATION STATEMENT\b/;
const FACING_PAGE = 3000;
const LONGEST_COVER_LINE = 160;
/** What the cues must add up to. Only a Rule 424(e) line at the start of a line is enough alone: papers about prospectuses quote the others. */
const ENOUGH = 3;

/** What no report, exhibit or free writing prospectus reaches: a draft with so many cues is one, though such a title stands above them. */
const BEYOND_DOUBT = 5;

/** What the document is, by the draft of its head. */
export function kindOfHead(head: Draft): DocumentKind {
  const { lines, coverLines } = linesOf(head);
  // Where a conversion ran the cover together, its first line still starts as the cover does.
  const [first] = lines;
  if (first !== undefined && first.length > LONGEST_COVER_LINE) coverLines.unshift(first.slice(0, LONGEST_COVER_LINE));
  const deciding = coverLines.find(
    line => isCoverLine(line) || OTHER_DOCUMENTS.some(other => other.test(line)) || PAPER_TITLE.test(line) || REGISTRATION_STATEMENT.test(line),
  );
  const weight = weigh(COVER_LINES, coverLines) + weigh(SELF_STATEMENTS, lines);
  if (deciding !== undefined && !isCoverLine(deciding)) {
    if (REGISTRATION_STATEMENT.test(deciding)) return 'base';
    if (weight < (PAPER_TITLE.test(deciding) ? ENOUGH : BEYOND_DOUBT)) return 'none';
  }
  if (deciding === undefined && REGISTRATION_FACING_PAGE.test(lines.join(' ').slice(0, FACING_PAGE))) return 'base';
  return weight < ENOUGH ? 'none' : kindOfProspectus(lines);
}

/** What the document is if it is taken for a prospectus or a supplement whatever its cover says. */
export function kindTakenFor424(head: Draft): Exclude<DocumentKind, 'none'> {
  return kindOfProspectus(linesOf(head).lines);
}

function linesOf(head: Draft): { readonly lines: readonly string[]; readonly coverLines: string[] } {
  const lines: string[] = [];
  const coverLines: string[] = [];
  for (const at of head.passages) {
    const passage = head.passage(at);
    if (isLiteral(passage)) continue;
    for (const { kind, span } of passage.pieces) {
      const line = passage.text.slice(span.start, span.end);
      lines.push(line);
      // A list on a cover is a check-list of somebody's, not the cover.
      if (kind !== 'listItem' && line.length <= LONGEST_COVER_LINE) coverLines.push(line);
    }
  }
  return { lines, coverLines };
}

function isCoverLine(line: string): boolean {
  return COVER_LINES.some(({ pattern }) => pattern.test(line));
}

function weigh(cues: readonly Cue[], lines: readonly string[]): number {
  return cues.reduce((sum, { pattern, weight }) => (lines.some(line => pattern.test(line)) ? sum + weight : sum), 0);
}

const CHANGES = '(?:supplements?|amends?|updates?|modif(?:y|ies))';
const RELATION = anyOf(
  [String.raw`\b${CHANGES}(?:,? (?:and )?${CHANGES})+\b[^.]{0,120}\bprospectus`, String.raw`\bsupplements?\b[^.]{0,40}\binformation\b[^.]{0,40}\bprospectus`],
  'i',
);
const CONTENTS = /^table of contents$/i;
const NUMBERED_SUPPLEMENT = /\bsupplement no\. ?\d|^supplement (?:dated|to)\b/i;
const TO_SUPPLEMENT = /^\(?to (?:the )?prospectus supplement/i;
const AT_THE_MARKET = /\bat[- ]the[- ]market\b/i;
const SUPPLEMENT = anyOf(
  [
    String.raw`\b(?:this|preliminary) (?:prospectus|pricing|product) supplement\b`,
    String.raw`^(?:prospectus|pricing|product) supplement\b`,
    String.raw`^\(?to (?:the )?(?:base )?prospectus\b`,
  ],
  'i',
);

function kindOfProspectus(lines: readonly string[]): Exclude<DocumentKind, 'none'> {
  const has = (pattern: RegExp) => lines.some(line => pattern.test(line));
  const isSupplement = has(SUPPLEMENT) || has(NUMBERED_SUPPLEMENT) || has(TO_SUPPLEMENT);
  if (!has(CONTENTS) && (has(RELATION) || (isSupplement && (has(TO_SUPPLEMENT) || lines.slice(0, 12).some(line => NUMBERED_SUPPLEMENT.test(line))))))
    return 'sticker';
  if (!isSupplement) return 'base';
  return has(AT_THE_MARKET) ? 'atm' : 'supplement';
}
