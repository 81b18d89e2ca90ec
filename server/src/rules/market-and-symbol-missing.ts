import type { FilingKind } from '../regulation/documentKind';
import { LAST_PRICE_SENTENCE, MARKET_SENTENCE } from '../regulation/standardTexts';
import { coverItemRule } from './coverItemRule';
import { insertionFix } from './insertion/insertion';

/** Elsewhere the title may be that of securities without a market. */
const SURE_KINDS: ReadonlySet<FilingKind> = new Set(['atm', 'underwritten', 'best-efforts', 'sales-agreement-prospectus']);

/** The cover of an offering of equity says neither where the securities trade nor under which symbol, nor that there is no market for them. */
export const marketAndSymbolMissing = coverItemRule({
  id: 'market-and-symbol-missing',
  title: 'No market or trading symbol on the cover',
  item: 'market-and-symbol',
  category: 'cover',
  severity: 'warning',
  why: 'Regulation S-K asks the cover of listed securities for the exchange and the symbol.',
  missing: { required: 'warning' },
  severityIn: ({ kind }) => (SURE_KINDS.has(kind) ? 'warning' : 'information'),
  incomplete: () => 'information',
  absence: 'names neither the market for the securities nor their trading symbol',
  fixes(state, filing) {
    if (state.status === 'incomplete') return [];
    // One sentence with the price where that is missing too.
    const isPriceMissing = filing.coverItems.of('market-price').status === 'missing';
    return insertionFix(
      {
        what: `the market and the symbol${isPriceMissing ? ', with the last price' : ''}`,
        texts: isPriceMissing ? [MARKET_SENTENCE, LAST_PRICE_SENTENCE] : [MARKET_SENTENCE],
        where: 'before-risks',
        isOneParagraph: true,
      },
      filing,
    );
  },
});
