import { figureOf } from './figure';
import { HEDGE_BEFORE } from './money';
import type { SharesStated } from './statements';

const COUNT = /(?<![\d$,.])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: (thousand|million|billion))? (?:shares?|ADSs?|American Depositary Shares)\b/g;
/** What every count ends in: most passages have none, and are not looked at further. */
const MAY_HOLD_COUNT = /share|ADS|Shares/;
const SOLD_BEFORE = /\bsold (?:an aggregate of |a total of |approximately )*$/i;

/** The numbers of shares that clean text states. */
export function statedShareCounts(text: string): readonly SharesStated[] {
  if (!MAY_HOLD_COUNT.test(text)) return [];
  return [...text.matchAll(COUNT)].map(match => {
    const span = { start: match.index, end: match.index + match[0].length };
    const before = text.slice(Math.max(0, span.start - 60), span.start);
    const count = figureOf(match[1] ?? '', match[2], HEDGE_BEFORE.test(before));
    return { kind: 'shares', span, count, role: SOLD_BEFORE.test(before) ? 'soldShares' : undefined };
  });
}
