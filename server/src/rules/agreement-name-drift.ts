import type { AgreementNameStated } from '../facts/statements';
import { agreementOf } from '../filing/agreements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import { RULE_421_D } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Rule } from './rule';
import { definedHere, sayDefined, useTerm } from './termFindings';

/**
 * The agreement to sell goes by a name in small letters that is not the one that the document defines for it: “or the sales agreement” first, and "the
 * distribution agreement" then. Names in capitals are left to undefined-term.
 */
export const agreementNameDrift: Rule = {
  id: 'agreement-name-drift',
  title: 'The agreement to sell under another name than the defined one',
  category: 'term',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: RULE_421_D,
  why: 'Two names for one agreement read like two agreements; the second is most often left over from the precedent.',

  *check(filing) {
    const { document } = filing;
    const drifted = driftedNames(filing);
    if (drifted.length === 0) return;
    const agreements = salesAgreements(filing);
    for (const [{ at, stated }, ...others] of agreements.length === 0 ? [] : drifted) {
      yield {
        place: { document, at, span: stated.span },
        message: `“${stated.name}” is not defined here; ${sayDefined(agreements)}`,
        related: [
          ...agreements.map(entry => definedHere(entry, filing)),
          ...others.map(other => ({
            role: 'occurrence' as const,
            place: { document, at: other.at, span: other.stated.span },
            note: `“${other.stated.name}” stands here too`,
          })),
        ],
      };
    }
  },

  fixes({ place }, filing) {
    const uses = driftedNames(filing).find(([{ at, stated }]) => at === place.at && stated.span.start === place.span.start) ?? [];
    const agreements = salesAgreements(filing);
    const places = uses.map(({ at, stated }) => ({ at, span: stated.span }));
    return agreements.flatMap(({ term }) => useTerm(term, places, filing, agreements.length === 1));
  },
};

type Uses = readonly [Fact<AgreementNameStated>, ...Fact<AgreementNameStated>[]];

/** The names that are no term of the document or of what it is bound with, each with its uses. */
function driftedNames({ facts, glossary, boundGlossaries, knownTerms }: Filing): readonly Uses[] {
  const names = facts
    .all('agreementName')
    .filter(({ stated: { key } }) => !knownTerms.has(key) && [glossary, ...boundGlossaries].every(known => !known.knows(key) && !known.isLabel(key)));
  return [...grouped(names, ({ stated }) => stated.key).values()];
}

/** The agreements to sell that the document names in small letters. */
function salesAgreements({ glossary }: Filing): readonly GlossaryEntry[] {
  return [...glossary.entries()].filter(entry => / ?agreement$/.test(entry.term) && agreementOf(entry)?.isSalesAgreement === true);
}
