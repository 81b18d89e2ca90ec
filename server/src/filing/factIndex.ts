import { BEFORE_ALL, isWithin, type PassageId, type PassageRange } from '../draft/passageId';
import type { FactKind, Stated, StatedOf } from '../facts/statements';
import { firstIndex } from '../text/binarySearch';
import { ChunkedList } from '../text/chunkedList';
import { FactSelection } from './factSelection';

/** A statement and the passage that makes it. */
export interface Fact<S extends Stated = Stated> {
  readonly stated: S;
  readonly at: PassageId;
}

/** Facts of one kind, in the order of the draft. */
export type FactList<S extends Stated = Stated> = ChunkedList<Fact<S>>;

const NONE: FactList = ChunkedList.of<Fact>([]);

/** What a run of passages states, by kind, in the order of the draft. Immutable; of a kind in which two versions are the same, they share the facts. */
export class FactIndex {
  readonly #byKind: ReadonlyMap<FactKind, FactList>;
  /** What it was cut from, where it is the index of a part. */
  readonly #whole: FactIndex | undefined;
  readonly #range: PassageRange | undefined;
  /** Selections by what is wanted, which versions of an index share: each is brought up to date when it is asked for. */
  readonly #selections: Map<unknown, FactSelection>;

  private constructor(
    byKind: ReadonlyMap<FactKind, FactList>,
    selections: Map<unknown, FactSelection>,
    of?: { readonly whole: FactIndex; readonly range: PassageRange },
  ) {
    this.#byKind = byKind;
    this.#selections = selections;
    this.#whole = of?.whole;
    this.#range = of?.range;
  }

  static empty(): FactIndex {
    return new FactIndex(new Map(), new Map());
  }

  /** The facts of one kind, in the order of the draft. */
  all<K extends FactKind>(kind: K): readonly Fact<StatedOf<K>>[] {
    return this.list(kind).array;
  }

  /** The facts of one kind as a list, which later versions share in great part. */
  list<K extends FactKind>(kind: K): FactList<StatedOf<K>> {
    const facts = this.#byKind.get(kind) ?? NONE;
    if (!areOfKind(facts, kind)) throw new Error(`facts of another kind among those of ${kind}`);
    return facts;
  }

  /**
   * Those facts of a kind that are wanted, in the order of the draft. The same array as long as it holds the same; `isWanted` must be one function that
   * is used time and again.
   */
  those<K extends FactKind>(kind: K, isWanted: (stated: StatedOf<K>) => boolean): readonly Fact<StatedOf<K>>[] {
    return this.listOf(kind, isWanted).array;
  }

  /** Those facts as a list, which later versions share in great part. */
  listOf<K extends FactKind>(kind: K, isWanted: (stated: StatedOf<K>) => boolean): FactList<StatedOf<K>> {
    const known = this.#selections.get(isWanted);
    const selection = known ?? new FactSelection(facts => (startWithKind(facts, kind) ? facts.filter(({ stated }) => isWanted(stated)) : NO_FACTS));
    if (known === undefined) this.#selections.set(isWanted, selection);
    const selected = selection.of(this.list(kind));
    if (!areOfKind(selected, kind)) throw new Error(`facts of another kind among those of ${kind}`);
    return selected;
  }

  /** The facts of one kind in a passage. */
  inPassage<K extends FactKind>(kind: K, at: PassageId): readonly Fact<StatedOf<K>>[] {
    const facts = this.list(kind);
    const start = firstAt(facts, at);
    return facts.slice(
      start,
      facts.firstIndex(fact => fact.at > at),
    );
  }

  /** The index with other facts in the place of those of the passages between two ids. */
  replaced(after: PassageId, before: PassageId, facts: readonly Fact[]): FactIndex {
    const added = new Map<FactKind, Fact[]>();
    for (const fact of facts) {
      const known = added.get(fact.stated.kind);
      if (known === undefined) added.set(fact.stated.kind, [fact]);
      else known.push(fact);
    }
    const byKind = new Map(this.#byKind);
    for (const kind of new Set([...byKind.keys(), ...added.keys()])) {
      const known = this.list(kind);
      const start = after === BEFORE_ALL ? 0 : known.firstIndex(({ at }) => at > after);
      const end = firstAt(known, before);
      const put = added.get(kind) ?? [];
      if (end > start || put.length > 0) byKind.set(kind, known.spliced(start, end, put));
    }
    return new FactIndex(byKind, this.#selections);
  }

  /** The facts of a range of passages. What has not changed since an earlier index of a range is shared with it. */
  part(range: PassageRange, earlier: FactIndex): FactIndex {
    const isSameRange = earlier.#range?.from === range.from && earlier.#range.to === range.to;
    const byKind = new Map<FactKind, FactList>();
    for (const [kind, facts] of this.#byKind) {
      const known = isSameRange ? earlier.list(kind) : undefined;
      const part = known !== undefined && earlier.#whole !== undefined ? changedPart(known, earlier.#whole.list(kind), facts, range) : partOf(facts, range);
      if (part.length > 0) byKind.set(kind, part);
    }
    return new FactIndex(byKind, earlier.#selections, { whole: this, range });
  }
}

/** The facts of a range, from those that it held before the facts of the whole changed. */
function changedPart(part: FactList, before: FactList, after: FactList, range: PassageRange): FactList {
  if (before === after) return part;
  const { removed, added } = after.differenceFrom(before);
  const isInside = ({ at }: Fact) => isWithin(range, at);
  const taken = removed.filter(isInside);
  const put = added.filter(isInside);
  const [first] = [...taken, ...put].sort((a, b) => a.at - b.at);
  if (first === undefined) return part;
  const start = firstAt(part, first.at);
  return part.spliced(start, start + taken.length, put);
}

function partOf(facts: FactList, { from, to }: PassageRange): FactList {
  const [start, end] = [firstAt(facts, from), firstAt(facts, to)];
  return start === 0 && end === facts.length ? facts : ChunkedList.of(facts.slice(start, end));
}

/** The facts of a kind that stand in a range of passages. */
export function factsWithin<K extends FactKind>(index: FactIndex, kind: K, { from, to }: PassageRange): readonly Fact<StatedOf<K>>[] {
  const facts = index.list(kind);
  const [start, end] = [firstAt(facts, from), firstAt(facts, to)];
  return start === 0 && end === facts.length ? facts.array : facts.slice(start, end);
}

/** Those of facts, in the order of the draft, that stand in a range of passages. */
export function withinRange<S extends Stated>(facts: readonly Fact<S>[], { from, to }: PassageRange): readonly Fact<S>[] {
  const firstFrom = (id: PassageId) => firstIndex(facts.length, index => (facts[index]?.at ?? id) >= id);
  const [start, end] = [firstFrom(from), firstFrom(to)];
  return start === 0 && end === facts.length ? facts : facts.slice(start, end);
}

/** Index of the first fact of a passage or of one behind it. */
function firstAt(facts: FactList, id: PassageId): number {
  return facts.firstIndex(({ at }) => at >= id);
}

/** All facts under a kind are of it, so that the first one speaks for the others. */
function areOfKind<K extends FactKind>(facts: FactList, kind: K): facts is FactList<StatedOf<K>> {
  return (facts.at(0)?.stated.kind ?? kind) === kind;
}

/** The same of an array: to look at each of tens of thousands of facts for its kind takes longer than to ask whether it is wanted. */
function startWithKind<K extends FactKind>(facts: readonly Fact[], kind: K): facts is readonly Fact<StatedOf<K>>[] {
  return facts[0]?.stated.kind === kind;
}

const NO_FACTS: readonly Fact[] = [];
