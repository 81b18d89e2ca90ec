/** A cue that stands in a text. */
export interface CueFound {
  /** Its number. */
  readonly cue: number;
  /** Where it stands. */
  readonly start: number;
}

/** How many units of a cue its start is told by. */
export const LEAST_CUE = 3;
/** By so many bits of its code a letter is told from most others, in any case. */
const LETTER_BITS = 5;
const LETTERS = (1 << LETTER_BITS) - 1;
/** The bit that a small letter has and its capital lacks. */
const SMALL = 0x20;

/** Tells which of many cues stand where words start. Passages are asked by the thousand: plain loops, and no lists but the one that is given. */
export class Cues {
  readonly #cues: readonly string[];
  /** The numbers of the cues by what their first letters are. */
  readonly #byKey: readonly (readonly number[] | undefined)[];

  /** Cues are written in small letters. Throws where one is shorter than what is looked at of the start of a word: it would never be found. */
  constructor(cues: Iterable<string>) {
    this.#cues = [...new Set(cues)];
    const short = this.#cues.find(({ length }) => length < LEAST_CUE);
    if (short !== undefined) throw new Error(`“${short}” is too short for a cue`);
    this.#byKey = byKey(this.#cues);
  }

  /** The cues by their numbers. */
  get all(): readonly string[] {
    return this.#cues;
  }

  /** The number of a cue; undefined where it is none of these. */
  numberOf(cue: string): number | undefined {
    const number = this.#cues.indexOf(cue);
    return number < 0 ? undefined : number;
  }

  /** The cues that stand at some places of a text, in any case, in the order of the places. */
  at(text: string, starts: readonly number[]): readonly CueFound[] {
    let found: CueFound[] | undefined;
    for (const start of starts) {
      for (const cue of this.#byKey[keyAt(text, start)] ?? NO_NUMBERS) {
        if (!standsAt(text, start, this.#cues[cue] ?? '')) continue;
        found ??= [];
        found.push({ cue, start });
      }
    }
    return found ?? NONE;
  }
}

const NONE: readonly CueFound[] = [];
const NO_NUMBERS: readonly number[] = [];

function byKey(cues: readonly string[]): readonly (readonly number[] | undefined)[] {
  const numbers = new Array<number[] | undefined>(1 << (LETTER_BITS * LEAST_CUE)).fill(undefined);
  for (const [number, cue] of cues.entries()) {
    const key = keyAt(cue, 0);
    const known = numbers[key];
    if (known === undefined) numbers[key] = [number];
    else known.push(number);
  }
  return numbers;
}

/** What the first letters at a place are, roughly, in any case: different letters may share a key. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let letter = 0; letter < LEAST_CUE; letter++) key = (key << LETTER_BITS) | (text.charCodeAt(at + letter) & LETTERS);
  return key;
}

/** Whether a cue stands at a place, in any case. */
function standsAt(text: string, start: number, cue: string): boolean {
  // The first letters are mostly those of the cue, by which it was found.
  if (cue.length > LEAST_CUE && inSmall(text.charCodeAt(start + LEAST_CUE)) !== cue.charCodeAt(LEAST_CUE)) return false;
  for (let at = 0; at < cue.length; at++) if (inSmall(text.charCodeAt(start + at)) !== cue.charCodeAt(at)) return false;
  return true;
}

/** The code of a unit, of a small letter where it is a capital. */
function inSmall(code: number): number {
  return code >= 65 && code <= 90 ? code | SMALL : code;
}
