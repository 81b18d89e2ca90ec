import { isResult, productOf, type Result, sumOf, totalOf } from '../../facts/arithmetic';
import type { Operand } from '../../facts/figureStatements';
import { sayDollars, sayNumber } from '../../facts/sayFigure';
import type { Filing } from '../../filing/filing';
import { overlaps } from '../../text/span';
import type { Mention } from './mention';

/** What rounding to whole dollars may leave open in a product (US dollars). */
const CENTS_LEFT_OPEN = 1;

/** The sums and products of its sentence that a figure is part of, worked out: "12,400,000 + 37,500,000 = 49,900,000, not 49,990,000". */
export function sumsAround({ draft, facts }: Filing, { at, stated: { span } }: Mention): readonly string[] {
  const isOf = (operands: readonly Operand[]) => operands.some(operand => overlaps(operand.span, span));
  const words = (operand: Operand) => draft.words(at, operand.span);
  const said = (terms: readonly string[], result: Result, whole: Operand, tolerance: number) => {
    const value = words(whole).includes('$') ? sayDollars(result.value) : sayNumber(result.value);
    return `${terms.join(' + ')} = ${value}${isResult(whole.figure, result, tolerance) ? '' : `, not ${words(whole)}`}`;
  };
  const sums = facts.inPassage('sum', at).flatMap(({ stated: { parts, whole } }) => {
    const result = sumOf(parts.map(({ figure }) => figure));
    return isOf([...parts, whole]) ? [said(parts.map(words), result, whole, 0)] : [];
  });
  const products = facts.inPassage('product', at).flatMap(({ stated: { factors, product } }) => {
    const terms = factors.map(([count, price]) => `${words(count)} × ${words(price)}`);
    const result = totalOf(factors.map(([count, price]) => productOf(count.figure, price.figure)));
    return isOf([...factors.flat(), product]) ? [said(terms, result, product, CENTS_LEFT_OPEN)] : [];
  });
  return [...sums, ...products];
}
