import type { PlainNameStated } from '../facts/termStatements';
import { isPlural } from '../filing/agents';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import { RULE_421_D } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Rule } from './rule';
import { definedHere, useTerm } from './termFindings';

/** The last word is: “ATM agreement” is a term in small letters. */
const IN_CAPITALS = /(?:^| )[A-Z]\S*$/;

/** The agreement to sell, or who sells under it, is written in small letters where the document defines it in capitals. */
export const lowerCaseDefinedTerm: Rule = {
  id: 'lower-case-defined-term',
  title: 'A defined term in small letters',
  category: 'term',
  severity: 'hint',
  kinds: ALL_KINDS,
  authority: RULE_421_D,
  why: 'In small letters the words may mean any agreement or agent, and not the one that the document defines.',

  *check(filing) {
    const { document } = filing;
    for (const { entry, uses } of inSmallLetters(filing)) {
      const [first, ...others] = uses;
      yield {
        place: { document, at: first.at, span: first.stated.span },
        // Where it is in capitals most of the time, small letters are a slip rather than a style.
        severity: filing.openPhrases.usesOf(entry.key).length > uses.length ? 'information' : 'hint',
        message: `“${first.stated.name}” is in small letters here; this document defines “${entry.term}”`,
        related: [
          definedHere(entry, filing),
          ...others.map(({ at, stated }) => ({
            role: 'occurrence' as const,
            place: { document, at, span: stated.span },
            note: `“${stated.name}” stands here too`,
          })),
        ],
      };
    }
  },

  fixes({ place }, filing) {
    const { entry, uses } = inSmallLetters(filing).find(({ uses: [{ at, stated }] }) => at === place.at && stated.span.start === place.span.start) ?? {};
    // A term keeps the number in which it is defined.
    const isSeveral = isPlural(uses?.[0].stated.name ?? '');
    const term = entry?.definitions.find(({ stated }) => isPlural(stated.term) === isSeveral)?.stated.term;
    if (uses === undefined || term === undefined || uses.some(({ stated }) => isPlural(stated.name) !== isSeveral)) return [];
    const places = uses.map(({ at, stated }) => ({ at, span: stated.span }));
    return useTerm(term, places, filing, true);
  },
};

/** A defined term that is written in small letters, and where. */
interface SmallLetters {
  readonly entry: GlossaryEntry;
  readonly uses: readonly [Fact<PlainNameStated>, ...Fact<PlainNameStated>[]];
}

function inSmallLetters({ facts, glossary }: Filing): readonly SmallLetters[] {
  return [...grouped(facts.all('plainName'), ({ stated }) => stated.key)].flatMap(([key, uses]) => {
    const entry = glossary.ofKey(key);
    return entry?.definitions.every(({ stated }) => IN_CAPITALS.test(stated.term)) ? [{ entry, uses }] : [];
  });
}
