import type { Span } from '../../text/span';

/** Whether a line is the middle of the one before it: it starts small, or a parenthesis is open. */
function goesOn(before: string, line: string): boolean {
  return /^[\s*_]*[a-z]/.test(line) || before.lastIndexOf('(') > before.lastIndexOf(')');
}

const HARD_BREAK = /(?: {2,}|\\)$/;
const WHOLLY_BOLD = /^\s*\*\*[^*].*\*\*\s*\\?$/;

/**
 * Which lines of a paragraph start a piece, by index, without the first. Cover lines are typed as lines of bold, or with hard breaks between them; each of
 * them is a piece of its own. A line that goes on in small letters or inside a parenthesis, and other prose, is one piece.
 */
export function pieceStarts(source: string, lines: readonly Span[]): ReadonlySet<number> {
  const starts = new Set<number>();
  if (lines.length < 2) return starts;
  const texts = lines.map(line => source.slice(line.start, line.end));
  const isCover = texts.every(text => WHOLLY_BOLD.test(text));
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1];
    if (before !== undefined && (isCover || HARD_BREAK.test(before)) && !goesOn(before, text)) starts.add(index);
  }
  return starts;
}
