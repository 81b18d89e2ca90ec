import type { CalendarDate } from '../regulation/calendarDate';
import { COMPANY_SUFFIX, HEAD_NOUNS, headNounOf, phraseKey, singular } from '../regulation/wordLists';
import { anyOf, matchesOf } from '../text/pattern';
import { type Span, withoutOverlaps } from '../text/span';
import type { DateStated } from './dateStatements';
import { companyBefore, wordsBefore } from './definedThing';
import type { Quotation } from './quotations';
import type { Sentences } from './sentences';
import type { Signs } from './signs';
import { SIGN, type Sign } from './signTable';
import type { DefinitionForm, DefinitionStated, UnclosedDefinitionStated } from './termStatements';

/**
 * The terms that clean text defines: in quoted parentheses ("(the “Agreement”)"), by initials ("(ATM)"), without quotation
 * marks ("or the Securities Act,", "(the Investors)") and by a sentence about the word ("“Person” means"). `signs`, `quotations`, `unclosed` and `dates` are those of the same text.
 */
export function statedDefinitions(
  text: string,
  signs: Signs,
  sentences: Sentences,
  quotations: readonly Quotation[],
  unclosed: readonly UnclosedDefinitionStated[],
  dates: readonly DateStated[],
): readonly DefinitionStated[] {
  const quoted = quotations.length === 0 ? [] : quotedTerms(text, quotations);
  const terms = quoted.map(({ quotation: { span, words, wordsSpan }, form }) => {
    // “the Company” for “Company”.
    const article = ARTICLE_INSIDE.exec(words)?.[0] ?? '';
    return {
      span: { start: wordsSpan.start + article.length, end: wordsSpan.end },
      form,
      article: articleBefore(text, article === '' ? span.start : wordsSpan.start + article.length),
    };
  });
  for (const { words } of unclosed) terms.push({ span: words, form: 'parenthesis', article: articleBefore(text, words.start - 1) });
  for (const term of bareTerms(text, signs)) terms.push({ ...term, article: articleBefore(text, term.span.start) });
  if (terms.length === 0) return NONE;
  const sites = withoutOverlaps(terms);
  let passed = 0;
  return sites.map((term, index) => {
    const sentence = sentences.around(term.span.start);
    const from = Math.max(sentence.start, sites[index - 1]?.span.end ?? 0);
    while (passed < dates.length && (dates[passed]?.span.end ?? 0) <= term.span.start) passed++;
    const words = text.slice(term.span.start, term.span.end);
    return {
      kind: 'definition',
      span: term.span,
      term: words,
      key: phraseKey(words),
      form: term.form,
      article: term.article,
      sentence,
      ofSales:
        OF_SALES.test(words) ||
        OF_SALES.test(text.slice(Math.max(sentence.start, term.span.start - SALES_REACH), Math.min(sentence.end, term.span.end + SALES_REACH))),
      dated: lastDated(text, dates, passed, from),
      company: companyBefore(wordsBefore(text, sentence, term.span).words, words),
    };
  });
}

const NONE: readonly DefinitionStated[] = [];

/** A term without quotation marks. */
interface BareTerm {
  readonly span: Span;
  readonly form: 'acronym' | 'unquoted';
}

function bareTerms(text: string, signs: Signs): readonly BareTerm[] {
  const terms: BareTerm[] = [];
  if (signs.has(SIGN.parenthesis)) terms.push(...acronyms(text));
  if (signs.has(SIGN.or)) terms.push(...commaOrTerms(text), ...lowerCaseTerms(text));
  for (const [sign, pattern] of UNQUOTED) if (signs.has(sign)) terms.push(...unquotedTerms(text, pattern));
  if (signs.has(SIGN.defined)) terms.push(...termsDefinedElsewhere(text));
  if (signs.has(SIGN.as)) terms.push(...roles(text));
  return terms;
}

