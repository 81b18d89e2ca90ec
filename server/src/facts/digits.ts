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

/** What is left of a whole number when each of its digits is taken out, from the last to the first. */
export function withoutOneDigit(value: number): readonly number[] {
  const rests: number[] = [];
  for (let place = 1; place <= value; place *= 10) rests.push(Math.floor(value / (place * 10)) * place + (value % place));
  return rests;
}

/** The whole numbers that have one digit more. */
export function withOneDigit(value: number): readonly number[] {
  const longer: number[] = [];
  for (let place = 1; place <= value * 10; place *= 10)
    for (let digit = 0; digit <= 9; digit++) longer.push((Math.floor(value / place) * 10 + digit) * place + (value % place));
  return longer.filter(other => other !== value);
}

/** The whole numbers that one slip leads to from a number: those that lack a digit, have one more, one changed, or two neighbours swapped. */
export function slippedFrom(value: number): readonly number[] {
  const slipped = [...withoutOneDigit(value), ...withOneDigit(value)];
  for (let place = 1; place <= value * 10; place *= 10) {
    const [above, below] = [Math.floor(value / place), value % place];
    if (above > 0) for (let digit = 0; digit <= 9; digit++) slipped.push((above - (above % 10) + digit) * place + below);
    const [first, second] = [Math.floor(above / 10) % 10, above % 10];
    slipped.push((above - (above % 100) + second * 10 + first) * place + below);
  }
  return slipped.filter(other => other !== value);
}
