import type { Draft, PassageId } from '../draft/draft';
import type { FileNumberStated, Rule424LineStated } from '../facts/statements';
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
  /** Words of the draft's own, counted up to a bound. */
  readonly words: number;
  /** The passages before a table of contents: the whole of a sticker, the cover of a full supplement. */
  readonly frontMatter: readonly PassageId[];
  /** The line that heads the table of contents. */
  readonly contents: PassageId | undefined;
  /** The words and the number by which a filed document is identified (Rule 424(e)). */
  readonly header: Header;
  /** Whether it is the facing page of a registration statement, which is filed under no paragraph of Rule 424. */
  readonly isFacingPage: boolean;
}

/** The two facts of Rule 424(e), where the cover has them. */
export interface Header {
  readonly rule424: Fact<Rule424LineStated> | undefined;
  readonly fileNumber: Fact<FileNumberStated> | undefined;
}

const TITLE = /^(?:preliminary )?(?:(?:prospectus|pricing|product) supplement|supplement (?:no\. ?\d|dated|to)|prospectus|amendment no\. ?\d)\b/i;
const LONGEST_TITLE = 100;
const TITLE_REACH = 40;
const CONTENTS = /^table of contents$/i;
const WORDS_COUNTED = 1000;
/** How many passages from the top the identifying lines stand in; later ones speak of other filings. */
const HEADER_REACH = 40;
const FACING_PAGE =
  /^[^a-z]*(?:(?:as )?filed with the (?:u\.s\. )?securities and exchange commission on|form [sf]-\d|registration statement under the securities act)\b/i;

/** Reads the cover of a part; `passages` are those of the part and `facts` what they state. */
export function readCover(draft: Draft, passages: readonly PassageId[], facts: FactIndex): Cover {
  const dateLine = facts.all('dateLine').find(({ at }) => !isTitle(draft, at)) ?? facts.all('dateLine')[0];
  const contents = passages.findIndex(at => CONTENTS.test(draft.passage(at).text));
  return {
    title: titleOf(draft, passages),
    dateLine: dateLine === undefined ? undefined : { at: dateLine.at, span: dateLine.stated.span },
    dated: facts.all('date').find(({ at, stated }) => dateLine?.at === at && contains(dateLine.stated.span, stated.span))?.stated.date,
    words: countWords(draft, passages),
    frontMatter: contents < 0 ? passages : passages.slice(0, contents),
    contents: passages[contents],
    header: readHeader(passages, facts),
    isFacingPage: passages.slice(0, HEADER_REACH).some(at => pieceTexts(draft, at).some(text => FACING_PAGE.test(text))),
  };
}

function readHeader(passages: readonly PassageId[], facts: FactIndex): Header {
  const top = new Set(passages.slice(0, HEADER_REACH));
  return {
    rule424: facts.all('rule424Line').find(({ at }) => top.has(at)),
    fileNumber: facts.all('fileNumber').find(({ at, stated }) => stated.ofCover && top.has(at)),
  };
}

function pieceTexts(draft: Draft, at: PassageId): readonly string[] {
  const { text, pieces } = draft.passage(at);
  return pieces.map(({ span }) => text.slice(span.start, span.end));
}

function titleOf(draft: Draft, passages: readonly PassageId[]): CoverPlace | undefined {
  for (const at of passages.slice(0, TITLE_REACH)) {
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

function countWords(draft: Draft, passages: readonly PassageId[]): number {
  let words = 0;
  for (const at of passages) {
    words += draft.passage(at).text.split(' ').length;
    if (words >= WORDS_COUNTED) break;
  }
  return words;
}
