import type { Draft } from '../draft/draft';
import type { PassageId, PassageRange } from '../draft/passageId';
import type { FileNumberStated, RegistrationNumberStated, Rule424LineStated } from '../facts/documentStatements';
import type { CalendarDate } from '../regulation/calendarDate';
import { contains, type Span } from '../text/span';
import type { Fact, FactIndex } from './factIndex';

/** A range of clean text in the draft. */
export interface CoverPlace {
  readonly at: PassageId;
  readonly span: Span;
}

/** The outside front cover, as far as it is typed. */
export interface Cover {
  /** The line that names the document, else its first line; undefined in an empty draft. */
  readonly title: CoverPlace | undefined;
  /** The line by which the document dates itself. */
  readonly dateLine: CoverPlace | undefined;
  /** The day that it gives; undefined where it is blank or none. */
  readonly dated: CalendarDate | undefined;
  /** The words in its first passages. */
  readonly words: number;
  /** The passages before a table of contents: the whole of a sticker, the cover of a full supplement. */
  readonly frontMatter: PassageRange;
  /** The line that heads the table of contents. */
  readonly contents: PassageId | undefined;
  /** The words and the number by which a filed document is identified (Rule 424(e)). */
  readonly header: Header;
  /** Whether it is the facing page of a registration statement, which is filed under no paragraph of Rule 424. */
  readonly isFacingPage: boolean;
  /** Where it says that the offering is the first one to the public. */
  readonly initialOffering: CoverPlace | undefined;
}

/** The two facts of Rule 424(e), where the cover has them. */
interface Header {
  readonly rule424: Fact<Rule424LineStated> | undefined;
  readonly fileNumber: Fact<FileNumberStated> | undefined;
  /** All lines at the top that name a paragraph. */
  readonly rule424Lines: readonly Fact<Rule424LineStated>[];
  /** All that stands behind the label of a registration number near the line of Rule 424, or at the very top. */
  readonly numbers: readonly Fact<RegistrationNumberStated>[];
}

/** Whether a number stands as a line of a cover does. */
export function isOfCover({ ofCover }: RegistrationNumberStated): boolean {
  return ofCover;
}

const TITLE =
  /^(?:preliminary |amended (?:and|&) restated )?(?:(?:prospectus|pricing|product) supplement|(?:(?:quarterly|monthly|annual|interim) )?supplement,? (?:no\. ?\d|dated|to)|prospectus|amendment no\. ?\d)\b/i;
const LONGEST_TITLE = 100;
/** How many passages from the top the title and the identifying lines stand in; later ones speak of other filings. */
const COVER_REACH = 40;
const FACING_PAGE =
  /^[^a-z]*(?:(?:as )?filed with the (?:u\.s\. )?securities and exchange commission on|form [sf]-\d|registration statement under the securities act)\b/i;

/** "This is the initial public offering of shares of common stock of Example, Inc.", "This is a firm commitment initial public offering". */
const INITIAL_OFFERING = /\bThis is (?:an?|the|our)\b[^.]{0,60}\binitial public offering\b/i;

/** The passages at the top of a part that a cover is read from. */
export function coverPassages(draft: Draft, range: PassageRange): readonly PassageId[] {
  return draft.first(COVER_REACH, range);
}

/**
 * Reads the cover of a part: `range` is all of it, `top` its first passages, and `facts` what it states. Looks at nothing else of the draft than those
 * passages.
 */
export function readCover(draft: Draft, range: PassageRange, top: readonly PassageId[], facts: FactIndex): Cover {
  const dateLines = facts.all('dateLine');
  const dateLine = dateLines.find(({ at }) => !isTitle(draft, at)) ?? dateLines[0];
  const contents = contentsBehind(top, facts);
  return {
    title: titleOf(draft, top),
    dateLine: dateLine === undefined ? undefined : { at: dateLine.at, span: dateLine.stated.span },
    dated: dateLine && facts.inPassage('date', dateLine.at).find(({ stated }) => contains(dateLine.stated.span, stated.span))?.stated.date,
    words: countWords(draft, top),
    frontMatter: contents === undefined ? range : { from: range.from, to: contents },
    contents,
    header: readHeader(top, facts),
    initialOffering: initialOfferingOf(draft, top),
    isFacingPage: top.some(at => pieceTexts(draft, at).some(text => FACING_PAGE.test(text))),
  };
}

