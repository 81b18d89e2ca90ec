import type { PassageId } from '../draft/passageId';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import { phraseKey, singular } from '../regulation/wordLists';
import { contains, type Span } from '../text/span';

/** A range of the clean text of a passage. */
export interface TermPlace {
  readonly at: PassageId;
  readonly span: Span;
}

/** Where the defined terms of a filing stand. Of terms that start together the longest wins ("Prospectus Supplement" over "Prospectus"). */
export class TermUses {
  readonly #filing: Filing;
  readonly #alike = new Map<string, AlikeTerms>();

  constructor(filing: Filing) {
    this.#filing = filing;
  }

  /** The term that stands at an offset of a passage, be it used or defined there. */
  at(at: PassageId, offset: number): { readonly entry: GlossaryEntry; readonly place: TermPlace } | undefined {
    for (const [entry, span] of this.#termsIn(this.#filing.draft.passage(at).text))
      if (contains(span, { start: offset, end: offset })) return { entry, place: { at, span } };
    return undefined;
  }

  /** The uses of a term, in the order of the draft: neither its definitions nor the name that a definition is given to. */
  of(entry: GlossaryEntry): readonly TermPlace[] {
    const { draft, range } = this.#filing;
    const word = WORD.exec(entry.term)?.[0] ?? '';
    const uses: TermPlace[] = [];
    for (const at of draft.passagesHolding([stemOf(word), stemOf(word.toUpperCase())], range)) {
      for (const [found, span] of this.#termsIn(draft.passage(at).text)) {
        if (found === entry && !isDefinition(entry, at, span) && !isIntroduced(draft.passage(at).text, span)) uses.push({ at, span });
      }
    }
    return uses;
  }

  *#termsIn(text: string): Generator<readonly [GlossaryEntry, Span]> {
    const words = [...text.matchAll(WORDS)];
    for (let i = 0; i < words.length; i++) {
      const found = this.#longestAt(text, words, i);
      if (found === undefined) continue;
      yield [found.entry, found.span];
      i += found.words - 1;
    }
  }

  #longestAt(text: string, words: readonly RegExpExecArray[], index: number): { entry: GlossaryEntry; span: Span; words: number } | undefined {
    const first = words[index];
    if (first === undefined || isCompound(text, first.index)) return undefined;
    const { lengths, entries } = this.#startingWith(first[0]);
    for (const count of lengths) {
      const last = words[index + count - 1];
      if (last === undefined) continue;
      const span = { start: first.index, end: last.index + last[0].length };
      const phrase = text.slice(span.start, span.end);
      const entry = entries.get(keyOf(phrase));
      if (entry !== undefined && startsAlike(entry.term, phrase) && !/[\w-]/.test(text[span.end] ?? '')) return { entry, span, words: count };
    }
    return undefined;
  }

  #startingWith(word: string): AlikeTerms {
    const known = this.#alike.get(word);
    if (known !== undefined) return known;
    const terms = this.#filing.glossary.startingWith(word);
    const lengths = new Set(terms.map(({ term }) => term.match(WORDS)?.length ?? 0));
    const alike = { lengths: [...lengths].sort((a, b) => b - a), entries: new Map(terms.map(entry => [keyOf(entry.term), entry])) };
    this.#alike.set(word, alike);
    return alike;
  }
}

/** Terms that start with the same word: how many words they have, the most first, and themselves by their keys. */
interface AlikeTerms {
  readonly lengths: readonly number[];
  readonly entries: ReadonlyMap<string, GlossaryEntry>;
}

/** "an Equity Distribution Agreement" is the thing itself, not yet the term. */
function isIntroduced(text: string, span: Span): boolean {
  return /\ban? $/i.test(text.slice(Math.max(0, span.start - 4), span.start));
}

function isDefinition(entry: GlossaryEntry, at: PassageId, span: Span): boolean {
  return entry.definitions.some(site => site.at === at && contains(span, site.stated.span));
}

const WORD = /[A-Za-z0-9]+/;
const WORDS = /[A-Za-z0-9]+/g;

/** What all numbers of a word start with: "Subsidiar" of "Subsidiary" and "Subsidiaries". */
function stemOf(word: string): string {
  return singular(word).replace(/y$/i, '');
}

/** Whether a place is inside a compound ("non-Agreement"). */
function isCompound(text: string, at: number): boolean {
  return /[\w-]/.test(text[at - 1] ?? '');
}

/** The key of a term, without the dot of an abbreviation at its end. */
function keyOf(term: string): string {
  return phraseKey(term.replace(/[^A-Za-z0-9]+$/, ''));
}

/** "sales agent" does not use “Sales Agent”, nor the other way round. */
function startsAlike(term: string, phrase: string): boolean {
  return /[A-Za-z0-9]/.exec(term)?.[0] === phrase[0];
}