/** The quotations that define, with how they do it: by the words around them, or as one of a list of which the first or the last does. */
function quotedTerms(text: string, quotations: readonly Quotation[]): readonly { readonly quotation: Quotation; readonly form: DefinitionForm }[] {
  const forms: (DefinitionForm | undefined)[] = [];
  for (const [index, quotation] of quotations.entries())
    forms.push(formOf(text, quotation) ?? (forms[index - 1] !== undefined && isOfList(text, quotations[index - 1], quotation) ? 'sentence' : undefined));
  // "the terms “FFIC,” the “Company” and “we” refer to": what the last of a list says holds for those before it.
  for (let index = quotations.length - 2; index >= 0; index--)
    if (forms[index] === undefined && forms[index + 1] === 'sentence' && isOfList(text, quotations[index], quotations[index + 1])) forms[index] = 'sentence';
  const terms: { readonly quotation: Quotation; readonly form: DefinitionForm }[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const form = forms[index];
    if (form !== undefined) terms.push({ quotation, form });
  }
  return terms;
}

/** Whether nothing but what parts the terms of a list stands between two quotations. */
function isOfList(text: string, one: Quotation | undefined, next: Quotation | undefined): boolean {
  if (one === undefined || next === undefined || next.span.start - one.span.end > LONGEST_BETWEEN) return false;
  return isTermLike(text, one) && isTermLike(text, next) && BETWEEN_TERMS.test(text.slice(one.span.end, next.span.start));
}

/** Whether a quotation may be a term, and is not the name of a section, a symbol or a source. */
function isTermLike(text: string, { words, span: { start } }: Quotation): boolean {
  return /[A-Za-z]/.test(words) && !ENDS_PARENTHESIS.test(words) && !NAMES_ELSE.test(text.slice(Math.max(0, start - LONGEST_NAMING), start));
}

/** How far around a term its sentence is read for what it is. */
const SALES_REACH = 600;
/** The names that agreements for sales from time to time go by. */
const OF_SALES = /\b(?:sales?|distribution|issuance|at[- ]the[- ]market)\b[^.]{0,60}\bagreement\b/i;

const ARTICLE_INSIDE = /^[Tt]he (?=[A-Z])/;
const ARTICLE = /\b(the|this|our|each|such|an?)\s*$/i;

function articleBefore(text: string, at: number): string | undefined {
  return ARTICLE.exec(text.slice(Math.max(0, at - 12), at))?.[1]?.toLowerCase();
}

const LONGEST_PARENTHESIS = 240;
/** Words that name a section, a symbol or a source rather than a term. */
const NAMES_ELSE = /\b(?:see|under|symbols?|sections?|captions?|headings?|titled|entitled|captioned|in|of|defined in)\s+(?:(?:the|this)\s+)?$/i;
/** A quotation that lacks its end runs into the next: “Sales Agreement) and (the Plan”. */
const ENDS_PARENTHESIS = /^[^(]*\)/;
const LONGEST_NAMING = 32;
const SAYS_AS = anyOf(
  [
    String.raw`\b(?:refer(?:red)?\s+to|defined|called|designated|(?<!formerly )(?<!previously )known)\b[^.;“"]{0,40}$`,
    // "each a “Manager” and collectively the “Managers”".
    String.raw`\b(?:each,? an?|(?:collectively|together),? (?:the|our)) $`,
    // The name of a company has dots.
    String.raw`\brefer(?:red)? to [^;“"]{0,160}\bas\s+(?:(?:the|our|an?)\s+)?$`,
  ],
  'i',
);
const REFERENCES_TO = /\b(?:references?\b[^.;“"]{0,80}\bto|unless[^.;“"]{0,80},)\s+(?:the\s+|our\s+)?$/i;
const OR_QUOTED = /,?\s+or\s+(?:the\s+|our\s+)?$/i;
const MEANS_AFTER = anyOf(
  [
    String.raw`^\s*(?:means?|shall mean|refers?|shall refer|has the meaning|have the meanings?|is defined|are defined|are to|is (?:initially )?equal to)\b`,
    String.raw`^,? which term (?:means|refers to)\b`,
    // “VWAP” of the common stock on any day means; “we” in this prospectus refer to.
    String.raw`^ (?:of|for|on|in|as used in|with respect to) [^.;“”"]{0,100}?(?<! we) (?:means?|shall mean|refers? to|shall refer to)\b`,
  ],
  'i',
);
/** How far behind a term what it means may be said. */
const MEANING_REACH = 130;
/** What may stand between two terms of one definition: `(the “Company,” “we” or “our”)`. */
const BETWEEN_TERMS = /^[\s,;]*(?:(?:or|and|each|together|collectively|individually|with|the|our|an?|as|applicable)\b[\s,]*)*$/i;
const LONGEST_BETWEEN = 60;

