import { endsBeforeItem, endsSentence } from '../sentence';
import { hasEmptyStub, segmentsOf } from './cells';
import { type Line, VISIBLE } from './line';
import { goesOn, isBrokenEarly, type Measure, measureOf, measureWith } from './lineBreaks';
import type { Lines } from './lines';
import { type ListMark, listMark } from './listMark';
import type { TableState } from './table';
import { isRule, startsTable } from './tableLayout';
import { startsWrapper } from './wrapper';

/** A paragraph, heading or item of a list, of lines that read as one. */
export interface Prose {
  readonly kind: 'heading' | 'paragraph' | 'listItem';
  readonly lines: readonly [Line, ...Line[]];
  /** The units of the bullet that it starts with, which shows nothing. */
  readonly bullet: number;
}

/** How many lines of a run are looked at for how wide they are. */
const MOST_MEASURED = 8;
const LONGEST_HEADING = 160;
const MOST_HEADING_LINES = 4;

/**
 * Reads on from a line that is neither blank nor of a table. `isApart` says whether nothing that shows stands right above it.
 * Lines broken to fit a page are one paragraph; one that ends early begins another, or is a line of its own as those of a cover are.
 */
export function readProse(lines: Lines, first: Line, isApart: boolean): Prose {
  const mark = listMark(first.words);
  const all: [Line, ...Line[]] = [first];
  let measure = measureOf(runFrom(lines, first));
  let before = first;
  let isAbove = false;
  for (let line = lines.after(first); line !== undefined && !endsRun(lines, line); line = lines.after(line)) {
    measure = measureWith(measure, line);
    isAbove =
      startsItem(before, line, measure, mark === undefined ? undefined : first) || !goesOn(before, line, measure, before === first) || startsTable(lines, line);
    if (isAbove) break;
    all.push(line);
    before = line;
  }
  if (mark !== undefined && (all.length > 1 || showsBehind(first, mark))) return { kind: 'listItem', lines: all, bullet: mark.bullet };
  return { kind: isApart && !isAbove && isHeading(all) ? 'heading' : 'paragraph', lines: all, bullet: 0 };
}

/** Longer lines of a table that has tags may be prose, set in a frame. */
const LONGEST_ROW_LABEL = 50;

/** Reads on from a line of a table, as a legend in a frame is; undefined where it is a row. */
export function proseInTable(lines: Lines, first: Line, { closed, headLines }: TableState): Prose | undefined {
  if (!closed || headLines > 0 || first.first < 0 || hasEmptyStub(first) || first.words.length <= LONGEST_ROW_LABEL || !isUnbroken(first)) return undefined;
  const prose = readProse(lines, first, false);
  return prose.lines.length > 1 && prose.lines.every(isUnbroken) ? prose : undefined;
}

/** Whether a line has no gap in it. */
function isUnbroken(line: Line): boolean {
  return segmentsOf(line).length === 1;
}

/** Whether a line ends what stands above it, whatever that is. */
function endsRun(lines: Lines, line: Line): boolean {
  return line.first < 0 || lines.pageMarkAt(line.start) !== undefined || isRule(line) || line.tags.includes('TABLE') || startsWrapper(lines, line);
}

function showsBehind({ text, first }: Line, { bullet }: ListMark): boolean {
  return VISIBLE.test(text.slice(first + bullet));
}

/** The line and those below it, as many as are looked at. */
function runFrom(lines: Lines, first: Line): readonly Line[] {
  const run = [first];
  for (let line = lines.after(first); run.length < MOST_MEASURED && line !== undefined && !endsRun(lines, line); line = lines.after(line)) run.push(line);
  return run;
}

function startsItem(before: Line, line: Line, measure: Measure, item: Line | undefined): boolean {
  const mark = listMark(line.words);
  if (mark === undefined) return false;
  if (mark.isPlain || line.indent > before.indent + 1 || isBrokenEarly(before, line, measure)) return true;
  return item?.indent === line.indent && endsBeforeItem(before.words);
}

/** Whether lines that stand alone are the heading of what follows: in capitals, without figures, and with the end of no sentence. */
function isHeading(lines: readonly [Line, ...Line[]]): boolean {
  if (lines.length > MOST_HEADING_LINES || lines.some(line => line.words.length > LONGEST_HEADING) || segmentsOf(lines[0]).length > 1) return false;
  if (/[a-z\d]/.test(lines[0].words)) return false;
  const text = lines.map(line => line.words).join(' ');
  return text.length <= LONGEST_HEADING && /\p{Lu}\p{Lu}/u.test(text) && !/[\p{Ll}\p{N}$]/u.test(text) && !endsSentence(text);
}
