import { MONTHS } from '../regulation/calendarDate';
import type { MalformedFigureStated } from './figureStatements';
import { isHedged, scaleBehind } from './hedges';
import { LONGEST_FIGURE, type NumberWritten } from './numbers';

/** What a number counts, and has no thousandths of: "12,345.678 outstanding shares". A factor is "1.000 per share". */
const COUNTED_BEHIND =
  /^ (?:(?!(?:per|for|of|to|or|and|by|in|at|times|percent|thousand|million|billion|trillion) )[A-Za-z-]+ ){0,3}(?:[Ss]hares?|[Uu]nits?|[Ww]arrants?|[Rr]ights|ADSs?)\b(?! (?:per|for each|for every)\b)/;
const SCALE_BEHIND = /^ (?:thousand|million|billion|trillion)\b/;
const MONTH_BEFORE = new RegExp(`\\b(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?) $`, 'i');
/** Amounts that are grouped by other rules, and numbers that name something. */
const OTHERWISE_GROUPED = /(?:\u20b9|\b(?:Rs\.?|INR|Nos?\.|Section|Sections|Rule|Rules|§)) ?$/;
/** What has fractions as a matter of course: levels of an index, rates and ratios. */
const FRACTIONAL = /\b(?:index|indices|level|levels|ratio|rate|value|values|ounces?|fractional)\b/i;
/** What makes a number of shares a fraction. */
const RATED = /\b(?:conversion|rate|ratio|fractional)\b/i;
/** How far around a number such words may stand. */
const NEARBY = 120;
/** A number with so many digits is no list of footnotes. */
const TELLING_DIGITS = 5;

/** The figures that no figure is written like: a group of two or four digits, a point where a comma belongs. */
export function malformedFigures(text: string, numbers: readonly NumberWritten[]): readonly MalformedFigureStated[] {
  let found: MalformedFigureStated[] | undefined;
  for (const number of numbers) {
    // Without a mark nothing can be amiss.
    if (!number.hasMarks || number.digits.length > LONGEST_FIGURE) continue;
    const stated = malformedFigure(text, number);
    if (stated === undefined) continue;
    found ??= [];
    found.push(stated);
  }
  return found ?? NONE;
}

const NONE: readonly MalformedFigureStated[] = [];

function malformedFigure(text: string, { start, end, digits, isWellFormed: isFine }: NumberWritten): MalformedFigureStated | undefined {
  if (isFine && digits.length >= SHORTEST_WRITTEN_OUT && WRITTEN_OUT.test(digits)) return writtenOutWithScale(text, start, end);
  if (isFine && (digits.indexOf('.') !== digits.length - THOUSANDTHS_BEHIND || !THOUSANDTHS.test(digits))) return undefined;
  const before = text.slice(Math.max(0, start - NEARBY), start);
  const behind = text.slice(end, end + NEARBY);
  const beside = { before, behind, isSigned: /\$ ?$/.test(before), isCounted: COUNTED_BEHIND.test(behind) };
  if (isFine)
    return isMisplacedPoint(digits, beside) ? { kind: 'malformedFigure', span: { start, end }, defect: 'point', meant: digits.replace('.', ',') } : undefined;
  if (!isMisgrouped(digits, beside) || MONTH_BEFORE.test(before) || OTHERWISE_GROUPED.test(before)) return undefined;
  return { kind: 'malformedFigure', span: { start, end }, defect: 'grouping', meant: regrouped(digits) };
}

/** The words beside a number, and what they make of it. */
interface Beside {
  readonly before: string;
  readonly behind: string;
  readonly isSigned: boolean;
  readonly isCounted: boolean;
}

/** Groups of a figure: at least one of three digits, or so many digits that they are no list ("1,2,3") and no years ("2019,2020"). */
function isMisgrouped(digits: string, { isSigned, isCounted }: Beside): boolean {
  if (!digits.includes(',')) return (isSigned || isCounted) && GROUPED_BY_POINTS.test(digits);
  const [first = '', ...groups] = (digits.split('.')[0] ?? '').split(',');
  // "63.250,000 shares".
  if (groups.length === 0) return digits.indexOf(',') > digits.indexOf('.') && (isSigned || isCounted);
  if (isSigned) return true;
  if (first.length > 3 || digits.replace(/\D/g, '').length < TELLING_DIGITS) return false;
  // "9,31,0277 shares": what is counted is no list, whichever its groups are.
  if (isCounted) return true;
  return groups.some(({ length }) => length === 3) || groups.some(({ length }) => length > 4);
}

const THOUSANDTHS = /^[1-9][\d,]*\.\d{3}$/;
/** The point and what stands behind it. */
const THOUSANDTHS_BEHIND = 4;
const GROUPED_BY_POINTS = /^\d{1,3}(?:\.\d{3}){2,}$/;

/** Whether a point stands where a comma belongs: three digits behind it, in a figure of thousands or one that is counted. */
function isMisplacedPoint(digits: string, { before, behind, isSigned, isCounted }: Beside): boolean {
  const isGrouped = digits.includes(',');
  if (SCALE_BEHIND.test(behind)) return false;
  if (isSigned) return isGrouped && !/^ (?:per|an?|each)\b/.test(behind);
  const hedged = isHedged(before, before.length);
  if (isCounted) return !hedged && !RATED.test(before + behind) && (isGrouped || /00$/.test(digits));
  if (isGrouped) return !hedged && !/^%| percent/.test(behind) && !FRACTIONAL.test(before + behind);
  return /^ (?:to|and|or) \d{1,3},\d{3}/.test(behind) && /00$/.test(digits);
}

/** The digits grouped by threes, where only a comma is amiss; undefined where a digit may be missing or one too many, which nobody can know. */
function regrouped(digits: string): string | undefined {
  const [whole = '', decimals, another] = digits.split('.');
  const [, ...groups] = whole.split(',');
  if (another !== undefined || decimals?.includes(',') || groups.some(({ length }) => length === 0 || length % 3 !== 0)) return undefined;
  const grouped = whole.replaceAll(',', '').replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A figure of seven digits and more: written out to the unit. */
const WRITTEN_OUT = /^\d{1,3}(?:,\d{3}){2,}$/;
const SHORTEST_WRITTEN_OUT = '1,000,000'.length;
/** US dollars: of yen, won and other dollars there may well be so many millions. */
const DOLLARS_BEFORE = /(?:^|(?<![A-Za-z.]|\b(?:Ps\.|[A-Z]{3}) ))(?:US|U\.S\. ?)?\$ ?$/;
/** What shows that a text counts in millions: "total assets of $914,321 million". */
const COUNTS_IN_MILLIONS = /(?<![\d,])\d{1,3},\d{3}(?:\.\d+)? (?:m|b|tr)illion\b/i;
const LONGEST_SIGN = 'COP U.S. $ '.length;

/** "$5,265,492 million": either the word or the digits behind the millions are too many. */
function writtenOutWithScale(text: string, start: number, end: number): MalformedFigureStated | undefined {
  const scale = scaleBehind(text, end);
  if (scale === undefined || scale.toLowerCase() === 'thousand') return undefined;
  const sign = DOLLARS_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_SIGN), start));
  if (sign === null || COUNTS_IN_MILLIONS.test(text)) return undefined;
  return { kind: 'malformedFigure', span: { start: start - sign[0].length, end: end + 1 + scale.length }, defect: 'scale', meant: undefined };
}
