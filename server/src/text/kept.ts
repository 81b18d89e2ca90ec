/** A value that is worked out from others, kept for as long as those are the same. */
export class Kept<T> {
  #known: { readonly inputs: readonly unknown[]; readonly value: T } | undefined;

  /** The value for these inputs, which are all that `work` may look at. It is given the value before, to start from. */
  of(inputs: readonly unknown[], work: (before: T | undefined) => T): T {
    if (this.#known === undefined || !areSame(this.#known.inputs, inputs)) this.#known = { inputs, value: work(this.#known?.value) };
    return this.#known.value;
  }

  /** The value as of `of`, where the work takes so long that it is done in steps. One that is dropped in the midst leaves what was known. */
  *inSteps(inputs: readonly unknown[], work: (before: T | undefined) => Generator<void, T>): Generator<void, T> {
    if (this.#known === undefined || !areSame(this.#known.inputs, inputs)) this.#known = { inputs, value: yield* work(this.#known?.value) };
    return this.#known.value;
  }
}

/** An array that is made anew time and again, kept for as long as it holds the same. */
export class Steady<T> {
  #known: readonly T[] = [];

  /** The array as it is now; the same object as before where it holds the same elements. */
  of(array: readonly T[]): readonly T[] {
    if (!areSame(this.#known, array)) this.#known = array;
    return this.#known;
  }
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((one, index) => one === b[index]));
}
