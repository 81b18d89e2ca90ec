/** How many times a property is tried: `TIEOUT_RUNS` times as often as it is on every push, once where that is not set. */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(count * Number(process.env['TIEOUT_RUNS'] ?? 1)) };
}