/** How many passages at the top may be links back to the table of contents, as converted pages carry them. */
const LINKS_REACH = 5;

/**
 * The heading of the table of contents that ends the cover: the first one behind its legend or its date line, so that no link back to it at the top of a page of
 * the cover is taken for it. Where neither is there, the first that does not stand at the very top.
 */
function contentsBehind(top: readonly PassageId[], facts: FactIndex): PassageId | undefined {
  const last = top.at(-1);
  const closing = Math.min(
    ...[facts.all('commissionLegend')[0]?.at, facts.all('dateLine').find(({ stated }) => !stated.isPreliminary)?.at].filter(at => at !== undefined),
  );
  const isClosed = last !== undefined && closing <= last;
  const headings = facts.all('contents').map(({ at }) => at);
  if (isClosed) return headings.find(at => at > closing);
  return headings.find(at => !top.slice(0, LINKS_REACH).includes(at)) ?? headings.find(at => at !== top[0]);
}

function readHeader(top: readonly PassageId[], facts: FactIndex): Header {
  const last = top.at(-1);
  const isAtTop = ({ at }: Fact) => last !== undefined && at <= last;
  const rule424Lines = facts.all('rule424Line').filter(isAtTop);
  const fileNumber = facts.all('fileNumber').find(({ stated }) => stated.ofCover);
  return {
    rule424: rule424Lines[0],
    fileNumber: fileNumber !== undefined && isAtTop(fileNumber) ? fileNumber : undefined,
    rule424Lines,
    numbers: facts
      .those('registrationNumber', isOfCover)
      .filter(({ at }) => isOfHeader(top.indexOf(at), rule424Lines[0] === undefined ? -1 : top.indexOf(rule424Lines[0].at))),
  };
}

/** How many passages from the top, or from the line of Rule 424, the registration number stands. */
const HEADER_REACH = 8;

/** Whether a passage of the top stands where the number does: by its place there, and that of the line of Rule 424, each negative where there is none. */
function isOfHeader(place: number, line: number): boolean {
  return place >= 0 && (place < HEADER_REACH || (line >= 0 && Math.abs(place - line) < HEADER_REACH));
}

function initialOfferingOf(draft: Draft, top: readonly PassageId[]): CoverPlace | undefined {
  for (const at of top) {
    const match = INITIAL_OFFERING.exec(draft.passage(at).text);
    if (match !== null) return { at, span: { start: match.index, end: match.index + match[0].length } };
  }
  return undefined;
}

function pieceTexts(draft: Draft, at: PassageId): readonly string[] {
  const { text, pieces } = draft.passage(at);
  return pieces.map(({ span }) => text.slice(span.start, span.end));
}

function titleOf(draft: Draft, passages: readonly PassageId[]): CoverPlace | undefined {
  for (const at of passages) {
    const { text, pieces } = draft.passage(at);
    const piece = pieces.find(({ span }) => span.end - span.start <= LONGEST_TITLE && TITLE.test(text.slice(span.start, span.end)));
    if (piece !== undefined) return { at, span: piece.span };
  }
  const [first] = passages;
  const piece = first === undefined ? undefined : draft.passage(first).pieces.find(({ span }) => span.end > span.start);
  if (first === undefined || piece === undefined) return undefined;
  // Where a conversion ran the cover together, its first words stand for the title.
  const { start, end } = piece.span;
  return { at: first, span: { start, end: Math.min(end, start + LONGEST_TITLE) } };
}

/** A title that carries its date ("Supplement No. 2, dated ...") heads the cover; the date line proper closes it. */
function isTitle(draft: Draft, at: PassageId): boolean {
  return TITLE.test(draft.passage(at).text);
}

function countWords(draft: Draft, top: readonly PassageId[]): number {
  return top.reduce((words, at) => words + draft.passage(at).text.split(' ').length, 0);
}
