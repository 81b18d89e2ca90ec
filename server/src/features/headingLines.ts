import type { Draft } from '../draft/draft';
import { isFurniture, type Passage } from '../draft/passage';
import type { PassageId } from '../draft/passageId';
import { isInCapitals, isTypedHeading } from '../draft/typedHeading';
import type { Filing } from '../filing/filing';
import { isSectionTitle } from '../regulation/sectionTitles';

/** A line that may be a heading, and how it reads. */
export interface HeadingLine {
  readonly at: PassageId;
  readonly words: string;
  /** The level that mark-up gives it, 1 to 6; undefined where it is typed as a heading. */
  readonly marked: number | undefined;
  readonly isCapital: boolean;
  /** Whether it is a title that sections of prospectuses go by. */
  readonly isTitle: boolean;
  /** Whether it is a sentence: those over prose in the risk factors say what the risk is (Regulation S-K Item 105). */
  readonly isSentence: boolean;
  /** Whether prose stands right behind it. */
  readonly headsProse: boolean;
}

const LONGEST_SENTENCE = 400;
/** How long prose is that a heading may stand over (UTF-16 units). */
const SHORTEST_PROSE = 60;

const WORD = /\p{L}{3}/u;

/** The lines of a part of a filing that may be headings, in order: those of mark-up, and those that are typed as such; page furniture is left out. */
export function headingLinesIn({ draft, range }: Filing): readonly HeadingLine[] {
  const lines: (HeadingLine & { headsProse: boolean })[] = [];
  let last: (typeof lines)[number] | undefined;
  for (const { at, passage } of draft.placed(range)) {
    if (isFurniture(passage)) continue;
    const line = lineOf(draft, at, passage);
    if (last !== undefined) last.headsProse = line?.isSentence !== false && isProse(passage);
    if (line !== undefined) lines.push(line);
    last = line;
  }
  // Plain text marks nothing: a line with prose below it heads that, others are addresses and the like.
  return draft.format === 'plaintext' ? lines.filter(({ isCapital, isTitle, headsProse }) => isCapital || isTitle || headsProse) : lines;
}

function lineOf(draft: Draft, at: PassageId, passage: Passage): HeadingLine | undefined {
  const { text, pieces } = passage;
  const [piece, more] = pieces;
  if (piece === undefined || more !== undefined) return undefined;
  const marked = piece.kind === 'heading' ? piece.level : undefined;
  const isHeading = marked !== undefined || (piece.kind === 'paragraph' && isTypedHeading(passage, draft.format === 'plaintext'));
  const isSentence = !isHeading && piece.kind === 'paragraph' && isBoldSentence(passage);
  if (!isHeading && !isSentence) return undefined;
  if (!WORD.test(text)) return undefined;
  return { at, words: text, marked, isCapital: isInCapitals(text), isTitle: isSectionTitle(text), isSentence, headsProse: false };
}

function isBoldSentence(passage: Passage): boolean {
  const { text, emphasis } = passage;
  return emphasis[0]?.start === 0 && emphasis[0].end === text.length && text.length <= LONGEST_SENTENCE;
}

function isProse({ text, pieces }: Passage): boolean {
  return pieces[0]?.kind !== 'tableCell' && text.length >= SHORTEST_PROSE;
}
