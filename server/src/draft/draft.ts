import { contains, type Span, shifted } from '../text/span';
import type { Comments } from './comments';
import { type Passage, PIECE_SEPARATOR } from './passage';

/** The formats a draft comes in. */
export type DraftFormat = 'markdown' | 'plaintext' | 'html';

export type LineEnd = '\n' | '\r\n';

/** Names a passage of one draft. Stable for as long as the passage is untouched; carries no meaning of its own. */
export type PassageId = number & { readonly passageId: unique symbol };

/** A passage and where it starts in the source (UTF-16 units). */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly start: number;
  /** The source of the block that the passage belongs to: the whole table of a row, else its own. */
  readonly block: Span;
}

/** A source read into passages of clean prose, in document order. The only place that knows where passages lie in the source. */
export class Draft {
  readonly format: DraftFormat;
  /** How the source ends its lines, for text that is put into it. */
  readonly lineEnd: LineEnd;
  /** What the reader took for comments, and for their openings. */
  readonly comments: Comments;
  readonly #placed: readonly PlacedPassage[];
  readonly passages: readonly PassageId[];

  constructor(format: DraftFormat, lineEnd: LineEnd, placed: readonly PlacedPassage[], comments: Comments) {
    this.format = format;
    this.lineEnd = lineEnd;
    this.comments = comments;
    this.#placed = placed;
    this.passages = placed.map((_, index) => index as PassageId);
  }

  /** The passage of an id that this draft gave out. Throws for any other id: that is a bug. */
  passage(id: PassageId): Passage {
    return this.#at(id).passage;
  }

  /** The words of a clean range of a passage. */
  words(id: PassageId, clean: Span): string {
    return this.#at(id).passage.text.slice(clean.start, clean.end);
  }

  /** Source range of a whole passage, mark-up included. */
  sourceOf(id: PassageId): Span {
    const { passage, start } = this.#at(id);
    return { start, end: start + passage.sourceLength };
  }

  /** Source range of the block that a passage belongs to, inside which no other can be put: the whole table of a row, else the passage itself. */
  blockOf(id: PassageId): Span {
    return this.#at(id).block;
  }

  /** Source range of a clean range of a passage. */
  toSource(id: PassageId, clean: Span): Span {
    const { passage, start } = this.#at(id);
    return shifted(passage.map.toSource(clean), start);
  }

  /** Whether a clean range is one unbroken piece of source, so that an edit there cuts no mark-up. */
  unbroken(id: PassageId, clean: Span): boolean {
    const { passage } = this.#at(id);
    return passage.map.unbroken(clean) && !passage.text.slice(clean.start, clean.end).includes(PIECE_SEPARATOR);
  }

  /** Plain words as they are written in the format of the draft, so that they read back as they are. */
  written(words: string): string {
    return this.format === 'markdown' ? words.replace(/[\\`*_[\]<>]/g, String.raw`\$&`) : words;
  }

  /** The passage and clean offset at a source offset, or undefined between passages and inside mark-up. */
  locate(source: number): { readonly at: PassageId; readonly offset: number } | undefined {
    const at = this.#lastStartingBy(source);
    if (at === undefined || !contains(this.sourceOf(at), { start: source, end: source })) return undefined;
    const { passage, start } = this.#at(at);
    const offset = passage.map.toClean(source - start);
    return offset === undefined ? undefined : { at, offset };
  }

  #lastStartingBy(source: number): PassageId | undefined {
    let low = -1;
    let high = this.#placed.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#placed[middle]?.start ?? 0) <= source) low = middle;
      else high = middle;
    }
    return this.passages[low];
  }

  #at(id: PassageId): PlacedPassage {
    const placed = this.#placed[id];
    if (placed === undefined) throw new Error(`no passage ${id} in this draft`);
    return placed;
  }
}
