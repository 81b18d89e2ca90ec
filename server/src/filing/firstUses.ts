import type { Draft } from '../draft/draft';
import { isWithin, type PassageId } from '../draft/passageId';
import { LayeredMap } from '../text/layeredMap';
import { FirstLetters } from '../text/words';
import type { Glossary } from './glossary';
import { type AlikeTerms, formsOf, type TermPlace, type TermSource, TermUses, without } from './termUses';

/**
 * Where the words of the terms in capitals of a filing first stand but for their definitions, by the keys of the terms; nothing for those that never do. What
 * stands inside a longer term counts, so that one term does not bear on another. The same object as long as none of the places changes.
 */
export class FirstUses {
  readonly places: LayeredMap<string, TermPlace>;
  /** The terms that are first used in a passage. */
  readonly byPassage: LayeredMap<PassageId, readonly string[]>;

  /** The keys of the terms that stand nowhere but at their definitions. */
  readonly unused: ReadonlySet<string>;

  constructor(places: LayeredMap<string, TermPlace>, byPassage: LayeredMap<PassageId, readonly string[]>, unused: ReadonlySet<string>) {
    this.places = places;
    this.byPassage = byPassage;
    this.unused = unused;
  }

  /** Where the words of a term first stand. */
  of(key: string): TermPlace | undefined {
    return this.places.get(key);
  }
}

/** After how many passages others get their turn. */
const PASSAGES_IN_A_STEP = 64;

/** Finds the first uses in versions of one filing, one after the other: only in passages that changed, and for terms that did. */
export class FirstUsesReader {
  #known: { readonly source: TermSource; readonly definedTo: PassageId; readonly uses: FirstUses } | undefined;

  /**
   * The first uses as they are now. `definedTo` is the passage before which the glossary's definitions stand: where it moves, all is found anew. A generator
   * that yields between steps; one that is dropped leaves what was known.
   */
  *read(source: TermSource, definedTo: PassageId): Generator<void, FirstUses> {
    const known = this.#known;
    const { range, glossary } = source;
    const isSameRange = known?.source.range.from === range.from && known.source.range.to === range.to && known.definedTo === definedTo;
    const terms = isSameRange ? changedTerms(glossary, known.source.glossary) : undefined;
    const uses = known === undefined || terms === undefined ? yield* readAll(source) : yield* reread(source, known.source.draft, known.uses, terms);
    this.#known = { source, definedTo, uses };
    return uses;
  }
}

/** Of more terms that start alike the list is not made anew for each that is found. */
const MOST_ALIKE = 64;

function* readAll(source: TermSource): Generator<void, FirstUses> {
  const places = new Map<string, TermPlace>();
  /** Of terms that start alike, those of which the first use is not known so far. */
  const left = new Map<AlikeTerms, AlikeTerms>();
  const sought = (alike: AlikeTerms) => left.get(alike) ?? alike;
  const uses = new TermUses(source);
  const firstLetters = new FirstLetters(Array.from(source.glossary.entries(), ({ words: [first = ''] }) => first));
  let count = 0;
  for (const { at, passage } of source.draft.placed(source.range)) {
    for (const { entry, place, alike } of uses.standingIn(at, passage, sought, firstLetters)) {
      if (places.has(entry.key)) continue;
      places.set(entry.key, place);
      if (alike.entries.size <= MOST_ALIKE) left.set(alike, without(sought(alike), entry));
    }
    if (++count % PASSAGES_IN_A_STEP === 0) yield;
  }
  const keys = Array.from(source.glossary.entries(), ({ key }) => key);
  return new FirstUses(LayeredMap.of(places), LayeredMap.of(keysByPassage(places)), new Set(keys.filter(key => !places.has(key))));
}

function keysByPassage(places: ReadonlyMap<string, TermPlace>): ReadonlyMap<PassageId, readonly string[]> {
  const keys = new Map<PassageId, string[]>();
  for (const [key, { at }] of places) keys.set(at, [...(keys.get(at) ?? []), key]);
  return keys;
}

/** `terms` are those that came since or went. Of the others a first use changes only with the passages. */
function* reread(source: TermSource, draftBefore: Draft, before: FirstUses, terms: ReadonlySet<string>): Generator<void, FirstUses> {
  const { draft, range, glossary } = source;
  const uses = new TermUses(source);
  /** The terms whose first use has to be found anew, and the passage from which on. */
  const sought = new Map<string, PassageId>([...terms].map(key => [key, range.from]));
  const found = new Map<string, TermPlace>();
  const changed = draft.stretches.changedSince(draftBefore.stretches);
  if (changed !== undefined) {
    for (const at of draftBefore.passagesBetween(changed.after, changed.before))
      for (const key of before.byPassage.get(at) ?? []) if (!terms.has(key)) sought.set(key, changed.before);
    let count = 0;
    for (const at of draft.passagesBetween(changed.after, changed.before)) {
      if (!isWithin(range, at)) continue;
      for (const { entry, place } of uses.standingIn(at, draft.passage(at))) {
        if (terms.has(entry.key) || found.has(entry.key)) continue;
        const known = sought.has(entry.key) ? undefined : before.of(entry.key);
        if (known === undefined || known.at > at) found.set(entry.key, place);
      }
      if (++count % PASSAGES_IN_A_STEP === 0) yield;
    }
  }
  const changes = new Map<string, TermPlace | undefined>(found);
  for (const [key, from] of sought) {
    if (found.has(key)) continue;
    const entry = glossary.ofKey(key);
    changes.set(key, entry && uses.first(entry, from));
    yield;
  }
  return withChanges(before, changes, glossary);
}

function withChanges(before: FirstUses, all: ReadonlyMap<string, TermPlace | undefined>, glossary: Glossary): FirstUses {
  const isUnused = (key: string) => all.get(key) === undefined && glossary.ofKey(key) !== undefined;
  const changes = new Map([...all].filter(([key, place]) => !isSame(place, before.places.get(key)) || isUnused(key) !== before.unused.has(key)));
  if (changes.size === 0) return before;
  const unused = new Set(before.unused);
  const passages = new Map<PassageId, readonly string[] | undefined>();
  const keysAt = (at: PassageId) => (passages.has(at) ? passages.get(at) : before.byPassage.get(at)) ?? [];
  for (const [key, place] of changes) {
    if (isUnused(key)) unused.add(key);
    else unused.delete(key);
    const was = before.places.get(key);
    if (was !== undefined) {
      const left = keysAt(was.at).filter(other => other !== key);
      passages.set(was.at, left.length === 0 ? undefined : left);
    }
    if (place !== undefined) passages.set(place.at, [...keysAt(place.at), key]);
  }
  return new FirstUses(before.places.with(changes), before.byPassage.with(passages), unused);
}

function isSame(a: TermPlace | undefined, b: TermPlace | undefined): boolean {
  return a?.at === b?.at && a?.span.start === b?.span.start && a?.span.end === b?.span.end;
}

/** The terms that came since an earlier glossary or went, by their keys; undefined where all may have. */
function changedTerms(glossary: Glossary, earlier: Glossary): ReadonlySet<string> | undefined {
  const changed = glossary.changedSince(earlier);
  return changed && new Set([...changed].filter(key => formsIn(glossary, key) !== formsIn(earlier, key)));
}

/** In which forms a term is defined. */
function formsIn(glossary: Glossary, key: string): string | undefined {
  const entry = glossary.ofKey(key);
  return entry && [...formsOf(entry)].sort().join();
}
