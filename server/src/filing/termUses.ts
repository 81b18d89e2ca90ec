import type { Draft } from '../draft/draft';
import type { Passage } from '../draft/passage';
import type { PassageId, PassageRange } from '../draft/passageId';
import type { DefinitionStated } from '../facts/termStatements';
import { phraseKey, singular } from '../regulation/wordLists';
import { firstIndex } from '../text/binarySearch';
import { contains, type Span } from '../text/span';
import { type FirstLetters, isOfWord, nextCapital, WORD_SIGNS, wordEnd, wordStart } from '../text/words';
import type { Fact } from './factIndex';
import type { Filing } from './filing';
import type { Glossary, GlossaryEntry } from './glossary';

/** A range of the clean text of a passage. */
export interface TermPlace {
  readonly at: PassageId;
  readonly span: Span;
}

/** Where terms are looked for. */
export type TermSource = Pick<Filing, 'draft' | 'range' | 'glossary'>;

/** As much of it as tells where they stand. */
export interface TermText {
  readonly draft: Pick<Draft, 'passage' | 'placedHolding'>;
  readonly range: PassageRange;
  readonly glossary: Pick<Glossary, 'startingWith' | 'holding'>;
}

const WORDS = new RegExp(`[${WORD_SIGNS}]+`, 'g');
const FIRST_WORD = new RegExp(`[${WORD_SIGNS}]+`);
const IN_WORD = new RegExp(`[${WORD_SIGNS}]`);
const SIGNS_BEHIND = new RegExp(`[^${WORD_SIGNS}]+$`);
const INDEFINITE_BEFORE = /\ban? $/i;
/** Where more words than these may start a term that runs into another, all words are looked at. */
const MOST_LEADING_WORDS = 24;

/** Where the defined terms of a filing stand. Of terms that start together the longest wins ("Prospectus Supplement" over "Prospectus"). */
export class TermUses {
  readonly #filing: TermText;
  readonly #alike = new Map<string, AlikeTerms>();

  constructor(filing: TermText) {
    this.#filing = filing;
  }

