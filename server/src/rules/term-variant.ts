import type { DefinitionStated, PhraseStated } from '../facts/termStatements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import { RULE_421_D } from '../regulation/authority';
import { phraseKey, singular } from '../regulation/wordLists';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Rule } from './rule';
import { definedHere, useTerm } from './termFindings';

const HYPHENS = /[-\u2010-\u2015]/g;

/** A defined term is written with other hyphens, or other capitals beside a hyphen, than where it is defined: "Prefunded Warrants" for “Pre-Funded Warrants”. */
export const termVariant: Rule = {
  id: 'term-variant',
  title: 'A defined term in another spelling',
  category: 'term',
  severity: 'information',
  kinds: ALL_KINDS,
  authority: RULE_421_D,
  why: 'A search for the term misses the other spelling, and a reader may take it for another thing.',

  *check(filing) {
    const { document } = filing;
    for (const { entry, uses } of variants(filing)) {
      const [first, ...others] = uses;
      yield {
        place: { document, at: first.at, span: first.stated.span },
        message: `“${first.stated.phrase}” is written “${entry.term}” where it is defined`,
        related: [
          { ...definedHere(entry, filing), role: 'counterpart' },
          ...others.map(({ at, stated }) => ({
            role: 'occurrence' as const,
            place: { document, at, span: stated.span },
            note: `“${stated.phrase}” stands here too`,
          })),
        ],
      };
    }
  },

  fixes({ place }, filing) {
    const found = variants(filing).find(({ uses: [{ at, stated }] }) => at === place.at && stated.span.start === place.span.start);
    const phrase = found?.uses[0].stated.phrase ?? '';
    const term = found?.entry.definitions.find(({ stated }) => isSameNumber(stated.term, phrase))?.stated.term;
    if (found === undefined || term === undefined) return [];
    const places = found.uses.filter(({ stated }) => stated.phrase === phrase).map(({ at, stated }) => ({ at, span: stated.span }));
    return useTerm(term, places, filing, true);
  },
};

/** A spelling of a defined term that none of its definitions has, with its uses. */
interface Variant {
  readonly entry: GlossaryEntry;
  readonly uses: readonly [Fact<PhraseStated>, ...Fact<PhraseStated>[]];
}

function variants({ facts, glossary, openPhrases }: Filing): readonly Variant[] {
  const found: Variant[] = [];
  const add = (entry: GlossaryEntry, uses: readonly Fact<PhraseStated>[]) => {
    const spellings = new Set(entry.definitions.map(({ stated }) => singular(stated.term)));
    const others = uses.filter(({ stated }) => !spellings.has(singular(stated.phrase)));
    for (const one of grouped(others, ({ stated }) => singular(stated.phrase)).values()) found.push({ entry, uses: one });
  };
  // Uses with a hyphen, be the term defined with one or without.
  for (const [, uses] of grouped(facts.those('phrase', hasHyphen), ({ stated }) => stated.key)) {
    const entry = glossary.ofKey(uses[0].stated.key) ?? glossary.unhyphenated(uses[0].stated.phrase);
    if (entry !== undefined) add(entry, uses);
  }
  // Uses without one, of terms that are defined with one.
  for (const [key] of grouped(facts.those('definition', definesWithHyphen), ({ stated }) => stated.key)) {
    const entry = glossary.ofKey(key);
    if (entry === undefined) continue;
    const uses = [...openPhrases.usesOf(entry.key), ...openPhrases.usesOf(phraseKey(entry.term.replace(HYPHENS, '')))];
    add(
      entry,
      uses.filter(({ stated }) => !hasHyphen(stated)),
    );
  }
  return found;
}

function definesWithHyphen({ term }: DefinitionStated): boolean {
  return /[-\u2010-\u2015]/.test(term);
}

function hasHyphen({ phrase }: PhraseStated): boolean {
  return /[-\u2010-\u2015]/.test(phrase);
}

function isSameNumber(a: string, b: string): boolean {
  return (singular(a) === a) === (singular(b) === b);
}
