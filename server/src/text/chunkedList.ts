import { firstIndex } from './binarySearch';

/** How many elements are kept together, and how many may be before they are parted. */
const CHUNK_LENGTH = 256;
const LONGEST_CHUNK = 2 * CHUNK_LENGTH;

/** What has to be taken out of a list, and what has to be put in its place, to make it another. */
interface ListDifference<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** A list that is cheap to edit: a new version shares with the one before all chunks that the edit did not touch. Immutable. */
export class ChunkedList<T> implements Iterable<T> {
  readonly length: number;
  readonly #chunks: readonly (readonly T[])[];
  /** How many elements stand before each chunk. */
  readonly #starts: readonly number[];
  #array: readonly T[] | undefined;

  private constructor(chunks: readonly (readonly T[])[]) {
    const starts: number[] = [];
    let length = 0;
    for (const chunk of chunks) {
      starts.push(length);
      length += chunk.length;
    }
    this.length = length;
    this.#chunks = chunks;
    this.#starts = starts;
  }

  static of<T>(elements: readonly T[]): ChunkedList<T> {
    return new ChunkedList(cut(elements));
  }

  /** The list as an array, made once. */
  get array(): readonly T[] {
    this.#array ??= joined(this.#chunks);
    return this.#array;
  }

  at(index: number): T | undefined {
    const chunk = this.#chunkOf(index);
    return this.#chunks[chunk]?.[index - (this.#starts[chunk] ?? 0)];
  }

  some(holds: (element: T) => boolean): boolean {
    return this.#chunks.some(chunk => chunk.some(holds));
  }

  slice(start: number, end: number): readonly T[] {
    const elements: T[] = [];
    for (let chunk = this.#chunkOf(start); chunk < this.#chunks.length; chunk++) {
      const from = this.#starts[chunk] ?? 0;
      if (from >= end) break;
      elements.push(...(this.#chunks[chunk] ?? []).slice(Math.max(0, start - from), end - from));
    }
    return elements;
  }

  *[Symbol.iterator](): Generator<T, void> {
    for (const chunk of this.#chunks) yield* chunk;
  }

  /** The index of the first element for which `holds` holds, which goes from false to true once; the length where it holds for none. */
  firstIndex(holds: (element: T) => boolean): number {
    const chunk = Math.max(0, firstIndex(this.#chunks.length, index => heldByFirst(this.#chunks[index], holds)) - 1);
    const elements = this.#chunks[chunk] ?? [];
    return (this.#starts[chunk] ?? 0) + firstIndex(elements.length, index => heldByFirst(elements.slice(index, index + 1), holds));
  }

  /** The list with others in the place of its elements from `start` up to `end`. */
  spliced(start: number, end: number, put: readonly T[]): ChunkedList<T> {
    const first = this.#chunkOf(start);
    const last = Math.max(first, this.#chunkOf(end));
    const head = this.#chunks[first]?.slice(0, start - (this.#starts[first] ?? 0)) ?? [];
    const tail = this.#chunks[last]?.slice(end - (this.#starts[last] ?? 0)) ?? [];
    return new ChunkedList([...this.#chunks.slice(0, first), ...cut(head.concat(put, tail)), ...this.#chunks.slice(last + 1)]);
  }

  /** How the list differs from an earlier one, between the first and the last element in which it does. Chunks that the two share are not compared. */
  differenceFrom(earlier: ChunkedList<T>): ListDifference<T> {
    if (earlier.length === 0) return { removed: earlier.array, added: this.array };
    const [before, after] = [earlier.#chunks, this.#chunks];
    const fewer = Math.min(before.length, after.length);
    let front = 0;
    while (front < fewer && before[front] === after[front]) front++;
    let back = 0;
    while (back < fewer - front && before[before.length - 1 - back] === after[after.length - 1 - back]) back++;
    return elementDifference(joined(before.slice(front, before.length - back)), joined(after.slice(front, after.length - back)));
  }

  /** Index of the chunk that an element lies in; the last one for the end of the list. */
  #chunkOf(index: number): number {
    return Math.max(0, firstIndex(this.#starts.length, at => (this.#starts[at] ?? 0) > index) - 1);
  }
}

function joined<T>(chunks: readonly (readonly T[])[]): readonly T[] {
  const [first = [], ...others] = chunks;
  return others.length === 0 ? first : first.concat(...others);
}

function heldByFirst<T>(elements: readonly T[] | undefined, holds: (element: T) => boolean): boolean {
  for (const element of elements ?? []) return holds(element);
  return true;
}

function elementDifference<T>(before: readonly T[], after: readonly T[]): ListDifference<T> {
  const shorter = Math.min(before.length, after.length);
  let front = 0;
  while (front < shorter && before[front] === after[front]) front++;
  let back = 0;
  while (back < shorter - front && before[before.length - 1 - back] === after[after.length - 1 - back]) back++;
  return { removed: before.slice(front, before.length - back), added: after.slice(front, after.length - back) };
}

function cut<T>(elements: readonly T[]): readonly (readonly T[])[] {
  if (elements.length <= LONGEST_CHUNK) return elements.length === 0 ? [] : [elements];
  const chunks: (readonly T[])[] = [];
  for (let from = 0; from < elements.length; from += CHUNK_LENGTH) chunks.push(elements.slice(from, from + CHUNK_LENGTH));
  return chunks;
}
