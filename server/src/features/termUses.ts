import type { PassageId } from '../draft/draft';
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
  readonly #entries = new Map<string, GlossaryEntry>();
  /** By first word, how many words the terms have that start with it, the most first: a text is read once whatever the number of terms. */
  readonly #lengths = new Map<string, number[]>();
  #uses: ReadonlyMap<GlossaryEntry, readonly TermPlace[]> | undefined;

  constructor(filing: Filing) {
    this.#filing = filing;
    for (const entry of filing.glossary.entries()) {
      const words = [...entry.term.matchAll(WORD)];
      const first = words[0];
      if (first === undefined) continue;
      this.#entries.set(keyOf(entry.term), entry);
      const lengths = this.#lengths.get(singular(first[0])) ?? [];
      if (!lengths.includes(words.length))
        this.#lengths.set(
          singular(first[0]),
          [...lengths, words.length].sort((a, b) => b - a),
        );
    }
  }

  /** The term that stands at an offset of a passage, be it used or defined there. */
  at(at: PassageId, offset: number): { readonly entry: GlossaryEntry; readonly place: TermPlace } | undefined {
    for (const [entry, span] of this.#termsIn(at)) if (contains(span, { start: offset, end: offset })) return { entry, place: { at, span } };
    return undefined;
  }

  /** The uses of a term, in the order of the draft: neither its definitions nor the name that a definition is given to. */
  of(entry: GlossaryEntry): readonly TermPlace[] {
    this.#uses ??= this.#findAll();
    return this.#uses.get(entry) ?? [];
  }

  #findAll(): ReadonlyMap<GlossaryEntry, readonly TermPlace[]> {
    const uses = new Map<GlossaryEntry, TermPlace[]>();
    for (const at of this.#filing.parts.own) {
      for (const [entry, span] of this.#termsIn(at)) {
        if (isDefinition(entry, at, span) || this.#isIntroduced(at, span)) continue;
        const places = uses.get(entry);
        if (places === undefined) uses.set(entry, [{ at, span }]);
        else places.push({ at, span });
      }
    }
    return uses;
  }

  /** "an Equity Distribution Agreement" is the thing itself, not yet the term. */
  #isIntroduced(at: PassageId, span: Span): boolean {
    return /\ban? $/i.test(this.#filing.draft.passage(at).text.slice(Math.max(0, span.start - 4), span.start));
  }

  *#termsIn(at: PassageId): Generator<readonly [GlossaryEntry, Span]> {
    const { text } = this.#filing.draft.passage(at);
    const words = [...text.matchAll(WORD)];
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
    for (const count of this.#lengths.get(singular(first[0])) ?? []) {
      const last = words[index + count - 1];
      if (last === undefined) continue;
      const span = { start: first.index, end: last.index + last[0].length };
      const phrase = text.slice(span.start, span.end);
      const entry = this.#entries.get(keyOf(phrase));
      if (entry !== undefined && startsAlike(entry.term, phrase) && !/[\w-]/.test(text[span.end] ?? '')) return { entry, span, words: count };
    }
    return undefined;
  }
}

function isDefinition(entry: GlossaryEntry, at: PassageId, span: Span): boolean {
  return entry.definitions.some(site => site.at === at && contains(span, site.stated.span));
}

const WORD = /[A-Za-z0-9]+/g;

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
