import type { AgentNameStated } from '../facts/statements';
import { agentsAmong, namedCompanies } from '../filing/agents';
import type { Filing } from '../filing/filing';
import { isNameOf } from '../filing/referent';
import { RULE_421_D } from '../regulation/authority';
import { MONTHS } from '../regulation/calendarDate';
import { COMPANY_SUFFIX, KNOWN_PHRASES } from '../regulation/wordLists';
import { isMisspelling } from '../text/misspelling';
import { ALL_KINDS, type Rule } from './rule';
import { definedHere, sayDefined, useTerm } from './termFindings';

/** Words that start a sentence and no name. */
const NO_NAME = /^(?:The|We|Our|This|Such|Each|Any|These|Those|It|They|Neither|Rule|Section|Form|Item)\b/;

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
    const open = filing.facts.all('agentName').filter(({ stated }) => !isKnown(stated, filing));
    if (open.length === 0) return;
    const companies = namedCompanies(filing);
    const agents = agentsAmong(companies);
    for (const { at, stated } of open) {
      if (companies.some(({ words }) => isNameOf(stated.name, words)) || isNamedInFull(stated.name, filing)) continue;
      const alike = agents.filter(({ term }) => isMisspelling(stated.name, term));
      const meant = alike.length > 0 ? alike : agents;
      if (meant.length === 0) continue;
      yield {
        place: { document, at, span: stated.span },
        message: `“${stated.name}” is not defined here; ${sayDefined(meant)}`,
        related: meant.map(entry => definedHere(entry, filing)),
      };
    }
  },

  fixes({ place }, filing) {
    const found = filing.facts.all('agentName').find(({ at, stated }) => at === place.at && stated.span.start === place.span.start)?.stated;
    if (found === undefined) return [];
    return agentsAmong(namedCompanies(filing)).flatMap(({ term }) =>
      useTerm(term, [{ at: place.at, span: found.span }], filing, isMisspelling(found.name, term)),
    );
  },
};

function isKnown({ name, key }: AgentNameStated, { glossary, boundGlossaries, knownTerms }: Filing): boolean {
  if (NO_NAME.test(name) || MONTHS.includes(name.split(' ')[0] ?? '') || KNOWN_PHRASES.has(key) || knownTerms.has(key)) return true;
  return [glossary, ...boundGlossaries].some(known => known.ofKey(key) !== undefined || known.isLabel(key));
}

/** Whether the name is the start of one in full where an agreement to sell is defined: "Roth" of "Roth Capital Partners, LLC". */
function isNamedInFull(name: string, { glossary, draft }: Filing): boolean {
  const inFull = new RegExp(String.raw`\b${name.replaceAll('.', String.raw`\.`)}(?:,? (?:&|[A-Z][\w.&]*)){0,4}?,? ${COMPANY_SUFFIX}`);
  return [...glossary.entries()].some(({ definitions }) => definitions.some(({ at, stated }) => stated.ofSales && inFull.test(draft.passage(at).text)));
}
