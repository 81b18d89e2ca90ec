import type { PhraseStated } from '../facts/termStatements';
import { agreementOf } from '../filing/agreements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import type { Glossary, GlossaryEntry } from '../filing/glossary';
import { RULE_421_D } from '../regulation/authority';
import { isSticker } from '../regulation/documentKind';
import { headNounOf, INSTRUMENT_NOUNS, KNOWN_PHRASES, phraseKey, SALES_AGREEMENT, SELLER_NOUNS } from '../regulation/wordLists';
import { grouped } from '../text/grouped';
import { defineAt } from './defineAt';
import { ALL_KINDS, type Found, type Rule } from './rule';
import { definedHere, sayDefined, useTerm } from './termFindings';

/** Determiners that speak of one thing; "each" and "any" speak of a class. */
const NAMES_ONE: ReadonlySet<string> = new Set(['the', 'this', 'such']);
/** Articles that bring in a thing and do not use a term. */
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an']);
/** Words that say that another thing than the present one is meant. */
const OTHER_THING = /\b(?:prior|previous|former|original|terminated|existing|new|first|second|third)\b/i;
/** How many rival terms a message and the fixes name. */
const RIVALS_NAMED = 3;
/** How many terms with the head noun of a phrase are held against it. */
const RIVALS_COMPARED = 100;
/** How many wordings of a term a message quotes. */
const FORMS_NAMED = 2;
/** From so many uses on, a term is one that the drafter counts on. */
const OFTEN = 3;
/** A sticker is short: an agreement or an agent that it does not define it has no other place to explain. */
const OFTEN_IN_STICKER = 1;
/** The likeness of two terms that share nothing but their head noun. */
const HEAD_NOUN_ALONE = 1;

/**
 * A phrase in capitals is used as a defined term and is defined nowhere. Beside a defined term with the same head noun it is almost surely
 * a slip (a warning); alone it may stand for something a reader knows (information, and only from the second use on). A sticker that
 * borrows the terms of its prospectus may use any of them.
 */
export const undefinedTerm: Rule = {
  id: 'undefined-term',
  title: 'A capitalised term that is not defined',
  category: 'term',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: RULE_421_D,
  why: 'A term left over from a precedent names an agreement or a security that this document does not have.',

  *check(filing) {
    const { document } = filing;
    for (const uses of undefinedPhrases(filing)) {
      const [usual = []] = byForm(uses);
      const [first] = usual;
      const others = uses.filter(use => use !== first);
      if (first === undefined) continue;
      const rivals = rivalsOf(first.stated.phrase, filing);
      const severity = severityOf(first.stated.phrase, uses, filing);
      if (severity === undefined) continue;
      yield {
        place: { document, at: first.at, span: first.stated.span },
        severity,
        message: messageFor(
          byForm(uses).map(([{ stated }]) => stated.phrase),
          rivals,
        ),
        related: [
          ...rivals.map(entry => definedHere(entry, filing)),
          ...others.map(({ at, stated }) => ({
            role: 'occurrence' as const,
            place: { document, at, span: stated.span },
            note: `“${stated.phrase}” is used here too`,
          })),
        ],
      };
    }
  },

  fixes({ place }, filing) {
    const phrases = filing.facts.all('phrase');
    const found = phrases.find(({ at, stated }) => at === place.at && stated.span.start === place.span.start)?.stated;
    if (found === undefined) return [];
    const uses = phrases.filter(({ stated }) => stated.key === found.key && isUse(stated));
    const places = uses.map(({ at, stated }) => ({ at, span: stated.span }));
    const rivals = rivalsOf(found.phrase, filing);
    return [...rivals.flatMap(({ term }) => useTerm(term, places, filing, rivals.length === 1)), ...defineAt(places, found.phrase, filing)];
  },
};

/** "Series B Preferred Stock": the title of a class, which the charter defines. */
const SERIES_OF_STOCK = /\b(?:Series|Class) [A-Z]{1,2}(?:-\d)?\b/;

/**
 * The phrases used like defined terms that are neither defined nor known, each with its uses. One that ends in a defined term ("the Cantor Sales Agreement")
 * may be a description, unless it is used time and again.
 */
function undefinedPhrases({ glossary, openPhrases, knownTerms, boundGlossaries }: Filing): readonly (readonly Fact<PhraseStated>[])[] {
  return openPhrases.all().flatMap(uses => {
    const key = uses[0]?.stated.key ?? '';
    // Other hyphens are a matter of term-variant.
    if (glossary.unhyphenated(uses[0]?.stated.phrase ?? '') !== undefined && glossary.ofKey(key) === undefined) return [];
    if (knownTerms.has(key) || isIntroduced(uses) || boundGlossaries.some(glossary => glossary.knows(key) || glossary.isLabel(key))) return [];
    const undefinedUses = uses.filter(({ stated }) => isUse(stated));
    return undefinedUses.length >= (glossary.knows(key) ? OFTEN : 1) ? [undefinedUses] : [];
  });
}

