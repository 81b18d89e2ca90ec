import type { Span } from '../../text/span';
import type { Context } from './context';
import { CENTRED } from './format';
import { type Part, unshown } from './part';
import { ShownText } from './shownText';

/** Gathers what is shown into parts, and hands each on when it is at its end. */
export class Parts {
  readonly #source: string;
  readonly #context: Context;
  #shown: ShownText;
  /** The block-level start tag behind which nothing was shown yet, or which opened the part. */
  #startTag: { readonly name: string; readonly start: number } | undefined;

  constructor(source: string, context: Context) {
    this.#source = source;
    this.#context = context;
    this.#shown = new ShownText(source);
  }

  /** What is shown since the last part. */
  get shown(): ShownText {
    return this.#shown;
  }

  /** Notes a block-level start tag, which opens the next part. */
  startsWith(name: string, start: number): void {
    this.#startTag = { name, start };
  }

  /** Ends the part in front of a tag that stands from `at` to `reach`, where it is read from again. */
  endBefore(at: number, reach: number): void {
    this.#end(undefined, at, reach);
  }

  /** Ends the part with an end tag that stands from `start` to `end` and belongs to it where it is the end of its start tag. */
  endWith(name: string, end: number): void {
    this.#end(this.#startTag?.name === name ? end : undefined, end, end);
  }

  /** Hands on a part that shows nothing. */
  addUnshown(kind: 'pageBreak' | 'hidden', source: Span, at: number, reach: number, more: Partial<Pick<Part, 'comment' | 'formType' | 'steps'>> = {}): void {
    this.#startTag = undefined;
    this.#context.tables.add(unshown(kind, source, at, this.#context.state(), more), reach);
  }

  #end(sourceEnd: number | undefined, at: number, reach: number): void {
    const shown = this.#shown;
    const startTag = this.#startTag;
    this.#startTag = undefined;
    if (shown.isEmpty) return;
    shown.finish();
    this.#shown = new ShownText(this.#source);
    const context = this.#context;
    const { opening } = context;
    context.opening = 'none';
    const part: Part = {
      kind: 'text',
      source: { start: startTag?.start ?? shown.start, end: sourceEnd ?? shown.end },
      opening,
      steps: shown.steps,
      hasLineBreaks: shown.hasLineBreaks,
      isCentred: (shown.format & CENTRED) !== 0,
      isWhollyEmphasised: shown.isWhollyEmphasised,
      isWhollyLinked: shown.isWhollyLinked,
      at,
      state: context.state(),
    };
    context.tables.add(part, reach);
  }
}
