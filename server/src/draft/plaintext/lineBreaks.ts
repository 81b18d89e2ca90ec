import { endsInMidst, endsSentence, isTitle, startsSmall } from '../sentence';
import { segmentsOf } from './cells';
import type { Line } from './line';

/** How wide the lines of a run are, in columns, and whether they tell that they were broken there to fit. */
export interface Measure {
  /** The column behind the line that reaches furthest to the right. */
  readonly right: number;
  /** Of the longest line, without what it is indented by. */
  readonly length: number;
  /** Whether several lines show it: next to none would have held the first word of the next. */
  readonly isKept: boolean;
}

/** A line that goes on for longer was not broken to fit a page, unless its neighbours tell so. */
const LONGEST_WRAPPED = 110;
/** Where they are broken at the most; behind it, who ends a line with a sentence ends a paragraph. */
const WIDEST_PAGE = 85;
/** Where lines are broken at the least to fit a page, unless they tell otherwise. */
const NARROWEST_PAGE = 60;
/** What lines may tell. */
const [NARROWEST_KEPT, WIDEST_KEPT] = [30, 200];
/** So many lines that were broken to fit allow for one that was not. */
const KEPT_FOR_EARLY = 3;
/** Of the first line of a paragraph; lines further apart are centred, or set to the right. */
const DEEPEST_INDENT = 8;
/** Of the lines of a cover. */
const LONGEST_COVER_LINE = 45;

/** The measure of lines that stand one below the other: at least one. */
export function measureOf(run: readonly Line[]): Measure {
  const right = Math.max(...run.map(line => line.right));
  const length = Math.max(...run.map(lengthOf));
  const told = { right, length, isKept: true };
  const pairs = run.slice(1).map((line, index) => ({ before: run[index] ?? line, line }));
  const early = pairs.filter(({ before, line }) => isBrokenEarly(before, line, told));
  const kept = pairs.length - early.length;
  const isWide = length >= NARROWEST_KEPT && length <= WIDEST_KEPT;
  const cutSentences = early.filter(({ before }) => !endsSentence(before.words)).length;
  return { right, length, isKept: isWide && kept > 1 && cutSentences * KEPT_FOR_EARLY <= kept && !run.every(line => isTitle(line.words)) };
}

/** The measure of lines of which another is read. */
export function measureWith(measure: Measure, line: Line): Measure {
  if (line.right <= measure.right && lengthOf(line) <= measure.length) return measure;
  return { ...measure, right: Math.max(measure.right, line.right), length: Math.max(measure.length, lengthOf(line)) };
}

/** Whether the first word of a line would have stood on the line before: it was broken for a reason. */
export function isBrokenEarly(before: Line, line: Line, { right, length, isKept }: Measure): boolean {
  const word = firstWord(line);
  if (isSetApart(before, line)) return lengthOf(before) + 1 + word <= (isKept ? length : Math.max(lengthOf(line), NARROWEST_PAGE));
  if (!isKept && before.right > LONGEST_WRAPPED) return true;
  return before.right + 1 + word <= (isKept ? right : Math.max(right, NARROWEST_PAGE));
}

/** Whether two lines are centred or set to the right, and not the first and second of a paragraph. */
function isSetApart(before: Line, line: Line): boolean {
  const shift = Math.abs(before.indent - line.indent);
  return shift > DEEPEST_INDENT || (shift > 1 && Math.min(before.indent, line.indent) > 3);
}

function firstWord(line: Line): number {
  return /^\S{0,60}/.exec(line.words)?.[0].length ?? 0;
}

function lengthOf(line: Line): number {
  return line.right - line.indent;
}

/** Whether a line goes on with the one before it, which `isFirst` says to be the first of its block. */
export function goesOn(before: Line, line: Line, measure: Measure, isFirst: boolean): boolean {
  const isSmall = startsSmall(line.words);
  const right = Math.max(before.right, line.right);
  const isEarly = isBrokenEarly(before, line, measure);
  if (endsSentence(before.words)) {
    const isWrapped = (measure.isKept || right <= WIDEST_PAGE) && !isEarly;
    if (isSmall) return isWrapped || (right <= LONGEST_WRAPPED && !/[:;]$/.test(before.words));
    return isWrapped && line.indent <= before.indent + 1;
  }
  if (isSmall || endsInMidst(before.words)) return true;
  if (segmentsOf(before).length > 1) return false;
  if (!isEarly) return true;
  if (isTitle(before.words)) return false;
  return (
    lengthOf(before) > LONGEST_COVER_LINE ||
    (!isFirst && lengthOf(line) > NARROWEST_PAGE) ||
    (measure.isKept && 2 * lengthOf(before) > measure.length) ||
    (!isSetApart(before, line) && before.right + 1 + firstWord(line) > measure.right)
  );
}
