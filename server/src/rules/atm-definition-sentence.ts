import { AT_THE_MARKET_METHOD } from '../regulation/standardTexts';
import { coverItemRule } from './coverItemRule';
import { insertionFix } from './insertion/insertion';

/** The cover of an at-the-market supplement does not say that sales are an “at the market offering” under Rule 415. Custom, so that it is information. */
export const atmDefinitionSentence = coverItemRule({
  id: 'atm-definition-sentence',
  title: 'An at-the-market supplement that does not cite Rule 415',
  item: 'at-the-market-sentence',
  category: 'cover',
  severity: 'information',
  why: 'Rule 415(a)(4) says what an at the market offering is, and who may make one; covers tie the program to it.',
  missing: { customary: 'information' },
  absence: 'does not say that sales are an “at the market offering” as defined in Rule 415(a)(4)',
  fixes: (_state, filing) => insertionFix({ what: 'the sentence on Rule 415', texts: [AT_THE_MARKET_METHOD], where: 'before-risks' }, filing),
});
