import { isDigit, isLetter, NOT_ASCII } from '../text/ascii';
import { OffsetMap } from '../text/offsetMap';
import type { Span } from '../text/span';
import type { Comments } from './comments';
import { type Passage, PIECE_SEPARATOR, type Piece } from './passage';
import { quotationMarkOfTwo } from './quotationMarks';
import { isWhiteSpace, isZeroWidth } from './whiteSpace';

/** What kind of piece is being built; its range is filled in when it is closed. */
export type PieceShape = Piece extends infer P ? (P extends Piece ? Omit<P, 'span'> : never) : never;

/**
 * Builds one passage out of its source, the same way for every format: a reader says which source shows as text and which as
 * something decoded, and leaves mark-up out. White space is collapsed, zero-width characters are dropped and two single marks are made one quotation
 * mark here.
 */
export class PassageBuilder {
  readonly #source: string;
  readonly #start: number;
  readonly #parts: string[] = [];
  readonly #segments: number[] = [];
  readonly #pieces: Piece[] = [];
  #emphasis: Span[] | undefined;
  #length = 0;
  #sourceEnd: number;
  #space: Span | undefined;
  #piece: { readonly shape: PieceShape; readonly start: number } | undefined;
  #emphasisDepth = 0;
  #emphasisStart = 0;
  #continues = false;
  #breaksWords = false;
  readonly #isFurniture: boolean;
  /** Most passages hold none. */
  #comments: Span[] | undefined;
  #unclosedComments: number[] | undefined;

  /** `start` is where the passage starts in the source. Pieces of page furniture are that whatever they look like. */
  constructor(source: string, start: number, as?: 'furniture') {
    this.#isFurniture = as === 'furniture';
    this.#source = source;
    this.#start = start;
    this.#sourceEnd = start;
  }

