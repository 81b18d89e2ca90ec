import { agreementOf } from '../filing/agreements';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import { referentOf } from '../filing/referent';
import { COMPANY_SUFFIX, phraseKey } from '../regulation/wordLists';
import type { Span } from '../text/span';
import { initialsIn, initialsOf } from './initials';

/*
 * What a term stands for, by the words around its first definition.
 */

/** The longest piece of a defining sentence that is shown. */
const LONGEST_QUOTATION = 700;

/** The sentence that defines a term, as a range of the clean text of its passage; less than all of one that is very long. */
export function definingSentence({ definitions: [{ stated }] }: GlossaryEntry): Span {
  const start = Math.max(stated.sentence.start, stated.span.end - LONGEST_QUOTATION);
  return { start, end: Math.min(stated.sentence.end, start + LONGEST_QUOTATION) };
}

const CAPITALISED = String.raw`[A-Z][\w.&\u2019'-]*`;
const NAME_AT_END = new RegExp(String.raw`\b${CAPITALISED}(?:,? (?:(?:of|and|&|for|the) )*(?:${CAPITALISED}|\d[\w.,-]*))*$`);
const DATE_AT_END = /,? (?:(?:dated|made|entered into)(?: as of)?|as of)? ?[A-Z][a-z]+ \d{1,2}, \d{4}$/;
const ENDS_IN_COMPANY = new RegExp(`${COMPANY_SUFFIX}$`);
const AMENDED_AT_END = /,? as amended$/;
const LONGEST_NAME = 120;

/** The name that a term is short for: "Harborlight Securities LLC" for “Harborlight”. Undefined where the words before its definition end in none that is plainly its. */
export function nameBehind({ key, term, definitions: [{ at, stated }] }: GlossaryEntry, filing: Filing): string | undefined {
  if (stated.form === 'sentence') return undefined;
  const { text } = filing.draft.passage(at);
  const { span } = referentOf(stated, text);
  const words = text.slice(span.start, span.end).replace(/,$/, '').replace(AMENDED_AT_END, '').replace(DATE_AT_END, '');
  const name = NAME_AT_END.exec(words)?.[0];
  if (name === undefined || name.length > LONGEST_NAME || phraseKey(name) === key) return undefined;
  return ENDS_IN_COMPANY.test(name) || initialsOf(name).includes(initialsIn(term)) || sharesWord(name, term) ? name : undefined;
}

function sharesWord(name: string, term: string): boolean {
  const words = new Set(phraseKey(name).split(' '));
  return phraseKey(term)
    .split(' ')
    .some(word => words.has(word));
}

/** How far before and behind a definition the parties of an agreement are named. */
const PARTIES_BEFORE = 240;
const PARTIES_BEHIND = 160;
const PARTY_WORD = String.raw`(?:[A-Z][\w.&\u2019'-]*|and|&|of|the|us),?`;
const PARTIES = new RegExp(String.raw`\b(between|among|with) ((?:${PARTY_WORD} )*(?:[A-Z][\w.&\u2019'-]*|us))`, 'g');
/** The dot of a sentence behind a name that has none of its own. */
const SENTENCE_DOT = /(?<=(?:LLC|LLP|plc|PLC|Company|Corporation|Limited|Incorporated|us))\.$/;

/** The parties of an agreement, as they are named around its definition: "between us and Harborlight Securities LLC". Undefined where that is not plain. */
export function partiesOf(entry: GlossaryEntry, filing: Filing): string | undefined {
  if (agreementOf(entry) === undefined) return undefined;
  const [{ at, stated }] = entry.definitions;
  const { text } = filing.draft.passage(at);
  const { sentence, span } = stated;
  const before = partiesIn(text.slice(Math.max(sentence.start, span.start - PARTIES_BEFORE), span.start)).at(-1);
  return before ?? partiesIn(text.slice(span.end, Math.min(sentence.end, span.end + PARTIES_BEHIND)))[0];
}

function partiesIn(text: string): readonly string[] {
  const plain = text.replace(/ ?\([^()]*\)/g, '').replace(/ +(?=,)/g, '');
  return Array.from(plain.matchAll(PARTIES), ([, how = '', who = '']) => ({ how, who: who.replace(SENTENCE_DOT, '') }))
    .filter(({ how, who }) => who.length <= LONGEST_NAME && (how === 'with' ? ENDS_IN_COMPANY.test(who) : who.includes(' and ')))
    .map(({ how, who }) => `${how} ${who}`);
}

/** What stands between two names of one thing: `(the “Company,” “we” or “our”)`. */
const BETWEEN_ALIASES = /^[,\s]*[\u201d"]?[,\s]*(?:(?:or|and) )?(?:the |our )?[\u201c"]$/;
const PRONOUN = /^(?:we|us|our|ours)$/i;

/** The other terms that are defined with a term for the same thing: those that "or" parts from it, or that stand beside "we". Others, parted by "and", are other things. */
export function aliasesOf({ key, definitions: [{ at, stated }] }: GlossaryEntry, filing: Filing): readonly string[] {
  const { text } = filing.draft.passage(at);
  const sites = filing.facts.inPassage('definition', at).map(fact => fact.stated);
  const own = sites.findIndex(site => site.span.start === stated.span.start);
  const gapBehind = (index: number) => text.slice(sites[index]?.span.end ?? 0, sites[index + 1]?.span.start ?? 0);
  let [first, last] = [own, own];
  while (first > 0 && BETWEEN_ALIASES.test(gapBehind(first - 1))) first--;
  while (last < sites.length - 1 && BETWEEN_ALIASES.test(gapBehind(last))) last++;
  const group = sites.slice(first, last + 1);
  const isOfOne = group.some(({ term }) => PRONOUN.test(term)) || group.slice(0, -1).some((_, index) => /\bor\b/.test(gapBehind(first + index)));
  return isOfOne ? [...new Set(group.filter(site => site.key !== key).map(({ term }) => term))] : [];
}
