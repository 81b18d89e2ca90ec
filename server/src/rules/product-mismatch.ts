import { isResult, productOf, totalOf } from '../facts/arithmetic';
import { sayDollars } from '../facts/sayFigure';
import type { ProductStated } from '../facts/statements';
import { ITEM_501_B_3 } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

/** A number of securities times their price is not what the sentence says that they bring in (regulation.md, section 6.3, T1 and T4). */
export const productMismatch: Rule = {
  id: 'product-mismatch',
  title: 'A number, a price and a total that do not fit',
  category: 'amount',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_3,
  why: 'The number of securities, their price and what they bring in are checked against each other by every reader with a calculator.',

  *check({ document, draft, facts }) {
    for (const { at, stated } of facts.those('product', isBroken)) {
      const words = ({ span }: { readonly span: (typeof stated.product)['span'] }) => draft.words(at, span);
      const terms = stated.factors.map(([count, price]) => `${words(count)} × ${words(price)}`);
      yield {
        place: { document, at, span: stated.product.span },
        message: `${terms.join(' + ')} = ${sayDollars(resultOf(stated).value)}, not “${words(stated.product)}”`,
        related: stated.factors
          .flat()
          .map(factor => ({ role: 'counterpart', place: { document, at, span: factor.span }, note: `“${words(factor)}” is part of it` })),
      };
    }
  },
};

/** What pre-funded warrants and rounding to whole dollars may leave open (US dollars). */
const TOLERANCE = 1;

function isBroken(stated: ProductStated): boolean {
  return !isResult(stated.product.figure, resultOf(stated), TOLERANCE);
}

function resultOf({ factors }: ProductStated) {
  return totalOf(factors.map(([count, price]) => productOf(count.figure, price.figure)));
}
