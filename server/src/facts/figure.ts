/**
 * A number as it is written: an interval, since "$40.5 million" says anything that rounds to it (regulation.md, section 6.0). Units (dollars, shares,
 * per cent) are the holder's to know.
 */
export interface Figure {
  /** The number that is written, scale word included: 40,500,000 of "$40.5 million"; negative where parentheses say so. */
  readonly value: number;
  /** What one more in its last shown digit would add: 1 of "69,000", 0.01 of "3.49", 100,000 of "40.5 million". */
  readonly step: number;
  /** How far the truth may lie from the value: 0 of an exact figure. */
  readonly slack: number;
}

const SCALE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** The least share of an amount that "approximately" leaves open (regulation: hedges widen to 0.5% at least). */
const HEDGE = 0.005;

/** How a figure is written. */
export interface Written {
  /** With its commas: "14,500,000", "2.0". */
  readonly digits: string;
  /** "million", in any case. */
  readonly scale?: string | undefined;
  /** Whether "approximately" or the like stands before it. */
  readonly hedged?: boolean;
  /** Whether it stands in parentheses that make it negative. */
  readonly negative?: boolean;
}

/**
 * The figure that is written. A scale word or a hedge ("approximately") widens it by half of what the digits show, or by all of it; digits without
 * either are exact.
 */
export function figureOf({ digits, scale, hedged = false, negative = false }: Written): Figure {
  const factor = scale === undefined ? 1 : (SCALE[scale.toLowerCase()] ?? 1);
  const point = digits.lastIndexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  const size = scaled(numberOf(digits), factor);
  const step = factor / 10 ** decimals;
  const slack = hedged ? Math.max(step, size * HEDGE) : factor > 1 ? step / 2 : 0;
  return { value: negative ? -size : size, step, slack };
}

const [ZERO, NINE, POINT] = [48, 57, 46];
/** So many digits of a number are exact, and so are the powers of ten by which they are divided. */
const EXACT_DIGITS = 15;

/** The number that digits say, the commas between them left out. `Number` of the same without commas; read digit by digit, since drafts have tens of thousands. */
function numberOf(digits: string): number {
  let [value, count, divisor] = [0, 0, 0];
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at);
    if (code === POINT) divisor = 1;
    if (code < ZERO || code > NINE) continue;
    value = 10 * value + code - ZERO;
    divisor *= 10;
    count++;
  }
  if (count > EXACT_DIGITS) return Number(digits.replaceAll(',', ''));
  return divisor > 1 ? value / divisor : value;
}

/** Amounts in scale words are whole cents: 40.1 times a million is not to end in a stray fraction. */
function scaled(number: number, factor: number): number {
  return factor === 1 ? number : Math.round(number * factor * 100) / 100;
}

/** The least that the figure can mean. */
export function low({ value, slack }: Figure): number {
  return value - slack;
}

/** The most that the figure can mean. */
export function high({ value, slack }: Figure): number {
  return value + slack;
}

/** Whether every value of `a` lies above every value of `b`. */
export function exceeds(a: Figure, b: Figure): boolean {
  return low(a) > high(b);
}

/** Whether both can be the same amount: “$13.5 million” agrees with “$13,504,438”. */
export function agree(a: Figure, b: Figure): boolean {
  return low(a) <= high(b) && low(b) <= high(a);
}
