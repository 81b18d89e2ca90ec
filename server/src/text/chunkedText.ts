import { firstIndex } from './binarySearch';
import type { Position } from './position';
import type { Span } from './span';

/** How long a chunk is meant to be, and how long it may become before it is cut anew (UTF-16 units). */
const CHUNK_LENGTH = 4096;
const LONGEST_CHUNK = 2 * CHUNK_LENGTH;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** A piece of text that is shared by the versions of a document. Its line ends are found when first asked for. */
class Chunk {
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Where lines start behind the line ends (LF, CRLF or a lone CR) of the chunk, which may be behind its last unit. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= lineStartsIn(this.text);
    return this.#lineStarts;
  }
}

const NO_CHUNK = new Chunk('');

/** What an edit did: source offsets of the range that it replaced, before and after it. */
export interface Difference {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/**
 * A text of any length that is cheap to edit: a new version shares with the one before all chunks that the edit did not touch. Immutable.
 * Offsets count UTF-16 units.
 */
export class ChunkedText {
  readonly length: number;
  readonly #chunks: readonly Chunk[];
  /** Where each chunk starts. */
  readonly #starts: readonly number[];
  /** How many lines start before each chunk, and in all; counted when first asked for. */
  #lineCounts: readonly number[] | undefined;
  /** The text in one piece, where it is at hand: a text as it was opened is kept once. */
  readonly #whole: string | undefined;

  private constructor(chunks: readonly Chunk[], whole?: string) {
    const starts: number[] = [];
    let length = 0;
    for (const { text } of chunks) {
      starts.push(length);
      length += text.length;
    }
    this.length = length;
    this.#whole = whole;
    this.#chunks = chunks;
    this.#starts = starts;
  }

  static of(text: string): ChunkedText {
    return new ChunkedText(cut(text), text);
  }

  /** The text from `start` up to `end`; offsets past the ends stand for the ends. */
  slice(start: number, end = this.length): string {
    const first = this.#chunkAt(Math.max(0, start));
    let text = '';
    for (let index = first; index < this.#chunks.length; index++) {
      const from = this.#starts[index] ?? 0;
      if (from >= end) break;
      const chunk = this.#chunks[index]?.text ?? '';
      const isWhole = start <= from && from + chunk.length <= end;
      text += isWhole ? chunk : chunk.slice(Math.max(0, start - from), end - from);
    }
    return text;
  }

  /** The first offset from `from` on at which a word stands; undefined where none does. */
  find(word: string, from: number): number | undefined {
    for (let index = this.#chunkAt(from); index < this.#chunks.length; index++) {
      const start = this.#starts[index] ?? 0;
      const { text } = this.#chunks[index] ?? NO_CHUNK;
      const within = text.indexOf(word, from - start);
      if (within >= 0) return start + within;
      const end = start + text.length;
      const seam = Math.max(from, end - word.length + 1, start);
      const across = this.slice(seam, end + word.length - 1).indexOf(word);
      if (across >= 0) return seam + across;
    }
    return undefined;
  }

  toString(): string {
    return this.#whole ?? this.slice(0);
  }

  /** The text with another in the place of a range. */
  replaced({ start, end }: Span, newText: string): ChunkedText {
    let first = this.#chunkAt(start);
    let last = Math.max(first, this.#chunkAt(end));
    const head = this.#chunks[first]?.text.slice(0, start - (this.#starts[first] ?? 0)) ?? '';
    const tail = this.#chunks[last]?.text.slice(end - (this.#starts[last] ?? 0)) ?? '';
    let middle = head + newText + tail;
    // A CRLF must not be cut in two, and crumbs are swept together.
    const before = this.#chunks[first - 1];
    if (before !== undefined && (middle.length < CHUNK_LENGTH / 4 || (before.text.endsWith('\r') && middle.startsWith('\n')))) {
      middle = before.text + middle;
      first--;
    }
    const after = this.#chunks[last + 1];
    if (after !== undefined && middle.endsWith('\r') && after.text.startsWith('\n')) {
      middle += after.text;
      last++;
    }
    return new ChunkedText([...this.#chunks.slice(0, first), ...cut(middle), ...this.#chunks.slice(last + 1)]);
  }

  /** What is to be replaced in this text to make it the other one; undefined where they are the same. Chunks that the two share are not compared. */
  differenceTo(other: ChunkedText): Difference | undefined {
    const [old, next] = [this.#chunks, other.#chunks];
    const fewer = Math.min(old.length, next.length);
    let front = 0;
    while (front < fewer && old[front] === next[front]) front++;
    let back = 0;
    while (back < fewer - front && old[old.length - 1 - back] === next[next.length - 1 - back]) back++;
    const start = this.#starts[front] ?? this.length;
    const oldText = this.slice(start, this.#starts[old.length - back] ?? this.length);
    const newText = other.slice(start, other.#starts[next.length - back] ?? other.length);
    if (oldText === newText) return undefined;
    const shorter = Math.min(oldText.length, newText.length);
    let same = 0;
    while (same < shorter && oldText.charCodeAt(same) === newText.charCodeAt(same)) same++;
    let sameEnd = 0;
    while (sameEnd < shorter - same && oldText.charCodeAt(oldText.length - 1 - sameEnd) === newText.charCodeAt(newText.length - 1 - sameEnd)) sameEnd++;
    return { start: start + same, oldEnd: start + oldText.length - sameEnd, newEnd: start + newText.length - sameEnd };
  }

  get lineCount(): number {
    return (this.#linesBefore.at(-1) ?? 0) + 1;
  }

  /** The line and character of an offset; offsets past the ends fall on the ends. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length));
    const index = this.#chunkAt(at);
    const starts = this.#chunks[index]?.lineStarts ?? [];
    const within = at - (this.#starts[index] ?? 0);
    const line = (this.#linesBefore[index] ?? 0) + firstIndex(starts.length, i => (starts[i] ?? 0) > within);
    return { line, character: at - this.lineStart(line) };
  }

  /** Where a line starts, counted from zero; the end of the text for lines behind the last. */
  lineStart(line: number): number {
    if (line <= 0) return 0;
    const counts = this.#linesBefore;
    const index = firstIndex(this.#chunks.length, i => (counts[i + 1] ?? 0) >= line);
    const start = this.#chunks[index]?.lineStarts[line - (counts[index] ?? 0) - 1];
    return start === undefined ? this.length : (this.#starts[index] ?? 0) + start;
  }

  get #linesBefore(): readonly number[] {
    if (this.#lineCounts === undefined) {
      let lines = 0;
      this.#lineCounts = [0, ...this.#chunks.map(({ lineStarts }) => (lines += lineStarts.length))];
    }
    return this.#lineCounts;
  }

  /** Index of the chunk that an offset lies in; the last one for the end of the text. */
  #chunkAt(offset: number): number {
    return Math.max(0, firstIndex(this.#starts.length, index => (this.#starts[index] ?? 0) > offset) - 1);
  }
}

function cut(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  while (text.length - start > LONGEST_CHUNK) {
    let end = start + CHUNK_LENGTH;
    if (text.charCodeAt(end) === LINE_FEED && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end++;
    chunks.push(new Chunk(text.slice(start, end)));
    start = end;
  }
  if (start < text.length) chunks.push(new Chunk(text.slice(start)));
  return chunks;
}

function lineStartsIn(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) starts.push(at + 1);
  }
  return starts;
}