/** No word, no small letter, or one of those that stand before a term: "(what is “furnished”)" defines nothing. */
const MAY_STAND_BEFORE =
  /(?:^|[^a-z\s]|\b(?:the|this|that|our|its|their|each|such|an?|or|and|as|with|to|by|called|collectively|together|individually|also|formerly|hereinafter|herein|abbreviated|being))\s*$/i;

/** Whether what stands in a parenthesis before a quotation makes a definition of it: "(“Amendment No. 1”; the agreement as amended, the “Sales Agreement”)" needs its article. */
function defines(inside: string): boolean {
  return (/^[^.;]*$/.test(inside) && MAY_STAND_BEFORE.test(inside)) || (ARTICLE.test(inside) && /^(?:[^.]|\.(?! [A-Z][a-z]))*$/.test(inside));
}

function formOf(text: string, quotation: Quotation): DefinitionForm | undefined {
  if (!isTermLike(text, quotation)) return undefined;
  const { start, end } = quotation.span;
  const before = text.slice(Math.max(0, start - LONGEST_PARENTHESIS), start);
  const open = before.lastIndexOf('(');
  const inside = open < 0 || before.indexOf(')', open) >= 0 ? undefined : before.slice(open + 1);
  if (inside !== undefined && defines(inside.replace(/[“"][^”"]*[”"]/g, ''))) return 'parenthesis';
  if (
    SAYS_AS.test(before) ||
    REFERENCES_TO.test(before) ||
    (OR_QUOTED.test(before) && /^[A-Z]/.test(quotation.words)) ||
    MEANS_AFTER.test(text.slice(end, end + MEANING_REACH))
  )
    return 'sentence';
  return undefined;
}

const ACRONYM = /\(([A-Z][A-Za-z]?[A-Z&]{0,6}[A-Z]s?)\)/g;
const SMALL_WORDS = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to', 'a', '&']);
const LONGEST_NAME = 120;

function acronyms(text: string): readonly BareTerm[] {
  return matchesOf(text, ACRONYM)
    .filter(match => hasInitials(text.slice(Math.max(0, match.index - LONGEST_NAME), match.index), match[1] ?? ''))
    .map(match => ({ span: { start: match.index + 1, end: match.index + 1 + (match[1] ?? '').length }, form: 'acronym' }));
}

/** Whether the last words of `name` have the letters of `acronym` as initials; at most two words may follow them. */
function hasInitials(name: string, acronym: string): boolean {
  const words = name
    .replace(/\b([A-Z])\.(?=[A-Z]\.)/g, '$1 ')
    .split(/[\s\u2010-\u2015/,-]+/)
    .filter(word => /[A-Za-z]/.test(word));
  const wanted = acronym.replace(/s$/, '').toLowerCase();
  for (const all of [words, words.filter(word => !SMALL_WORDS.has(word.toLowerCase()))]) {
    const initials = all.map(word => (/[A-Za-z]/.exec(word)?.[0] ?? '').toLowerCase()).join('');
    if (initials.slice(-wanted.length - 2).includes(wanted)) return true;
  }
  return false;
}

const COMMA_OR = /, or (?:the |our )?([A-Z][\w&.\u2019'-]*(?: [A-Z][\w&\u2019'-]*){0,4})(?=[,.;)])/g;

/** "the Purchase Agreement, or the Merger Agreement,": one term or another. */
const ENDS_IN_NAME = /[A-Z][\w-]* (?:Agreements?|Notes?|Warrants?|Shares?|Statements?|Supplements?|Prospectus(?:es)?|Agents?|Stock|Securities)$/;

/** "Jefferies LLC, or the Sales Agent,": whatever a company is called. */
const ENDS_IN_COMPANY = new RegExp(String.raw`\b${COMPANY_SUFFIX}$`);

/** Whether a term is made of the words before it: of all, or of the last and half of the others where no other name ends there. */
function isRenamed(before: string, term: string): boolean {
  const known = before.toLowerCase();
  const isKnown = term
    .toLowerCase()
    .split(' ')
    .map(word => known.includes(word));
  const count = isKnown.filter(Boolean).length;
  return count === isKnown.length || (2 * count >= isKnown.length && isKnown.at(-1) === true && !ENDS_IN_NAME.test(before));
}

const LOWER_CASE_COMMA_OR = /, or (?:the|our) ((?:[A-Za-z][\w-]* ){0,3}[a-z]+)(?=[,.;)])/g;
/** A title, with its date or without: "an At Market Issuance Sales Agreement, dated August 5, 2024". */
const ENDS_IN_TITLE =
  /[A-Z][\w-]* (?:Agreement|Prospectus|Supplement|Statement|Indenture|Note|Warrant|Stock)s?(?:\^?\(?SM\)?\^?|[\u2120\u2122])?(?:,? dated(?: as of)? [A-Z][a-z]+ \d{1,2}, \d{4}|, as (?:amended|supplemented)(?: from time to time)?)*$/;

/** The thing itself, in small letters: "a sales agreement, dated May 3, 2024". */
const ENDS_IN_THING = /\ban? ((?:[a-z-]+ ){0,4}[a-z]+)(?:,? dated(?: as of)? [A-Z][a-z]+ \d{1,2}, \d{4})?$/;

/** Whether a term says again what stands before it: "an equity distribution agreement, or the distribution agreement". */
function isRepeated(before: string, term: string): boolean {
  const thing = new Set(ENDS_IN_THING.exec(before)?.[1]?.split(' ') ?? []);
  const words = term.split(' ');
  return words.length > 1 && isHeadNoun(capitalised(words.at(-1) ?? '')) && words.every(word => thing.has(word));
}

/** The same in small letters, behind a title or a company: "a Sales Agreement, dated April 26, 2018, or the sales agreement,". */
function lowerCaseTerms(text: string): readonly BareTerm[] {
  const found: BareTerm[] = [];
  for (const { 0: words, 1: term = '', index } of matchesOf(text, LOWER_CASE_COMMA_OR)) {
    const before = text.slice(Math.max(0, index - LONGEST_NAME), index);
    const head = term.slice(term.lastIndexOf(' ') + 1);
    const isOfTitle = (ENDS_IN_TITLE.test(before) && before.toLowerCase().includes(singular(head))) || isRepeated(before, term);
    if (/^[A-Z][a-z]/.test(term) || !(isOfTitle || (ENDS_IN_COMPANY.test(before) && isHeadNoun(capitalised(head))))) continue;
    const end = index + words.length;
    found.push({ span: { start: end - term.length, end }, form: 'unquoted' });
  }
  return found;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** House style without quotes: "the Securities Act of 1933, as amended, or the Securities Act,". Its last word and most others come from what stands before. */
function commaOrTerms(text: string): readonly BareTerm[] {
  const found: BareTerm[] = [];
  for (const match of matchesOf(text, COMMA_OR)) {
    const term = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - LONGEST_NAME), match.index);
    if (!isRenamed(before, term) && !ENDS_IN_COMPANY.test(before) && !(/^[A-Z&]{2,8}$/.test(term) && hasInitials(before, term))) continue;
    const end = match.index + match[0].length;
    found.push({ span: { start: end - term.length, end }, form: 'unquoted' });
  }
  return found;
}

