import { PIECE_SEPARATOR } from '../../draft/passage';

const [KEY_LENGTH, LETTER_BITS] = [3, 5];
const LETTERS = (1 << LETTER_BITS) - 1;

/**
 * Finds which of many cues stand in some words. Cues start where a word starts, so that one look at how the words start leaves few of the cues to be
 * searched for. Passages are asked by the thousand: plain loops, and no lists but the one that is given.
 */
export class Cues {
  readonly #cues: readonly string[];
  /** The numbers of the cues by what their first letters are. */
  readonly #byKey: readonly (readonly number[] | undefined)[];
  /** For each key, in which search it was last seen: nothing is to be cleared. */
  readonly #seen = new Uint32Array(1 << (LETTER_BITS * KEY_LENGTH));
  #search = 0;

  /** Throws where a cue is shorter than what is looked at of the start of a word: it would never be found. */
  constructor(cues: Iterable<string>) {
    this.#cues = [...new Set(cues)];
    const short = this.#cues.find(({ length }) => length < KEY_LENGTH);
    if (short !== undefined) throw new Error(`“${short}” is too short for a cue`);
    this.#byKey = byKey(this.#cues);
  }

  /** The number of a cue; undefined where it is none of these. */
  numberOf(cue: string): number | undefined {
    const number = this.#cues.indexOf(cue);
    return number < 0 ? undefined : number;
  }

  /** Those of some cues, by their numbers, that stand in words in small letters. */
  among(numbers: readonly number[], lower: string): readonly number[] {
    const found: number[] = [];
    for (const number of numbers) if (lower.includes(this.#cues[number] ?? '')) found.push(number);
    return found;
  }

  /** The numbers of the cues that stand in words in small letters. */
  in(lower: string): readonly number[] {
    const [cues, byFirstLetters, seen, search] = [this.#cues, this.#byKey, this.#seen, ++this.#search];
    const found: number[] = [];
    let separator = lower.indexOf(PIECE_SEPARATOR);
    // From space to space: most of the letters are not looked at.
    for (let at = 0, next = 0; at < lower.length; at = next) {
      next = lower.indexOf(' ', at) + 1 || lower.length;
      if (separator >= at && separator < next) {
        next = separator + 1;
        separator = lower.indexOf(PIECE_SEPARATOR, next);
      }
      let start = at;
      while (start < next && !isOfWord(lower.charCodeAt(start))) start++;
      const key = keyAt(lower, start);
      const candidates = byFirstLetters[key];
      if (candidates === undefined || seen[key] === search) continue;
      seen[key] = search;
      for (const number of candidates) if (lower.includes(cues[number] ?? '', start)) found.push(number);
    }
    return found;
  }
}

function byKey(cues: readonly string[]): readonly (readonly number[] | undefined)[] {
  const numbers = new Array<number[] | undefined>(1 << (LETTER_BITS * KEY_LENGTH)).fill(undefined);
  for (const [number, cue] of cues.entries()) {
    const key = keyAt(cue, 0);
    const known = numbers[key];
    if (known === undefined) numbers[key] = [number];
    else known.push(number);
  }
  return numbers;
}

function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** What the first letters at a place are, roughly: different letters may share a key. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let letter = 0; letter < KEY_LENGTH; letter++) key = (key << LETTER_BITS) | (text.charCodeAt(at + letter) & LETTERS);
  return key;
}
