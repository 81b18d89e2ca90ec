import type { PhraseStated } from '../facts/statements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import type { Glossary, GlossaryEntry } from '../filing/glossary';
import { RULE_421_D } from '../regulation/authority';
import { INSTRUMENT_NOUNS, KNOWN_PHRASES, phraseKey, singular } from '../regulation/wordLists';
import type { Edit, Fix } from './finding';
import { ALL_KINDS, type Found, type Rule } from './rule';

/** Determiners that speak of one thing; "each" and "any" speak of a class. */
const NAMES_ONE: ReadonlySet<string> = new Set(['the', 'this', 'such']);
/** How many further uses a finding points at. */
const USES_SHOWN = 20;
/** How many rival terms a message and the fixes name. */
const RIVALS_NAMED = 3;
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
  reads: ['phrase', 'definition', 'label', 'borrowing'],
  authority: RULE_421_D,
  why: 'A term left over from a precedent names an agreement or a security that this document does not have.',

  *check(filing) {
    const { document, draft, borrowsTerms } = filing;
    for (const uses of undefinedPhrases(filing)) {
      const [first, ...others] = uses;
      if (first === undefined) continue;
      const rivals = rivalsOf(first.stated.phrase, filing);
      const severity = severityOf(rivals, uses, borrowsTerms);
      if (severity === undefined) continue;
      const phrase = draft.passage(first.at).text.slice(first.stated.span.start, first.stated.span.end);
      yield {
        place: { document, at: first.at, span: first.stated.span },
        severity,
        message: messageFor(phrase, rivals),
        related: [
          ...rivals.map(({ definitions: [{ at, stated }] }) => ({ place: { document, at, span: stated.span }, note: `“${stated.term}” is defined here` })),
          ...others.slice(0, USES_SHOWN).map(({ at, stated }) => ({ place: { document, at, span: stated.span }, note: `“${stated.phrase}” is used here too` })),
        ],
      };
    }
  },

  fixes({ place }, filing) {
    const uses = undefinedPhrases(filing).find(([first]) => first?.at === place.at && first.stated.span.start === place.span.start);
    if (uses === undefined || !uses.every(({ at, stated }) => filing.draft.unbroken(at, stated.span))) return [];
    const rivals = rivalsOf(uses[0]?.stated.phrase ?? '', filing);
    return rivals.flatMap(({ term }): Fix[] => {
      const [first, ...others] = uses.map(({ at, stated }): Edit => ({ span: filing.draft.toSource(at, stated.span), newText: term }));
      if (first === undefined) return [];
      const title = others.length > 0 ? `Use “${term}” (${uses.length} places)` : `Use “${term}”`;
      return [{ title, preferred: rivals.length === 1, edits: [first, ...others] }];
    });
  },
};

/** "Series B Preferred Stock": the title of a class, which the charter defines. */
const SERIES_OF_STOCK = /\b(?:Series|Class) [A-Z]{1,2}(?:-\d)?\b/;

/** The phrases used like defined terms that are neither defined nor known, each with its uses. */
function undefinedPhrases({ facts, glossary }: Filing): readonly (readonly Fact<PhraseStated>[])[] {
  const byKey = new Map<string, Fact<PhraseStated>[]>();
  for (const fact of facts.all('phrase')) {
    const { phrase, described } = fact.stated;
    const key = phraseKey(phrase);
    if (described || KNOWN_PHRASES.has(key) || SERIES_OF_STOCK.test(phrase) || glossary.isLabel(phrase) || isCovered(phrase, glossary)) continue;
    const uses = byKey.get(key);
    if (uses === undefined) byKey.set(key, [fact]);
    else uses.push(fact);
  }
  return [...byKey.values()];
}

/** Whether a defined term is the phrase, or the end of it ("the Cantor Sales Agreement" where “Sales Agreement” is defined). */
function isCovered(phrase: string, glossary: Glossary): boolean {
  const key = ` ${phraseKey(phrase)}`;
  return glossary.withHeadOf(phrase).some(({ term }) => {
    const termKey = phraseKey(term);
    return key === ` ${termKey}` || (termKey.includes(' ') && key.endsWith(` ${termKey}`));
  });
}

/** The defined terms that the phrase may have been meant for, the likeliest first. Only instruments have rivals: of dates there are many. */
function rivalsOf(phrase: string, { glossary, agreements }: Filing): readonly GlossaryEntry[] {
  if (!INSTRUMENT_NOUNS.has(singular(phrase.slice(phrase.lastIndexOf(' ') + 1)))) return [];
  const words = new Set(phraseKey(phrase).split(' '));
  const salesAgreements = new Set(agreements.filter(agreement => agreement.isSalesAgreement).map(agreement => agreement.entry));
  const rivals = glossary
    .withHeadOf(phrase)
    .filter(({ term, definitions: [{ stated }] }) => stated.form === 'parenthesis' && /^[A-Z]/.test(term))
    .map(entry => ({
      entry,
      likeness:
        phraseKey(entry.term)
          .split(' ')
          .filter(word => words.has(word)).length + (salesAgreements.has(entry) ? 0.5 : 0),
    }))
    .sort((a, b) => b.likeness - a.likeness);
  const alike = rivals.filter(({ likeness }) => likeness > HEAD_NOUN_ALONE);
  return (alike.length > 0 ? alike : rivals).slice(0, RIVALS_NAMED).map(({ entry }) => entry);
}

function severityOf(rivals: readonly GlossaryEntry[], uses: readonly Fact<PhraseStated>[], borrows: boolean): Found['severity'] {
  if (rivals.length > 0 && uses.some(({ stated }) => NAMES_ONE.has(stated.article))) return borrows ? 'information' : 'warning';
  return borrows || uses.length < 2 ? undefined : 'information';
}

function messageFor(phrase: string, rivals: readonly GlossaryEntry[]): string {
  if (rivals.length === 0) return `“${phrase}” is not defined here`;
  return `“${phrase}” is not defined here; this document defines ${rivals.map(({ term }) => `“${term}”`).join(' and ')}`;
}
