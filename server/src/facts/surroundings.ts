import type { Passage, Piece } from '../draft/passage';
import { firstIndex } from '../text/binarySearch';
import { contains, type Span } from '../text/span';
import type { SpelledFigureStated } from './figureStatements';
import type { CueFound } from './roles/cues';
import type { Sentences } from './sentences';
import { Signs } from './signs';

/** No passage is longer (UTF-16 units): two offsets into one make one number. */
const LONGEST_PASSAGE = 2 ** 26;

/** How far around a figure the words may stand that say what it is for. */
const REACH = 400;

/** The words around the figures of one sentence. What is worked out from them for one figure holds for all. */
export class Words implements Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The cues of the text that they are cut from. */
  readonly #all: readonly CueFound[];
  #cues: readonly number[] | undefined;

  constructor(text: string, start: number, end: number, all: readonly CueFound[]) {
    this.start = start;
    this.end = end;
    this.text = text.slice(start, end);
    this.#all = all;
  }

  /** The numbers of the cues that stand in them. */
  get cues(): readonly number[] {
    this.#cues ??= numbersOf(this.#all, this);
    return this.#cues;
  }
}

const NO_CUES: readonly number[] = [];

/** The numbers of the cues that start in a range, each once. */
function numbersOf(all: readonly CueFound[], { start, end }: Span): readonly number[] {
  let numbers: number[] | undefined;
  for (let index = firstIndex(all.length, at => (all[at]?.start ?? start) >= start); index < all.length; index++) {
    const found = all[index];
    if (found === undefined || found.start >= end) break;
    numbers ??= [];
    if (!numbers.includes(found.cue)) numbers.push(found.cue);
  }
  return numbers ?? NO_CUES;
}

/** The words around a figure. Most figures are asked for some of them only. */
export interface Around {
  /** The words of its sentence, as far as they bear on it. */
  readonly words: Words;
  /** The words of its sentence before it. */
  readonly before: string;
  /** The words of its sentence behind it. */
  readonly after: string;
  /** What its row is labelled, where it stands in a table; where the row says only "Per note" or "Total", what heads the column. Else empty. */
  readonly label: string;
  /** What heads its column; else empty. */
  readonly head: string;
  /** What introduces the list that it stands in; else empty. */
  readonly intro: string;
  /** The label and the introduction, where there are any. */
  readonly besides: readonly Words[];
  /** Whether its sentence is all of its paragraph, heading, item or cell. */
  readonly isWholePiece: boolean;
}

/** Looks around the figures of one passage. */
export class Surroundings {
  readonly #passage: Passage;
  readonly #sentences: Sentences;
  readonly #spelled: readonly SpelledFigureStated[];
  readonly #found: readonly CueFound[];
  readonly #words = new Map<number, Words>();
  #cues: readonly number[] | undefined;

  /** `spelled` are the figures that the passage says in words and in digits: around the digits stands what stands around both. */
  constructor(passage: Passage, signs: Signs, sentences: Sentences, spelled: readonly SpelledFigureStated[]) {
    this.#found = signs.figureCues;
    this.#passage = passage;
    this.#sentences = sentences;
    this.#spelled = spelled;
  }

  /** The numbers of the cues that stand anywhere in the passage, or over the columns of its row where they may label it: where one is missing it stands around no figure. */
  get cues(): readonly number[] {
    this.#cues ??= this.#allCues();
    return this.#cues;
  }

  #allCues(): readonly number[] {
    const { text, pieces } = this.#passage;
    const inText = numbersOf(this.#found, { start: 0, end: text.length });
    if (pieces[0]?.kind !== 'tableCell' || !isCountedByRow(text, labelPiece(pieces))) return inText;
    return [...inText, ...wordsOf(pieces.map(piece => (piece.kind === 'tableCell' ? piece.head : '')).join(' ')).cues];
  }

