import { firstIndex } from '../text/binarySearch';
import { BEFORE_ALL, BEHIND_ALL, type PassageId } from './passageId';
import type { Stretch } from './stretch';

/** How many stretches are kept together, and how many may be before they are parted. */
const CHUNK_LENGTH = 64;
const LONGEST_CHUNK = 2 * CHUNK_LENGTH;

/** A stretch of a draft and the names of its passages. */
export interface Entry {
  readonly stretch: Stretch;
  readonly ids: readonly PassageId[];
}

/** An entry of a list, and where it is: which of all it is, and where it starts in the source. */
export interface Located {
  readonly entry: Entry;
  readonly index: number;
  readonly start: number;
}

/** Entries that versions of a draft share. */
class Chunk {
  readonly entries: readonly Entry[];
  /** In source units. */
  readonly length: number;
  readonly passages: number;
  /** How far from its start any of its stretches was looked at. */
  readonly reach: number;
  readonly hasComments: boolean;
  readonly hasNotes: boolean;
  readonly breaksWords: boolean;
  readonly hasFormTypes: boolean;
  readonly hasEdgarMarks: boolean;
  readonly fullLines: number;
  readonly firstId: PassageId | undefined;

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    let length = 0;
    let passages = 0;
    let reach = 0;
    let fullLines = 0;
    for (const { stretch, ids } of entries) {
      fullLines += stretch.fullLines;
      reach = Math.max(reach, length + stretch.reach);
      length += stretch.length;
      passages += ids.length;
    }
    this.length = length;
    this.passages = passages;
    this.reach = reach;
    this.hasComments = entries.some(holdsComments);
    this.hasNotes = entries.some(holdsNotes);
    this.breaksWords = entries.some(breaksWords);
    this.hasFormTypes = entries.some(holdsFormType);
    this.hasEdgarMarks = entries.some(holdsEdgarMarks);
    this.fullLines = fullLines;
    this.firstId = entries.find(({ ids }) => ids.length > 0)?.ids[0];
  }
}

const NO_CHUNK = new Chunk([]);

/** The stretches of a draft in order: the only place that knows where in the source they lie. Immutable; versions share what they have in common. */
export class StretchList {
  readonly #chunks: readonly Chunk[];
  /** Before each chunk: source units, entries, passages. */
  readonly #starts: readonly number[];
  readonly #entriesBefore: readonly number[];
  readonly #passagesBefore: readonly number[];
  /** The first id in each chunk or, where it has none, behind it. */
  readonly #firstIds: readonly PassageId[];
  readonly size: number;
  readonly passageCount: number;

  private constructor(chunks: readonly Chunk[]) {
    this.#chunks = chunks;
    const [starts, entriesBefore, passagesBefore]: [number[], number[], number[]] = [[], [], []];
    let [start, entries, passages] = [0, 0, 0];
    for (const chunk of chunks) {
      starts.push(start);
      entriesBefore.push(entries);
      passagesBefore.push(passages);
      start += chunk.length;
      entries += chunk.entries.length;
      passages += chunk.passages;
    }
    let behind = BEHIND_ALL;
    this.#firstIds = chunks
      .reduceRight<PassageId[]>((ids, { firstId = behind }) => {
        behind = firstId;
        ids.push(firstId);
        return ids;
      }, [])
      .reverse();
    this.#starts = starts;
    this.#entriesBefore = entriesBefore;
    this.#passagesBefore = passagesBefore;
    this.size = entries;
    this.passageCount = passages;
  }

  static of(entries: readonly Entry[]): StretchList {
    return new StretchList(cut(entries));
  }

