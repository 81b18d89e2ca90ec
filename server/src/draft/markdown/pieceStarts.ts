import type { Span } from '../../text/span';
import { endsInCompany } from '../furniture';
import { endsSentence, isTitle } from '../sentence';

/** Whether a line is the middle of the one before it: it starts small, or a parenthesis is open. */
function goesOn(before: string, line: string): boolean {
  return /^[\s*_]*[a-z]/.test(line) || before.lastIndexOf('(') > before.lastIndexOf(')');
}

const HARD_BREAK = /(?: {2,}|\\)$/;
const LINE_MARKS = /^[\s*_]+|[\s*_\\]+$/g;
const LONGEST_COVER_LINE = 120;

/** A line that starts and ends in bold or italics, and lines between one pair of marks. */
const EMPHASISED_LINE = /^\s*([*_])\1{0,2}(?=\S)[^*_].*\1\s*\\?$/;
const EMPHASISED_LINES = /^\s*[*_]{1,3}[^*_]+[*_]{1,3}\s*$/;

/** Whether the lines are those of a cover, and no running sentence: none is long, and where they end in a sentence, that is the last one. */
function isCover(lines: readonly string[]): boolean {
  if (lines.some(line => line.length > LONGEST_COVER_LINE)) return false;
  const words = lines.map(line => line.replace(LINE_MARKS, ''));
  const last = words.at(-1) ?? '';
  return !endsSentence(last) || endsInCompany(last) || words.slice(0, -1).every(isTitle);
}

const NO_STARTS: ReadonlySet<number> = new Set();

/**
 * Which lines of a paragraph start a piece, by index, without the first. Cover lines are typed as lines of bold or italics, or with hard breaks between
 * them; each of them is a piece of its own. In a running sentence a hard break is white space, and a line that goes on in small letters or inside a
 * parenthesis is no piece either.
 */
export function pieceStarts(source: string, lines: readonly Span[]): ReadonlySet<number> {
  if (lines.length < 2) return NO_STARTS;
  const texts = lines.map(line => source.slice(line.start, line.end));
  const areEmphasised = texts.every(text => EMPHASISED_LINE.test(text));
  if (!areEmphasised && !texts.some(text => HARD_BREAK.test(text))) return NO_STARTS;
  const starts = new Set<number>();
  const breaksPart = areEmphasised || EMPHASISED_LINES.test(texts.join('\n')) || isCover(texts);
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1];
    if (before !== undefined && breaksPart && (areEmphasised || HARD_BREAK.test(before)) && !goesOn(before, text)) starts.add(index);
  }
  return starts;
}
