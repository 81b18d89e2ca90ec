import type { ItemState } from '../filing/coverItems';
import type { Filing } from '../filing/filing';

const PRELIMINARY = /\bpreliminary\b/i;

/**
 * Whether a document that bears marks of a preliminary one is final all the same: by its kind; or because it dates itself, leaves no blank on its cover, nowhere
 * calls itself preliminary, and gives its price or, where it sells at the market, the last one.
 */
export function isFinal(filing: Filing): boolean {
  const { cover, selfName, draft, facts, kind, coverItems } = filing;
  if (coverItems.of('subject-to-completion').standing === 'out-of-place') return true;
  const title = cover.title === undefined ? '' : draft.words(cover.title.at, cover.title.span);
  if (kind !== 'preliminary' || cover.dated === undefined || PRELIMINARY.test(selfName) || PRELIMINARY.test(title)) return false;
  const isOnCover = ({ at }: { readonly at: number }) => at < cover.frontMatter.to;
  if (facts.all('blank').some(isOnCover)) return false;
  const isThere = ({ place }: ItemState) => place !== undefined;
  const sellsAtTheMarket = isThere(coverItems.of('at-the-market-sentence')) && isThere(coverItems.of('market-price'));
  return sellsAtTheMarket || facts.all('money').some(money => money.stated.role === 'offeringPrice' && isOnCover(money));
}
