import type { Draft } from '../draft/draft';
import { isBoldLine, isFurniture, type Passage } from '../draft/passage';
import type { PassageId } from '../draft/passageId';
import type { FactKind } from '../facts/statements';
import type { Filing } from '../filing/filing';
import { isSectionTitle } from '../regulation/sectionTitles';

/** The heading of a section. */
export interface Heading {
  readonly at: PassageId;
  readonly words: string;
  /** Of mark-up, 1 to 6; of a line that is typed as a heading, 7 for a section and 8 for what it is divided into. */
  readonly level: number;
}

/** The levels of lines that are typed as headings: below all that are marked as such. */
const LEVEL_OF_SECTIONS = 7;
const LEVEL_BELOW = 8;

const LONGEST_TYPED = 100;
/** How long prose is that a heading may stand over (UTF-16 units). */
const SHORTEST_PROSE = 60;
/** How far apart the lines of a table of contents may stand, in passages: the title of the document stands between its halves. */
const CONTENTS_GAP = 6;
/** What lines of a cover state. */
const COVER_KINDS = ['landmark', 'rule424Line', 'fileNumber', 'dateLine'] as const satisfies readonly FactKind[];

const WORD = /\p{L}{3}/u;
const SMALL_LETTER = /\p{Ll}/u;
const ENDS_SENTENCE = /[.;:,]$/;
/** A line in parentheses, or one that goes on or is gone on with. */
const NO_HEADING = /^[\p{Ps}&]|,$/u;
const PAGE_COLUMN = /^page(?: no\.?)?$/i;
const CONTENTS = /^table of contents$/i;
/** A title has a capital in all but short words. */
const SMALL_WORD = /\b\p{Ll}{5}/u;
/** What is offered, as a cover gives it: "13,489,999 Warrants". */
const OFFERED = /^(?:up to )?[$\d]/i;
/** The items of a report, which end in a stop: "Item 8.01. Other Events." */
const REPORT_ITEM = /^item \d{1,2}(?:\.\d{2}|[AB])?\b/i;

/** How a line reads that may be a heading. */
interface Candidate extends Omit<Heading, 'level'> {
  readonly marked: number | undefined;
  readonly isCapital: boolean;
  readonly isTitle: boolean;
  /** Whether prose stands right behind it. */
  headsProse: boolean;
}

/**
 * The headings of a part of a filing, in order: those of mark-up, and lines that are typed as such. The lines of the cover are none, nor is
 * what a table of contents or a page carries.
 */
export function headingsOf(filing: Filing): readonly Heading[] {
  const candidates = candidatesIn(filing);
  const isOfCover = coverLines(filing, candidates);
  const headings = candidates.filter(candidate => !isOfCover(candidate));
  // Where sections have their titles in capitals, the same words in small letters head something inside a section.
  const inCapitals = headings.some(({ isCapital, isTitle }) => isCapital && isTitle) || !headings.some(({ isTitle }) => isTitle);
  return headings.map(({ at, words, marked, isCapital, isTitle }) => ({
    at,
    words,
    level: marked ?? ((inCapitals ? isCapital : isTitle) ? LEVEL_OF_SECTIONS : LEVEL_BELOW),
  }));
}

function candidatesIn({ draft, range }: Filing): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let last: Candidate | undefined;
  for (const { at, passage } of draft.placed(range)) {
    if (isFurniture(passage)) continue;
    const candidate = candidateOf(draft, at, passage);
    if (last !== undefined) last.headsProse = candidate === undefined && isProse(passage);
    if (candidate !== undefined) candidates.push(candidate);
    last = candidate;
  }
  // Plain text marks nothing: a line with prose below it heads that, others are addresses and the like.
  return draft.format === 'plaintext' ? candidates.filter(({ isCapital, isTitle, headsProse }) => isCapital || isTitle || headsProse) : candidates;
}

function candidateOf(draft: Draft, at: PassageId, passage: Passage): Candidate | undefined {
  const { text, pieces } = passage;
  const [piece, more] = pieces;
  if (piece === undefined || more !== undefined || !WORD.test(text.slice(0, LONGEST_TYPED))) return undefined;
  const marked = piece.kind === 'heading' ? piece.level : undefined;
  if (marked === undefined && (piece.kind !== 'paragraph' || !isTyped(draft, passage))) return undefined;
  return { at, words: text, marked, isCapital: !SMALL_LETTER.test(text), isTitle: isSectionTitle(text), headsProse: false };
}

/** Whether a paragraph is typed as a heading. Only in plain text, which has no bold letters, capitals do. */
function isTyped({ format }: Draft, passage: Passage): boolean {
  const { text } = passage;
  if (NO_HEADING.test(text)) return false;
  if (isBoldLine(passage)) return true;
  if (text.length > LONGEST_TYPED) return false;
  const isCapital = !SMALL_LETTER.test(text);
  if (isSectionTitle(text)) return isCapital || format === 'plaintext';
  if (REPORT_ITEM.test(text)) return true;
  return format === 'plaintext' && !ENDS_SENTENCE.test(text) && (isCapital || (/^\p{Lu}/u.test(text) && !SMALL_WORD.test(text)));
}

function isProse({ text, pieces }: Passage): boolean {
  return pieces[0]?.kind !== 'tableCell' && text.length >= SHORTEST_PROSE;
}

/** Says which lines belong to the cover or its table of contents. */
function coverLines(filing: Filing, candidates: readonly Candidate[]): (candidate: Candidate) => boolean {
  const { cover, facts, kind } = filing;
  const contents = contentsOf(filing);
  const isRepeated = ({ at, words }: Candidate) => at !== contents?.from && CONTENTS.test(words);
  if (contents !== undefined)
    return candidate => candidate.at < contents.from || (candidate.at > contents.from && candidate.at <= contents.to) || isRepeated(candidate);
  // A short supplement has no table of contents, and may have a heading between the lines of its cover; a report has none before its first item.
  const item = candidates.find(({ words }) => REPORT_ITEM.test(words))?.at;
  const isReport = kind === 'report' && item !== undefined;
  const body = isReport ? item : candidates.find(({ at, marked, isTitle }) => at !== cover.title?.at && (marked !== undefined || isTitle))?.at;
  const statesCover = (at: PassageId) => COVER_KINDS.some(kind => facts.inPassage(kind, at).length > 0);
  return candidate => {
    const { at, marked, isTitle, headsProse, words } = candidate;
    if (at === cover.title?.at || isRepeated(candidate) || PAGE_COLUMN.test(words)) return true;
    if (marked !== undefined || isTitle) return false;
    return (body === undefined || at < body) && (isReport || !headsProse || OFFERED.test(words) || statesCover(at));
  };
}

/** The first table of contents: its heading, and its last line. */
function contentsOf({ cover, draft, facts }: Filing): { readonly from: PassageId; readonly to: PassageId } | undefined {
  const lines = facts.all('landmark').filter(({ stated }) => stated.sort === 'contentsLine');
  const heads = facts.all('contents');
  const from = heads.find(({ at }) => lines.some(line => line.at > at && draft.distance(at, line.at) <= CONTENTS_GAP))?.at ?? cover.contents;
  if (from === undefined) return undefined;
  let to = from;
  for (const { at } of lines) {
    if (at <= to) continue;
    if (draft.distance(to, at) > CONTENTS_GAP) break;
    to = at;
  }
  return { from, to };
}
