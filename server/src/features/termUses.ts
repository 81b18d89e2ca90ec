import type { PassageId } from '../draft/draft';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import { contains, type Span } from '../text/span';

/** A range of the clean text of a passage. */
export interface TermPlace {
  readonly at: PassageId;
  readonly span: Span;
}

/** Where the defined terms of a filing stand: found once for all terms, so that the longest term wins ("Prospectus Supplement" over "Prospectus"). */
export class TermUses {
  readonly #filing: Filing;
  readonly #pattern: RegExp | undefined;
  #uses: ReadonlyMap<GlossaryEntry, readonly TermPlace[]> | undefined;

  constructor(filing: Filing) {
    this.#filing = filing;
    this.#pattern = patternOf([...filing.glossary.entries()]);
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
    if (this.#pattern === undefined) return;
    for (const match of this.#filing.draft.passage(at).text.matchAll(this.#pattern)) {
      const entry = this.#filing.glossary.find(match[0]);
      if (entry !== undefined) yield [entry, { start: match.index, end: match.index + match[0].length }];
    }
  }
}

function isDefinition(entry: GlossaryEntry, at: PassageId, span: Span): boolean {
  return entry.definitions.some(site => site.at === at && contains(span, site.stated.span));
}

/** Any of the terms as a whole, singular or plural, with spaces or hyphens. Longer terms come first, so that they win. */
function patternOf(entries: readonly GlossaryEntry[]): RegExp | undefined {
  const terms = entries.map(({ term }) => term).sort((a, b) => b.length - a.length);
  if (terms.length === 0) return undefined;
  const alternatives = terms.map(term => {
    const words = term.split(/[\s-]+/).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    const last = words.pop() ?? '';
    const stem = last.replace(/(?:ies|y)$/, '(?:ies|y)').replace(/(?<![sui])s$/, 's?');
    return [...words, /s\?$|\)$/.test(stem) ? stem : `${stem}s?`].join('[ -]');
  });
  return new RegExp(String.raw`(?<![\w-])(?:${alternatives.join('|')})(?![\w-])`, 'g');
}
