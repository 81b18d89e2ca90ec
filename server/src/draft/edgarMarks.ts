import type { Span } from '../text/span';

/** A tag of HTML that EDGAR does not take: an element that is not allowed, a link that leads out of the submission, a picture of another kind. */
export interface EdgarTag {
  readonly kind: 'element' | 'link' | 'picture';
  /** The name of the element, in small letters. */
  readonly name: string;
  /** The start tag. */
  readonly span: Span;
  /** The address that it gives; empty where that does not matter. */
  readonly address: Span;
}

/** Characters that EDGAR does not take as they are: those outside of ASCII, and in plain text tabs and form feeds. */
export interface UnfitCharacters {
  readonly kind: 'notAscii' | 'control';
  /** Where the first of them stands. */
  readonly first: number;
  readonly count: number;
}

/** How the lines of plain text are laid out. */
export interface MeasuredLines {
  /** How many fill the width of EDGAR's page, and no more. */
  readonly full: number;
  /** What of lines goes over the width that EDGAR takes. */
  readonly over: readonly Span[];
}

/** What of a stretch EDGAR does not take, by offsets from its start. */
export interface EdgarMarks {
  readonly tags: readonly EdgarTag[];
  readonly unfit: readonly UnfitCharacters[];
  readonly linesOver: readonly Span[];
}

/** A kind of characters that EDGAR does not take in a format. The pattern is global and matches one of them. */
export interface UnfitPattern {
  readonly kind: UnfitCharacters['kind'];
  readonly pattern: RegExp;
}
