import type { PassageId } from '../draft/passageId';
import type { LandmarkSort } from '../facts/documentStatements';
import type { FactKind, StatedOf } from '../facts/statements';
import type { Fact } from './factIndex';

/** The kinds of fact that tell the parts of a document from each other. */
export const PART_MARKS = ['landmark', 'commissionLegend', 'dateLine', 'rule424Line', 'fileNumber'] as const satisfies readonly FactKind[];

export type PartMark = Fact<StatedOf<(typeof PART_MARKS)[number]>>;

/** How many passages one lies behind another of the same draft: 1 for neighbours. */
export type Distance = (from: PassageId, to: PassageId) => number;

/** How many passages above its Commission legend or date line a cover may start. */
const COVER_REACH = 60;
/** How far above the rest of a cover the lines by which it is filed may stand: a logo or the issuer's name may lie between. */
const HEADER_GAP = 4;
/** How far apart the classes of securities of one list may stand. */
const LIST_GAP = 3;
/** How far behind its heading a table of contents may start: a row may head its columns. */
const CONTENTS_GAP = 2;
/** How many classes of securities a cover lists at least where nothing else shows that it is one. */
const SECURITY_TYPES_OF_A_SHELF = 2;

const FILING_LINES: ReadonlySet<MarkSort> = new Set(['rule424Line', 'fileNumber', 'subjectToCompletion']);
const TOP_LINES: ReadonlySet<MarkSort> = new Set(['issuerName', 'offeredAmount', 'securityType', 'chainLine']);

/** What a mark is: the sort of a landmark, else its kind. */
type MarkSort = LandmarkSort | Exclude<(typeof PART_MARKS)[number], 'landmark'>;

export function sortOf({ stated }: PartMark): MarkSort {
  return stated.kind === 'landmark' ? stated.sort : stated.kind;
}

/** A cover, by the marks that open and close it. */
export interface Cover {
  readonly sort: 'supplement' | 'prospectus';
  /** The index of the mark that opens it. */
  readonly opening: number;
  /** Its first line. */
  readonly from: PassageId;
  /** Whether there is enough of it: supplements repeat their titles inside, and back covers repeat title and date. */
  readonly isWhole: boolean;
}

/**
 * The cover that the legend or date line `closing` closes; undefined where it closes none, such as a legend that is printed again. `closed` is
 * the index of what closed the cover before, -1 for none: the marks of this one stand behind it.
 */
export function coverClosedBy(marks: readonly PartMark[], closing: number, closed: number, distance: Distance): Cover | undefined {
  const above = marksAbove(marks, closing, closed, distance);
  const opening = openingOf(marks, above, distance);
  if (opening === undefined) return undefined;
  const top = topOfCover(marks, opening, closed, distance);
  const inside = marks.slice(top, closing).map(sortOf);
  const sort = inside[opening - top] === 'supplementTitle' ? 'supplement' : 'prospectus';
  const [first, last] = [marks[top], marks[closing]];
  return first === undefined || last === undefined ? undefined : { sort, opening, from: first.at, isWhole: isWhole(sort, inside, last) };
}

/** The indices of the marks above one that may be of its cover, the nearest first. */
function marksAbove(marks: readonly PartMark[], closing: number, closed: number, distance: Distance): readonly number[] {
  const above: number[] = [];
  for (let at = closing - 1; at > closed && between(marks, at, closing, distance) <= COVER_REACH; at--) above.push(at);
  return above;
}

/** The nearest title above, else the line by which the document is filed, else the top of a list of securities. */
function openingOf(marks: readonly PartMark[], above: readonly number[], distance: Distance): number | undefined {
  const title = above.find(at => isOf(marks[at], ['prospectusTitle', 'supplementTitle']) && !headsContents(marks, at, distance));
  return title ?? above.find(at => isOf(marks[at], ['rule424Line'])) ?? topOfList(marks, above, distance);
}

/** Whether a title heads its document's half of a table of contents. */
function headsContents(marks: readonly PartMark[], title: number, distance: Distance): boolean {
  return isOf(marks[title + 1], ['contentsLine']) && between(marks, title, title + 1, distance) <= CONTENTS_GAP;
}

function topOfList(marks: readonly PartMark[], above: readonly number[], distance: Distance): number | undefined {
  const types = above.filter(at => isOf(marks[at], ['securityType']));
  const gap = types.findIndex((at, index) => index > 0 && between(marks, at, types[index - 1] ?? at, distance) > LIST_GAP);
  const list = gap < 0 ? types : types.slice(0, gap);
  return list.length >= SECURITY_TYPES_OF_A_SHELF ? list.at(-1) : undefined;
}

/** The first mark of the cover that a mark opens: what stands right above it, and the lines by which the document is filed. */
function topOfCover(marks: readonly PartMark[], opening: number, closed: number, distance: Distance): number {
  let top = opening;
  for (let at = opening - 1; at > closed; at--) {
    const mark = marks[at];
    const gap = between(marks, at, top, distance);
    const isTop = mark !== undefined && ((FILING_LINES.has(sortOf(mark)) && gap <= HEADER_GAP) || (TOP_LINES.has(sortOf(mark)) && gap <= 1));
    if (!isTop) break;
    top = at;
  }
  return top;
}

function isWhole(sort: Cover['sort'], inside: readonly MarkSort[], closing: PartMark): boolean {
  if (closing.stated.kind === 'dateLine') return inside.filter(mark => mark === 'securityType').length >= SECURITY_TYPES_OF_A_SHELF;
  return sort === 'prospectus' || inside.includes('chainLine') || inside.includes('rule424Line');
}

function between(marks: readonly PartMark[], from: number, to: number, distance: Distance): number {
  const [a, b] = [marks[from], marks[to]];
  return a === undefined || b === undefined ? Number.POSITIVE_INFINITY : distance(a.at, b.at);
}

function isOf(mark: PartMark | undefined, sorts: readonly MarkSort[]): boolean {
  return mark !== undefined && sorts.includes(sortOf(mark));
}
