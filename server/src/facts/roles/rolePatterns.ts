import type { Figure } from '../figure';
import type { Around, Words } from '../surroundings';
import { Cues } from './cues';

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
  readonly #cues: Cues;
  /** Those that fit whatever words stand around. */
  readonly #cueless: readonly RolePattern<R>[];
  #last: { readonly words: Words; readonly label: string; readonly intro: string; readonly cued: readonly RolePattern<R>[] } | undefined;

  constructor(patterns: readonly RolePattern<R>[]) {
    this.#patterns = patterns;
    this.#cueless = patterns.filter(({ cues }) => cues === undefined);
    this.#cues = new Cues(patterns.flatMap(({ cues }) => cues ?? []));
  }

  /** The role of a figure; undefined where it is not clear. */
  of(figure: Figure, around: Around): R | undefined {
    return this.#cued(around).find(pattern => isFit(pattern, figure, around))?.role;
  }

  /** The patterns whose cues stand around the figure: the same for all figures of a sentence. */
  #cued({ words, label, intro }: Around): readonly RolePattern<R>[] {
    if (this.#last?.words !== words || this.#last.label !== label || this.#last.intro !== intro) {
      const present = this.#cues.in(label === '' && intro === '' ? words.lower : `${label}\n${intro}\n`.toLowerCase() + words.lower);
      const cued = present.length === 0 ? this.#cueless : this.#patterns.filter(({ cues }) => cues === undefined || cues.some(cue => present.includes(cue)));
      this.#last = { words, label, intro, cued };
    }
    return this.#last.cued;
  }
}

function isFit<R extends string>(pattern: RolePattern<R>, figure: Figure, around: Around): boolean {
  const { before, after, label, unless } = pattern;
  if (before?.test(around.before) === false || after?.test(around.after) === false || label?.test(around.label) === false) return false;
  return pattern.figure?.(figure) !== false && unless?.test(around.words.text) !== true && pattern.fits?.(around) !== false;
}
