import type { Draft, PassageId } from '../draft/draft';
import type { Span } from '../text/span';
import type { FactIndex } from './factIndex';

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
  /** Words of the draft's own, counted up to a bound. */
  readonly words: number;
  /** The passages before a table of contents: the whole of a sticker, the cover of a full supplement. */
  readonly frontMatter: readonly PassageId[];
  /** The line that heads the table of contents. */
  readonly contents: PassageId | undefined;
}

const TITLE = /^(?:preliminary )?(?:(?:prospectus|pricing|product) supplement|supplement (?:no\. ?\d|dated|to)|prospectus|amendment no\. ?\d)\b/i;
const LONGEST_TITLE = 100;
const TITLE_REACH = 40;
const CONTENTS = /^table of contents$/i;
const WORDS_COUNTED = 1000;

/** Reads the cover of a part; `passages` are those of the part and `facts` what they state. */
export function readCover(draft: Draft, passages: readonly PassageId[], facts: FactIndex): Cover {
  const dateLine = facts.all('dateLine').find(({ at }) => !isTitle(draft, at)) ?? facts.all('dateLine')[0];
  const contents = passages.findIndex(at => CONTENTS.test(draft.passage(at).text));
  return {
    title: titleOf(draft, passages),
    dateLine: dateLine === undefined ? undefined : { at: dateLine.at, span: dateLine.stated.span },
    words: countWords(draft, passages),
    frontMatter: contents < 0 ? passages : passages.slice(0, contents),
    contents: passages[contents],
  };
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
