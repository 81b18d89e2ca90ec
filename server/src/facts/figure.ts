/**
 * A number as it is written: an interval, since "$40.5 million" says anything that rounds to it. Units (dollars, shares) are the
 * holder's to know.
 */
export interface Figure {
  readonly low: number;
  readonly high: number;
}

const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** The least share of an amount that "approximately" leaves open (regulation: hedges widen to 0.5% at least). */
const HEDGE = 0.005;

/**
 * The figure that digits ("14,500,000", "2.0") and a scale word stand for. A scale word or a hedge ("approximately") widens it by
 * half of what the digits show, or by all of it; whole digits without either are exact.
 */
export function figureOf(digits: string, scale: string | undefined, hedged: boolean): Figure {
  const factor = scale === undefined ? 1 : (SCALE[scale.toLowerCase()] ?? 1);
  const value = Number(digits.replaceAll(',', '')) * factor;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const shown = factor / 10 ** decimals;
  if (hedged) return around(value, Math.max(shown, value * HEDGE));
  return factor > 1 ? around(value, shown / 2) : { low: value, high: value };
}

function around(value: number, by: number): Figure {
  return { low: value - by, high: value + by };
}

/** Whether every value of `a` lies above every value of `b`. */
export function exceeds(a: Figure, b: Figure): boolean {
  return a.low > b.high;
}

/** Whether both can be the same amount: “$13.5 million” agrees with “$13,504,438”. */
export function agree(a: Figure, b: Figure): boolean {
  return a.low <= b.high && b.low <= a.high;
}
