import type { DefinitionForm, DefinitionStated } from '../facts/statements';
import { COMPANY_SUFFIX, COMPANY_WORDS, GENERIC_WORDS, singular } from '../regulation/wordLists';
import type { Span } from '../text/span';

/** What a definition gives its term to, by the words before it. */
export interface Referent {
  readonly form: DefinitionForm;
  /** Range of the clean text of the passage. */
  readonly span: Span;
  /** The words that tell it from other things, singular and in small letters. */
  readonly words: ReadonlySet<string>;
  /** Those of the company that it is, where the words before the definition end in its name. */
  readonly company: ReadonlySet<string> | undefined;
  /** The prospectus or supplement that it is, where they end in one, with its date or without. */
  readonly document: { readonly isSupplement: boolean; readonly dated: string | undefined } | undefined;
}

/** How far before a definition its referent is looked for. */
const REACH = 220;
const WORD = /[A-Za-z][A-Za-z'\u2019-]+|\d[\d,.]*\d/g;
/** "Jefferies LLC, or the Sales Agent,". */
const RENAMES = /,? or(?: the| our)?\s*$/;
/** "with Jefferies LLC", the name alone. */
const COMPANY_NAME = new RegExp(String.raw`((?:(?:[A-Z][\w.&'\u2019-]*|&|and|of),? ){1,8})(?:\([^()]*\) )?${COMPANY_SUFFIX}\W*$`);
const DOCUMENT =
  /\b(prospectus supplement|(?:base |accompanying )?prospectus|supplement(?: no\. ?\d{1,2})?)(?:,? dated(?: as of)?,? ([A-Z][a-z]+ \d{1,2}, \d{4}))?\W*$/i;

/** What stands before a definition in its sentence. `text` is that of its passage. */
export function referentOf({ span, sentence, form, term }: DefinitionStated, text: string): Referent {
  const start = Math.max(sentence.start, span.start - REACH);
  const before = text.slice(start, span.start);
  const opening = before.lastIndexOf('(');
  const words = (opening < 0 ? before : before.slice(0, opening)).replace(RENAMES, '');
  const company = COMPANY_NAME.exec(words)?.[1];
  const [, sort, dated] = DOCUMENT.exec(words) ?? [];
  return {
    form,
    span: { start, end: start + words.trimEnd().length },
    words: tellingWords(words),
    company: company === undefined || isOfSeveral(term, company) ? undefined : lastCompany(company),
    document: sort === undefined ? undefined : { isSupplement: /supplement/i.test(sort), dated },
  };
}

/** “Smith Funds” for Smith LLC and Jones LLC. */
function isOfSeveral(term: string, companies: string): boolean {
  return singular(term) !== term && / and /.test(companies);
}

/** The telling words of the last of the names that "and" may part: "Wells Fargo Securities and Roth Capital Partners, LLC", but "Cowen and Company, LLC". */
function lastCompany(names: string): ReadonlySet<string> | undefined {
  return companyWords(names.slice(names.lastIndexOf(' and ') + 1)) ?? companyWords(names);
}

/** The words of a company's name that tell it from others, if any do. */
function companyWords(name: string): ReadonlySet<string> | undefined {
  const words = [...tellingWords(name)].filter(word => !COMPANY_WORDS.has(word));
  return words.length > 0 ? new Set(words) : undefined;
}

/** Whether a short name is one for the company of these telling words: "Needham" for Needham & Company, LLC. A name without a telling word may be anyone's. */
export function isNameOf(name: string, company: ReadonlySet<string>): boolean {
  return [...(companyWords(name) ?? [])].every(word => company.has(word));
}

/** The words of a text that tell one thing from another. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = Array.from(text.matchAll(WORD), ([word]) => singular(word.toLowerCase().replace(/['\u2019]s?$/, '')));
  return new Set(words.filter(word => word.length > 2 && !GENERIC_WORDS.has(word)));
}
