import type { Fix } from '../../rules/finding';
import type { Span } from '../../text/span';

/** The fix that takes a comment out. */
export function removalOf(comment: Span, source: string): Fix {
  return { title: 'Take the suppression out', preferred: true, safe: true, edits: [{ span: withItsLine(comment, source), newText: '' }] };
}

/**
 * A comment, with the line that it stands alone in, and the blank line behind where there is one before as well. The last line, where it has no line
 * end, goes with that of the line before. Source offsets.
 */
export function withItsLine(comment: Span, source: string): Span {
  const lineStart = source.lastIndexOf('\n', comment.start - 1) + 1;
  const isAlone = source.slice(lineStart, comment.start).trim() === '' && /^[ \t]*(?:\r?\n|$)/.test(source.slice(comment.end, comment.end + 200));
  if (!isAlone) return comment;
  const end = afterLineEnd(source, comment.end);
  if (end === source.length && !source.endsWith('\n')) return { start: beforeLineEnd(source, lineStart), end };
  const isBlankBefore = lineStart === 0 || /\n[ \t]*\r?\n$/.test(source.slice(0, lineStart).slice(-200));
  const isBlankBehind = /^[ \t]*\r?\n/.test(source.slice(end, end + 200));
  return { start: lineStart, end: isBlankBefore && isBlankBehind ? afterLineEnd(source, end) : end };
}

function afterLineEnd(source: string, from: number): number {
  const lineFeed = source.indexOf('\n', from);
  return lineFeed < 0 ? source.length : lineFeed + 1;
}

function beforeLineEnd(source: string, lineStart: number): number {
  const lineEnd = /\r?\n$/.exec(source.slice(Math.max(0, lineStart - 2), lineStart));
  return lineStart - (lineEnd?.[0].length ?? 0);
}
