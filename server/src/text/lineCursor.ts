import type { ChunkedText } from './chunkedText';
import type { Position } from './position';
import type { Span } from './span';

/** Finds the lines of many ranges of a text, one behind the other, without searching for each anew. */
export class LineCursor {
  readonly #text: ChunkedText;
  #line = 0;
  #start = 0;
  #next: number;

  constructor(text: ChunkedText) {
    this.#text = text;
    this.#next = text.lineStart(1);
  }

  /** The pieces of a range line by line, without white space at their ends. The range must not start before that of the last call. */
  *pieces(span: Span): Generator<Position & { readonly length: number }, void> {
    for (let { start } = span; start < span.end; start = this.#next) {
      this.#goTo(start);
      const words = this.#text.slice(start, Math.min(span.end, this.#next));
      const length = words.trim().length;
      if (length > 0) yield { line: this.#line, character: start - this.#start + words.length - words.trimStart().length, length };
    }
  }

  #goTo(offset: number): void {
    // Far ahead is searched for, near by walked to.
    if (this.#next < offset) this.#line = this.#text.positionAt(offset).line;
    else if (this.#next === offset && offset < this.#text.length) this.#line++;
    else return;
    this.#start = this.#text.lineStart(this.#line);
    this.#next = this.#text.lineStart(this.#line + 1);
  }
}
