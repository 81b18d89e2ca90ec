import type { Span } from '../text/span';

/** The comments of a source as its reader takes them, in order. Source offsets. */
export interface Comments {
  /** From the opening to behind the closing mark. */
  readonly closed: readonly Span[];
  /** Where one opens that has no end and therefore shows as text. */
  readonly unclosed: readonly number[];
}

export const COMMENT_OPEN = '<!--';
export const COMMENT_CLOSE = '-->';

/** Comments that end where they open (CommonMark 0.31, "Raw HTML"). */
const SHORTEST = /<!--(?:>|->)/y;

/** Where the comment that opens at an offset ends, if its opening is all there is to it; else undefined. */
export function endOfShortest(source: string, at: number): number | undefined {
  SHORTEST.lastIndex = at;
  return SHORTEST.test(source) ? SHORTEST.lastIndex : undefined;
}
