import { PIECE_SEPARATOR } from '../draft/passage';
import { COLUMN_BITS } from '../text/automaton';
import type { CueFound } from './roles/cues';
import {
  AUTOMATON,
  BLANK,
  CUE_ENDS,
  DIGIT,
  ENDS_SOMETHING,
  isOfWord,
  MORE_SIGN_BITS,
  OF_COLUMN,
  SIGN_BITS,
  SIGNS_IN_NUMBER,
  type Sign,
  SORTS,
  STOP,
} from './signTable';

const [SPACE, SEPARATOR] = [' '.charCodeAt(0), PIECE_SEPARATOR.charCodeAt(0)];
/** Turns a capital of ASCII into the small letter. */
const CASE_BIT = 0x20;

const NOWHERE: readonly number[] = [];
const NO_CUES: readonly CueFound[] = [];

/** The signs and cues that a text has in it, and where it has digits, capitals, stops, what may be blanks, and words that may be doubled. */
export class Signs {
  readonly #bits: number;
  readonly #moreBits: number;
  /** Where each run of digits starts. */
  readonly digitRuns: readonly number[];
  /** Where each word starts that has a capital first. */
  readonly capitals: readonly number[];
  /** Where the marks stand that may end a sentence, and what parts the pieces of a passage. */
  readonly stops: readonly number[];
  /** The cues for the roles of figures, in the order of their places. */
  readonly figureCues: readonly CueFound[];
  /** The cues for the roles of dates, in the order of their places. */
  readonly dateCues: readonly CueFound[];
  /** Where the marks stand that a blank may start with, but for those with a digit behind them. */
  readonly blankStarts: readonly number[];
  /** Where each word starts whose first two letters are those of the word before it, or of the one before that. */
  readonly repeats: readonly number[];

  /** Looks at each unit once, for all of it: to search for each by itself takes longer, however fast it is. */
  constructor(text: string) {
    let bits = 0;
    let moreBits = 0;
    let state = AUTOMATON.start;
    const { next } = AUTOMATON;
    let digitRuns: number[] | undefined;
    let capitals: number[] | undefined;
    let stops: number[] | undefined;
    let figureCues: CueFound[] | undefined;
    let dateCues: CueFound[] | undefined;
    let blankStarts: number[] | undefined;
    let repeats: number[] | undefined;
    // What sort of unit stands before.
    let before = 0;
    // Where this word starts, and the one before it in its piece.
    let word = 0;
    let wordBefore = -1;
    let letter = text.charCodeAt(0) | CASE_BIT;
    let letterBefore = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const sort = SORTS[code] ?? 0;
      if (code === SPACE) {
        const following = at + 1;
        const first = text.charCodeAt(following) | CASE_BIT;
        // Few words start with the letter of one of the two before them.
        if ((first === letter && startAlike(text, following, word)) || (first === letterBefore && wordBefore >= 0 && startAlike(text, following, wordBefore))) {
          repeats ??= [];
          repeats.push(following);
        }
        wordBefore = word;
        letterBefore = letter;
        word = following;
        letter = first;
      }
      // Most units are small letters and spaces.
      if (sort >= DIGIT) {
        if (sort >= BLANK) {
          if (((SORTS[text.charCodeAt(at + 1)] ?? 0) & DIGIT) === 0) {
            blankStarts ??= [];
            blankStarts.push(at);
          }
        } else if (sort >= STOP) {
          stops ??= [];
          stops.push(at);
          if (code === SEPARATOR) {
            word = at + 1;
            wordBefore = -1;
            letter = text.charCodeAt(word) | CASE_BIT;
          }
        } else if ((sort & DIGIT) !== 0) {
          if ((before & DIGIT) === 0) {
            digitRuns ??= [];
            digitRuns.push(at);
          }
        } else if (!isOfWord(before)) {
          capitals ??= [];
          capitals.push(at);
        }
      }
      before = sort;
      state = next[(state << COLUMN_BITS) | (sort & OF_COLUMN)] ?? 0;
      if (ENDS_SOMETHING[state] === 0) continue;
      bits |= SIGN_BITS[state] ?? 0;
      moreBits |= MORE_SIGN_BITS[state] ?? 0;
      for (const { cue, length, isOfDates } of CUE_ENDS[state] ?? []) {
        const found = { cue, start: at + 1 - length };
        if (isOfDates) dateCues = withCue(dateCues, found);
        else figureCues = withCue(figureCues, found);
      }
    }
    this.#bits = bits;
    this.#moreBits = moreBits;
    this.figureCues = figureCues ?? NO_CUES;
    this.dateCues = dateCues ?? NO_CUES;
    this.blankStarts = blankStarts ?? NOWHERE;
    this.repeats = repeats ?? NOWHERE;
    this.digitRuns = digitRuns ?? NOWHERE;
    this.capitals = capitals ?? NOWHERE;
    this.stops = stops ?? NOWHERE;
  }

  /** Whether the text may state what the sign is for. */
  has(sign: Sign): boolean {
    return (((sign < SIGNS_IN_NUMBER ? this.#bits : this.#moreBits) >>> sign) & 1) !== 0;
  }
}

/** Cues with one more, which ends behind all of them: mostly it starts behind them too. */
function withCue(cues: CueFound[] | undefined, cue: CueFound): CueFound[] {
  if (cues === undefined) return [cue];
  let place = cues.length;
  while (place > 0 && (cues[place - 1]?.start ?? 0) > cue.start) place--;
  if (place === cues.length) cues.push(cue);
  else cues.splice(place, 0, cue);
  return cues;
}

/** Whether two words start with the same two units, the first in any case. */
function startAlike(text: string, one: number, other: number): boolean {
  return (text.charCodeAt(one) | CASE_BIT) === (text.charCodeAt(other) | CASE_BIT) && text.charCodeAt(one + 1) === text.charCodeAt(other + 1);
}
