import type { PhraseStated, PlainNameStated } from '../facts/termStatements';
import { agreementOf } from '../filing/agreements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import type { TermPlace } from '../filing/termUses';
import { RULE_421_D } from '../regulation/authority';
import { sayDate } from '../regulation/calendarDate';
import { SALES_AGREEMENT } from '../regulation/wordLists';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Rule } from './rule';
import { definedHere, sayDefined, useTerm } from './termFindings';

/** How many definitions of an agreement are looked at. */
const MOST_SITES = 10;
/** How many agreements a name may be meant for. */
const MOST_MEANT = 3;
const IN_SMALL_LETTERS = /(?:^| )agreement$/;

/** A name that the document does not give to its agreement, the places where it stands, and the agreements that it may be meant for. */
interface Drift {
  readonly name: string;
  readonly places: readonly [TermPlace, ...TermPlace[]];
  readonly agreements: readonly GlossaryEntry[];
}

/**
 * The agreement to sell goes by a name that is not the one that the document defines for it: “or the sales agreement” first, and "the distribution
 * agreement" then, or "the Distribution Agreement, dated" on the same day. Other names in capitals are left to undefined-term.
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
    for (const { name, places, agreements } of drifts(filing)) {
      const [first, ...others] = places;
      yield {
        place: { document, ...first },
        message: `“${name}” is not defined here; ${sayDefined(agreements)}`,
        related: [
          ...agreements.map(entry => definedHere(entry, filing)),
          ...others.map(place => ({ role: 'occurrence' as const, place: { document, ...place }, note: `“${name}” stands here too` })),
        ],
      };
    }
  },

  fixes({ place }, filing) {
    const drift = drifts(filing).find(({ places: [{ at, span }] }) => at === place.at && span.start === place.span.start);
    if (drift === undefined) return [];
    const { places, agreements } = drift;
    return agreements.flatMap(({ term }) => useTerm(term, places, filing, agreements.length === 1));
  },
};

/** An agreement to sell, and the sentences that define it. */
interface DefinedAgreement {
  readonly entry: GlossaryEntry;
  readonly sentences: readonly string[];
}

function drifts(filing: Filing): readonly Drift[] {
  const inSmallLetters = namesInSmallLetters(filing);
  const dated = datedNames(filing);
  if (inSmallLetters.length + dated.length === 0) return [];
  const agreements = [...filing.glossary.entries()].filter(entry => agreementOf(entry)?.isSalesAgreement);
  const defined = agreements.map(entry => ({
    entry,
    sentences: entry.definitions.slice(0, MOST_SITES).map(({ at, stated }) => filing.draft.words(at, stated.sentence)),
  }));
  const inSmall = agreements.filter(({ term }) => IN_SMALL_LETTERS.test(term));
  return [
    ...inSmallLetters.map(uses => driftOf(uses, uses[0].stated.name, inSmall)),
    ...dated.map(use => driftOf([use], use.stated.phrase, sameDay(use, defined))),
  ].filter(({ agreements: meant }) => meant.length > 0);
}

function driftOf([first, ...others]: readonly [Fact, ...Fact[]], name: string, agreements: readonly GlossaryEntry[]): Drift {
  return { name, places: [placeOf(first), ...others.map(placeOf)], agreements };
}

function placeOf({ at, stated }: Fact): TermPlace {
  return { at, span: stated.span };
}

/** The names in small letters that are no term of the document or of what it is bound with, each with its uses. */
function namesInSmallLetters(filing: Filing): readonly (readonly [Fact<PlainNameStated>, ...Fact<PlainNameStated>[]])[] {
  const names = filing.facts.all('plainName').filter(({ stated: { names: what, key } }) => what === 'agreement' && !isTerm(key, filing));
  return [...grouped(names, ({ stated }) => stated.key).values()];
}

/** The names in capitals of agreements that are given a date, and are no terms. */
function datedNames(filing: Filing): readonly Fact<PhraseStated>[] {
  return filing.facts.those('phrase', isDatedAgreement).filter(({ stated: { key } }) => !isTerm(key, filing));
}

function isDatedAgreement({ article, phrase, dated }: PhraseStated): boolean {
  return dated !== undefined && (article === 'the' || article === 'this') && SALES_AGREEMENT.test(phrase);
}

function isTerm(key: string, { glossary, boundGlossaries, knownTerms }: Filing): boolean {
  return knownTerms.has(key) || [glossary, ...boundGlossaries].some(known => known.knows(key) || known.isLabel(key));
}

/** The agreements that the sentences which define them give the date of a name, but not the name. */
function sameDay({ stated: { phrase, dated } }: Fact<PhraseStated>, agreements: readonly DefinedAgreement[]): readonly GlossaryEntry[] {
  if (dated === undefined) return [];
  const day = sayDate(dated);
  const same = agreements.filter(({ sentences }) => sentences.some(sentence => sentence.includes(day)));
  // Of many agreements of one day nobody can say which is meant.
  if (same.length > MOST_MEANT || same.some(({ sentences }) => sentences.some(sentence => sentence.includes(phrase)))) return [];
  return same.map(({ entry }) => entry);
}