  /** The list with other entries in the place of those from index `from` up to `to`. */
  replaced(from: number, to: number, entries: readonly Entry[]): StretchList {
    const first = this.#chunkOf(this.#entriesBefore, from);
    const last = this.#chunkOf(this.#entriesBefore, Math.max(from, to));
    const head = this.#chunks[first]?.entries.slice(0, from - (this.#entriesBefore[first] ?? 0)) ?? [];
    const tail = this.#chunks[last]?.entries.slice(to - (this.#entriesBefore[last] ?? 0)) ?? [];
    return new StretchList([...this.#chunks.slice(0, first), ...cut([...head, ...entries, ...tail]), ...this.#chunks.slice(last + 1)]);
  }

  /**
   * Between which passages the list differs from an earlier one: up to the first and from the second on they have the same. Undefined where they differ
   * nowhere. A stretch that is the same object under the same ids is taken for the same.
   */
  changedSince(earlier: StretchList): { readonly after: PassageId; readonly before: PassageId } | undefined {
    if (this === earlier) return undefined;
    const [mine, others] = [this.#chunks, earlier.#chunks];
    const shortest = Math.min(mine.length, others.length);
    let head = 0;
    while (head < shortest && mine[head] === others[head]) head++;
    let tail = 0;
    while (tail < shortest - head && mine[mine.length - 1 - tail] === others[others.length - 1 - tail]) tail++;
    const middle = (chunks: readonly Chunk[]) => chunks.slice(head, chunks.length - tail).flatMap(({ entries }) => entries);
    const [now, then] = [middle(mine), middle(others)];
    const fewest = Math.min(now.length, then.length);
    let first = 0;
    while (first < fewest && now[first] === then[first]) first++;
    let last = 0;
    while (last < fewest - first && now[now.length - 1 - last] === then[then.length - 1 - last]) last++;
    if (now.length === first + last && then.length === now.length) return undefined;
    const before = this.#entriesBefore[head] ?? this.size;
    return { after: this.lastIdBefore(before + first), before: this.firstIdFrom(before + now.length - last) };
  }

  /** The entry at an index; undefined behind the last. */
  at(index: number): Located | undefined {
    const chunk = this.#chunkOf(this.#entriesBefore, index);
    const within = index - (this.#entriesBefore[chunk] ?? 0);
    const entries = this.#chunks[chunk]?.entries ?? [];
    const entry = entries[within];
    if (entry === undefined) return undefined;
    let start = this.#starts[chunk] ?? 0;
    for (let i = 0; i < within; i++) start += entries[i]?.stretch.length ?? 0;
    return { entry, index, start };
  }

  /** The entry whose source holds an offset; the last one for the end of the source. */
  atOffset(offset: number): Located | undefined {
    const chunk = this.#chunkOf(this.#starts, offset);
    const entries = this.#chunks[chunk]?.entries ?? [];
    let start = this.#starts[chunk] ?? 0;
    for (const [within, entry] of entries.entries()) {
      const end = start + entry.stretch.length;
      if (offset < end || within === entries.length - 1) return { entry, index: (this.#entriesBefore[chunk] ?? 0) + within, start };
      start = end;
    }
    return undefined;
  }

  /** The entry that holds a passage; undefined where none does. */
  ofPassage(id: PassageId): Located | undefined {
    const chunk = this.#chunkOf(this.#firstIds, id);
    let start = this.#starts[chunk] ?? 0;
    for (const [within, entry] of (this.#chunks[chunk]?.entries ?? []).entries()) {
      if (entry.ids.includes(id)) return { entry, index: (this.#entriesBefore[chunk] ?? 0) + within, start };
      start += entry.stretch.length;
    }
    return undefined;
  }

  /** The first entry for which a source offset was looked at or lies before its end; undefined where there is none. */
  firstReaching(offset: number): Located | undefined {
    for (const [index, chunk] of this.#chunks.entries()) {
      let start = this.#starts[index] ?? 0;
      if (start + chunk.reach < offset) continue;
      for (const [within, entry] of chunk.entries.entries()) {
        if (start + entry.stretch.reach >= offset) return { entry, index: (this.#entriesBefore[index] ?? 0) + within, start };
        start += entry.stretch.length;
      }
    }
    return undefined;
  }

  /** How many passages stand before that of an id. */
  ordinal(id: PassageId): number {
    const chunk = this.#chunkOf(this.#firstIds, id);
    let ordinal = this.#passagesBefore[chunk] ?? 0;
    for (const { ids } of this.#chunks[chunk]?.entries ?? []) {
      for (const other of ids) {
        if (other >= id) return ordinal;
        ordinal++;
      }
    }
    return ordinal;
  }

  /** Index of the first entry that may hold an id or one behind it. */
  indexFrom(id: PassageId): number {
    const chunk = this.#chunkOf(this.#firstIds, id);
    const entries = this.#chunks[chunk]?.entries ?? [];
    const within = entries.findIndex(({ ids }) => (ids.at(-1) ?? Number.NEGATIVE_INFINITY) >= id);
    return (this.#entriesBefore[chunk] ?? 0) + (within < 0 ? entries.length : within);
  }

  /** The last id before the entry at an index; before all where there is none. */
  lastIdBefore(index: number): PassageId {
    for (let at = index - 1; at >= 0; at--) {
      const id = this.at(at)?.entry.ids.at(-1);
      if (id !== undefined) return id;
    }
    return BEFORE_ALL;
  }

  /** The first id from the entry at an index on; behind all where there is none. */
  firstIdFrom(index: number): PassageId {
    for (const id of this.idsFrom(index)) return id;
    return BEHIND_ALL;
  }

  /** The last id before another; undefined where there is none. */
  idBefore(id: PassageId): PassageId | undefined {
    for (let chunk = this.#chunkOf(this.#firstIds, id); chunk >= 0; chunk--) {
      const { entries, passages } = this.#chunks[chunk] ?? NO_CHUNK;
      if (passages === 0) continue;
      const before = entries.findLast(({ ids }) => ids[0] !== undefined && ids[0] < id)?.ids.findLast(other => other < id);
      if (before !== undefined) return before;
    }
    return undefined;
  }

  /** The entries from an index on. */
  *from(index: number): Generator<Entry, void> {
    // To hand on to the list of each chunk takes twice as long.
    for (const { entries } of this.#chunksFrom(index)) for (const entry of entries) yield entry;
  }

  /** The ids from the entry at an index on. */
  *idsFrom(index: number): Generator<PassageId, void> {
    // Thousands of comments may stand between two passages.
    for (const { entries, passages } of this.#chunksFrom(index)) if (passages > 0) for (const { ids } of entries) yield* ids;
  }

  /** The entries from an index on, chunk by chunk, and how many passages the chunk holds in all. */
  *#chunksFrom(index: number): Generator<{ readonly entries: readonly Entry[]; readonly passages: number }, void> {
    const first = this.#chunkOf(this.#entriesBefore, index);
    for (const [offset, { entries, passages }] of this.#chunks.slice(first).entries())
      yield { entries: offset > 0 ? entries : entries.slice(index - (this.#entriesBefore[first] ?? 0)), passages };
  }

  /** The entries that hold comments, or only those that hold notes. */
  withComments(onlyNotes: boolean): Generator<Located, void> {
    return onlyNotes ? this.#where(chunk => chunk.hasNotes, holdsNotes) : this.#where(chunk => chunk.hasComments, holdsComments);
  }

  /** The entries in which some word does not stand in the source letter by letter. */
  breakingWords(): Generator<Located, void> {
    return this.#where(chunk => chunk.breaksWords, breaksWords);
  }

  /** The entries with something that EDGAR does not take. */
  withEdgarMarks(): Generator<Located, void> {
    return this.#where(chunk => chunk.hasEdgarMarks, holdsEdgarMarks);
  }

  /** How many lines of plain text fill the width of EDGAR's page. */
  get fullLines(): number {
    return this.#chunks.reduce((sum, chunk) => sum + chunk.fullLines, 0);
  }

  /** The entries for which a condition holds; it is asked only in chunks that have one. */
  *#where(hasOne: (chunk: Chunk) => boolean, holds: (entry: Entry) => boolean): Generator<Located, void> {
    for (const [index, chunk] of this.#chunks.entries()) {
      if (!hasOne(chunk)) continue;
      let start = this.#starts[index] ?? 0;
      for (const [within, entry] of chunk.entries.entries()) {
        if (holds(entry)) yield { entry, index: (this.#entriesBefore[index] ?? 0) + within, start };
        start += entry.stretch.length;
      }
    }
  }

  /** The form types that the SGML wrapper names, each with the first passage behind it; of several that stand before one passage, the last. */
  *formTypes(): Generator<{ readonly formType: string; readonly from: PassageId }, void> {
    let formType: string | undefined;
    for (const { entries, firstId, hasFormTypes } of this.#chunks) {
      // Only what names a form type has to be looked at passage by passage.
      for (const { stretch, ids } of hasFormTypes ? entries : []) {
        const [from] = ids;
        if (formType !== undefined && from !== undefined) yield { formType, from };
        if (from !== undefined) formType = undefined;
        formType = stretch.formType ?? formType;
      }
      if (hasFormTypes || formType === undefined || firstId === undefined) continue;
      yield { formType, from: firstId };
      formType = undefined;
    }
  }

  /** Index of the last chunk whose value is at most the one given; the first where none is. */
  #chunkOf(values: readonly number[], value: number): number {
    return Math.max(0, firstIndex(values.length, index => (values[index] ?? 0) > value) - 1);
  }
}

function holdsComments({ stretch }: Entry): boolean {
  return stretch.comments !== undefined;
}

function holdsNotes({ stretch }: Entry): boolean {
  return stretch.hasNotes;
}

function holdsFormType({ stretch }: Entry): boolean {
  return stretch.formType !== undefined;
}

function holdsEdgarMarks({ stretch }: Entry): boolean {
  return stretch.edgar !== undefined;
}

function breaksWords({ stretch }: Entry): boolean {
  return stretch.passages.some(({ passage }) => passage.breaksWords);
}

function cut(entries: readonly Entry[]): readonly Chunk[] {
  if (entries.length <= LONGEST_CHUNK) return entries.length === 0 ? [] : [new Chunk(entries)];
  const chunks: Chunk[] = [];
  for (let from = 0; from < entries.length; from += CHUNK_LENGTH) chunks.push(new Chunk(entries.slice(from, from + CHUNK_LENGTH)));
  return chunks;
}
