import type { OffsetMap } from '../text/offsetMap';
import type { Span } from '../text/span';

/** Stands between the pieces of one passage (list items, table cells) in its clean text. */
export const PIECE_SEPARATOR = '\u001f';

/** A heading, paragraph, list item or table cell, as a range of the clean text of its passage. */
export type Piece =
  | { readonly kind: 'heading'; readonly span: Span; readonly level: number }
  | { readonly kind: 'paragraph' | 'listItem'; readonly span: Span }
  /** Words set off from the draft as they are, such as a fenced block; they state nothing for the document. */
  | { readonly kind: 'literal'; readonly span: Span }
  /** What a page carries and the text does not: its number, a running head, a link back to the table of contents. States nothing. */
  | { readonly kind: 'furniture'; readonly span: Span }
  | { readonly kind: 'tableCell'; readonly span: Span; readonly column: number; readonly head: string; readonly isHead: boolean };

/**
 * What is read as one: a heading, a paragraph with the list items that it introduces, or a table row with its column heads.
 * Knows neither its position nor its document, so that equal passages can be shared.
 */
export interface Passage {
  /** Clean prose: entities and escapes decoded, mark-up transparent, white space collapsed, zero-width characters dropped. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Clean ranges that are bold or italic, outermost only. */
  readonly emphasis: readonly Span[];
  /** Clean text to source, relative to the start of the passage. */
  readonly map: OffsetMap;
  /** Whether some word of it does not stand in the source letter by letter, for mark-up inside it or letters written as entities. */
  readonly breaksWords: boolean;
  /** Source units from the start of the passage to its end, mark-up included. */
  readonly sourceLength: number;
}

const LONGEST_HEADING = 160;

/** Whether the passage is a line that is bold or italic as a whole and ends like no sentence: typed headings look like that. */
export function isBoldLine({ text, emphasis }: Passage): boolean {
  const first = emphasis[0];
  return first?.start === 0 && first.end === text.length && text.length <= LONGEST_HEADING && !/[.;:]$/.test(text);
}

/** Whether the passage is prose: a paragraph, with its list or without, that does not look like a heading. */
export function isProseLine(passage: Passage): boolean {
  return !isBoldLine(passage) && passage.pieces.every(({ kind }) => kind === 'paragraph' || kind === 'listItem');
}

/** Whether the passage is what a page carries and the text does not, such as its number. */
export function isFurniture({ pieces }: Passage): boolean {
  return pieces[0]?.kind === 'furniture';
}

/** Whether the passage is none of the draft's prose: set off as it is, or page furniture. */
export function isApart(passage: Passage): boolean {
  const kind = passage.pieces[0]?.kind;
  return kind === 'literal' || kind === 'furniture';
}

const PIECE_LETTER: Readonly<Record<Piece['kind'], string>> = { heading: 'h', paragraph: 'p', listItem: 'l', literal: 'x', furniture: 'f', tableCell: 'c' };

/**
 * All that the pieces and the emphasis of a passage say, in a word. They and the text are all that extraction may read: where both are equal, so are
 * the statements. Most passages are one paragraph without emphasis, and have no shape.
 */
export function shapeOf({ pieces, emphasis }: Passage): string {
  if (emphasis.length === 0 && pieces.length === 1 && pieces[0]?.kind === 'paragraph') return '';
  let shape = '';
  for (const piece of pieces) {
    shape += `${PIECE_LETTER[piece.kind]}${piece.span.start}`;
    if (piece.kind === 'heading') shape += `:${piece.level}`;
    if (piece.kind === 'tableCell') shape += `:${piece.column}${piece.isHead ? 'h' : ''}:${piece.head.length}:${piece.head}`;
  }
  for (const span of emphasis) shape += `e${span.start}-${span.end}`;
  return shape;
}