const CAPITALISED_WORDS = String.raw`([A-Z][\w-]*(?: [A-Z][\w-]*){0,4})`;
const NAMED_AS = String.raw`\b(?:referred to|refer to(?: [^.;()]{1,80})?|defined)(?: herein)? as(?: the| our)?`;
const COLLECTIVELY = ',? (?:each,? an?|(?:collectively|together),? (?:the|our))';
/** Terms without quotation marks, by the sign of what stands before them. */
const UNQUOTED = [
  [SIGN.aside, new RegExp(String.raw`\((?:the|our) ${CAPITALISED_WORDS}(?=\))`, 'g')],
  [SIGN.namedAs, new RegExp(String.raw`${NAMED_AS} ${CAPITALISED_WORDS}(?=[),.;]| )`, 'g')],
  [SIGN.collectively, new RegExp(String.raw`${COLLECTIVELY} ${CAPITALISED_WORDS}(?=[),.;]| )`, 'g')],
] as const satisfies readonly (readonly [Sign, RegExp])[];
/** "The Valuation Period for a purchase is defined in the Purchase Agreement as". */
const DEFINED_ELSEWHERE = new RegExp(String.raw`\b[Tt]he ${CAPITALISED_WORDS}(?: for [^.;()]{1,40})? (?:is|are) defined (?:in [^.;()]{1,80} )?as\b`, 'g');

