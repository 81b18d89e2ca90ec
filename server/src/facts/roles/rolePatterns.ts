import { lowestBit } from '../../text/bits';
import type { Figure } from '../figure';
import type { Around, Words } from '../surroundings';

/** A way to tell what a figure is for. All that it names must fit. */
export interface RolePattern<R extends string> {
  readonly role: R;
  /**
   * Starts of words in small letters, one of which stands around the figure, in the label of its row, or in front of its list. What has none of them is not
   * looked at further. Without cues, all is.
   */
  readonly cues?: readonly string[];
  /** The words before the figure. */
  readonly before?: RegExp;
  /** The words behind it. */
  readonly after?: RegExp;
  /** The label of its row. */
  readonly label?: RegExp;
  /** What must not stand in its sentence. */
  readonly unless?: RegExp;
  /** What the figure must be. */
  readonly figure?: (figure: Figure) => boolean;
  /** What else must hold of the words around it. */
  readonly fits?: (around: Around) => boolean;
}

/** Gives figures the role of the first pattern that fits. */
export class Roles<R extends string> {
  readonly #patterns: readonly RolePattern<R>[];
  /** For each cue by its number, the patterns that it stands for. */
  readonly #byCue: readonly (PatternBits | undefined)[];
  /** Those that fit whatever words stand around. */
  readonly #cueless: PatternBits;
  /** What is put together for one figure after the other: to make such an array anew takes longer than to fill it. */
  readonly #bits: PatternBits;
  #last: { readonly words: Words; readonly cued: readonly RolePattern<R>[] } | undefined;

  /** `numberOf` gives the number under which words know a cue. */
  constructor(patterns: readonly RolePattern<R>[], numberOf: (cue: string) => number | undefined) {
    this.#patterns = patterns;
    this.#cueless = bitsOf(
      patterns.flatMap(({ cues }, number) => (cues === undefined ? [number] : [])),
      patterns.length,
    );
    this.#byCue = byCue(patterns, numberOf);
    this.#bits = this.#cueless.slice();
  }

  /** Whether one of these cues, by their numbers, may give a role to a figure that they stand around. A figure that is all of its passage may have one without. */
  areCued(cues: readonly number[]): boolean {
    for (const cue of cues) if (this.#byCue[cue] !== undefined) return true;
    return false;
  }

  /** The role of a figure; undefined where it is not clear. */
  of(figure: Figure, around: Around): R | undefined {
    for (const pattern of this.#cued(around)) if (isFit(pattern, figure, around)) return pattern.role;
    return undefined;
  }

  /** The patterns whose cues stand around the figure: the same for all figures of a sentence of prose. */
  #cued({ words, besides }: Around): readonly RolePattern<R>[] {
    if (besides.length > 0) return this.#patternsFor(words, besides);
    if (this.#last?.words !== words) this.#last = { words, cued: this.#patternsFor(words, besides) };
    return this.#last.cued;
  }

  #patternsFor(words: Words, besides: readonly Words[]): readonly RolePattern<R>[] {
    const bits = this.#bits;
    bits.set(this.#cueless);
    for (const cue of words.cues) add(this.#byCue[cue], bits);
    for (const { cues } of besides) for (const cue of cues) add(this.#byCue[cue], bits);
    const patterns: RolePattern<R>[] = [];
    for (let index = 0; index < bits.length; index++)
      for (let left = bits[index] ?? 0; left !== 0; left &= left - 1) {
        const pattern = this.#patterns[index * WORD_BITS + lowestBit(left)];
        if (pattern !== undefined) patterns.push(pattern);
      }
    return patterns;
  }
}

/** Some of the patterns, a bit for each by its number: what many cues stand for is put together without a look at each pattern, and is in order. */
type PatternBits = Int32Array;
const WORD_BITS = 32;

function bitsOf(numbers: readonly number[], count: number): PatternBits {
  const bits = new Int32Array(Math.ceil(count / WORD_BITS));
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & (WORD_BITS - 1)));
  return bits;
}

function add(more: PatternBits | undefined, bits: PatternBits): void {
  if (more !== undefined) for (let index = 0; index < bits.length; index++) bits[index] = (bits[index] ?? 0) | (more[index] ?? 0);
}

function byCue<R extends string>(patterns: readonly RolePattern<R>[], numberOf: (cue: string) => number | undefined): readonly (PatternBits | undefined)[] {
  const numbers: (number[] | undefined)[] = [];
  for (const [number, { cues = [] }] of patterns.entries())
    for (const cue of cues.flatMap(one => numberOf(one) ?? [])) {
      const known = numbers[cue];
      if (known === undefined) numbers[cue] = [number];
      else known.push(number);
    }
  return numbers.map(all => all && bitsOf(all, patterns.length));
}

function isFit<R extends string>(pattern: RolePattern<R>, figure: Figure, around: Around): boolean {
  const { before, after, label, unless } = pattern;
  if (before?.test(around.before) === false || after?.test(around.after) === false || label?.test(around.label) === false) return false;
  return pattern.figure?.(figure) !== false && unless?.test(around.words.text) !== true && pattern.fits?.(around) !== false;
}
