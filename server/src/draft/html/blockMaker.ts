import type { EdgarTag } from '../edgarMarks';
import { blockOf, type HtmlBlock } from './blocks';
import { isBullet } from './bullets';
import type { Part } from './part';
import { notedComment, wordsOf } from './steps';

/** Source units that a bullet takes up at most, written as an entity. */
const LONGEST_BULLET = 12;
/** Comments that may stand between a bullet and its text; typesetters leave one. */
const MOST_COMMENTS = 8;

/** Makes blocks of parts. A part that is a bullet and nothing else belongs to the text behind it, with the comments between. */
export class BlockMaker {
  readonly #source: string;
  #blocks: HtmlBlock[] = [];
  /** A bullet, and the comments behind it. */
  #held: Part[] = [];
  #looked = 0;
  /** Tags that EDGAR does not take, of which the block is not known yet. */
  #notes: EdgarTag[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** The blocks that were made since this was called last. */
  take(): readonly HtmlBlock[] {
    const blocks = this.#blocks;
    if (blocks.length > 0) this.#blocks = [];
    return blocks;
  }

  /** Notes that all before an offset was looked at to know what comes next. */
  looked(end: number): void {
    this.#looked = Math.max(this.#looked, end);
  }

  /** Notes a tag that EDGAR does not take, for the block that it stands in or before. */
  note(tag: EdgarTag): void {
    this.#notes.push(tag);
  }

  /** Where the first of those stands that no block was given yet. */
  get firstNote(): number | undefined {
    return this.#notes[0]?.span.start;
  }

  /** Adds the block that a part is; `reach` is how far the source was looked at to know it. */
  add(part: Part, reach: number): void {
    const [bullet, ...comments] = this.#held;
    if (bullet !== undefined && part.comment !== undefined && this.#held.length <= MOST_COMMENTS) this.#held.push(part);
    else if (bullet !== undefined && part.kind === 'text' && part.opening === 'none') {
      this.#held = [];
      const steps = [...comments.flatMap(({ comment }) => (comment === undefined ? [] : notedComment(comment))), ...part.steps];
      const source = { start: bullet.source.start, end: part.source.end };
      this.#push(blockOf(this.#source, { ...part, opening: 'listItem', source, steps }, reach));
    } else {
      this.end(reach);
      if (this.#isBullet(part)) this.#held.push(part);
      else this.#push(blockOf(this.#source, part, reach));
    }
  }

  addRow(block: HtmlBlock): void {
    this.end(block.next.reach);
    this.#push(block);
  }

  /** Nothing comes that could go with what was added, as is known from the source up to `reach`. */
  end(reach: number): void {
    for (const part of this.#held) this.#push(blockOf(this.#source, part, reach));
    this.#held = [];
  }

  #push(block: HtmlBlock): void {
    const { next } = block;
    const looked = next.reach < this.#looked ? { ...block, next: { ...next, reach: this.#looked } } : block;
    this.#blocks.push(this.#notes.length === 0 ? looked : this.#withNotes(looked));
  }

  /** The block with the notes on what stands before the place where reading goes on behind it. */
  #withNotes(block: HtmlBlock): HtmlBlock {
    const edgarTags = this.#notes.filter(({ span }) => span.start < block.next.at);
    if (edgarTags.length === 0) return block;
    this.#notes = this.#notes.slice(edgarTags.length);
    return { ...block, edgarTags };
  }

  #isBullet({ kind, opening, steps }: Part): boolean {
    if (kind !== 'text' || opening !== 'none' || (steps[steps.length - 2] ?? 0) - (steps[0] ?? 0) > LONGEST_BULLET) return false;
    return isBullet(wordsOf(this.#source, steps, LONGEST_BULLET));
  }
}
