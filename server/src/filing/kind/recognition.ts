import { type Line, LONGEST_COVER_LINE } from './head';
import { registeredByLine, registeredByText } from './registrationForm';

/** What sort of paper a head is of, before asking what kind of prospectus. */
type Paper = 'prospectus' | 'registration-statement' | 'free-writing-prospectus' | 'other';

interface Cue {
  readonly pattern: RegExp;
  readonly weight: number;
}

const SUPPLEMENT_NAME = '(?:(?:prospectus|pricing|product|underlying|underlier|index) supplement|prospectus supplement amendment)';
/** The name of a supplement alone on its line, with its number, date or parent; not a heading about supplements. */
const SUPPLEMENT_TITLE = new RegExp(
  String.raw`^(?:preliminary |amended (?:and|&) restated )?${SUPPLEMENT_NAME}(?: no\. ?\d+)?(?:$|,? (?:dated|to)\b| ?\()`,
  'i',
);

/** Short lines of a cover. The first of these or of `OTHER_DOCUMENTS` to occur decides what the paper is. */
const COVER_LINES: readonly Cue[] = [
  { pattern: /^(?:as )?fil(?:ed|ing) (?:pursuant to|under) (?:rule )?424 ?\(b\)/i, weight: 3 },
  // Behind a title in the same line; "will be filed under Rule 424(b)(5)" is said of any document.
  { pattern: /\b(?:Fil|FIL)(?:ed|ing|ED|ING) (?:[Pp]ursuant [Tt]o|PURSUANT TO|[Uu]nder|UNDER) (?:(?:Rule|RULE) )?424 ?\([Bb]\) ?\(\d\)/, weight: 2 },
  { pattern: SUPPLEMENT_TITLE, weight: 2 },
  {
    pattern: /^(?:preliminary |sales agreement |equity distribution agreement )?prospectus(?:$|[ ,;:.()\u2013\u2014-]{1,4}subject to completion\b)/i,
    weight: 2,
  },
  { pattern: /^amendment no\. ?\d+,? (?:dated .{4,24} )?to (?:the )?(?:[a-z]+ )?prospectus\b/i, weight: 2 },
  { pattern: /^supplement(?: no\. ?\d+)?(?:,? dated\b.{0,120}| to\b.{0,120})?$/i, weight: 2 },
  { pattern: /^\(?to (?:the )?(?:base )?prospectus\b/i, weight: 2 },
  { pattern: /^subject to completion\b/i, weight: 2 },
  { pattern: /^the date of this [^.]{0,60}?(?:prospectus|supplement)\b/i, weight: 2 },
];

/** What only a prospectus or a supplement says of itself, in sentences or in a line that is no title. */
const SELF_STATEMENTS: readonly Cue[] = [
  { pattern: /^rule 424 ?\(b\) ?\(\d\)$/i, weight: 1 },
  { pattern: /\bthis (?:[a-z]+ )?(?:prospectus supplement|supplement|prospectus)\b/i, weight: 1 },
  { pattern: /(?:supplements?|amends?|updates?)\b[^.]{0,80}\b(?:information (?:contained )?in )?(?:the|our) (?:[a-z]+ )?prospectus\b/i, weight: 1 },
  { pattern: /\bshould be read in conjunction with[^.]{0,80}\bprospectus/i, weight: 1 },
  { pattern: /\bthis (?:[a-z]+ ){0,2}supplement\b[^.]{0,160}\baccompanying\b[^.]{0,80}\bprospectus\b/i, weight: 2 },
  { pattern: /approved or disapproved of[^.]{0,200}\bprospectus/i, weight: 1 },
];

/** The header of Rule 433, or the name that such papers bear. */
const FREE_WRITING = [/^(?:issuer )?free writing prospectus\b/i, /^fil(?:ed|ing) (?:pursuant to|under) (?:sec )?rule 433\b/i];
/** Title lines of papers that are filed or signed beside a prospectus and are none. */
const OTHER_DOCUMENTS = [
  ...FREE_WRITING,
  /^form (?:8-k|10-[kq]|6-k|20-f|40-f|11-k|n-csr|d\b|3\b|4\b|5\b)/i,
  /^(?:exhibit|ex-?)\s?\d/i,
  /^schedule (?:to|13[dg]|14a)\b/i,
];
/** Titles of papers that may head a section of a prospectus too. */
const PAPER_TITLE = /^(?:[a-z' -]+ )?(?:agreement|indenture|opinion|press release|term sheet)$/i;
/** How much clean text is weighed (UTF-16 units): papers about prospectuses speak of them all along. */
const LENGTH_WEIGHED = 8192;
/** What the cues must add up to. Only a Rule 424(e) line at the start of a line is enough alone: papers about prospectuses quote the others. */
const ENOUGH = 3;
/** What no report, exhibit or free writing prospectus reaches: a draft with so many cues is one, though such a title stands above them. */
const BEYOND_DOUBT = 5;

/** What sort of paper the lines of a head are of. */
export function paperOf(head: readonly Line[]): Paper {
  const weighed = firstOf(head, LENGTH_WEIGHED);
  const lines = weighed.map(({ text }) => text);
  const coverLines = weighed.flatMap(({ text, isCoverLine }) => (isCoverLine ? [text] : []));
  // Where a conversion ran the cover together, its first line still starts as the cover does.
  const [first] = lines;
  if (first !== undefined && first.length > LONGEST_COVER_LINE) coverLines.unshift(first.slice(0, LONGEST_COVER_LINE));
  const deciding = coverLines.findIndex((line, index) => {
    const registered = registeredByLine(coverLines, index);
    // What is offered on another form is for the cover of its prospectus to say.
    if (registered !== undefined) return registered !== 'offering';
    return isCoverLine(line) || OTHER_DOCUMENTS.some(other => other.test(line)) || PAPER_TITLE.test(line);
  });
  const title = coverLines[deciding];
  const registered = title !== undefined ? registeredByLine(coverLines, deciding) : undefined;
  const isOther = title !== undefined && !isCoverLine(title);
  const onFacingPage = registered ?? (isOther ? undefined : registeredByText(title === undefined ? lines : lines.slice(0, Math.max(0, lines.indexOf(title)))));
  if (onFacingPage === 'shelf') return 'registration-statement';
  if (onFacingPage === 'none') return 'other';
  const weight = weigh(COVER_LINES, coverLines) + weigh(SELF_STATEMENTS, lines);
  if (isOther && weight < (PAPER_TITLE.test(title) ? ENOUGH : BEYOND_DOUBT)) {
    return FREE_WRITING.some(pattern => pattern.test(title)) ? 'free-writing-prospectus' : 'other';
  }
  return weight < ENOUGH ? 'other' : 'prospectus';
}

function firstOf(lines: readonly Line[], length: number): readonly Line[] {
  let rest = length;
  const first = lines.findIndex(({ text }) => {
    rest -= text.length;
    return rest <= 0;
  });
  return first < 0 ? lines : lines.slice(0, first + 1);
}

function isCoverLine(line: string): boolean {
  return COVER_LINES.some(({ pattern }) => pattern.test(line));
}

function weigh(cues: readonly Cue[], lines: readonly string[]): number {
  return cues.reduce((sum, { pattern, weight }) => (lines.some(line => pattern.test(line)) ? sum + weight : sum), 0);
}
