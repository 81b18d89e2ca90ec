import type { Figure } from '../figure';
import type { Around, Words } from '../surroundings';

/** A way to tell what a figure is for. All that it names must fit. */
export interface RolePattern<R extends string> {
  readonly role: R;
  /** Small letters one of which stands in the words around the figure, in the label of its row, or in front of its list. What has none of them is not looked at further. */
  readonly cues: readonly string[];
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
  #last: { readonly words: Words; readonly label: string; readonly intro: string; readonly cued: readonly RolePattern<R>[] } | undefined;

  constructor(patterns: readonly RolePattern<R>[]) {
    this.#patterns = patterns;
  }

  /** The role of a figure; undefined where it is not clear. */
  of(figure: Figure, around: Around): R | undefined {
    return this.#cued(around).find(pattern => isFit(pattern, figure, around))?.role;
  }

  /** The patterns whose cues stand around the figure: the same for all figures of a sentence. */
  #cued({ words, label, intro }: Around): readonly RolePattern<R>[] {
    if (this.#last?.words !== words || this.#last.label !== label || this.#last.intro !== intro) {
      const cueable = `${label}\n${intro}\n${words.text}`.toLowerCase();
      this.#last = { words, label, intro, cued: this.#patterns.filter(({ cues }) => cues.some(cue => cueable.includes(cue))) };
    }
    return this.#last.cued;
  }
}

function isFit<R extends string>(pattern: RolePattern<R>, figure: Figure, around: Around): boolean {
  const { before, after, label, unless } = pattern;
  if (before?.test(around.before) === false || after?.test(around.after) === false || label?.test(around.label) === false) return false;
  return pattern.figure?.(figure) !== false && unless?.test(around.words.text) !== true && pattern.fits?.(around) !== false;
}