const EACH = /^,? each\b/;

/** Whether the last word of a term is one that terms end in: "each a Delaware corporation" defines nothing. */
function isHeadNoun(term: string): boolean {
  return HEAD_NOUNS.has(headNounOf(term));
}

/** "(the Investors)", "each an Agent", "collectively, the Agents" and "referred to as the Threshold Price". */
function unquotedTerms(text: string, pattern: RegExp): readonly BareTerm[] {
  return matchesOf(text, pattern)
    .filter(({ 0: words, 1: term = '' }) => !EACH.test(words) || isHeadNoun(term))
    .map(({ 0: words, 1: term = '', index }) => ({ span: { start: index + words.length - term.length, end: index + words.length }, form: 'unquoted' }));
}

function termsDefinedElsewhere(text: string): readonly BareTerm[] {
  return matchesOf(text, DEFINED_ELSEWHERE).map(({ 1: term = '', index }) => {
    const start = index + 'the '.length;
    return { span: { start, end: start + term.length }, form: 'unquoted' };
  });
}

/** "Computershare Trust Company, N.A., as Warrant Agent": the part that somebody plays. */
const ROLE =
  /,(?: (?:jointly|each|acting|not in its individual capacity but solely))? as ((?:[A-Z][\w-]* ){0,3}(?:Agents?|Trustee|Depositary|Registrar|Underwriters?|Guarantors?|Servicer|Custodian))\b/g;

function roles(text: string): readonly BareTerm[] {
  return matchesOf(text, ROLE).map(({ 0: all, 1: role = '', index }) => {
    const end = index + all.length;
    return { span: { start: end - role.length, end }, form: 'unquoted' };
  });
}

/** The date behind the last "dated" among the first `count` dates, as long as they start at or after `from`. */
function lastDated(text: string, dates: readonly DateStated[], count: number, from: number): CalendarDate | undefined {
  for (let i = count - 1; i >= 0; i--) {
    const date = dates[i];
    if (date === undefined || date.span.start < from) return undefined;
    if (isDated(text, date.span.start)) return date.date;
  }
  return undefined;
}

/** Whether the date that starts at `at` is what something is dated: "dated", "dated as of". */
export function isDated(text: string, at: number): boolean {
  return /\bdated(?: as of)?,? $/i.test(text.slice(Math.max(0, at - 16), at));
}
