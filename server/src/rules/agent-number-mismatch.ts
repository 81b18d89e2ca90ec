import type { PhraseStated } from '../facts/statements';
import { agentsAmong, isPlural, isSellerRole, namedCompanies } from '../filing/agents';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import type { TermPlace } from '../filing/termUses';
import { RULE_421_D } from '../regulation/authority';
import { SELLER_NOUNS, singular } from '../regulation/wordLists';
import { ALL_KINDS, type Found, type Rule } from './rule';
import { definedHere } from './termFindings';

/** The document defines several agents and speaks of one, or the other way round: left over from a form for another number of banks. */
export const agentNumberMismatch: Rule = {
  id: 'agent-number-mismatch',
  title: 'One agent where several are defined, or several where one is',
  category: 'term',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: RULE_421_D,
  why: 'Where two banks are agents and only one is bound, nobody can tell what the other has agreed to.',

  *check(filing) {
    const roles = [...filing.glossary.entries()].filter(isSellerRole);
    const uses = roles.length === 0 ? [] : filing.facts.those('phrase', namesSeller);
    for (const role of roles) {
      const terms = role.definitions.map(({ stated }) => stated);
      const areSeveral = terms.some(({ term }) => isPlural(term));
      const isOne = !areSeveral && terms.every(({ article }) => article === 'the');
      const [first, ...others] = uses
        .filter(({ stated: { key, phrase, article } }) => key === role.key && (areSeveral ? article === 'the' && !isPlural(phrase) : isOne && isPlural(phrase)))
        .map(({ at, stated }): TermPlace & Pick<PhraseStated, 'phrase'> => ({ at, span: stated.span, phrase: stated.phrase }));
      if (first !== undefined) {
        const says = areSeveral ? 'one, but this document defines several' : 'several, but this document defines one';
        yield found(
          filing,
          role,
          first,
          others,
          `“${first.phrase}” speaks of ${says}: “${terms.find(({ term }) => isPlural(term) === areSeveral)?.term ?? role.term}”`,
        );
      }
      if (areSeveral) yield* boundAlone(role, filing);
    }
  },
};

function namesSeller({ phrase }: PhraseStated): boolean {
  return SELLER_NOUNS.has(singular(phrase.slice(phrase.lastIndexOf(' ') + 1)));
}

/** One of several agents stands wherever agents do by name, and the others nowhere. */
function* boundAlone(role: GlossaryEntry, filing: Filing): Generator<Found, void> {
  const names = filing.facts.all('agentName');
  if (names.length === 0) return;
  const agents = agentsAmong(namedCompanies(filing));
  const named = agents.filter(({ key }) => names.some(({ stated }) => stated.key === key));
  const [alone] = named;
  if (alone === undefined || named.length > 1 || agents.length < 2) return;
  const [first, ...others] = names.filter(({ stated }) => stated.key === alone.key).map(({ at, stated }): TermPlace => ({ at, span: stated.span }));
  if (first === undefined) return;
  const all = agents.map(({ term }) => `“${term}”`).join(' and ');
  yield found(filing, role, first, others, `“${alone.term}” alone is named here, but this document has several agents: ${all}`);
}

function found(filing: Filing, role: GlossaryEntry, first: TermPlace, others: readonly TermPlace[], message: string): Found {
  const { document } = filing;
  return {
    place: { document, at: first.at, span: first.span },
    message,
    related: [
      { ...definedHere(role, filing), role: 'counterpart' },
      ...others.map(({ at, span }) => ({ role: 'occurrence' as const, place: { document, at, span }, note: 'here too' })),
    ],
  };
}
