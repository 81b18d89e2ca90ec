import { ABBREVIATIONS } from '../regulation/wordLists';
import type { Span } from '../text/span';

const SENTENCE_END = /[.?!][\u201d\u2019")*]*(?=[\s\u001f]|$)|\u001f/g;
const CLOSING_MARKS = '\u201d\u2019")*';
const BLANK = /[\s\u001f]/;

/** What goes on with a sentence behind a dot and a space, and a capital that the dot of an initial stands behind. */
const SMALL = /[a-z\d(,;]/;
const INITIAL = /^[A-Z]$/;

/** The sentences of one clean text. The pieces of a passage are sentences of their own. */
export class Sentences {
  readonly #text: string;
  /** Where each sentence but the first starts; found when first asked for. */
  #breaks: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The sentence that holds the offset, without the space around it. */
  around(offset: number): Span {
    this.#breaks ??= breaksIn(this.#text);
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

function breaksIn(text: string): readonly number[] {
  const breaks: number[] = [];
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(text)) if (endsSentence(text, SENTENCE_END.lastIndex)) breaks.push(SENTENCE_END.lastIndex);
  return breaks;
}

/** Abbreviations ("No.", "Inc."), initials and citations ("U.S.", "I.B.6.") end no sentence, nor does a dot before a small letter. */
function endsSentence(text: string, end: number): boolean {
  if (text[end - 1] === '\u001f' || text[end] !== ' ') return true;
  if (SMALL.test(text.charAt(end + 1))) return false;
  const word = lastWord(text, end);
  return !ABBREVIATIONS.has(word) && !INITIAL.test(word);
}

/** The letters before the dot that a text has at its end, as far as an offset, but for closing marks; nothing where no such dot stands there. */
function lastWord(text: string, end: number): string {
  let dot = end - 1;
  while (CLOSING_MARKS.includes(text.charAt(dot))) dot--;
  let start = dot;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return text[dot] === '.' ? text.slice(start, dot) : '';
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text.charAt(from))) from++;
  while (to > from && BLANK.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
