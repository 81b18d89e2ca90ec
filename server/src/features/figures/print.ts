import type Big from 'big.js';

const GROUPS = /\B(?=(?:\d{3})+$)/g;
/** A price of less than a dollar needs more decimals to be told from others. */
const CENTS = 2;
const FRACTIONS_OF_CENTS = 4;

/** A decimal number with commas: "14,500,000.25". */
export function withCommas(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  return `${whole.replace(GROUPS, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A number as prospectuses print it: "4,169". */
export function sayNumber(value: Big): string {
  return withCommas(value.toFixed());
}

/** An amount of US dollars: "$14,431,000", with cents only where there are any. */
export function sayDollars(value: Big): string {
  const isWhole = value.eq(value.round());
  return `${value.lt(0) ? '-' : ''}$${withCommas(value.abs().toFixed(isWhole ? 0 : CENTS))}`;
}

/** A price in US dollars: "$16.55", "$0.3712". */
export function sayPrice(value: Big): string {
  return `$${withCommas(value.toFixed(value.lt(1) ? FRACTIONS_OF_CENTS : CENTS))}`;
}
