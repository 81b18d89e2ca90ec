import { PIECE_SEPARATOR } from '../draft/passage';
import { ABBREVIATIONS } from '../regulation/wordLists';
import { isLetter } from '../text/ascii';
import { matchesOf } from '../text/pattern';
import type { Span } from '../text/span';

/** What may end a sentence, or parts two pieces. */
const STOP = new RegExp(`[.?!${PIECE_SEPARATOR}]`, 'g');
const CLOSING_MARKS: ReadonlySet<string> = new Set('\u201d\u2019")*');

/** What goes on with a sentence behind a dot and a space, and a capital that the dot of an initial stands behind. */
const SMALL = /[a-z\d(,;]/;
const INITIAL = /^[A-Z]$/;

/** The sentences of one clean text. The pieces of a passage are sentences of their own. */
export class Sentences {
  readonly #text: string;
  readonly #stops: readonly number[] | undefined;
  /** Where each sentence but the first starts; found when first asked for. */
  #breaks: readonly number[] | undefined;

  /** `stops` is where the marks stand that may end a sentence, and what parts pieces; looked for where they are not known. */
  constructor(text: string, stops?: readonly number[]) {
    this.#text = text;
    this.#stops = stops;
  }

  /** The sentence that holds the offset, without the space around it. */
  around(offset: number): Span {
    this.#breaks ??= breaksIn(this.#text, this.#stops ?? matchesOf(this.#text, STOP).map(({ index }) => index));
    let low = -1;
    let high = this.#breaks.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#breaks[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return trimmed(this.#text, this.#breaks[low] ?? 0, this.#breaks[high] ?? this.#text.length);
  }
}

function breaksIn(text: string, stops: readonly number[]): readonly number[] {
  let breaks: number[] | undefined;
  for (const stop of stops) {
    let end = stop + 1;
    if (text[stop] !== PIECE_SEPARATOR) {
      while (end < text.length && CLOSING_MARKS.has(text.charAt(end))) end++;
      if (end < text.length && !isBlank(text, end)) continue;
    }
    if (!endsSentence(text, end)) continue;
    breaks ??= [];
    breaks.push(end);
  }
  return breaks ?? NO_BREAKS;
}

const NO_BREAKS: readonly number[] = [];
const [SEPARATOR_CODE, SPACE_CODE] = [PIECE_SEPARATOR.charCodeAt(0), 0x20];

/** Whether a unit of clean text, in which all white space is spaces, parts words or pieces. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE_CODE || code === SEPARATOR_CODE;
}

/** Abbreviations ("No.", "Inc."), initials and citations ("U.S.", "I.B.6.") end no sentence, nor does a dot before a small letter. */
function endsSentence(text: string, end: number): boolean {
  if (text[end - 1] === PIECE_SEPARATOR || text[end] !== ' ') return true;
  if (SMALL.test(text.charAt(end + 1))) return false;
  const word = lastWord(text, end);
  return !ABBREVIATIONS.has(word) && !INITIAL.test(word);
}

/** The letters before the dot that a text has at its end, as far as an offset, but for closing marks; nothing where no such dot stands there. */
function lastWord(text: string, end: number): string {
  let dot = end - 1;
  while (CLOSING_MARKS.has(text.charAt(dot))) dot--;
  let start = dot;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return text[dot] === '.' ? text.slice(start, dot) : '';
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from++;
  while (to > from && isBlank(text, to - 1)) to--;
  return { start: from, end: to };
}