/** "a Sales Agreement, dated May 1, 2019, with Jones": named and described at first mention, it needs no definition. */
function isIntroduced(uses: readonly Fact<PhraseStated>[]): boolean {
  return uses.some(({ stated }) => INDEFINITE.has(stated.article) && stated.described);
}

/** The uses by their wording, singular and plural, the usual one first: a term is best known by that. */
function byForm(uses: readonly Fact<PhraseStated>[]): readonly (readonly [Fact<PhraseStated>, ...Fact<PhraseStated>[]])[] {
  return [...grouped(uses, ({ stated }) => stated.phrase).values()].sort((a, b) => b.length - a.length);
}

/** Whether a phrase stands for something that ought to be defined. */
function isUse({ phrase, key, article, described }: PhraseStated): boolean {
  return !described && !pointsBack(article, phrase) && !INDEFINITE.has(article) && !KNOWN_PHRASES.has(key) && !SERIES_OF_STOCK.test(phrase);
}

/** "a report on Form 8-K ... such Current Report": the name of its form says which is meant. */
function pointsBack(article: string, phrase: string): boolean {
  return article === 'such' && headNounOf(phrase) === 'Report';
}

/** Whether a term with the noun of the phrase is defined in one of the glossaries, or the phrase itself in small letters. */
function standsBeside(phrase: string, glossaries: readonly Glossary[]): boolean {
  return glossaries.some(glossary => glossary.find(phrase) !== undefined || sameHead(phrase, glossary).length > 0);
}

/** The defined terms that end in the noun of the phrase, if it is one of which a document has few: of dates and prices it has many. */
function sameHead(phrase: string, glossary: Glossary): readonly GlossaryEntry[] {
  if (!isInstrument(phrase)) return [];
  return headsLike(headNounOf(phrase))
    .flatMap(head => glossary.withHeadOf(head).slice(0, RIVALS_COMPARED))
    .filter(({ term }) => /^[A-Z]/.test(term));
}

/** Whether the phrase names one of the things of which a document has few. */
function isInstrument(phrase: string): boolean {
  return INSTRUMENT_NOUNS.has(headNounOf(phrase));
}

/** The nouns that may name the same thing: who sells the securities is an agent here and a manager or an underwriter there. */
function headsLike(head: string): readonly string[] {
  return SELLER_NOUNS.has(head) ? [...SELLER_NOUNS] : [head];
}

/**
 * The defined terms that the phrase may have been meant for, the likeliest first: those that share more with it than the head noun, and the
 * sales agreement for whatever else reads as one.
 */
function rivalsOf(phrase: string, filing: Filing): readonly GlossaryEntry[] {
  const inSmallLetters = filing.glossary.find(phrase);
  if (inSmallLetters !== undefined) return [inSmallLetters];
  if (OTHER_THING.test(phrase)) return [];
  const words = new Set(phraseKey(phrase).split(' '));
  const readsAsSales = SALES_AGREEMENT.test(phrase);
  const isOwn = (entry: GlossaryEntry) => readsAsSales && agreementOf(entry)?.isSalesAgreement === true;
  return sameHead(phrase, filing.glossary)
    .map(entry => ({ entry, likeness: entry.key.split(' ').filter(word => words.has(word)).length + (isOwn(entry) ? 0.5 : 0) }))
    .filter(({ likeness }) => likeness > HEAD_NOUN_ALONE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, RIVALS_NAMED)
    .map(({ entry }) => entry);
}

/**
 * Beside a term of the same noun it is a slip. Where that term is defined in what the document is bound with, it is worth a look; a sticker that borrows
 * its terms is read with documents that are not at hand.
 */
function severityOf(phrase: string, uses: readonly Fact<PhraseStated>[], filing: Filing): Found['severity'] {
  const { kind, glossary, boundGlossaries, borrowsTerms } = filing;
  const namesOne = uses.some(({ stated }) => NAMES_ONE.has(stated.article));
  const isTitle = isFullTitle(phrase, filing);
  if (namesOne && standsBeside(phrase, [glossary])) return borrowsTerms || isTitle ? 'information' : 'warning';
  if (borrowsTerms) return undefined;
  if (namesOne && !isTitle && uses.length >= (isSticker(kind) && isInstrument(phrase) ? OFTEN_IN_STICKER : OFTEN)) return 'warning';
  return uses.length > 1 || (namesOne && standsBeside(phrase, boundGlossaries)) ? 'information' : undefined;
}

/** So many words are the title of an agreement, and no short name for one. */
const LEAST_TITLE = 3;

/** Whether it is the full title of an agreement that is named with its date somewhere: "our At The Market Offering Agreement, dated March 3, 2025". */
function isFullTitle(phrase: string, { facts }: Filing): boolean {
  return phrase.split(' ').length >= LEAST_TITLE && facts.all('agreementDate').some(({ stated }) => stated.name === phrase);
}

function messageFor(forms: readonly string[], rivals: readonly GlossaryEntry[]): string {
  const named = forms.slice(0, FORMS_NAMED).map(form => `“${form}”`);
  const says = `${named.join(' and ')} ${named.length > 1 ? 'are' : 'is'} not defined here`;
  if (rivals.length === 0) return says;
  return `${says}; ${sayDefined(rivals)}`;
}
