import type { Span } from '../../text/span';

/** A wording as a firm writes it down: pieces of text with something to be filled in between them. */
export interface Wording {
  readonly pieces: readonly [string, ...string[]];
}

/** How long what is filled in may be (UTF-16 units). */
const LONGEST_BLANK = 300;
/** How often a piece is looked for anew where what follows it is another text. */
const MOST_TRIES = 50;
const BLANK = /\[[^[\]]*\]/;

/** The wording of a text in which what is between brackets may be anything; undefined where nothing else is in it. */
export function wordingOf(text: string): Wording | undefined {
  const [first, ...others] = text
    .split(BLANK)
    .map(normal)
    .map(piece => piece.trim())
    .filter(piece => piece !== '');
  return first === undefined ? undefined : { pieces: [first, ...others] };
}

/** Where a wording stands in clean text, whatever its case and its quotation marks; undefined where it does not. */
export function findWording(text: string, { pieces: [first, ...others] }: Wording): Span | undefined {
  const words = normal(text);
  let from = 0;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const start = words.indexOf(first, from);
    if (start < 0) return undefined;
    const end = endOf(words, start + first.length, others);
    if (end !== undefined && !isInWord(words, start) && !isInWord(words, end)) return { start, end };
    from = start + 1;
  }
  return undefined;
}

const WORD_UNIT = /[\p{L}\p{N}]/u;

/** Whether an offset lies inside a word. */
function isInWord(words: string, offset: number): boolean {
  return offset > 0 && WORD_UNIT.test(words.charAt(offset - 1)) && WORD_UNIT.test(words.charAt(offset));
}

function endOf(words: string, from: number, pieces: readonly string[]): number | undefined {
  let end = from;
  for (const piece of pieces) {
    const at = words.indexOf(piece, end);
    if (at < 0 || at - end > LONGEST_BLANK) return undefined;
    end = at + piece.length;
  }
  return end;
}

/** Those whose small letters are one unit too. */
const CAPITALS = /[A-Z\u00c0-\u00d6\u00d8-\u00de]/g;

/** The text in small letters with plain quotation marks and single spaces; of clean text no sign comes or goes. */
function normal(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(CAPITALS, capital => capital.toLowerCase());
}