  /** Starts a piece whose mark-up starts at `at` in the source. */
  openPiece(shape: PieceShape, at: number): void {
    const last = this.#continues ? this.#pieces.pop() : undefined;
    this.#continues = false;
    if (last !== undefined) {
      this.#piece = { shape: last, start: last.span.start };
      this.space(this.#sourceEnd, Math.max(at, this.#sourceEnd));
      return;
    }
    if (this.#pieces.length > 0) this.#emit(PIECE_SEPARATOR, this.#sourceEnd, Math.max(at, this.#sourceEnd), false);
    this.#piece = { shape: this.#isFurniture ? { kind: 'furniture' } : shape, start: this.#length };
    this.#emphasisStart = this.#length;
  }

  /** Ends the open piece; white space at its end is dropped, and open emphasis goes on in the next. */
  closePiece(): void {
    if (this.#piece === undefined) throw new Error('no piece is open');
    this.#space = undefined;
    if (this.#emphasisDepth > 0) this.#endEmphasis();
    this.#pieces.push(pieceOf(this.#piece.shape, { start: this.#piece.start, end: this.#length }));
    this.#piece = undefined;
  }

  /** Has the next piece go on with the last one, as the two halves of a sentence that a page end cuts. */
  continuePiece(): void {
    this.#continues = true;
  }

  /** Notes a comment inside the passage, which shows nothing. Source offsets. */
  comment(source: Span): void {
    this.#comments ??= [];
    this.#comments.push(source);
  }

  /** Notes where a comment opens that has no end and therefore shows as text. */
  unclosedComment(at: number): void {
    this.#unclosedComments ??= [];
    this.#unclosedComments.push(at);
  }

  /** The comments noted so far, in the order of the source; undefined where there are none. */
  get comments(): Comments | undefined {
    if (this.#comments === undefined && this.#unclosedComments === undefined) return undefined;
    return { closed: this.#comments ?? [], unclosed: this.#unclosedComments ?? [] };
  }

  /** Shows source text as it stands. */
  copy(start: number, end: number): void {
    let from = start;
    for (let at = start; at < end; at++) {
      const unit = this.#source.charCodeAt(at);
      if (unit > 32 && unit < 0xa0 && unit !== 0x27 && unit !== 0x60) continue;
      if (unit === 32 && from < at && at + 1 < end && isPlain(this.#source.charCodeAt(at + 1))) continue;
      const mark = at + 1 < end && this.#source.charCodeAt(at + 1) === unit ? quotationMarkOfTwo(unit) : undefined;
      if (mark !== undefined) {
        if (from < at) this.#show(this.#source.slice(from, at), from, at, true);
        this.#show(mark, at, at + 2, false);
        from = ++at + 1;
        continue;
      }
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
    else if (text.length !== 1 || !isZeroWidth(first)) this.#showDecoded(text, start, end);
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
    if (--this.#emphasisDepth === 0) this.#endEmphasis();
  }

  /** The passage; `end` is where it ends in the source. */
  finish(end: number): Passage {
    const text = this.#parts.length === 1 ? (this.#parts[0] ?? '') : this.#parts.join('');
    return {
      text,
      pieces: this.#pieces.slice(),
      emphasis: this.#emphasis ?? NO_EMPHASIS,
      map: new OffsetMap(this.#segments, this.#length),
      breaksWords: this.#breaksWords,
      sourceLength: end - this.#start,
    };
  }

  /** Shows what is decoded; a single mark goes together with another right before it that is decoded too. */
  #showDecoded(text: string, start: number, end: number): void {
    const mark = this.#parts.at(-1) === text && this.#sourceEnd === start ? quotationMarkOfTwo(text.charCodeAt(0)) : undefined;
    const last = this.#segments.length - 3;
    const isAlone = this.#segments[last] === this.#length - 1;
    if (mark === undefined || text.length !== 1 || !isAlone) {
      this.#show(text, start, end, false);
      return;
    }
    const from = this.#start + (this.#segments[last + 1] ?? 0);
    this.#segments.length = last;
    this.#parts.pop();
    this.#length--;
    this.#emit(mark, from, end, false);
  }

  #endEmphasis(): void {
    if (this.#emphasisStart >= this.#length) return;
    this.#emphasis ??= [];
    this.#emphasis.push({ start: this.#emphasisStart, end: this.#length });
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
    else {
      this.#segments.push(this.#length, start - this.#start, end - this.#start);
      this.#breaksWords ||= startsWithLetter(text) && (!unitForUnit || endsInLetter(this.#parts.at(-1) ?? ''));
    }
    this.#parts.push(text);
    this.#length += text.length;
    this.#sourceEnd = end;
  }
}

/** Whether a unit shows as itself, whatever stands around it: a single space before it does too. */
function isPlain(unit: number): boolean {
  return unit > 32 && unit < 0xa0;
}

const WORD_START = /^[\p{L}\p{N}]/u;
const WORD_END = /[\p{L}\p{N}]$/u;

/** Whether a letter or a figure is first. Most text starts with a sign of ASCII, of which that is quickly told. */
function startsWithLetter(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < NOT_ASCII ? isLetter(first) || isDigit(first) : WORD_START.test(text);
}

/** Whether a letter or a figure is last. */
function endsInLetter(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  // Of what is long the pattern is tried from each unit on, and a letter has two at the most.
  return last < NOT_ASCII ? isLetter(last) || isDigit(last) : WORD_END.test(text.slice(-2));
}

const NO_EMPHASIS: readonly Span[] = [];

/** A piece with its range. Written out by kind: copies of an object take a multiple of the room. */
function pieceOf(shape: PieceShape, span: Span): Piece {
  switch (shape.kind) {
    case 'heading':
      return { kind: shape.kind, span, level: shape.level };
    case 'tableCell':
      return { kind: shape.kind, span, column: shape.column, head: shape.head, isHead: shape.isHead };
    default:
      return { kind: shape.kind, span };
  }
}
