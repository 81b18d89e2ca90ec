import type { PassageId } from '../draft/draft';
import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import { singular } from '../regulation/wordLists';
import { contains, type Span } from '../text/span';

/** A range of the clean text of a passage. */
export interface TermPlace {
  readonly at: PassageId;
  readonly span: Span;
}

/** A term as it is looked for, at a place where its first word stands. */
interface Wanted {
  readonly entry: GlossaryEntry;
  readonly pattern: RegExp;
}

/** Where the defined terms of a filing stand. Of terms that start together the longest wins ("Prospectus Supplement" over "Prospectus"). */
export class TermUses {
  readonly #filing: Filing;
  /** By first word, the longest term first, so that a text is read once whatever the number of terms. */
  readonly #wanted = new Map<string, Wanted[]>();
  #uses: ReadonlyMap<GlossaryEntry, readonly TermPlace[]> | undefined;

  constructor(filing: Filing) {
    this.#filing = filing;
    const entries = [...filing.glossary.entries()].sort((a, b) => b.term.length - a.term.length);
    for (const entry of entries) {
      const first = firstWord(entry.term);
      const wanted = { entry, pattern: patternOf(entry.term) };
      const known = this.#wanted.get(first);
      if (known === undefined) this.#wanted.set(first, [wanted]);
      else known.push(wanted);
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
    let end = 0;
    for (const word of text.matchAll(WORD)) {
      if (word.index < end) continue;
      for (const { entry, pattern } of this.#wanted.get(wordKey(word[0])) ?? []) {
        pattern.lastIndex = word.index;
        const match = pattern.exec(text);
        if (match === null) continue;
        end = word.index + match[0].length;
        yield [entry, { start: word.index, end }];
        break;
      }
    }
  }
}

function isDefinition(entry: GlossaryEntry, at: PassageId, span: Span): boolean {
  return entry.definitions.some(site => site.at === at && contains(span, site.stated.span));
}

/** A word that stands for itself: not the second half of a compound ("non-Agreement"). */
const WORD = /(?<![\w-])[A-Za-z0-9]+/g;

/** What the singular and the plural of a word share. */
function wordKey(word: string): string {
  return singular(word);
}

function firstWord(term: string): string {
  return wordKey(/[A-Za-z0-9]+/.exec(term)?.[0] ?? '');
}

/** The term at a place, singular or plural, with spaces or hyphens. */
function patternOf(term: string): RegExp {
  const words = term.split(/[\s-]+/).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const last = words.pop() ?? '';
  const stem = last.replace(/(?:ies|y)$/, '(?:ies|y)').replace(/(?<![sui])s$/, 's?');
  const whole = [...words, /s\?$|\)$/.test(stem) ? stem : `${stem}s?`].join('[ -]');
  return new RegExp(String.raw`${whole}(?![\w-])`, 'y');
}
