/** The letters and figures of words, as a class of a pattern: those of Latin script, among which the signs × and ÷ stand. */
export const WORD_SIGNS = String.raw`A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`;

const [SMALL, CAPITAL, FIGURE] = [1, 2, 3];

/** What each unit is to a word, 0 where it is none of its letters and figures. Whole drafts are read unit by unit, which a table makes twice as fast. */
const SORTS = Uint8Array.from({ length: 0x250 }, (_, code) => sortOf(String.fromCharCode(code)));

function sortOf(sign: string): number {
  if (!new RegExp(`[${WORD_SIGNS}]`).test(sign)) return 0;
  if (/\d/.test(sign)) return FIGURE;
  return sign === sign.toLowerCase() ? SMALL : CAPITAL;
}

/**
 * Where the next word starts that has a capital or a figure first and may be one of those that are sought; the length of the text where none does. `from` is not
 * inside a word.
 */
export function nextCapital(text: string, from: number, sought?: FirstLetters): number {
  for (let at = from, isInside = false; at < text.length; at++) {
    const sort = SORTS[text.charCodeAt(at)] ?? 0;
    if (sort >= CAPITAL && !isInside && (sought === undefined || sought.mayStart(text, at))) return at;
    isInside = sort > 0;
  }
  return text.length;
}

/** Whether a unit is a letter or figure of a word, by its code. */
export function isOfWord(code: number): boolean {
  return (SORTS[code] ?? 0) > 0;
}

/** Where the next word starts from a place on, or goes on there; the length of the text where none does. */
export function wordStart(text: string, from: number): number {
  let start = from;
  while (start < text.length && !isOfWord(text.charCodeAt(start))) start++;
  return start;
}

/** Where the word of letters and figures ends that a place is in or before; the place itself where there is none. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (isOfWord(text.charCodeAt(end))) end++;
  return end;
}

const NOT_ASCII = 0x80;

/** How words start that are sought in a text, in any case and number: most words start otherwise, and need not be cut out and looked up. */
export class FirstLetters {
  /** By the codes of the first two signs in small letters. */
  readonly #pairs = new Uint8Array(NOT_ASCII * NOT_ASCII);

  /** The words are in small letters and singular. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const first = word.charCodeAt(0);
      const second = word.charCodeAt(1);
      if (word.length < 2) this.#pairs.fill(1, first * NOT_ASCII, (first + 1) * NOT_ASCII);
      else this.#pairs[first * NOT_ASCII + second] = 1;
      // "Ties" is taken for the plural of "ty".
      if (word.length === 2) this.#pairs[first * NOT_ASCII + 'i'.charCodeAt(0)] = 1;
    }
  }

  /** Whether one of the words may start at the start of a word. */
  mayStart(text: string, at: number): boolean {
    // This makes small letters of capitals, and leaves figures as they are.
    const first = text.charCodeAt(at) | 0x20;
    const second = text.charCodeAt(at + 1) | 0x20;
    return first >= NOT_ASCII || second >= NOT_ASCII || this.#pairs[first * NOT_ASCII + second] === 1;
  }
}
