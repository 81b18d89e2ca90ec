/**
 * What a registration statement means to us, by its form: a `shelf` is checked as a base prospectus; an `offering` holds one prospectus, which its
 * own cover tells the kind of; `none` is for employees, mergers and funds, and is not checked whatever prospectus it holds.
 */
export type Registered = 'shelf' | 'offering' | 'none';

/** "Form S-3, Item 12" cites a form, and is none. */
const FORM = String.raw`form ((?:[sfn]|sb)-\d{1,2})[a-z]{0,3}\b(?!,? (?:items?|part|general instruction|instruction)\b)`;
/** "Post-Effective Amendment No. 1 to Form S-1 on Form S-3" is on Form S-3. */
const ON_FORM = new RegExp(String.raw`^(?:(?:pre|post)-effective amendment\b.{0,60}\b)?on ${FORM}`, 'i');
const OF_FORM = new RegExp(String.raw`^(?:.{0,40}\bto )?${FORM}`, 'i');
const AMENDMENT = /^(?:pre|post)-effective amendment\b/i;
/** How many lines below its amendment a form may stand. */
const FORM_REACH = 3;
/** The facing page of a registration statement whose lines were run together. */
const FACING_PAGE = /\bF(?:ORM|orm) ((?:[SFN]|SB)-\d{1,2})[A-Z]{0,3}\b.{0,80}\bREGISTRATION STATEMENT\b/;
const FACING_PAGE_LENGTH = 3000;

/** What the line at an index says to be registered, alone or with the lines below; undefined where it is none of a facing page. */
export function registeredByLine(lines: readonly string[], index: number): Registered | undefined {
  const line = lines[index] ?? '';
  const own = formOf(line);
  if (own !== undefined) return registeredOn(own);
  if (!AMENDMENT.test(line)) return undefined;
  const below = lines.slice(index + 1, index + 1 + FORM_REACH).map(formOf);
  return registeredOn(below.find(form => form !== undefined) ?? '');
}

/** What lines that were run together say to be registered. */
export function registeredByText(lines: readonly string[]): Registered | undefined {
  const form = FACING_PAGE.exec(lines.join(' ').slice(0, FACING_PAGE_LENGTH))?.[1];
  return form === undefined ? undefined : registeredOn(form.toLowerCase());
}

function formOf(line: string): string | undefined {
  return (ON_FORM.exec(line) ?? OF_FORM.exec(line))?.[1]?.toLowerCase();
}

function registeredOn(form: string): Registered {
  if (/^[sf]-3$/.test(form)) return 'shelf';
  return /^(?:[sf]-[12]|s-11|sb-\d)$/.test(form) ? 'offering' : 'none';
}
