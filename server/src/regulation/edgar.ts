/*
 * What EDGAR takes of a document, by Regulation S-T and the EDGAR Filer Manual.
 */

/** Elements of HTML that hold or run code, which no filing may (Rule 106 of Regulation S-T). */
export const EXECUTABLE_ELEMENTS: ReadonlySet<string> = new Set('script applet object embed'.split(' '));

/** Other elements that no accepted filing has: those of forms and frames, style sheets, and sound and pictures that move (Rule 304). */
export const UNSUPPORTED_ELEMENTS: ReadonlySet<string> = new Set('iframe form input style link audio video'.split(' '));

/** The most characters in a line of plain text, and in one of a table that stands between its tags (Rule 305). */
export const LONGEST_LINE = 80;
export const LONGEST_TABLE_LINE = 132;

const SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;
/** What a browser takes for a file beside the document, and nobody means so. */
const HOST_ALONE = /^www\./i;
const COMMISSION = /^(?:https?:)?\/\/(?:[a-z\d-]+\.)*sec\.gov(?:[/?#:]|$)/i;

/** Whether the address of a link leads out of the submission, and not to the Commission's own site (Rule 105). */
export function leavesSubmission(address: string): boolean {
  const trimmed = address.trim();
  return (SCHEME.test(trimmed) || HOST_ALONE.test(trimmed)) && !COMMISSION.test(trimmed);
}

/** How much of an address is looked at: a picture in letters is long. */
const LONGEST_NAME = 400;
const IN_LETTERS = /^data:(?!image\/(?:gif|jpe?g)[;,])/i;
const FOREIGN_ENDING = /\.(?:png|jpeg|jpe|jfif|bmp|tiff?|svgz?|webp|avif|heic|emf|emz|wmf|ico|eps|pdf|pcx)$/i;

/** Whether the address of a picture names another kind of file than .gif and .jpg (Rule 304). */
export function isForeignPicture(address: string): boolean {
  const start = address.slice(0, LONGEST_NAME).trim();
  if (/^data:/i.test(start)) return IN_LETTERS.test(start);
  return FOREIGN_ENDING.test(/^[^?#]*/.exec(start)?.[0] ?? '');
}

/** What ASCII text has in the place of other characters, where no reader could mean anything else. */
export const IN_ASCII: ReadonlyMap<string, string> = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201a', "'"],
  ['\u201b', "'"],
  ['\u2032', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u2033', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2212', '-'],
  ['\u2014', '--'],
  ['\u2015', '--'],
  ['\u2026', '...'],
  ['\u00a0', ' '],
  ['\u2002', ' '],
  ['\u2003', ' '],
  ['\u2007', ' '],
  ['\u2009', ' '],
  ['\u202f', ' '],
  ['\u00ad', ''],
  ['\u200b', ''],
  ['\u2060', ''],
  ['\ufeff', ''],
]);
