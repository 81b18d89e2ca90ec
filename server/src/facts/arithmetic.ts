import Big from 'big.js';
import type { Figure } from './figure';

/** A figure that is worked out from others, in exact decimals. */
export interface Result {
  readonly value: Big;
  /** How far the truth may lie from it. */
  readonly slack: number;
}

/** The sum of figures. */
export function sumOf(figures: readonly Figure[]): Result {
  return figures.reduce<Result>((sum, { value, slack }) => ({ value: sum.value.plus(value), slack: sum.slack + slack }), { value: Big(0), slack: 0 });
}

/** What is left of a figure. */
export function difference(whole: Figure, ...parts: readonly Figure[]): Result {
  const taken = sumOf(parts);
  return { value: Big(whole.value).minus(taken.value), slack: whole.slack + taken.slack };
}

/** The product of two figures. */
export function productOf(a: Figure, b: Figure): Result {
  return { value: Big(a.value).times(b.value), slack: Math.abs(a.value) * b.slack + Math.abs(b.value) * a.slack + a.slack * b.slack };
}

/** The sum of results. */
export function totalOf(results: readonly Result[]): Result {
  return results.reduce((total, { value, slack }) => ({ value: total.value.plus(value), slack: total.slack + slack }), { value: Big(0), slack: 0 });
}

/** One figure divided by another, which is not zero. */
export function quotient(a: Figure, b: Figure): Big {
  return Big(a.value).div(b.value);
}

/** Whether a figure says what was worked out, give or take what both leave open and `tolerance`. */
export function isResult(figure: Figure, { value, slack }: Result, tolerance = 0): boolean {
  return Big(figure.value)
    .minus(value)
    .abs()
    .lte(slack + figure.slack + tolerance);
}
