import type { DefinitionStated, PhraseStated } from '../facts/termStatements';
import { agentsAmong, isPlural, namedCompanies, namesSeller } from '../filing/agents';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { RULE_421_D } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Found, type Rule } from './rule';
import { definedHere } from './termFindings';

/** What picks one out of several: "the Agent that receives the notice", "the Agent so designated". */
const PICKED_OUT =
  /^,? (?:that|who|whom|whose|(?:to|through|by|with|from|for) (?:which|whom)|(?:so )?(?:designated|selected|chosen|named|notified|appointed|instructed|receiving|acting|making|executing|concerned|involved)|in question|then)\b|^ which\b/;
const LONGEST_PICK = 32;

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
    const roles = grouped(filing.facts.those('definition', definesSeller), ({ stated }) => stated.key);
    const uses = roles.size === 0 ? [] : filing.facts.those('phrase', speaksOfSeller);
    for (const [key, role] of roles) {
      const terms = role.map(({ stated }) => stated);
      const areSeveral = terms.some(({ term }) => isPlural(term));
      const isOne = !areSeveral && terms.every(({ article }) => article === 'the');
      const [first, ...others] = uses
        .filter(({ at, stated }) => stated.key === key && !(areSeveral && isPickedOut(filing, at, stated)))
        .filter(({ stated: { phrase, article } }) => (areSeveral ? article === 'the' && !isPlural(phrase) : isOne && isPlural(phrase)));
      if (first !== undefined) {
        const says = areSeveral ? 'one, but this document defines several' : 'several, but this document defines one';
        const defined = terms.find(({ term }) => isPlural(term) === areSeveral)?.term ?? '';
        yield found(filing, role, first, others, `“${first.stated.phrase}” speaks of ${says}: “${defined}”`);
      }
      if (areSeveral) yield* boundAlone(role, filing);
    }
  },
};

/** The definitions of what those who sell are called. */
type Role = readonly [Fact<DefinitionStated>, ...Fact<DefinitionStated>[]];

function isPickedOut({ draft }: Filing, at: Fact['at'], { span: { end } }: PhraseStated): boolean {
  return PICKED_OUT.test(draft.passage(at).text.slice(end, end + LONGEST_PICK));
}

function definesSeller({ term }: DefinitionStated): boolean {
  return namesSeller(term);
}

function speaksOfSeller({ phrase }: PhraseStated): boolean {
  return namesSeller(phrase);
}

/** One of several agents is bound by name, and the others are named nowhere. */
function* boundAlone(role: Role, filing: Filing): Generator<Found, void> {
  const names = filing.facts.all('agentName');
  if (names.length === 0) return;
  const agents = agentsAmong(namedCompanies(filing));
  const [alone, ...more] = agents.filter(({ stated: { key } }) => names.some(({ stated }) => stated.key === key));
  if (alone === undefined || more.length > 0 || agents.length < 2) return;
  const [first, ...others] = names.filter(({ stated }) => stated.key === alone.stated.key && stated.binds);
  if (first === undefined) return;
  const all = agents.map(({ stated }) => `“${stated.term}”`).join(' and ');
  yield found(filing, role, first, others, `“${alone.stated.term}” alone is named here, but this document has several agents: ${all}`);
}

function found(filing: Filing, definitions: Role, first: Fact, others: readonly Fact[], message: string): Found {
  const { document } = filing;
  return {
    place: { document, at: first.at, span: first.stated.span },
    message,
    related: [
      { ...definedHere({ definitions }, filing), role: 'counterpart' },
      ...others.map(({ at, stated }) => ({ role: 'occurrence' as const, place: { document, at, span: stated.span }, note: 'here too' })),
    ],
  };
}
