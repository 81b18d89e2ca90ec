import type { Passage } from '../draft/passage';
import { contains, type Span } from '../text/span';
import type { Sentences } from './sentences';
import type { SpelledFigureStated } from './statements';

/** How far around a figure the words may stand that say what it is for. */
const REACH = 400;

/** The words around a figure. */
export interface Around {
  /** The words of its sentence, as far as they bear on it. */
  readonly words: Words;
  /** The words of its sentence before it. */
  readonly before: string;
  /** The words of its sentence behind it. */
  readonly after: string;
  /** What its row is labelled, where it stands in a table; else empty. */
  readonly label: string;
  /** What heads its column; else empty. */
  readonly head: string;
  /** What introduces the list that it stands in; else empty. */
  readonly intro: string;
  /** Whether its sentence is all of its paragraph, heading, item or cell. */
  readonly isWholePiece: boolean;
}

/** The words around the figures of one sentence. What is worked out from them for one figure holds for all. */
export interface Words extends Span {
  readonly text: string;
}

/** Looks around the figures of one passage, from the first to the last. */
export class Surroundings {
  readonly #passage: Passage;
  readonly #sentences: Sentences;
  readonly #spelled: readonly SpelledFigureStated[];
  #words: Words = { start: 0, end: 0, text: '' };

  /** `spelled` are the figures that the passage says in words and in digits: around the digits stands what stands around both. */
  constructor(passage: Passage, sentences: Sentences, spelled: readonly SpelledFigureStated[]) {
    this.#passage = passage;
    this.#sentences = sentences;
    this.#spelled = spelled;
  }

  /** What stands around a figure. The words are the same object as for the figure before, where they are the same words. */
  of(span: Span): Around {
    const { text, pieces } = this.#passage;
    const sentence = this.#sentences.around(span.start);
    const [start, end] = [Math.max(sentence.start, span.start - REACH), Math.min(sentence.end, span.end + REACH)];
    if (this.#words.start !== start || this.#words.end !== end) this.#words = { start, end, text: text.slice(start, end) };
    const spelled = this.#spelled.find(({ figureSpan }) => figureSpan.start === span.start);
    const piece = pieces.length > 1 ? pieces.find(one => contains(one.span, span)) : pieces[0];
    const isInTable = piece?.kind === 'tableCell';
    return {
      words: this.#words,
      before: text.slice(start, spelled?.span.start ?? span.start),
      after: text.slice(spelled === undefined ? span.end : span.end + 1, end),
      label: isInTable ? this.#label(piece.span) : '',
      head: isInTable ? piece.head : '',
      intro: piece?.kind === 'listItem' ? this.#intro : '',
      isWholePiece: piece !== undefined && sentence.start <= piece.span.start && piece.span.end <= sentence.end,
    };
  }

  /** The end of the words that introduce the items of a list. */
  get #intro(): string {
    const { text, pieces } = this.#passage;
    const [first] = pieces;
    return first === undefined || first.kind === 'listItem' ? '' : text.slice(Math.max(first.span.start, first.span.end - REACH), first.span.end);
  }

  /** The words of the first cell of the row that holds any, where that is another than the given one. */
  #label(cell: Span): string {
    const { text, pieces } = this.#passage;
    const first = pieces.find(({ span }) => span.end > span.start);
    return first === undefined || first.span.start >= cell.start ? '' : text.slice(first.span.start, first.span.end);
  }
}
