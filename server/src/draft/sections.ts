import { firstIndex } from '../text/binarySearch';
import type { Span } from '../text/span';
import type { Draft } from './draft';
import { isBoldLine, isFurniture } from './passage';
import type { PassageId } from './passageId';

/** Bold lines that stand for headings are below all that are marked as such. */
const LEVEL_OF_BOLD_LINES = 7;

/** The level of a passage as a heading, 1 to 7; undefined where it is none. */
export function headingLevel(draft: Draft, at: PassageId): number | undefined {
  const passage = draft.passage(at);
  const [first] = passage.pieces;
  if (first?.kind === 'heading') return first.level;
  return first?.kind === 'paragraph' && isBoldLine(passage) ? LEVEL_OF_BOLD_LINES : undefined;
}

/** A heading, where it starts in the source, and where its section ends. */
interface Section {
  readonly start: number;
  readonly level: number;
  readonly end: number;
}

/** The sections and blocks of a draft by source offsets; the headings are looked up when first asked for. */
export class Sections {
  readonly #draft: Draft;
  #known: readonly Section[] | undefined;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /**
   * The source range of the section that an offset lies in: from its heading to the next of the same or a higher level. What stands before the
   * first heading is a section too.
   */
  around(offset: number): Span {
    this.#known ??= sectionsOf(this.#draft);
    const sections = this.#known;
    const section = sections[firstIndex(sections.length, index => (sections[index]?.start ?? 0) > offset) - 1];
    return section === undefined ? { start: 0, end: sections[0]?.start ?? Number.POSITIVE_INFINITY } : { start: section.start, end: section.end };
  }

  /** The source range of the first block behind an offset: a paragraph with its list, a heading, or a whole table, not the number of a page. Undefined at the end. */
  blockAfter(offset: number): Span | undefined {
    for (const at of this.#draft.passagesFrom(offset)) {
      if (isFurniture(this.#draft.passage(at))) continue;
      const block = this.#draft.blockOf(at);
      if (block.start >= offset) return block;
    }
    return undefined;
  }

  /** Whether a range of the source lies in front of a piece of a block, such as an item or a cell, and behind all words of the piece before it. */
  isBeforePiece({ start, end }: Span): boolean {
    for (const at of this.#draft.passagesFrom(start)) {
      const source = this.#draft.sourceOf(at);
      if (source.start > start) return false;
      if (source.end <= start) continue;
      const { pieces } = this.#draft.passage(at);
      const wordsOf = (index: number) => pieces[index] && this.#draft.toSource(at, pieces[index].span);
      const next = firstIndex(pieces.length, index => (wordsOf(index)?.start ?? 0) >= end);
      return next < pieces.length && (wordsOf(next - 1)?.end ?? 0) <= start;
    }
    return false;
  }

  /** The source range of the block that an offset lies in, such as between the items of a list with its introduction; undefined between blocks. */
  blockAround(offset: number): Span | undefined {
    const [first] = this.#draft.passagesFrom(offset);
    const candidates = [first, first === undefined ? undefined : this.#draft.before(first)].filter(at => at !== undefined);
    return candidates.map(at => this.#draft.blockOf(at)).find(block => block.start <= offset && offset < block.end);
  }
}

function sectionsOf(draft: Draft): readonly Section[] {
  const headings: { start: number; level: number; end: number }[] = [];
  const open: { start: number; level: number; end: number }[] = [];
  for (const at of draft.passages()) {
    const level = headingLevel(draft, at);
    if (level === undefined) continue;
    const { start } = draft.sourceOf(at);
    for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
      last.end = start;
      open.pop();
    }
    const heading = { start, level, end: Number.POSITIVE_INFINITY };
    headings.push(heading);
    open.push(heading);
  }
  return headings;
}
