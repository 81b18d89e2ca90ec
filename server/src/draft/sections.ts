import type { Span } from '../text/span';
import type { Draft, PassageId } from './draft';
import { isBoldLine } from './passage';

/** Bold lines that stand for headings are below all that are marked as such. */
const LEVEL_OF_BOLD_LINES = 7;

/** The level of a passage as a heading, 1 to 7; undefined where it is none. */
export function headingLevel(draft: Draft, at: PassageId): number | undefined {
  const passage = draft.passage(at);
  const [first] = passage.pieces;
  if (first?.kind === 'heading') return first.level;
  return first?.kind === 'paragraph' && isBoldLine(passage) ? LEVEL_OF_BOLD_LINES : undefined;
}

/**
 * The source range of the section that an offset lies in: from its heading to the next of the same or a higher level. What stands before the first
 * heading is a section too.
 */
export function sectionAround(draft: Draft, offset: number): Span {
  let start = 0;
  let level = LEVEL_OF_BOLD_LINES;
  for (const at of draft.passages) {
    const found = headingLevel(draft, at);
    if (found === undefined) continue;
    const source = draft.sourceOf(at);
    if (source.start <= offset) {
      start = source.start;
      level = found;
    } else if (found <= level) return { start, end: source.start };
  }
  return { start, end: Number.POSITIVE_INFINITY };
}

/**
 * The source range of the first block behind an offset: a paragraph with its list, a heading, or a whole table, between whose rows nothing can be
 * put. Undefined at the end of the draft.
 */
export function blockAfter(draft: Draft, offset: number): Span | undefined {
  const index = draft.passages.findIndex(at => draft.sourceOf(at).start >= offset);
  return index < 0 ? undefined : blockAt(draft, index);
}

/** The source range of the block that a passage belongs to. */
export function blockOf(draft: Draft, at: PassageId): Span {
  return blockAt(draft, draft.passages.indexOf(at));
}

function blockAt(draft: Draft, index: number): Span {
  const isTable = (at: PassageId | undefined) => at !== undefined && draft.passage(at).pieces[0]?.kind === 'tableCell';
  const isHead = (at: PassageId | undefined) => at !== undefined && draft.passage(at).pieces.some(piece => piece.kind === 'tableCell' && piece.isHead);
  const { passages } = draft;
  const only = passages[index];
  if (only === undefined) return { start: 0, end: 0 };
  if (!isTable(only)) return draft.sourceOf(only);
  let first = index;
  while (!isHead(passages[first]) && isTable(passages[first - 1])) first--;
  let last = index;
  while (isTable(passages[last + 1]) && !isHead(passages[last + 1])) last++;
  return { start: draft.sourceOf(passages[first] ?? only).start, end: draft.sourceOf(passages[last] ?? only).end };
}
