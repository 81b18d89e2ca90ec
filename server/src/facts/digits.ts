/** How one row of digits became another: two neighbours swapped, one changed, one lost or one too many. */
export type DigitSlip = 'swapped' | 'changed' | 'lost' | 'added';

/** The slip by which digits `a` come from digits `b`; undefined where they are equal or no single slip leads from one to the other. */
export function slipBetween(a: string, b: string): DigitSlip | undefined {
  if (a === b) return undefined;
  if (a.length === b.length) {
    const first = firstDifference(a, b);
    if (a.slice(first + 1) === b.slice(first + 1)) return 'changed';
    const isSwapped = a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
    return isSwapped ? 'swapped' : undefined;
  }
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  if (longer.length !== shorter.length + 1) return undefined;
  const at = firstDifference(longer, shorter);
  if (longer.slice(at + 1) !== shorter.slice(at)) return undefined;
  return a.length > b.length ? 'added' : 'lost';
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < b.length && a[at] === b[at]) at++;
  return at;
}
