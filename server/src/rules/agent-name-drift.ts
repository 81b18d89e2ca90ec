import type { AgentNameStated, DefinitionStated } from '../facts/termStatements';
import { agentsAmong, type CompanyDefinition, namedCompanies } from '../filing/agents';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { RULE_421_D } from '../regulation/authority';
import { MONTHS } from '../regulation/calendarDate';
import { COMPANY_SUFFIX, KNOWN_PHRASES } from '../regulation/wordLists';
import { grouped } from '../text/grouped';
import { isMisspelling } from '../text/misspelling';
import { ALL_KINDS, type Rule } from './rule';
import { definedHere, sayDefined, useTerm } from './termFindings';

/** How many agents are shown beside a name. */
const AGENTS_SHOWN = 5;
/** Words that start a sentence and no name. */
const NO_NAME = /^(?:The|We|Our|This|Such|Each|Any|These|Those|It|They|Neither|Rule|Section|Form|Item)\b/;

/** What the names of a bank's affiliates add to its own: "Cantor Fitzgerald Europe". */
const OF_AFFILIATE: ReadonlySet<string> = new Set(
  'europe european international global asia pacific canada uk australia singapore ireland france germany japan israel america americas usa securities markets limited'.split(
    ' ',
  ),
);

/**
 * A name stands where the sales agent does and is not one that the document gives to anybody: most often the bank of the precedent that the draft was cut from, or a slip of the keyboard.
 */
export const agentNameDrift: Rule = {
  id: 'agent-name-drift',
  title: 'A sales agent under a name that the document does not define',
  category: 'term',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: RULE_421_D,
  why: 'The bank of a precedent that is left in a draft is named as an agent of an offering in which it has no part.',

  *check(filing) {
    const { document } = filing;
    const names = openNames(filing);
    if (names.length === 0) return;
    const companies = namedCompanies(filing);
    const agents = agentsAmong(companies);
    if (agents.length === 0) return;
    const byWord = byTellingWord(companies);
    for (const [{ at, stated }, ...others] of names) {
      if (isNameOf(stated, byWord) || isNamedInFull(stated.name, filing)) continue;
      const alike = agents.filter(agent => isMisspelling(stated.name, agent.stated.term));
      const meant = alike.length > 0 ? alike : agents;
      yield {
        place: { document, at, span: stated.span },
        message: `“${stated.name}” is not defined here; ${sayDefined(meant.map(agent => agent.stated))}`,
        related: [
          ...meant.slice(0, AGENTS_SHOWN).map(agent => definedHere({ definitions: [agent] }, filing)),
          ...others.map(other => ({
            role: 'occurrence' as const,
            place: { document, at: other.at, span: other.stated.span },
            note: `“${stated.name}” stands here too`,
          })),
        ],
      };
    }
  },

  fixes({ place }, filing) {
    const uses = openNames(filing).find(([{ at, stated }]) => at === place.at && stated.span.start === place.span.start);
    if (uses === undefined) return [];
    const places = uses.map(({ at, stated }) => ({ at, span: stated.span }));
    return agentsAmong(namedCompanies(filing)).flatMap(({ stated: { term } }) => useTerm(term, places, filing, isMisspelling(uses[0].stated.name, term)));
  },
};

/** The names that are neither terms nor known to every reader, each with the places where it stands. */
function openNames(filing: Filing): readonly (readonly [Fact<AgentNameStated>, ...Fact<AgentNameStated>[]])[] {
  const names = filing.facts.all('agentName').filter(({ stated }) => !isKnown(stated, filing));
  return [...grouped(names, ({ stated }) => stated.name).values()];
}

function byTellingWord(companies: readonly CompanyDefinition[]): ReadonlyMap<string, readonly CompanyDefinition[]> {
  const byWord = new Map<string, CompanyDefinition[]>();
  for (const company of companies) {
    for (const word of company.stated.company) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [company]);
      else known.push(company);
    }
  }
  return byWord;
}

/** Whether a short name is one of these companies', "Needham" for Needham & Company, LLC, or that of an affiliate. A name without a telling word may be anyone's. */
function isNameOf({ words }: AgentNameStated, companies: ReadonlyMap<string, readonly CompanyDefinition[]>): boolean {
  const [first] = words;
  return first === undefined || (companies.get(first) ?? []).some(company => words.every(word => company.stated.company.has(word) || OF_AFFILIATE.has(word)));
}

function isKnown({ name, key }: AgentNameStated, { glossary, boundGlossaries, knownTerms }: Filing): boolean {
  if (NO_NAME.test(name) || MONTHS.includes(name.split(' ')[0] ?? '') || KNOWN_PHRASES.has(key) || knownTerms.has(key)) return true;
  return [glossary, ...boundGlossaries].some(known => known.ofKey(key) !== undefined || known.isLabel(key));
}

/** Whether the name is the start of one in full where an agreement to sell is defined: "Roth" of "Roth Capital Partners, LLC". */
function isNamedInFull(name: string, { facts, draft }: Filing): boolean {
  const inFull = new RegExp(String.raw`\b${name.replaceAll('.', String.raw`\.`)}(?:,? (?:&|[A-Z][\w.&]*)){0,4}?,? ${COMPANY_SUFFIX}`);
  const passages = new Set(facts.those('definition', isOfSales).map(({ at }) => at));
  return [...passages].some(at => inFull.test(draft.passage(at).text));
}

function isOfSales({ ofSales }: DefinitionStated): boolean {
  return ofSales;
}
