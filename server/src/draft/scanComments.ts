import type { Span } from '../text/span';
import { COMMENT_CLOSE, COMMENT_OPEN, type Comments } from './comments';

/** Finds the comments of a source in a format that has no reader: all between an opening and the next closing mark. */
export function scanComments(source: string): Comments {
  const closed: Span[] = [];
  for (let start = source.indexOf(COMMENT_OPEN); start >= 0; ) {
    const close = source.indexOf(COMMENT_CLOSE, start + COMMENT_OPEN.length);
    if (close < 0) return { closed, unclosed: [start] };
    const end = close + COMMENT_CLOSE.length;
    closed.push({ start, end });
    start = source.indexOf(COMMENT_OPEN, end);
  }
  return { closed, unclosed: [] };
}
