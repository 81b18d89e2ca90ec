import { segmentsOf } from './cells';
import { type Line, VISIBLE } from './line';
import type { Lines } from './lines';
import { type ListMark, listMark } from './listMark';
import { endsBeforeItem, endsInMidst, endsSentence, startsSmall } from './sentence';
import { isRule, startsTable } from './tableLayout';
import { startsWrapper } from './wrapper';

/** A paragraph, heading or item of a list, of lines that read as one. */
export interface Prose {
  readonly kind: 'heading' | 'paragraph' | 'listItem';
  readonly lines: readonly [Line, ...Line[]];
  /** The units of the bullet that it starts with, which shows nothing. */
  readonly bullet: number;
}

/** A line that goes on for longer was not broken to fit a page. */
const LONGEST_WRAPPED = 110;
/** Where they are broken at the most; behind it, who ends a line with a sentence ends a paragraph. */
const WIDEST_PAGE = 85;
/** Where lines are broken at the least to fit a page. */
const NARROWEST_PAGE = 60;
/** Of the first line of a paragraph; lines further apart are centred, or set to the right. */
const DEEPEST_INDENT = 8;
/** Of the lines of a cover. */
const LONGEST_COVER_LINE = 45;
const LONGEST_HEADING = 160;
const MOST_HEADING_LINES = 4;

/**
 * Reads on from a line that is neither blank nor of a table. `isApart` says whether nothing that shows stands right above it.
 * Lines broken to fit a page are one paragraph; one that ends early begins another, or is a line of its own as those of a cover are.
 */
export function readProse(lines: Lines, first: Line, isApart: boolean): Prose {
  const mark = listMark(first.words);
  const all: [Line, ...Line[]] = [first];
  let width = first.right;
  let before = first;
  let isAbove = false;
  for (let line = lines.after(first); line !== undefined && !endsRun(lines, line); line = lines.after(line)) {
    width = Math.max(width, line.right);
    isAbove =
      startsItem(before, line, width, mark === undefined ? undefined : first) || !goesOn(before, line, width, before === first) || startsTable(lines, line);
    if (isAbove) break;
    all.push(line);
    before = line;
  }
  if (mark !== undefined && (all.length > 1 || showsBehind(first, mark))) return { kind: 'listItem', lines: all, bullet: mark.bullet };
  return { kind: isApart && !isAbove && isHeading(all) ? 'heading' : 'paragraph', lines: all, bullet: 0 };
}

/** Whether a line ends what stands above it, whatever that is. */
function endsRun(lines: Lines, line: Line): boolean {
  return line.first < 0 || lines.pageMarkAt(line.start) !== undefined || isRule(line) || line.tags.includes('TABLE') || startsWrapper(lines, line);
}

function showsBehind({ text, first }: Line, { bullet }: ListMark): boolean {
  return VISIBLE.test(text.slice(first + bullet));
}

/** Whether the first word of a line would have stood on the line before, on a page as wide as the widest line: it was broken for a reason. */
function isBrokenEarly(before: Line, line: Line, width: number): boolean {
  if (before.right > LONGEST_WRAPPED) return true;
  const word = firstWord(line);
  const shift = Math.abs(before.indent - line.indent);
  const isSetApart = shift > DEEPEST_INDENT || (shift > 1 && Math.min(before.indent, line.indent) > 3);
  if (!isSetApart) return before.right + 1 + word <= Math.max(width, NARROWEST_PAGE);
  return lengthOf(before) + 1 + word <= Math.max(lengthOf(line), NARROWEST_PAGE);
}

function firstWord(line: Line): number {
  return /^\S{0,60}/.exec(line.words)?.[0].length ?? 0;
}

function lengthOf(line: Line): number {
  return line.right - line.indent;
}

function startsItem(before: Line, line: Line, width: number, item: Line | undefined): boolean {
  const mark = listMark(line.words);
  if (mark === undefined) return false;
  if (mark.isPlain || line.indent > before.indent + 1 || isBrokenEarly(before, line, width)) return true;
  return item?.indent === line.indent && endsBeforeItem(before.words);
}

/** Whether a line goes on with the one before it, which `isFirst` says to be the first of its block. */
function goesOn(before: Line, line: Line, width: number, isFirst: boolean): boolean {
  const isSmall = startsSmall(line.words);
  const right = Math.max(before.right, line.right);
  if (endsSentence(before.words)) {
    const isWrapped = right <= WIDEST_PAGE && !isBrokenEarly(before, line, width);
    if (isSmall) return isWrapped || (right <= LONGEST_WRAPPED && !/[:;]$/.test(before.words));
    return isWrapped && line.indent <= before.indent + 1;
  }
  if (isSmall || endsInMidst(before.words)) return true;
  if (right > LONGEST_WRAPPED) return false;
  if (segmentsOf(before).length > 1) return false;
  if (!isBrokenEarly(before, line, width)) return true;
  return !isTitle(before.words) && (lengthOf(before) > LONGEST_COVER_LINE || (!isFirst && lengthOf(line) > NARROWEST_PAGE));
}

/** Whether all longer words of a line start with capitals. */
function isTitle(text: string): boolean {
  return !/(?:^|[^\p{L}\p{N}])\p{Ll}[\p{L}]{3}/u.test(text);
}

/** Whether lines that stand alone are the heading of what follows: in capitals, without figures, and with the end of no sentence. */
function isHeading(lines: readonly [Line, ...Line[]]): boolean {
  if (lines.length > MOST_HEADING_LINES || lines.some(line => line.words.length > LONGEST_HEADING) || segmentsOf(lines[0]).length > 1) return false;
  if (/[a-z\d]/.test(lines[0].words)) return false;
  const text = lines.map(line => line.words).join(' ');
  return text.length <= LONGEST_HEADING && /\p{Lu}\p{Lu}/u.test(text) && !/[\p{Ll}\p{N}$]/u.test(text) && !endsSentence(text);
}
