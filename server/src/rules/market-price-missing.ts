import { LAST_PRICE_SENTENCE } from '../regulation/standardTexts';
import { coverItemRule } from './coverItemRule';
import { insertionFix } from './insertion/insertion';

/**
 * The cover of an at-the-market offering gives no last reported price. Practice always has it; the words of the instruction that asks for it could not be
 * verified, so that it is information.
 */
export const marketPriceMissing = coverItemRule({
  id: 'market-price-missing',
  title: 'No last reported price on the cover',
  item: 'market-price',
  category: 'cover',
  unverified: 'the words of Instruction 2 to Item 501(b)(3)',
  severity: 'information',
  why: 'Shares that are sold at the market have no offering price; the cover gives the last price in its stead.',
  missing: { required: 'information' },
  absence: 'gives no last reported price of the securities, which are to be sold at the market',
  fixes: (_state, filing) => insertionFix({ what: 'the last reported price', texts: [LAST_PRICE_SENTENCE], where: 'before-risks' }, filing),
});
