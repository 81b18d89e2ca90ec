const [KEY_LENGTH, LETTER_BITS] = [3, 5];
const LETTERS = (1 << LETTER_BITS) - 1;

/**
 * Finds which of many cues stand in some words. Cues start where a word starts, so that one look at how the words start leaves few of the cues to be
 * searched for. Sentences are asked by the thousand: plain loops, and no lists but the one that is given.
 */
export class Cues {
  readonly #cues: readonly string[];
  readonly #keys: readonly number[];
  /** For each key, when it was last seen. A new search has a new number, and nothing is to be cleared. */
  readonly #seen = new Uint32Array(1 << (LETTER_BITS * KEY_LENGTH));
  #search = 0;

  /** A cue has at least as many letters as are looked at where a word starts. */
  constructor(cues: Iterable<string>) {
    this.#cues = [...new Set(cues)];
    const short = this.#cues.find(({ length }) => length < KEY_LENGTH);
    if (short !== undefined) throw new Error(`“${short}” is too short for a cue`);
    this.#keys = this.#cues.map(cue => keyAt(cue, 0));
  }

  /** The number of a cue; undefined where it is none of these. */
  numberOf(cue: string): number | undefined {
    const number = this.#cues.indexOf(cue);
    return number < 0 ? undefined : number;
  }

  get count(): number {
    return this.#cues.length;
  }

  /** The numbers of the cues that stand in words in small letters. */
  in(lower: string): readonly number[] {
    this.#search++;
    let isStart = true;
    for (let at = 0; at < lower.length; at++) {
      const isLetter = isLetterOrDigit(lower.charCodeAt(at));
      if (isLetter && isStart) this.#seen[keyAt(lower, at)] = this.#search;
      isStart = !isLetter;
    }
    const found: number[] = [];
    for (let number = 0; number < this.#cues.length; number++) {
      if (this.#seen[this.#keys[number] ?? 0] === this.#search && lower.includes(this.#cues[number] ?? '')) found.push(number);
    }
    return found;
  }
}

/** What the first letters at a place are, roughly: different letters may share a key. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let letter = 0; letter < KEY_LENGTH; letter++) key = (key << LETTER_BITS) | (text.charCodeAt(at + letter) & LETTERS);
  return key;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
