/*
 * The titles that the sections of a prospectus go by (Regulation S-K Items 501 to 512, Form S-3 and practice).
 */

const TITLES = `About This Prospectus; About This Prospectus Supplement; Prospectus Supplement Summary; Prospectus Summary; Summary; The Offering;
  Risk Factors; Risk Factor Summary; General Risk Factors; Forward-Looking Statements; Use of Proceeds; Dividend Policy; Capitalization;
  Dilution; Determination of Offering Price; Selling Stockholders; Selling Shareholders; Selling Securityholders; Plan of Distribution; Underwriting;
  Legal Matters; Experts; Where You Can Find More Information; Where You Can Find Additional Information; Incorporation by Reference;
  Disclosure of Commission Position on Indemnification; Enforceability of Civil Liabilities; Enforcement of Civil Liabilities; Industry and Market Data;
  Trademarks; Management’s Discussion and Analysis of Financial Condition and Results of Operations; Business; Signatures; Exhibit Index;
  Table of Contents; Explanatory Note`;
/** What keeps a title in small letters from being its key as it stands: most have none of it. */
const VARIES = /\u2019|[^\S ]|^ | $| {2}/;
const SECTION_TITLES: ReadonlySet<string> = new Set(TITLES.split(';').map(keyOf));

/** Titles that come in many wordings: "Cautionary Note Regarding Forward-Looking Statements", "Description of Capital Stock". */
const SECTION_TITLE =
  /^(?:(?:cautionary|special) (?:note|statement)s? (?:regarding|on|about|concerning) .{0,40}forward[- ]looking|description of (?:(?:our|the) )?(?:[a-z]+ ){0,3}(?:stock|shares|securities|warrants|rights|units|notes|contracts)|(?:material|certain) .{0,60}tax (?:considerations|consequences)|(?:incorporation of|information incorporated).{0,40} by reference)/i;
const LONGEST_TITLE = 120;

/** Whether words are the title of a section that prospectuses have. */
export function isSectionTitle(words: string): boolean {
  return words.length <= LONGEST_TITLE && (SECTION_TITLES.has(keyOf(words)) || SECTION_TITLE.test(words));
}

function keyOf(title: string): string {
  const small = title.toLowerCase();
  return VARIES.test(small) ? small.trim().replace(/\s+/g, ' ').replaceAll('\u2019', "'") : small;
}

/** Whether two titles are known as those of two sections: “Legal Proceedings” is not “Legal Matters” in other words. */
export function isOtherSection(words: string, other: string): boolean {
  const [one, two] = [sectionOf(words), sectionOf(other)];
  return one !== undefined && one !== two;
}

/** Whether two titles are known as those of one section. */
export function isSameSection(words: string, other: string): boolean {
  const one = sectionOf(words);
  return one !== undefined && one === sectionOf(other);
}

/** What section of those that are known has a title; undefined where none has. */
function sectionOf(words: string): string | undefined {
  const kind = KINDS_OF_SECTION.find(([, pattern]) => pattern.test(words))?.[0];
  if (kind !== undefined) return kind;
  return isSectionTitle(words) || OTHER_TITLES.has(keyOf(words)) ? keyOf(words) : undefined;
}

/** Sections that go by many titles. */
const KINDS_OF_SECTION = [
  ['tax', /\btax\b/i],
  ['forward-looking statements', /\bforward[- \u2013]looking\b/i],
  ['incorporation by reference', /\bby reference$/i],
  ['more information', /^where you can (?:find|get|obtain)\b/i],
] as const satisfies readonly (readonly [string, RegExp])[];
/** Titles that annual reports and other prospectuses have. */
const OTHER_TITLES: ReadonlySet<string> = new Set(
  'Legal Proceedings; Market Risk; Business Overview; Selected Financial Data; Executive Compensation; Director Compensation; Description of Business'
    .split(';')
    .map(keyOf),
);
