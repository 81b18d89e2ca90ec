import { PIECE_SEPARATOR } from '../../draft/passage';

const [KEY_LENGTH, LETTER_BITS] = [3, 5];
const LETTERS = (1 << LETTER_BITS) - 1;
/** The bit that a small letter has and its capital lacks. */
const SMALL = 0x20;

/** A cue that stands in a text. */
export interface CueFound {
  /** Its number. */
  readonly cue: number;
  /** Where it stands. */
  readonly start: number;
}

/**
 * Finds which of many cues stand in some words, in any case. Cues start where a word starts, so that one look at how each word starts leaves few cues to be
 * compared. Passages are asked by the thousand: plain loops, and no lists but the one that is given.
 */
export class Cues {
  readonly #cues: readonly string[];
  /** The numbers of the cues by what their first letters are. */
  readonly #byKey: readonly (readonly number[] | undefined)[];

  /** Cues are written in small letters. Throws where one is shorter than what is looked at of the start of a word: it would never be found. */
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

  /** The cues that stand in a text, each wherever it does, in the order of the text. */
  in(text: string): readonly CueFound[] {
    let found: CueFound[] | undefined;
    let separator = text.indexOf(PIECE_SEPARATOR);
    // From space to space: most of the letters are not looked at.
    for (let at = 0, next = 0; at < text.length; at = next) {
      next = text.indexOf(' ', at) + 1 || text.length;
      if (separator >= at && separator < next) {
        next = separator + 1;
        separator = text.indexOf(PIECE_SEPARATOR, next);
      }
      let start = at;
      while (start < next && !isOfWord(text.charCodeAt(start))) start++;
      const candidates = this.#byKey[keyAt(text, start)];
      if (candidates === undefined) continue;
      for (const cue of candidates) {
        if (!standsAt(text, start, this.#cues[cue] ?? '')) continue;
        found ??= [];
        found.push({ cue, start });
      }
    }
    return found ?? NONE;
  }
}

const NONE: readonly CueFound[] = [];

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

/** Whether a cue stands at a place, in any case. */
function standsAt(text: string, start: number, cue: string): boolean {
  for (let at = 0; at < cue.length; at++) {
    const code = text.charCodeAt(start + at);
    const wanted = cue.charCodeAt(at);
    if (code !== wanted && (!isSmall(wanted) || (code | SMALL) !== wanted)) return false;
  }
  return true;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isOfWord(code: number): boolean {
  return isSmall(code | SMALL) || (code >= 48 && code <= 57);
}

/** What the first letters at a place are, roughly, in any case: different letters may share a key. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let letter = 0; letter < KEY_LENGTH; letter++) key = (key << LETTER_BITS) | (text.charCodeAt(at + letter) & LETTERS);
  return key;
}
