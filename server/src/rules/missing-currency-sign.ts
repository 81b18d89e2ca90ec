import { ITEM_501_B_3 } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

/** A number that stands where the words ask for money lacks its sign. */
export const missingCurrencySign: Rule = {
  id: 'missing-currency-sign',
  title: 'An amount without its currency sign',
  category: 'amount',
  severity: 'information',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_3,
  why: 'An amount without its sign may be read as a number of shares.',

  *check({ document, draft, facts }) {
    for (const { at, stated } of facts.all('unsignedAmount'))
      yield {
        place: { document, at, span: stated.span },
        message: `“${draft.words(at, stated.span)}” is an amount of money by the words around it, and lacks its “$”`,
      };
  },

  fixes({ place }, { draft }) {
    if (!draft.unbroken(place.at, place.span)) return [];
    const { start } = draft.toSource(place.at, place.span);
    return [{ title: 'Put “$” before it', preferred: false, safe: false, edits: [{ span: { start, end: start }, newText: draft.written('$') }] }];
  },
};
