import { HEAD_NOUNS, headNounOf, INSTRUMENT_NOUNS, phraseKey, SELLER_NOUNS, SINGLE_NOUNS, singular } from '../regulation/wordLists';
import { isWordSign } from '../text/ascii';
import { anyOf } from '../text/pattern';
import type { DateStated } from './dateStatements';
import type { Quotation } from './quotations';
import type { Signs } from './signs';
import { SIGN } from './signTable';
import type { PhraseStated } from './termStatements';

const CAPITALISED = String.raw`[A-Z][A-Za-z0-9\u00ae\u2120\u2122^-]*`;
const WORDS = new RegExp(String.raw`${CAPITALISED}(?: (?:of |of the |for |and |& )?${CAPITALISED}){0,8}`, 'y');
/** What stands right before a phrase, in small letters. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'this', 'such', 'each', 'any', 'a', 'an']);
const LONGEST_ARTICLE = 4;
/** What follows a name and says which one it is; a term that was defined stands without it. */
const DESCRIBED_AFTER = anyOf([
  String.raw`^,? (?:dated|by and (?:between|among)|between|among|effective as of|of even date|filed|due|of which|(?:under|pursuant to) which)\b`,
  '^,? with [A-Z]',
  String.raw`^,? \((?:as (?!(?:further )?defined (?:below|above|herein|elsewhere|later)\b)|collectively|together|defined (?!below|above|herein|elsewhere|later))`,
  String.raw`^,? or (?:the |our )?[A-Z\u201c"]`,
  '^,? as defined (?!below|above|herein|elsewhere|later)',
  String.raw`^ (?:on Form|No\.|Nos\.|\d)`,
]);
/** What says of a paper which one it is, and of a person what they do: "the Agreement that we signed", "the Agent that we notified". */
const DESCRIBED_PAPER_AFTER = /^,? (?:entered into|(?:that|which) we)\b/;
/** A definition behind the phrase: "(the “Cantor Agreement”)". */
const DEFINED_AFTER = /^,? \((?:(?:the|this|our|each),? )?(?:an? )?[\u201c"]([^\u201c\u201d"]{1,60})/;
/** A definition without quotation marks. */
const NAMED_AFTER = /^,? \((?:the|this|our|each)\b(?! [\u201c"])/;
const DATED = /^,? dated(?: as of)? /;
const LOOK_AHEAD = 48;
/** What says of all terms of a sentence that another document defines them. */
const DEFINED_THERE = /^[^.;]*,? as (?:such|those|these) terms? (?:is|are) (?:further )?defined\b/;
const REST_OF_SENTENCE = 300;
/** Sales agreements carry the marks of their banks: "Open Market Sale Agreement(SM)". */
const SERVICE_MARK = /^ ?(?:\((?:SM|TM|R)\)|[\u2120\u2122\u00ae]|\^(?:SM|TM)\^)/;
const TITLE_BEFORE = /\b(?:entitled|captioned|titled|section|caption|heading)\s*$/i;
/** A row of more words in capitals is a caption. */
const MOST_WORDS = 7;
const ALL_CAPITALS = /^[^a-z]*$/;
/** Parts two names, but not those of the Commission's. */
const AND = /(?<!Securities) (?:and|&) /;
const INNER_SMALL_WORD = / (?:of|for|and|&) /;
/** A joint document ("Proxy Statement/Prospectus") is another thing than its parts. */
const CONTINUES = /^[/]/;

/**
 * Phrases in capitals, of two words or more but for the names of roles, behind "the", "this", "such", "each", "any" or "a", that end in a noun of which securities documents
 * make defined terms. Quotations are names of sections and words, not uses. `signs`, `quotations` and `dates` are those of the same
 * text, in order.
 */
export function statedPhrases(text: string, signs: Signs, quotations: readonly Quotation[], dates: readonly DateStated[]): readonly PhraseStated[] {
  let found: PhraseStated[] | undefined;
  let nextQuotation = 0;
  let nextDate = 0;
  let passed = 0;
  const mayBeDefinedThere = signs.has(SIGN.definedThere);
  for (const start of signs.capitals) {
    const article = articleBefore(text, start);
    if (article === undefined || start - 1 - article.length < passed) continue;
    WORDS.lastIndex = start;
    const words = WORDS.exec(text)?.[0] ?? '';
    passed = start + words.length;
    const phrase = firstOfSeveral(words);
    if (!isTermLike(phrase) || CONTINUES.test(text.slice(start + phrase.length, start + phrase.length + 2))) continue;
    const behind = text.slice(start + phrase.length, start + phrase.length + LOOK_AHEAD).replace(SERVICE_MARK, '');
    const span = { start, end: start + phrase.length };
    while (nextQuotation < quotations.length && (quotations[nextQuotation]?.span.end ?? 0) <= span.start) nextQuotation++;
    if ((quotations[nextQuotation]?.span.start ?? text.length) < span.end) continue;
    if (TITLE_BEFORE.test(text.slice(Math.max(0, start - article.length - 13), start - article.length - 1))) continue;
    const described = isDescribed(phrase, behind) || (mayBeDefinedThere && DEFINED_THERE.test(text.slice(span.end, span.end + REST_OF_SENTENCE)));
    while (nextDate < dates.length && (dates[nextDate]?.span.start ?? 0) < span.end) nextDate++;
    const date = dates[nextDate];
    const dated = DATED.test(behind) && date !== undefined && date.span.start < span.end + LOOK_AHEAD ? date.date : undefined;
    found ??= [];
    found.push({ kind: 'phrase', span, phrase, key: phraseKey(phrase), article, described, dated });
  }
  return found ?? NONE;
}

const NONE: readonly PhraseStated[] = [];

/** The article that stands right before a word, in small letters; undefined where none does. */
function articleBefore(text: string, at: number): string | undefined {
  if (text.charAt(at - 1) !== ' ') return undefined;
  let start = at - 1;
  while (start > 0 && at - start <= LONGEST_ARTICLE + 1 && isWordSign(text.charCodeAt(start - 1))) start--;
  if (at - 1 - start > LONGEST_ARTICLE) return undefined;
  const word = text.slice(start, at - 1).toLowerCase();
  return ARTICLES.has(word) ? word : undefined;
}

function isDescribed(phrase: string, behind: string): boolean {
  if (DESCRIBED_AFTER.test(behind) || NAMED_AFTER.test(behind)) return true;
  if (DESCRIBED_PAPER_AFTER.test(behind)) return !SELLER_NOUNS.has(headNounOf(phrase));
  const defined = DEFINED_AFTER.exec(behind)?.[1];
  return defined !== undefined && (!INSTRUMENT_NOUNS.has(headNounOf(phrase)) || isNameFor(defined, phrase));
}

/** Whether a term may be what the phrase is called: "an amendment to the Sales Agreement (the “Amendment”)" defines the amendment. */
function isNameFor(term: string, phrase: string): boolean {
  const words = new Set(phraseKey(phrase).split(' '));
  return (
    ALL_CAPITALS.test(term) ||
    phraseKey(term.replace(/[^A-Za-z0-9]+$/, ''))
      .split(' ')
      .some(word => words.has(word))
  );
}

/** "Sales Agent" of "Sales Agent and Wainwright"; what is no term by itself is left whole, as "Agency and Distribution Agreement". */
function firstOfSeveral(words: string): string {
  const first = words.slice(0, Math.max(0, words.search(AND)));
  return isTermLike(first) ? first : words;
}

/** Two words or more that end in a head noun, or the name of a role. A phrase with "of" or "and" inside is the name of a body, an account or several things. */
function isTermLike(phrase: string): boolean {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length === 1) return SINGLE_NOUNS.has(singular(last));
  return words.length <= MOST_WORDS && HEAD_NOUNS.has(singular(last)) && !INNER_SMALL_WORD.test(phrase) && !ALL_CAPITALS.test(phrase);
}
