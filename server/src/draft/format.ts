/** The formats a draft comes in. */
export type DraftFormat = 'markdown' | 'plaintext' | 'html';

const FORMAT_BY_EXTENSION: ReadonlyMap<string, DraftFormat> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'plaintext'],
  ['htm', 'html'],
  ['html', 'html'],
]);

/** The format that a file name speaks of, by its extension in any case; undefined where it is none of a draft's. */
export function formatOfName(name: string): DraftFormat | undefined {
  return FORMAT_BY_EXTENSION.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}

/** How much of a file tells whether it is HTML inside (UTF-16 units): EDGAR's headers are long. */
export const FORMAT_HEAD = 65_536;
const OPENS_SUBMISSION = /^\s*(?:<SEC-DOCUMENT>|<DOCUMENT>|-----BEGIN|<!DOCTYPE html|<html[\s>])/i;
const HOLDS_HTML = /<html[\s>]/i;

/** What HTML is laid out with. EDGAR's own tables have no attributes, and stand in text as well. */
const LAYOUT_TAG = /<\/?(?:p|div|br|font|span|center|hr|h[1-6]|[ou]l|li|t[dr]|table(?=\s)|[abiu])(?:[\s/][^<>]*)?>/i;
const BLANK_LINE = /\n[^\S\n]*\n/;

/**
 * The format of a file, by its name and its head: EDGAR's complete submission files are called plain text and may hold HTML, and filings of the years
 * when text was all there was are called HTML and have no tag but EDGAR's, or stand in <PRE>.
 */
export function formatInside(format: DraftFormat, head: string): DraftFormat {
  if (format === 'plaintext' && OPENS_SUBMISSION.test(head) && HOLDS_HTML.test(head)) return 'html';
  if (format === 'html' && !LAYOUT_TAG.test(head) && BLANK_LINE.test(head)) return 'plaintext';
  return format;
}

/** File names that say that the draft is a prospectus supplement, whatever stands in it. */
const SUPPLEMENT_NAME = /\.(?:424b|supplement)\.md$/i;

/** Whether the name of a file says that it is a prospectus supplement; VS Code gives such files a language of their own. */
export function isSupplementName(name: string): boolean {
  return SUPPLEMENT_NAME.test(name);
}
