import { COMPANY_SUFFIX, COMPANY_WORDS, GENERIC_WORDS, singular } from '../regulation/wordLists';
import { matchesOf } from '../text/pattern';
import type { Span } from '../text/span';

/** How far before a definition the thing that it names is looked for. */
const REACH = 220;
const WORD = /[A-Za-z][A-Za-z'\u2019-]+|\d[\d,.]*\d/g;
/** "Jefferies LLC, or the Sales Agent,". */
const RENAMES = /,? or(?: the| our)?\s*$/;
/** What ends in the last mark of a list in a sentence: "we sold (i) shares and (ii) warrants". */
const LIST_MARK_BEFORE = /^.*\((?:[ivx]{1,4}|[a-z]|\d)\) /;
/** "with Jefferies LLC", the name alone. */
const COMPANIES = new RegExp(String.raw`((?:(?:[A-Z][\w.&'\u2019-]*|&|and|of),? ){1,8})(?:\([^()]*\) )?${COMPANY_SUFFIX}\W*$`);

/** What is searched for the names of companies ends so: most has no such end. */
const ENDS_IN_COMPANY = new RegExp(String.raw`${COMPANY_SUFFIX}\W*$`);
const LONGEST_END = 40;

/** The words of a sentence before a definition, without its parenthesis, and where they start. `sentence` and `term` are ranges of the same text. */
export function wordsBefore(text: string, sentence: Span, term: Span): { readonly start: number; readonly words: string } {
  const start = Math.max(sentence.start, term.start - REACH);
  const before = text.slice(start, term.start);
  const opening = before.lastIndexOf('(');
  const words = (opening < 0 ? before : before.slice(0, opening)).replace(RENAMES, '');
  const passed = LIST_MARK_BEFORE.exec(words)?.[0].length ?? 0;
  return { start: start + passed, words: words.slice(passed) };
}

/** The telling words of the company that a term is defined for, where the words before the definition end in its name; of several that "and" joins the last. */
export function companyBefore(words: string, term: string): ReadonlySet<string> | undefined {
  const names = ENDS_IN_COMPANY.test(words.slice(-LONGEST_END)) ? COMPANIES.exec(words)?.[1] : undefined;
  // “Smith Funds” for Smith LLC and Jones LLC.
  if (names === undefined || (singular(term) !== term && / and /.test(names))) return undefined;
  // "Wells Fargo Securities and Roth Capital Partners, LLC", but "Cowen and Company, LLC".
  return companyWords(names.slice(names.lastIndexOf(' and ') + 1)) ?? companyWords(names);
}

/** The words of a company's name that tell it from others, if any do. */
export function companyWords(name: string): ReadonlySet<string> | undefined {
  const words = [...tellingWords(name)].filter(word => !COMPANY_WORDS.has(word));
  return words.length > 0 ? new Set(words) : undefined;
}

/** The words of a text that tell one thing from another, singular and in small letters. */
export function tellingWords(text: string): ReadonlySet<string> {
  return new Set([...namingWords(text)].filter(word => word.length > 2 && !GENERIC_WORDS.has(word)));
}

/** The words of a name, singular and in small letters. */
export function namingWords(name: string): ReadonlySet<string> {
  return new Set(matchesOf(name, WORD).map(([word]) => singular(word.toLowerCase().replace(/['\u2019]s?$/, ''))));
}