  /** The term that stands at an offset of a passage, be it used or defined there. */
  at(at: PassageId, offset: number): { readonly entry: GlossaryEntry; readonly place: TermPlace } | undefined {
    const { text } = this.#filing.draft.passage(at);
    for (const [entry, span] of this.#termsFrom(text, wordStarts(text)))
      if (contains(span, { start: offset, end: offset })) return { entry, place: { at, span } };
    return undefined;
  }

  /** The terms that stand in a range of a passage, in order, be they used or defined there. */
  within(at: PassageId, range: Span): readonly { readonly entry: GlossaryEntry; readonly place: TermPlace }[] {
    const { text } = this.#filing.draft.passage(at);
    return [...this.#termsFrom(text, wordStarts(text))].filter(([, span]) => contains(range, span)).map(([entry, span]) => ({ entry, place: { at, span } }));
  }

  /** The uses of a term, in the order of the draft: neither its definitions nor the name that a definition is given to. */
  of(entry: GlossaryEntry): readonly TermPlace[] {
    const { draft, range } = this.#filing;
    const leading = this.#leadingWords(entry);
    const uses: TermPlace[] = [];
    for (const { at, passage } of draft.placedHolding(formsOf(entry).flatMap(soughtFor), range)) {
      const { text } = passage;
      const starts = leading === undefined ? wordStarts(text) : startsOf(text, leading);
      for (const [found, span] of this.#termsFrom(text, starts)) if (found === entry && isUse(entry, at, text, span)) uses.push({ at, span });
    }
    return uses;
  }

  /** Where the words of a term in capitals first stand from a passage on, be it inside a longer term, but for its definitions. */
  first(entry: GlossaryEntry, from: PassageId): TermPlace | undefined {
    const { draft, range } = this.#filing;
    const forms = formsOf(entry).filter(isInCapitals);
    const starting = forms.map(firstWord).flatMap(startingAlike);
    for (const { at, passage } of draft.placedHolding(forms.flatMap(soughtFor), { from, to: range.to })) {
      for (const start of startsOf(passage.text, starting))
        for (const { entry: found, span } of this.#allAt(passage.text, start)) if (found === entry && isUse(entry, at, passage.text, span)) return { at, span };
    }
    return undefined;
  }

  /**
   * Where the words of terms in capitals stand in a passage, be it inside longer terms, but for their definitions. Of terms that start with the same word
   * only those that are `sought`; `letters` tells most others by their first letters.
   */
  standingIn(at: PassageId, { text }: Passage, sought: (alike: AlikeTerms) => AlikeTerms = alike => alike, letters?: FirstLetters): readonly Standing[] {
    let standing: Standing[] | undefined;
    let end: number;
    for (let start = nextCapital(text, 0, letters); start < text.length; start = nextCapital(text, end, letters)) {
      end = wordEnd(text, start);
      const alike = this.#startingWith(text.slice(start, end));
      const wanted = sought(alike);
      if (wanted.lengths.length === 0) continue;
      for (const { entry, span } of this.#allAt(text, start, wanted)) {
        if (!isUse(entry, at, text, span)) continue;
        standing ??= [];
        standing.push({ entry, place: { at, span }, alike });
      }
    }
    return standing ?? NO_STANDING;
  }

  /**
   * The words that start the term and those that start any other which may run into it: that holds its first word, or runs into such a one. Undefined
   * where there are too many to look for each.
   */
  #leadingWords(entry: GlossaryEntry): readonly string[] | undefined {
    const leading = new Set(formsOf(entry).map(firstWord));
    for (const word of leading) {
      for (const other of this.#filing.glossary.holding(word)) for (const form of formsOf(other)) leading.add(firstWord(form));
      if (leading.size > MOST_LEADING_WORDS) return undefined;
    }
    return [...leading].flatMap(startingAlike);
  }

  /** The terms that start at some of these offsets, none inside another. */
  *#termsFrom(text: string, starts: Iterable<number>): Generator<readonly [GlossaryEntry, Span]> {
    let end = 0;
    for (const start of starts) {
      const found = start < end ? undefined : this.#allAt(text, start)[0];
      if (found === undefined) continue;
      yield [found.entry, found.span];
      end = found.span.end;
    }
  }

  /** The terms that start at an offset, the longest first. */
  #allAt(text: string, start: number, { lengths, entries } = this.#startingWith(text.slice(start, wordEnd(text, start)))): readonly TermAt[] {
    if (lengths.length === 0 || isCompound(text, start)) return NO_TERMS;
    let found: TermAt[] | undefined;
    const ends = wordEnds(text, start, lengths[0] ?? 0);
    for (const count of lengths) {
      const end = ends[count - 1];
      if (end === undefined) continue;
      const phrase = text.slice(start, end);
      const entry = entries.get(phraseKey(phrase));
      if (entry === undefined || !startsAlike(entry, phrase) || isOfCompound(text, end)) continue;
      found ??= [];
      found.push({ entry, span: { start, end } });
    }
    return found ?? NO_TERMS;
  }

  #startingWith(word: string): AlikeTerms {
    const known = this.#alike.get(word);
    if (known !== undefined) return known;
    const alike = alikeTerms(this.#filing.glossary.startingWith(word));
    this.#alike.set(word, alike);
    return alike;
  }
}

/** Where the words of a term stand. */
export interface Standing {
  readonly entry: GlossaryEntry;
  readonly place: TermPlace;
  /** All that start with the same word. */
  readonly alike: AlikeTerms;
}

const NO_STANDING: readonly Standing[] = [];

/** A term that starts at some offset. */
interface TermAt {
  readonly entry: GlossaryEntry;
  readonly span: Span;
}

const NO_TERMS: readonly TermAt[] = [];

/** Terms that start with the same word: how many words they have, the most first, and themselves by their keys. */
export interface AlikeTerms {
  readonly lengths: readonly number[];
  readonly entries: ReadonlyMap<string, GlossaryEntry>;
}

/** Terms that start alike, but for one of them. */
export function without({ entries }: AlikeTerms, { key }: GlossaryEntry): AlikeTerms {
  return alikeTerms([...entries.values()].filter(entry => entry.key !== key));
}

function alikeTerms(terms: readonly GlossaryEntry[]): AlikeTerms {
  const lengths = new Set(terms.map(({ term }) => term.match(WORDS)?.length ?? 0));
  return { lengths: [...lengths].sort((a, b) => b - a), entries: new Map(terms.map(entry => [keyOf(entry.term), entry])) };
}

/** Where each word of a text starts. */
function* wordStarts(text: string): Generator<number, void> {
  for (const { index } of text.matchAll(WORDS)) yield index;
}

/** Where words of a text start that start with one of these, in order. */
function startsOf(text: string, words: readonly string[]): readonly number[] {
  const starts = new Set<number>();
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) if (!IN_WORD.test(text[at - 1] ?? '')) starts.add(at);
  }
  return [...starts].sort((a, b) => a - b);
}

