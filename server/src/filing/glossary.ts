import type { DefinitionStated, LabelStated } from '../facts/termStatements';
import { headNounOf, phraseKey, singular } from '../regulation/wordLists';
import { firstIndex } from '../text/binarySearch';
import { LayeredMap } from '../text/layeredMap';
import { matchesOf } from '../text/pattern';
import { WORD_SIGNS } from '../text/words';
import { FactGroups } from './factGroups';
import type { Fact, FactList } from './factIndex';

/** A defined term with the places that define it, first one first. */
export interface GlossaryEntry {
  /** What all variants of the term share. */
  readonly key: string;
  /** As the first definition writes it. */
  readonly term: string;
  /** Its words in order, singular, in lower case. */
  readonly words: readonly string[];
  readonly definitions: readonly [Fact<DefinitionStated>, ...Fact<DefinitionStated>[]];
}

/** Defined terms by what they are looked up by. */
interface Terms {
  readonly entries: LayeredMap<string, GlossaryEntry>;
  readonly byHead: LayeredMap<string, readonly GlossaryEntry[]>;
  readonly byWord: LayeredMap<string, readonly GlossaryEntry[]>;
  /** Those with hyphens, by their keys without. */
  readonly hyphenated: LayeredMap<string, readonly GlossaryEntry[]>;
}

/** The terms that the draft defines. Variants of a term (plural, hyphen, case) are one entry. Immutable. */
export class Glossary {
  readonly #definitions: FactGroups<DefinitionStated>;
  readonly #labels: FactGroups<LabelStated>;
  readonly #entries: LayeredMap<string, GlossaryEntry>;
  readonly #byHead: LayeredMap<string, readonly GlossaryEntry[]>;
  readonly #byWord: LayeredMap<string, readonly GlossaryEntry[]>;
  readonly #hyphenated: LayeredMap<string, readonly GlossaryEntry[]>;

  private constructor(definitions: FactGroups<DefinitionStated>, labels: FactGroups<LabelStated>, terms: Terms) {
    this.#definitions = definitions;
    this.#labels = labels;
    this.#entries = terms.entries;
    this.#byHead = terms.byHead;
    this.#byWord = terms.byWord;
    this.#hyphenated = terms.hyphenated;
  }

