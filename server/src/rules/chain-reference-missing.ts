import type { Filing } from '../filing/filing';
import { isSticker } from '../regulation/documentKind';
import { CHAIN_OF_STICKER, CHAIN_OF_SUPPLEMENT } from '../regulation/standardTexts';
import { coverItemRule } from './coverItemRule';
import { insertionFix } from './insertion/insertion';

/**
 * The first page of a supplement does not give the dates of the documents that it belongs to. Any words will do, in a line of their own or in a sentence; the
 * date is what Rule 424(c) asks for.
 */
export const chainReferenceMissing = coverItemRule({
  id: 'chain-reference-missing',
  title: 'No date of the prospectus that is supplemented',
  item: 'chain-reference',
  category: 'cover',
  severity: 'warning',
  why: 'The supplement and the documents that it names by their dates are together the prospectus that has to be delivered.',
  missing: { required: 'warning' },
  incomplete: () => 'warning',
  absence: 'names no prospectus by its date: the first page of a supplement gives the date of the prospectus and of each supplement that it belongs to',
  fixes: (_state, filing) => insertionFix({ what: 'the line with the dates', texts: [chainLine(filing)], where: 'under-title' }, filing),
});

function chainLine({ kind, chain }: Filing) {
  const isToSupplement = isSticker(kind) && (kind !== 'sticker' || chain.some(({ sort }) => sort !== 'prospectus'));
  return isToSupplement ? CHAIN_OF_STICKER : CHAIN_OF_SUPPLEMENT;
}