/** Where the words of a text end from an offset on, so many or fewer. */
function wordEnds(text: string, from: number, count: number): readonly number[] {
  const ends: number[] = [];
  for (let start = wordStart(text, from); ends.length < count && start < text.length; start = wordStart(text, start)) {
    start = wordEnd(text, start);
    ends.push(start);
  }
  return ends;
}

/**
 * Whether a term that stands somewhere is used there. It is not where it is defined, nor where its sentence defines it for the thing that bears its name:
 * "an Equity Distribution Agreement (the “Equity Distribution Agreement”)".
 */
function isUse({ definitions }: GlossaryEntry, at: PassageId, text: string, span: Span): boolean {
  // One paragraph may define a term thousands of times.
  const next = definitions[firstIndex(definitions.length, index => isFrom(definitions[index], at, span.start))];
  if (next?.at !== at) return true;
  const { stated } = next;
  const isIntroduced = INDEFINITE_BEFORE.test(text.slice(Math.max(0, span.start - 4), span.start));
  return !(contains(span, stated.span) || (isIntroduced && stated.sentence.start <= span.start && span.end <= stated.span.start));
}

/** Whether a definition stands at a place or behind it. */
function isFrom(definition: Fact<DefinitionStated> | undefined, at: PassageId, start: number): boolean {
  return definition !== undefined && (definition.at > at || (definition.at === at && definition.stated.span.start >= start));
}

function firstWord(term: string): string {
  return FIRST_WORD.exec(term)?.[0] ?? '';
}

/** Too short to be sought for: it stands everywhere. */
const SHORT_WORD = 3;

/** What one of stands wherever a term does: its first word or, where that is short, its longest. */
function soughtFor(term: string): readonly string[] {
  const first = firstWord(term);
  if (first.length > SHORT_WORD) return startingAlike(first);
  const longest = (term.match(WORDS) ?? []).reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest === first ? startingAlike(first) : [...new Set([...startingAlike(longest.toLowerCase()), ...startingAlike(capitalised(longest))])];
}

/** What the first word of a term starts with in all its numbers, as it is, with no other capital, and in capitals: "Subsidiar", "SUBSIDIAR". */
function startingAlike(word: string): readonly string[] {
  const first = word.slice(0, 1);
  const rest = singular(word).replace(/y$/i, '').slice(1);
  if (word === '') return [];
  return [...new Set([rest, rest.toLowerCase(), ...(first === first.toLowerCase() ? [] : [rest.toUpperCase()])])].map(letters => first + letters);
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Whether a place is inside a compound ("non-Agreement"). */
function isCompound(text: string, at: number): boolean {
  return isOfCompound(text, at - 1);
}

/** Whether a unit goes on with a word, or with a compound. */
function isOfCompound(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isOfWord(code) || code === LOW_LINE || code === HYPHEN;
}

const [LOW_LINE, HYPHEN] = ['_'.charCodeAt(0), '-'.charCodeAt(0)];

/** The key of a term, without the dot of an abbreviation at its end. */
function keyOf(term: string): string {
  return phraseKey(term.replace(SIGNS_BEHIND, ''));
}

/** "sales agent" does not use “Sales Agent”, nor the other way round, unless both are defined. */
function startsAlike(entry: GlossaryEntry, phrase: string): boolean {
  return entry.definitions.some(({ stated }) => firstWord(stated.term)[0] === phrase[0]);
}

/** Whether a form of a term starts with a capital or a figure. */
export function isInCapitals(form: string): boolean {
  return nextCapital(firstWord(form), 0) === 0 && firstWord(form) !== '';
}

/** How the definitions of a term write it, each way once. */
export function formsOf({ definitions }: GlossaryEntry): readonly string[] {
  return [...new Set(definitions.map(({ stated }) => stated.term))];
}
