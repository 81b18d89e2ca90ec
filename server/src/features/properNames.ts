import type { Draft } from '../draft/draft';
import { tellingWords } from '../facts/definedThing';
import type { GlossaryEntry } from '../filing/glossary';
import { referentOf } from '../filing/referent';
import { BODIES, COMPANY_SUFFIX, COMPANY_WORDS, HEAD_NOUNS, MARKETS, phraseKey, STATUTES, singular } from '../regulation/wordLists';
import { initialsIn, initialsOf } from './initials';

/** A word that stands for a name and is defined like one. */
export const PRONOUN = /^(?:we|us|our|ours|it|its|you|your|they|their)$/i;
const HONORIFIC = /^(?:Mr|Ms|Mrs|Dr|Messrs)\b/;
const ENDS_IN_COMPANY = new RegExp(` ${COMPANY_SUFFIX}$`);
const INITIALS = /^[A-Z][A-Za-z&]{0,6}[A-Z]s?$/;
const NAMED: ReadonlySet<string> = new Set([...BODIES, ...MARKETS].map(phraseKey));

/** The names of laws, which stand with an article too. */
const LAWS: ReadonlySet<string> = new Set(STATUTES.map(phraseKey));

/** Where the words around a definition are read. */
interface Passages {
  readonly draft: Pick<Draft, 'passage'>;
}

/** Why the draft cannot give a term another name: it is a pronoun, or the name of a company, a person, a body or a law. Undefined where it can. */
export function whyGiven(entry: GlossaryEntry, filing: Passages): string | undefined {
  const { term } = entry;
  if (PRONOUN.test(term)) return `“${term}” is a pronoun, which cannot be renamed as a term.`;
  return isProperName(entry, filing) ? `“${term}” is a proper name, which cannot be renamed as a term.` : undefined;
}

/** “FINRA”, “Oppenheimer”, “Mr. Gray”: what stands with an article is a term, be it made of a name or not. */
function isProperName({ term, key, definitions: [{ at, stated }] }: GlossaryEntry, { draft }: Passages): boolean {
  if (stated.form === 'acronym' || HONORIFIC.test(term) || LAWS.has(key)) return true;
  const { text } = draft.passage(at);
  const { company, span } = referentOf(stated, text);
  const before = text.slice(span.start, span.end);
  if (INITIALS.test(term) && initialsOf(before).includes(initialsIn(term))) return true;
  if (stated.article !== undefined) return false;
  if (NAMED.has(key) || ENDS_IN_COMPANY.test(term)) return true;
  const words = [...tellingWords(term)].filter(word => !COMPANY_WORDS.has(word));
  if (words.length > 0 && company !== undefined && words.every(word => company.has(word))) return true;
  if (term.includes(' ') || !/^[A-Z]/.test(term) || HEAD_NOUNS.has(singular(term))) return false;
  return before.split(' ').some(word => singular(word.replace(/[.,;]$/, '')) === singular(term));
}
