import type fc from 'fast-check';

/** How many times more than on every push the properties are tried; undefined on a push. */
const MORE = process.env['TIEOUT_RUNS'];
/** On a push the same inputs are tried each time, so that what fails there is what the push changed. With `TIEOUT_RUNS` they are others each time. */
const SEED = 424;

/** How many times more than on every push the properties are tried: `TIEOUT_RUNS`, once where that is not set. */
export const TIMES = Number(MORE ?? 1);

/** How a property is tried that is tried so many times on every push. */
export function runs(count: number): Pick<fc.Parameters, 'numRuns' | 'seed'> & { readonly numRuns: number } {
  return { numRuns: Math.ceil(count * TIMES), ...(MORE === undefined ? { seed: SEED } : {}) };
}
