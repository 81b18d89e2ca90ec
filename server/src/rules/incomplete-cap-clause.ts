import { ITEM_501_B_2 } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

/** A clause that says what may be sold lost its amount: "we may sell up shares of our common stock". */
export const incompleteCapClause: Rule = {
  id: 'incomplete-cap-clause',
  title: 'A clause on what may be sold without its amount',
  category: 'amount',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_2,
  why: 'The clause that says how much may be sold is the heart of the document; words that were lost from it leave the amount open.',

  *check({ document, draft, facts }) {
    for (const { at, stated } of facts.all('capClause'))
      yield { place: { document, at, span: stated.span }, message: `“${draft.words(at, stated.span)}” says how much may be sold, and the amount is missing` };
  },
};
