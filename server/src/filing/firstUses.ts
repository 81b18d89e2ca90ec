import type { Draft } from '../draft/draft';
import { BEFORE_ALL, type PassageId } from '../draft/passageId';
import { LayeredMap } from '../text/layeredMap';
import type { Glossary, GlossaryEntry } from './glossary';
import { type TermPlace, type TermSource, TermUses } from './termUses';

/** Where the terms in capitals of a filing are first used, by their keys; nothing for those that never are. The same object as long as none of the places changes. */
export class FirstUses {
  readonly places: LayeredMap<string, TermPlace>;
  /** The terms that are first used in a passage. */
  readonly byPassage: LayeredMap<PassageId, readonly string[]>;

  constructor(places: LayeredMap<string, TermPlace>, byPassage: LayeredMap<PassageId, readonly string[]>) {
    this.places = places;
    this.byPassage = byPassage;
  }

  /** The first use of a term: neither a definition of it nor the name that a definition is given to. */
  of({ key }: GlossaryEntry): TermPlace | undefined {
    return this.places.get(key);
  }
}

/** After how many passages others get their turn. */
const PASSAGES_IN_A_STEP = 64;

/** Finds the first uses in versions of one filing, one after the other: only in passages that changed, and for terms that did. */
export class FirstUsesReader {
  #known: { readonly source: TermSource; readonly uses: FirstUses } | undefined;

  /** The first uses as they are now. A generator that yields between steps; one that is dropped leaves what was known. */
  *read(source: TermSource): Generator<void, FirstUses> {
    const known = this.#known;
    const terms = known && changedTerms(source.glossary, known.source.glossary);
    const isSameRange = known?.source.range.from === source.range.from && known.source.range.to === source.range.to;
    const uses =
      known === undefined || terms === undefined || !isSameRange ? yield* readAll(source) : yield* reread(source, known.source.draft, known.uses, terms);
    this.#known = { source, uses };
    return uses;
  }
}

function* readAll(source: TermSource): Generator<void, FirstUses> {
  const places = new Map<string, TermPlace>();
  const uses = new TermUses(source);
  let count = 0;
  for (const { at, passage } of source.draft.placed(source.range)) {
    for (const { entry, place } of uses.inCapitals(at, passage)) if (!places.has(entry.key)) places.set(entry.key, place);
    if (++count % PASSAGES_IN_A_STEP === 0) yield;
  }
  return new FirstUses(LayeredMap.of(places), LayeredMap.of(keysByPassage(places)));
}

function keysByPassage(places: ReadonlyMap<string, TermPlace>): ReadonlyMap<PassageId, readonly string[]> {
  const keys = new Map<PassageId, string[]>();
  for (const [key, { at }] of places) keys.set(at, [...(keys.get(at) ?? []), key]);
  return keys;
}

function* reread(source: TermSource, draftBefore: Draft, before: FirstUses, terms: ReadonlySet<string>): Generator<void, FirstUses> {
  const { draft, range, glossary } = source;
  const uses = new TermUses(source);
  /** The terms whose first use has to be found anew, and the passage from which on. */
  const sought = new Map<string, PassageId>([...terms].map(key => [key, range.from]));
  const found = new Map<string, TermPlace>();
  const changed = draft.stretches.changedSince(draftBefore.stretches);
  if (changed !== undefined) {
    for (const at of draftBefore.passagesBetween(changed.after, changed.before))
      for (const key of before.byPassage.get(at) ?? []) if (!sought.has(key)) sought.set(key, changed.before);
    let count = 0;
    for (const at of draft.passagesBetween(changed.after, changed.before)) {
      if (at < range.from || at >= range.to) continue;
      for (const { entry, place } of uses.inCapitals(at, draft.passage(at))) {
        if (terms.has(entry.key) || found.has(entry.key)) continue;
        const known = sought.has(entry.key) ? undefined : before.of(entry);
        if (known === undefined || known.at > at) found.set(entry.key, place);
      }
      if (++count % PASSAGES_IN_A_STEP === 0) yield;
    }
  }
  const changes = new Map<string, TermPlace | undefined>(found);
  for (const [key, from] of sought) {
    if (found.has(key)) continue;
    const entry = glossary.ofKey(key);
    changes.set(key, entry === undefined ? undefined : uses.first(entry, from === BEFORE_ALL ? range.from : from));
    yield;
  }
  return withChanges(before, changes);
}

function withChanges(before: FirstUses, all: ReadonlyMap<string, TermPlace | undefined>): FirstUses {
  const changes = new Map([...all].filter(([key, place]) => !isSame(place, before.places.get(key))));
  if (changes.size === 0) return before;
  const passages = new Map<PassageId, readonly string[] | undefined>();
  const keysAt = (at: PassageId) => (passages.has(at) ? passages.get(at) : before.byPassage.get(at)) ?? [];
  for (const [key, place] of changes) {
    const was = before.places.get(key);
    if (was !== undefined) {
      const left = keysAt(was.at).filter(other => other !== key);
      passages.set(was.at, left.length === 0 ? undefined : left);
    }
    if (place !== undefined) passages.set(place.at, [...keysAt(place.at), key]);
  }
  return new FirstUses(before.places.with(changes), before.byPassage.with(passages));
}

function isSame(a: TermPlace | undefined, b: TermPlace | undefined): boolean {
  return a?.at === b?.at && a?.span.start === b?.span.start && a?.span.end === b?.span.end;
}

/** The terms that came, went or changed, and those that share a word with one: a longer term hides what stands in it. Undefined where all may have. */
function changedTerms(glossary: Glossary, earlier: Glossary): ReadonlySet<string> | undefined {
  const changed = glossary.changedSince(earlier);
  if (changed === undefined) return undefined;
  const terms = new Set<string>();
  for (const key of changed) {
    if (glossary.ofKey(key) === earlier.ofKey(key)) continue;
    terms.add(key);
    for (const word of key.split(' ')) for (const { key: other } of glossary.holding(word)) terms.add(other);
  }
  return terms;
}
