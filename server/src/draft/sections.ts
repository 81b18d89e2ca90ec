import { firstIndex } from '../text/binarySearch';
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

/** A heading and where it starts in the source. */
interface Heading {
  readonly start: number;
  readonly level: number;
}

/** The sections and blocks of a draft by source offsets; the headings are looked up once. */
export class Sections {
  readonly #draft: Draft;
  readonly #headings: readonly Heading[];
  /** Where the section of each heading ends. */
  readonly #ends: readonly number[];

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#headings = draft.passages.flatMap(at => {
      const level = headingLevel(draft, at);
      return level === undefined ? [] : [{ start: draft.sourceOf(at).start, level }];
    });
    this.#ends = endsOf(this.#headings);
  }

  /**
   * The source range of the section that an offset lies in: from its heading to the next of the same or a higher level. What stands before the
   * first heading is a section too.
   */
  around(offset: number): Span {
    const behind = firstIndex(this.#headings.length, index => (this.#headings[index]?.start ?? 0) > offset);
    const heading = this.#headings[behind - 1];
    if (heading === undefined) return { start: 0, end: this.#headings[0]?.start ?? Number.POSITIVE_INFINITY };
    return { start: heading.start, end: this.#ends[behind - 1] ?? Number.POSITIVE_INFINITY };
  }

  /** The source range of the first block behind an offset: a paragraph with its list, a heading, or a whole table. Undefined at the end. */
  blockAfter(offset: number): Span | undefined {
    const { passages } = this.#draft;
    const first = passages[firstIndex(passages.length, index => this.#startOfBlock(index) >= offset)];
    return first === undefined ? undefined : this.#draft.blockOf(first);
  }

  /** The source range of the block that an offset lies in, such as between the items of a list with its introduction; undefined between blocks. */
  blockAround(offset: number): Span | undefined {
    const { passages } = this.#draft;
    const at = passages[firstIndex(passages.length, index => this.#startOfBlock(index) > offset) - 1];
    const block = at === undefined ? undefined : this.#draft.blockOf(at);
    return block !== undefined && offset < block.end ? block : undefined;
  }

  #startOfBlock(index: number): number {
    const at = this.#draft.passages[index];
    return at === undefined ? Number.POSITIVE_INFINITY : this.#draft.blockOf(at).start;
  }
}

function endsOf(headings: readonly Heading[]): readonly number[] {
  const ends = headings.map(() => Number.POSITIVE_INFINITY);
  const open: { readonly index: number; readonly level: number }[] = [];
  for (const [index, { start, level }] of headings.entries()) {
    for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
      ends[last.index] = start;
      open.pop();
    }
    open.push({ index, level });
  }
  return ends;
}
