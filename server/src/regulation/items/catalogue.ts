import { ITEM_502_A } from '../authority';
import { type CoverItem, type CoverItemId, FULL_KINDS, forKinds } from './coverItem';
import { CHAIN_REFERENCE, DOCUMENT_DATE, REGISTRATION_NUMBER, RULE_424_PARAGRAPH } from './identification';
import { COMMISSION_LEGEND, SUBJECT_TO_COMPLETION } from './legends';
import { AT_THE_MARKET_SENTENCE, BABY_SHELF, BEST_EFFORTS, MARKET_AND_SYMBOL, MARKET_PRICE, RISK_FACTOR_REFERENCE, TITLE_AND_AMOUNT } from './offering';
import { RELATION, SUSPENSION } from './sticker';

/** Item 502(a): behind the cover, and so what ends it. */
export const CONTENTS: CoverItem = {
  id: 'contents',
  name: 'Table of contents',
  authority: ITEM_502_A,
  requirement: 'A reasonably detailed table of contents, with page numbers, stands behind the cover.',
  elements: [{ id: 'heading', says: 'has a table of contents', lack: 'has no table of contents' }],
  standing: { ...forKinds('required', FULL_KINDS), ...forKinds('optional', ['base', 'pricing-supplement']) },
};

/** The form check: every item of a cover, in the order in which covers have them. */
export const COVER_ITEMS: readonly CoverItem[] = [
  RULE_424_PARAGRAPH,
  REGISTRATION_NUMBER,
  SUBJECT_TO_COMPLETION,
  CHAIN_REFERENCE,
  TITLE_AND_AMOUNT,
  RELATION,
  SUSPENSION,
  MARKET_AND_SYMBOL,
  MARKET_PRICE,
  AT_THE_MARKET_SENTENCE,
  BEST_EFFORTS,
  BABY_SHELF,
  RISK_FACTOR_REFERENCE,
  COMMISSION_LEGEND,
  DOCUMENT_DATE,
  CONTENTS,
];

/** The item of an id. */
export function coverItem(id: CoverItemId): CoverItem {
  const item = COVER_ITEMS.find(one => one.id === id);
  if (item === undefined) throw new Error(`the form check has no item “${id}”`);
  return item;
}
