import { COMMENT_CLOSE, COMMENT_OPEN, type Comments } from '../../draft/comments';
import type { ChunkedText } from '../../text/chunkedText';
import type { Span } from '../../text/span';

/** The comments that are meant for Tieout, in the order of the source. */
export interface AddressedComments {
  readonly closed: readonly Span[];
  /** The openings, with their first word, of those whose end was lost. */
  readonly unclosed: readonly Span[];
}

const ADDRESS = /^\s*tieout/i;
/** An empty line, be it one of a block quote: a comment for Tieout is written in one paragraph. */
const EMPTY_LINE = /\n[>\s]*?\n/;
/** An opening with a first word for Tieout, in the same paragraph. */
const OPENING = /^<!--[ \t]*(?:\r?\n[ \t]*)?tieout[^\s<]*/i;
const LONGEST_OPENING = 400;

/**
 * Those of the comments whose first word starts with Tieout's name. One in which another opens or a paragraph ends has swallowed what stands there:
 * its own end was lost.
 */
export function addressedComments(source: ChunkedText, { closed, unclosed }: Comments): AddressedComments {
  const addressed = closed.filter(comment => ADDRESS.test(insideOf(source, comment)));
  const swallows = (comment: Span) => {
    const inside = insideOf(source, comment);
    return inside.includes(COMMENT_OPEN) || EMPTY_LINE.test(inside);
  };
  const lost = [...unclosed, ...addressed.filter(swallows).map(({ start }) => start)].sort((a, b) => a - b);
  return {
    closed: addressed.filter(comment => !swallows(comment)),
    unclosed: lost.flatMap(start => {
      const opening = OPENING.exec(source.slice(start, start + LONGEST_OPENING));
      return opening === null ? [] : [{ start, end: start + opening[0].length }];
    }),
  };
}

function insideOf(source: ChunkedText, { start, end }: Span): string {
  return source.slice(start + COMMENT_OPEN.length, end - COMMENT_CLOSE.length);
}