  /**
   * The glossary of what is defined, with the labels by their keys, made from an earlier one by what has changed. A generator that yields between steps.
   */
  static *read(stated: FactList<DefinitionStated>, labels: FactGroups<LabelStated>, earlier?: Glossary): Generator<void, Glossary> {
    const definitions = earlier === undefined ? FactGroups.of(stated, ({ key }) => key) : earlier.#definitions.updated(stated);
    yield;
    const changed = earlier && definitions.groups.changedSince(earlier.#definitions.groups);
    if (earlier === undefined || changed === undefined) return new Glossary(definitions, labels, yield* termsOf(definitions));
    const changes = new Map([...changed].map(key => [key, entryOf(definitions.get(key) ?? [])[0]]));
    return new Glossary(definitions, labels, {
      entries: earlier.#entries.with(changes),
      byHead: earlier.#byHead.with(regrouped(headNouns, changes, earlier.#entries, earlier.#byHead)),
      byWord: earlier.#byWord.with(regrouped(wordsOfEntry, changes, earlier.#entries, earlier.#byWord)),
      hyphenated: earlier.#hyphenated.with(regrouped(withoutHyphens, changes, earlier.#entries, earlier.#hyphenated)),
    });
  }

  /** All entries, in no certain order. */
  entries(): Iterable<GlossaryEntry> {
    return this.#entries.values();
  }

  /** The entry of a key, which is what all variants of a term share. */
  ofKey(key: string): GlossaryEntry | undefined {
    return this.#entries.get(key);
  }

  /** The entry that a phrase, in any of its variants, stands for. */
  find(phrase: string): GlossaryEntry | undefined {
    return this.#entries.get(phraseKey(phrase));
  }

  /** The term that a phrase is but for its hyphens: “Pre-Funded Warrants” for "Prefunded Warrants". */
  unhyphenated(phrase: string): GlossaryEntry | undefined {
    const key = joined(phrase);
    return this.#entries.get(key) ?? this.#hyphenated.get(key)?.[0];
  }

  /** Whether a key is that of a defined term or ends in one of two words or more: “Sales Agreement” for "Cantor Sales Agreement". */
  knows(key: string): boolean {
    if (this.#entries.get(key) !== undefined) return true;
    for (let from = key.indexOf(' ') + 1; from > 0 && key.includes(' ', from); from = key.indexOf(' ', from) + 1) {
      if (this.#entries.get(key.slice(from)) !== undefined) return true;
    }
    return false;
  }

  /** Whether the phrase of a key is set apart somewhere, in quotation marks or as a label, as a word spoken of and not used. */
  isLabel(key: string): boolean {
    return this.#labels.get(key) !== undefined;
  }

  /** The defined terms that end in the same noun as the phrase. */
  withHeadOf(phrase: string): readonly GlossaryEntry[] {
    return this.#byHead.get(headNoun(phrase)) ?? [];
  }

  /** The defined terms that start with a word, in any case and number. */
  startingWith(word: string): readonly GlossaryEntry[] {
    const [first = ''] = wordsOf(word);
    return (this.#byWord.get(first) ?? []).filter(({ words }) => words[0] === first);
  }

  /** The defined terms that hold a word, in any case and number. */
  holding(word: string): readonly GlossaryEntry[] {
    return this.#byWord.get(wordsOf(word)[0] ?? '') ?? [];
  }

  /** The keys of terms and labels that may have come or gone since an earlier glossary; undefined where all may. */
  changedSince(earlier: Glossary): Iterable<string> | undefined {
    const definitions = this.#definitions.groups.changedSince(earlier.#definitions.groups);
    const labels = this.#labels.groups.changedSince(earlier.#labels.groups);
    return definitions === undefined || labels === undefined ? undefined : new Set([...definitions, ...labels]);
  }
}

function* termsOf(definitions: FactGroups<DefinitionStated>): Generator<void, Terms> {
  const entries = inOrder([...definitions.groups.values()].flatMap(entryOf));
  yield;
  const byHead = LayeredMap.of(groups(headNouns, entries));
  yield;
  const byWord = LayeredMap.of(groups(wordsOfEntry, entries));
  const hyphenated = LayeredMap.of(groups(withoutHyphens, entries));
  return { entries: LayeredMap.of(entries.map(entry => [entry.key, entry])), byHead, byWord, hyphenated };
}

function entryOf([first, ...others]: readonly Fact<DefinitionStated>[]): readonly GlossaryEntry[] {
  return first === undefined ? [] : [{ key: first.stated.key, term: first.stated.term, words: wordsOf(first.stated.term), definitions: [first, ...others] }];
}

/** What terms are grouped by: each belongs to a group for every trait of its. */
type Traits = (entry: GlossaryEntry) => readonly string[];

function groups(traits: Traits, entries: readonly GlossaryEntry[]): ReadonlyMap<string, readonly GlossaryEntry[]> {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    for (const trait of new Set(traits(entry))) {
      const group = groups.get(trait);
      if (group === undefined) groups.set(trait, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

/** The groups that change when entries come, go or are replaced. */
function regrouped(
  traits: Traits,
  changes: ReadonlyMap<string, GlossaryEntry | undefined>,
  entries: LayeredMap<string, GlossaryEntry>,
  groups: LayeredMap<string, readonly GlossaryEntry[]>,
): ReadonlyMap<string, readonly GlossaryEntry[]> {
  const changed = new Map<string, readonly GlossaryEntry[]>();
  const edit = (entry: GlossaryEntry, change: (group: readonly GlossaryEntry[]) => readonly GlossaryEntry[]) => {
    for (const trait of new Set(traits(entry))) changed.set(trait, change(changed.get(trait) ?? groups.get(trait) ?? []));
  };
  for (const [key, entry] of changes) {
    const before = entries.get(key);
    if (before !== undefined) edit(before, group => group.filter(other => other !== before));
    if (entry !== undefined) edit(entry, group => inserted(group, entry));
  }
  return changed;
}

function inOrder(entries: readonly GlossaryEntry[]): readonly GlossaryEntry[] {
  return [...entries].sort(byPlace);
}

function inserted(group: readonly GlossaryEntry[], entry: GlossaryEntry): readonly GlossaryEntry[] {
  const behind = firstIndex(group.length, index => byPlace(group[index] ?? entry, entry) > 0);
  return [...group.slice(0, behind), entry, ...group.slice(behind)];
}

/** The order of the places that first define two terms. */
function byPlace({ definitions: [a] }: GlossaryEntry, { definitions: [b] }: GlossaryEntry): number {
  return a.at - b.at || a.stated.span.start - b.stated.span.start;
}

const HYPHEN = /[-\u2010-\u2015]/;

/** The key of a phrase without its hyphens. */
function joined(phrase: string): string {
  return phraseKey(phrase.replace(/[-\u2010-\u2015]/g, ''));
}

/** The noun that a phrase is about: its last word, singular, in lower case. */
function headNoun(phrase: string): string {
  return headNounOf(phrase).toLowerCase();
}

function headNouns({ term }: GlossaryEntry): readonly string[] {
  return [headNoun(term)];
}

function withoutHyphens({ term }: GlossaryEntry): readonly string[] {
  return HYPHEN.test(term) ? [joined(term)] : [];
}

function wordsOfEntry({ words }: GlossaryEntry): readonly string[] {
  return words;
}

const WORDS = new RegExp(`[${WORD_SIGNS}]+`, 'g');

/** The words of a term in order, singular, in lower case. */
export function wordsOf(term: string): readonly string[] {
  return matchesOf(term, WORDS).map(([word]) => singular(word).toLowerCase());
}
