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
 * The source range of the first block behind an offset: a paragraph with its list, a heading, or a whole table. Undefined at the end of the draft.
 */
export function blockAfter(draft: Draft, offset: number): Span | undefined {
  const first = draft.passages.find(at => draft.blockOf(at).start >= offset);
  return first === undefined ? undefined : draft.blockOf(first);
}
