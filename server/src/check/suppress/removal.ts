import type { Fix } from '../../rules/finding';
import { afterLine, isBlankBefore, isBlankBehind, lineStartOf } from '../../text/lines';
import type { Span } from '../../text/span';

/** The fix that takes a comment out. */
export function removalOf(comment: Span, source: string): Fix {
  return { title: 'Take the suppression out', preferred: true, safe: true, edits: [{ span: withItsLine(comment, source), newText: '' }] };
}

/**
 * A comment, with the line that it stands alone in, and the blank line behind where there is one before as well: what `silence` puts in. The last
 * line, where it has no line end, goes with that of the line before. Source offsets.
 */
export function withItsLine(comment: Span, source: string): Span {
  const start = lineStartOf(source, comment.start);
  const end = afterLine(source, comment.end);
  const isAlone = source.slice(start, comment.start).trim() === '' && source.slice(comment.end, end).trim() === '';
  if (!isAlone) return comment;
  if (source[end - 1] !== '\n') return { start: beforeLineEnd(source, start), end };
  return { start, end: isBlankBefore(source, start) && isBlankBehind(source, end) ? afterLine(source, end) : end };
}

function beforeLineEnd(source: string, lineStart: number): number {
  const lineEnd = /\r?\n$/.exec(source.slice(Math.max(0, lineStart - 2), lineStart));
  return lineStart - (lineEnd?.[0].length ?? 0);
}
