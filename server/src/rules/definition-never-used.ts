import type { GlossaryEntry } from '../filing/glossary';
import { namesDocument } from '../filing/selfName';
import { RULE_421_D } from '../regulation/authority';
import { headNounOf, INSTRUMENT_NOUNS, KNOWN_PHRASES } from '../regulation/wordLists';
import type { Span } from '../text/span';
import type { Edit } from './finding';
import { ALL_KINDS, type Rule } from './rule';

const OPENING = / ?\((?:(?:as amended|collectively|together|each),? )?(?:the |our |this |an? )?[\u201c"]$/;
const CLOSING = /^[,.]?[\u201d"][,.]?\)/;
const LONGEST_OPENING = 32;
const LONGEST_CLOSING = 4;

/** A term is defined in parentheses and used nowhere, be it in its document or in what is bound behind it. */
export const definitionNeverUsed: Rule = {
  id: 'definition-never-used',
  title: 'A defined term that is never used',
  category: 'term',
  severity: 'hint',
  kinds: ALL_KINDS,
  authority: RULE_421_D,
  why: 'A definition that nothing needs is clutter, or the sentence that needed it has gone.',

  *check(filing) {
    const { document, facts, glossary, firstUses, openPhrases, knownTerms } = filing;
    const rivals = new Set(openPhrases.all().flatMap(uses => uses.flatMap(({ stated }) => (stated.described ? [] : [headNounOf(stated.phrase)]))));
    const inSmallLetters = new Set(facts.all('plainName').map(({ stated }) => stated.key));
    for (const key of firstUses.unused) {
      const entry = glossary.ofKey(key);
      if (entry === undefined || !isNamed(entry) || KNOWN_PHRASES.has(key) || knownTerms.has(key) || hasRival(entry, rivals) || inSmallLetters.has(key))
        continue;
      const [first, ...others] = entry.definitions;
      yield {
        place: { document, at: first.at, span: first.stated.span },
        message: `“${first.stated.term}” is defined here and used nowhere`,
        related: others.map(({ at, stated }) => ({
          role: 'occurrence',
          place: { document, at, span: stated.span },
          note: `“${stated.term}” is defined here too`,
        })),
      };
    }
  },

  fixes({ place }, { draft, facts, glossary }) {
    const found = facts.inPassage('definition', place.at).find(({ stated }) => stated.span.start === place.span.start);
    const sites = found === undefined ? [] : (glossary.ofKey(found.stated.key)?.definitions ?? []);
    const spans = sites.flatMap(({ at, stated }) => {
      const span = parenthesisAround(draft.passage(at).text, stated.span);
      return span !== undefined && draft.unbroken(at, span) ? [draft.toSource(at, span)] : [];
    });
    const [first, ...others] = spans.map((span): Edit => ({ span, newText: '' }));
    if (first === undefined || spans.length < sites.length) return [];
    return [{ title: `Remove the definition of “${found?.stated.term}”`, preferred: false, safe: false, edits: [first, ...others] }];
  },
};

/** A parenthesis, with the space before it, that defines one term and says no more: " (the “Sales Agreement”)". */
function parenthesisAround(text: string, { start, end }: Span): Span | undefined {
  const opening = OPENING.exec(text.slice(Math.max(0, start - LONGEST_OPENING), start))?.[0];
  const closing = CLOSING.exec(text.slice(end, end + LONGEST_CLOSING))?.[0];
  if (opening === undefined || closing === undefined) return undefined;
  const span = { start: start - opening.length, end: end + closing.length };
  // Of the commas on either side one is enough: "a mine, (the “Mine”), which".
  return text[span.start - 1] === ',' && text[span.end] === ',' ? { ...span, end: span.end + 1 } : span;
}

/** Whether a phrase is used that ends in the same noun and is no term: undefined-term says of it that this one may be meant. */
function hasRival({ term }: GlossaryEntry, heads: ReadonlySet<string>): boolean {
  const head = headNounOf(term);
  return INSTRUMENT_NOUNS.has(head) && heads.has(head);
}

/**
 * A name in capitals that stands in parentheses; sentences about words define for all that may come. What a supplement calls itself and the documents
 * of its chain it says once and for all.
 */
function isNamed({ term, definitions }: GlossaryEntry): boolean {
  return /^[A-Z0-9]/.test(term) && definitions.every(({ stated }) => stated.form === 'parenthesis' && !namesDocument(stated));
}
