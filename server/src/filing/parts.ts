import { BEFORE_ALL, type PassageId } from '../draft/passageId';
import { type Cover, coverClosedBy, type Distance, type PartMark, sortOf } from './boundCover';

/** What a part of a filed document is: the supplement or prospectus itself, one bound with it, a report attached to it, or an exhibit. */
export type PartSort = 'supplement' | 'prospectus' | 'report' | 'exhibit';

/** Where a part starts: at the first line of its cover. The first part starts with the draft. */
export interface PartStart {
  readonly sort: PartSort;
  readonly from: PassageId | undefined;
}

/** What a document starts as, and where. */
export interface Opening extends PartStart {
  readonly sort: 'supplement' | 'prospectus';
}

/** How many passages above the name of its form a report may start, with the Commission's name, and how many marks are looked at for it. */
const REPORT_REACH = 12;
const REPORT_MARKS = 24;

/**
 * The parts of a draft, or of a document of a submission. `marks` are what its passages state, of the kinds of `PART_MARKS`, in the order of the
 * draft; `opening` is its first part, which is the document itself.
 *
 * A cover is closed by its Commission legend or its date line, and opened by its title, by the Rule 424(e) line, or by the classes of
 * securities that a base prospectus lists. A back cover repeats the title and closes nothing; the facing page and Part II of a registration
 * statement are parts of its first and last prospectus. A report starts with the Commission's name above "FORM 8-K", an exhibit at its number
 * behind the report's signatures.
 */
export function partsOf(marks: readonly PartMark[], distance: Distance, opening: Opening): readonly PartStart[] {
  const opensAs = opening.sort;
  const parts: PartStart[] = [opening];
  const begin = (sort: PartSort, from: PassageId) => {
    if (from > (parts.at(-1)?.from ?? BEFORE_ALL)) parts.push({ sort, from });
  };
  let closed = -1;
  /** Whether the cover of the draft itself is closed. A date line may stand above its title. */
  let hasOwn = false;
  let isSigned = false;
  let exhibit: string | undefined;
  for (const [index, mark] of marks.entries()) {
    const sort = sortOf(mark);
    if (sort === 'signatures') isSigned = true;
    if (sort === 'reportForm') {
      const from = reportStart(marks, index, distance);
      if (from === undefined) continue;
      begin('report', from);
      isSigned = false;
      exhibit = undefined;
    }
    if (sort === 'exhibitNumber' && isSigned && isReport(parts.at(-1)) && numberOf(mark) !== exhibit) {
      begin('exhibit', mark.at);
      exhibit = numberOf(mark);
    }
    if (sort === 'commissionLegend' || (mark.stated.kind === 'dateLine' && !mark.stated.isPreliminary)) {
      const cover = coverClosedBy(marks, index, closed, distance);
      // What stands alone repeats no title of a supplement: a registration statement may hold one beside its base prospectus.
      const isWhole = cover?.isWhole || (cover?.sort === 'supplement' && opensAs === 'prospectus' && sort === 'commissionLegend');
      if (cover !== undefined && isWhole && (hasOwn || isBound(marks, cover, opensAs))) begin(cover.sort, cover.from);
      closed = index;
      hasOwn ||= cover !== undefined || sort === 'commissionLegend';
    }
  }
  return parts;
}

/** The first line of the report whose form a mark names: the Commission's name above it, and the country's above that. */
function reportStart(marks: readonly PartMark[], form: number, distance: Distance): PassageId | undefined {
  const named = marks[form];
  const above = marks.slice(Math.max(0, form - REPORT_MARKS), form + 1).filter(({ at }) => named !== undefined && distance(at, named.at) <= REPORT_REACH);
  const name = above.findIndex(mark => sortOf(mark) === 'commissionName');
  const [commission, country] = [above[name], above[name - 1]];
  if (commission === undefined) return undefined;
  const isUnderCountry = country !== undefined && sortOf(country) === 'unitedStates' && distance(country.at, commission.at) <= 1;
  return isUnderCountry ? country.at : commission.at;
}

function isReport(part: PartStart | undefined): boolean {
  return part?.sort === 'report' || part?.sort === 'exhibit';
}

function numberOf({ stated }: PartMark): string | undefined {
  return stated.kind === 'landmark' ? stated.number : undefined;
}

/** Whether the first cover that is closed is bound behind the draft's own: a supplement that lost its legend and its date has a title all the same. */
function isBound(marks: readonly PartMark[], { sort, opening }: Cover, opensAs: PartSort): boolean {
  if (opensAs !== 'supplement' || sort !== 'prospectus') return false;
  return marks.slice(0, opening).some(mark => sortOf(mark) === 'supplementTitle' || sortOf(mark) === 'chainLine');
}