  /** What stands around a figure. The words are the same object for all figures that have the same around them. */
  of(span: Span): Around {
    const { text, pieces } = this.#passage;
    const sentence = this.#sentences.around(span.start);
    const words = this.#wordsOf(Math.max(sentence.start, span.start - REACH), Math.min(sentence.end, span.end + REACH));
    const spelled = this.#spelled.length === 0 ? undefined : this.#spelled.find(({ figureSpan }) => figureSpan.start === span.start);
    const piece = pieceAround(pieces, span);
    const label = piece?.kind === 'tableCell' ? this.#labelOf(piece) : undefined;
    const intro = piece?.kind === 'listItem' ? this.#intro() : undefined;
    return new AroundFigure(text, {
      words,
      before: { start: words.start, end: spelled?.span.start ?? span.start },
      after: { start: spelled === undefined ? span.end : span.end + 1, end: words.end },
      label,
      head: piece?.kind === 'tableCell' ? piece.head : '',
      intro,
      isWholePiece: piece !== undefined && sentence.start <= piece.span.start && piece.span.end <= sentence.end,
    });
  }

  #wordsOf(start: number, end: number): Words {
    const key = start * LONGEST_PASSAGE + end;
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    const words = new Words(this.#passage.text, start, end, this.#found);
    this.#words.set(key, words);
    return words;
  }

  /** The end of the words that introduce the items of a list. */
  #intro(): Words | undefined {
    const [first] = this.#passage.pieces;
    return first === undefined || first.kind === 'listItem' ? undefined : this.#wordsOf(Math.max(first.span.start, first.span.end - REACH), first.span.end);
  }

  /** The words of the first cell of a row that holds any, where that is another than the given one; the head of the column where they say only what counts. */
  #labelOf(cell: Piece & { readonly kind: 'tableCell' }): Words | undefined {
    const first = labelPiece(this.#passage.pieces);
    if (first === undefined || first.span.start >= cell.span.start) return undefined;
    return cell.head !== '' && isCountedByRow(this.#passage.text, first) ? wordsOf(cell.head) : this.#wordsOf(first.span.start, first.span.end);
  }
}

const NONE: readonly Words[] = [];

/** Words that are no part of the text of a passage. */
function wordsOf(text: string): Words {
  return new Words(text, 0, text.length, new Signs(text).figureCues);
}

/** Where the words around a figure stand. */
interface AroundSource {
  readonly words: Words;
  readonly before: Span;
  readonly after: Span;
  readonly label: Words | undefined;
  readonly head: string;
  readonly intro: Words | undefined;
  readonly isWholePiece: boolean;
}

/** Cuts the words out only when they are asked for: around most figures they are not. */
class AroundFigure implements Around {
  readonly words: Words;
  readonly label: string;
  readonly head: string;
  readonly intro: string;
  readonly besides: readonly Words[];
  readonly isWholePiece: boolean;
  readonly #text: string;
  readonly #source: AroundSource;
  #before: string | undefined;
  #after: string | undefined;

  constructor(text: string, source: AroundSource) {
    const { words, label, head, intro, isWholePiece } = source;
    this.words = words;
    this.label = label?.text ?? '';
    this.head = head;
    this.intro = intro?.text ?? '';
    this.besides = label === undefined ? (intro === undefined ? NONE : [intro]) : [label];
    this.isWholePiece = isWholePiece;
    this.#text = text;
    this.#source = source;
  }

  get before(): string {
    this.#before ??= this.#text.slice(this.#source.before.start, this.#source.before.end);
    return this.#before;
  }

  get after(): string {
    this.#after ??= this.#text.slice(this.#source.after.start, this.#source.after.end);
    return this.#after;
  }
}

/** The piece that a range lies in; pieces are in the order of the text. */
function pieceAround(pieces: readonly Piece[], span: Span): Piece | undefined {
  const piece = pieces[firstIndex(pieces.length, index => (pieces[index]?.span.start ?? 0) > span.start) - 1];
  return piece !== undefined && contains(piece.span, span) ? piece : undefined;
}

/** Tables of prices of notes have the price, the discount and the proceeds side by side. */
const COUNTED_BY_ROW = /^(?:per (?:[\w-]+ ){0,2}\w+|total):?$/i;

/** Whether a row says only what its figures are counted by, so that the heads of its columns say what they are. */
function isCountedByRow(text: string, label: Piece | undefined): boolean {
  if (label === undefined) return false;
  const first = text.charAt(label.span.start);
  return (first === 'p' || first === 'P' || first === 't' || first === 'T') && COUNTED_BY_ROW.test(text.slice(label.span.start, label.span.end));
}

/** The first piece of a row that shows anything. */
function labelPiece(pieces: readonly Piece[]): Piece | undefined {
  for (const piece of pieces) if (piece.span.end > piece.span.start) return piece;
  return undefined;
}
