import type { Block } from './block';
import type { Comments } from './comments';
import type { Passage } from './passage';
import { PassageBuilder } from './passageBuilder';

/** A block, and what it reads as by itself, worked out when first asked for. */
export class BlockAhead<State> {
  readonly block: Block<State>;
  readonly #source: string;
  #read: { readonly passage: Passage; readonly comments: Comments | undefined } | undefined;

  constructor(source: string, block: Block<State>) {
    this.#source = source;
    this.block = block;
  }

  get isShown(): boolean {
    return this.block.kind !== 'hidden' && this.block.kind !== 'pageBreak';
  }

  /** Its clean text. */
  get text(): string {
    return this.read.passage.text;
  }

  /** The block as a passage of its own. */
  get read(): { readonly passage: Passage; readonly comments: Comments | undefined } {
    if (this.#read === undefined) {
      const builder = new PassageBuilder(this.#source, this.block.source.start);
      this.block.show(builder);
      this.#read = { passage: builder.finish(this.block.source.end), comments: builder.comments };
    }
    return this.#read;
  }
}

/** The blocks that lie ahead, and how far the scanner has looked for those that were asked for. */
export class LookAhead<State> {
  readonly #source: string;
  readonly #blocks: Iterator<Block<State>, void>;
  readonly #buffer: BlockAhead<State>[] = [];
  #isAtEnd = false;

  constructor(source: string, blocks: Iterator<Block<State>, void>) {
    this.#source = source;
    this.#blocks = blocks;
  }

  /** Behind the last unit of source that was looked at for the blocks that were asked for. */
  get reach(): number {
    return this.#isAtEnd ? this.#source.length : (this.#buffer.at(-1)?.block.next.reach ?? 0);
  }

  /** The block that so many others stand before; undefined behind the last. */
  peek(index: number): BlockAhead<State> | undefined {
    while (this.#buffer.length <= index && !this.#isAtEnd) {
      const { value } = this.#blocks.next();
      if (value === undefined) this.#isAtEnd = true;
      else this.#buffer.push(new BlockAhead(this.#source, value));
    }
    return this.#buffer[index];
  }

  /** Goes on behind so many blocks. */
  drop(count: number): void {
    this.#buffer.splice(0, count);
  }
}
