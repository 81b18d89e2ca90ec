import type { PassageId } from '../draft/passageId';
import { REPORT_ITEM } from '../draft/typedHeading';
import type { FactKind } from '../facts/statements';
import type { Filing } from '../filing/filing';
import { type HeadingLine, headingLinesIn } from './headingLines';

/** The heading of a section. */
export interface Heading {
  readonly at: PassageId;
  readonly words: string;
  /** Of mark-up, 1 to 6; of a line that is typed as a heading, 7 for a section, 8 for what it is divided into, and 9 for a single risk. */
  readonly level: number;
}

/** The levels of lines that are typed as headings: below all that are marked as such. */
const LEVEL_OF_SECTIONS = 7;
const LEVEL_BELOW = 8;
const LEVEL_OF_RISKS = 9;

/** What lines of a cover state. */
const COVER_KINDS = ['landmark', 'rule424Line', 'fileNumber', 'dateLine'] as const satisfies readonly FactKind[];

const RISK_FACTORS = /\brisk factors\b/i;
const PAGE_COLUMN = /^page(?: no\.?)?$/i;
const CONTENTS = /^table of contents$/i;
/** What is offered, as a cover gives it: "13,489,999 Warrants". */
const OFFERED = /^(?:up to )?[$\d]/i;

/**
 * The headings of a part of a filing, in order: those of mark-up, and lines that are typed as such. The lines of the cover are none, nor is
 * what a table of contents or a page carries.
 */
export function headingsOf(filing: Filing): readonly Heading[] {
  const all = headingLinesIn(filing);
  const isOfCover = coverLines(filing, all);
  const lines = all.filter(line => !isOfCover(line));
  // Where sections have their titles in capitals, the same words in small letters head something inside a section.
  const inCapitals = lines.some(({ isCapital, isTitle }) => isCapital && isTitle) || !lines.some(({ isTitle }) => isTitle);
  const headings: Heading[] = [];
  /** The level of the risk factors, among them. */
  let risks: number | undefined;
  for (const { at, words, marked, isSentence, isCapital, isTitle, headsProse } of lines) {
    if (isSentence) {
      if (risks !== undefined && headsProse) headings.push({ at, words, level: LEVEL_OF_RISKS });
      continue;
    }
    const level = marked ?? ((inCapitals ? isCapital : isTitle) ? LEVEL_OF_SECTIONS : LEVEL_BELOW);
    if (isTitle && RISK_FACTORS.test(words)) risks = level;
    else if (risks !== undefined && level <= risks) risks = undefined;
    headings.push({ at, words, level });
  }
  return headings;
}

/** Says which lines belong to the cover or its table of contents. */
function coverLines(filing: Filing, all: readonly HeadingLine[]): (line: HeadingLine) => boolean {
  const { contents, cover, facts, kind } = filing;
  const isRepeated = ({ at, words }: HeadingLine) => at !== contents?.from && CONTENTS.test(words);
  if (contents !== undefined) return line => line.at < contents.from || (line.at > contents.from && line.at <= contents.to) || isRepeated(line);
  // A short supplement has no table of contents, and may have a heading between the lines of its cover; a report has none before its first item.
  const item = all.find(({ words }) => REPORT_ITEM.test(words))?.at;
  const isReport = kind === 'report' && item !== undefined;
  const body = isReport ? item : all.find(({ at, marked, isTitle }) => at !== cover.title?.at && (marked !== undefined || isTitle))?.at;
  const statesCover = (at: PassageId) => COVER_KINDS.some(kind => facts.inPassage(kind, at).length > 0);
  return line => {
    const { at, marked, isTitle, headsProse, words } = line;
    if (at === cover.title?.at || isRepeated(line) || PAGE_COLUMN.test(words)) return true;
    if (marked !== undefined || isTitle) return false;
    return (body === undefined || at < body) && (isReport || !headsProse || OFFERED.test(words) || statesCover(at));
  };
}
