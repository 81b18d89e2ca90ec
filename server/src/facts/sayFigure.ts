import type Big from 'big.js';

/** A number as prospectuses print it, in as many decimals as it has: "49,900,000", "3.49". */
export function sayNumber(value: Big): string {
  const [whole = '', decimals] = value.abs().toFixed().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value.s < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** US dollars as prospectuses print them, cents only where there are any: "$14,431,000", "$16.55", "-$0.86". */
export function sayDollars(value: Big): string {
  const cents = value.round(2);
  const printed = sayNumber(cents.abs());
  const [, decimals] = printed.split('.');
  return `${cents.s < 0 && !cents.eq(0) ? '-' : ''}$${decimals?.length === 1 ? `${printed}0` : printed}`;
}
