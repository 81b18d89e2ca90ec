import { ABBREVIATIONS } from '../regulation/wordLists';
import type { Span } from '../text/span';

const SENTENCE_END = /[.?!][\u201d\u2019")*]*(?=[\s\u001f]|$)|\u001f/g;
const LAST_WORD = /([A-Za-z]+)\.[\u201d\u2019")*]*$/;

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
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (endsSentence(text, end)) breaks.push(end);
  }
  return breaks;
}

/** Abbreviations ("No.", "Inc."), initials and citations ("U.S.", "I.B.6.") end no sentence, nor does a dot before a small letter. */
function endsSentence(text: string, end: number): boolean {
  if (text[end - 1] === '\u001f') return true;
  const next = /^\s+(.)/.exec(text.slice(end, end + 4))?.[1];
  if (next === undefined) return true;
  if (/[a-z\d(,;]/.test(next)) return false;
  const word = LAST_WORD.exec(text.slice(Math.max(0, end - 24), end))?.[1];
  if (word === undefined) return true;
  return !ABBREVIATIONS.has(word) && !/^[A-Z]$/.test(word);
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s\u001f]/.test(text[from] ?? '')) from++;
  while (to > from && /[\s\u001f]/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
