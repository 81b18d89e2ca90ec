import { OffsetMap } from '../text/offsetMap';
import type { Span } from '../text/span';
import { type Passage, PIECE_SEPARATOR, type Piece } from './passage';
import { isWhiteSpace, isZeroWidth } from './whiteSpace';

/** What kind of piece is being built; its range is filled in when it is closed. */
export type PieceShape = Piece extends infer P ? (P extends Piece ? Omit<P, 'span'> : never) : never;

/**
 * Builds one passage out of its source, the same way for every format: a reader says which source shows as text and which as
 * something decoded, and leaves mark-up out. White space is collapsed and zero-width characters are dropped here.
 */
export class PassageBuilder {
  readonly #source: string;
  readonly #start: number;
  readonly #parts: string[] = [];
  readonly #segments: number[] = [];
  readonly #pieces: Piece[] = [];
  readonly #emphasis: Span[] = [];
  #length = 0;
  #sourceEnd: number;
  #space: Span | undefined;
  #piece: { readonly shape: PieceShape; readonly start: number } | undefined;
  #emphasisDepth = 0;
  #emphasisStart = 0;

  /** `start` is where the passage starts in the source. */
  constructor(source: string, start: number) {
    this.#source = source;
    this.#start = start;
    this.#sourceEnd = start;
  }

  /** Starts a piece whose mark-up starts at `at` in the source. */
  openPiece(shape: PieceShape, at: number): void {
    if (this.#pieces.length > 0) this.#emit(PIECE_SEPARATOR, this.#sourceEnd, Math.max(at, this.#sourceEnd), false);
    this.#piece = { shape, start: this.#length };
  }

  /** Ends the open piece; white space at its end is dropped. */
  closePiece(): void {
    if (this.#piece === undefined) throw new Error('no piece is open');
    this.#space = undefined;
    this.#pieces.push({ ...this.#piece.shape, span: { start: this.#piece.start, end: this.#length } });
    this.#piece = undefined;
  }

  /** Shows source text as it stands. */
  copy(start: number, end: number): void {
    let from = start;
    for (let at = start; at < end; at++) {
      const unit = this.#source.charCodeAt(at);
      if (unit > 32 && unit < 0xa0) continue;
      const white = isWhiteSpace(unit);
      if (!white && !isZeroWidth(unit)) continue;
      if (from < at) this.#show(this.#source.slice(from, at), from, at, true);
      if (white) this.space(at, at + 1);
      from = at + 1;
    }
    if (from < end) this.#show(this.#source.slice(from, end), from, end, true);
  }

  /** Shows `text` for a piece of source that stands for it, such as an entity or an escape. */
  replace(start: number, end: number, text: string): void {
    const first = text.charCodeAt(0);
    if (text.length === 1 && isWhiteSpace(first)) this.space(start, end);
    else if (text.length !== 1 || !isZeroWidth(first)) this.#show(text, start, end, false);
  }

  /** Shows a piece of source as white space. Of white space on both sides of mark-up only the first shows, so that the mark-up stays a gap. */
  space(start: number, end: number): void {
    if (this.#space === undefined) this.#space = { start, end };
    else if (this.#space.end === start) this.#space = { start: this.#space.start, end };
  }

  openEmphasis(): void {
    if (this.#emphasisDepth++ === 0) this.#emphasisStart = this.#length + (this.#spaceShows() ? 1 : 0);
  }

  closeEmphasis(): void {
    if (--this.#emphasisDepth === 0 && this.#emphasisStart < this.#length) this.#emphasis.push({ start: this.#emphasisStart, end: this.#length });
  }

  /** The passage; `end` is where it ends in the source. */
  finish(end: number): Passage {
    const text = this.#parts.join('');
    return {
      key: keyOf(text, this.#pieces, this.#emphasis),
      text,
      pieces: this.#pieces,
      emphasis: this.#emphasis,
      map: new OffsetMap(this.#segments, this.#length),
      sourceLength: end - this.#start,
    };
  }

  #spaceShows(): boolean {
    return this.#space !== undefined && this.#piece !== undefined && this.#length > this.#piece.start;
  }

  #show(text: string, start: number, end: number, unitForUnit: boolean): void {
    if (this.#space !== undefined) {
      if (this.#spaceShows()) this.#emit(' ', this.#space.start, this.#space.end, this.#space.end - this.#space.start === 1);
      this.#space = undefined;
    }
    this.#emit(text, start, end, unitForUnit);
  }

  #emit(text: string, start: number, end: number, unitForUnit: boolean): void {
    const last = this.#segments.length - 3;
    const lastIsLinear = last >= 0 && this.#length - (this.#segments[last] ?? 0) === (this.#segments[last + 2] ?? 0) - (this.#segments[last + 1] ?? 0);
    if (unitForUnit && lastIsLinear && this.#segments[last + 2] === start - this.#start) this.#segments[last + 2] = end - this.#start;
    else this.#segments.push(this.#length, start - this.#start, end - this.#start);
    this.#parts.push(text);
    this.#length += text.length;
    this.#sourceEnd = end;
  }
}

const PIECE_LETTER: Readonly<Record<Piece['kind'], string>> = { heading: 'h', paragraph: 'p', listItem: 'l', literal: 'x', tableCell: 'c' };

function keyOf(text: string, pieces: readonly Piece[], emphasis: readonly Span[]): string {
  let key = `${text}\u001e`;
  for (const piece of pieces) {
    key += `${PIECE_LETTER[piece.kind]}${piece.span.start}`;
    if (piece.kind === 'heading') key += `:${piece.level}`;
    if (piece.kind === 'tableCell') key += `:${piece.column}${piece.isHead ? 'h' : ''}:${piece.head}\u001f`;
  }
  for (const span of emphasis) key += `e${span.start}-${span.end}`;
  return key;
}
