/** A cue that stands in a text. */
export interface CueFound {
  /** Its number. */
  readonly cue: number;
  /** Where it stands. */
  readonly start: number;
}

/** Starts of words by which it is told what figures or dates are for, each with a number. Those of a text are found with its signs. */
export class Cues {
  readonly #cues: readonly string[];

  /** Cues are written in small letters. */
  constructor(cues: Iterable<string>) {
    this.#cues = [...new Set(cues)];
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
}
