import type { Draft } from '../draft/draft';
import type { MoneyStated, SharesStated } from '../facts/figureStatements';
import { Sentences } from '../facts/sentences';
import { contains } from '../text/span';
import type { Fact } from './factIndex';

/** How many shares would be sold at an assumed price, by one sentence. */
export interface AssumedSale {
  readonly count: Fact<SharesStated>;
  readonly price: Fact<MoneyStated>;
}

export function isAssumedCount({ role }: SharesStated): boolean {
  return role === 'assumedShares';
}

/** A price at which shares are assumed to be sold: an assumed one, or the last one. */
export function isAssumedPrice({ role }: MoneyStated): boolean {
  return role === 'assumedPrice' || role === 'lastPrice' || role === 'offeringPrice';
}

/** The sentences that assume one number of shares to be sold at one price. */
export function readAssumedSales(draft: Draft, counts: readonly Fact<SharesStated>[], prices: readonly Fact<MoneyStated>[]): readonly AssumedSale[] {
  return counts.flatMap(count => {
    const sentence = new Sentences(draft.passage(count.at).text).around(count.stated.span.start);
    const isBeside = ({ at, stated }: Fact<MoneyStated> | Fact<SharesStated>) => at === count.at && contains(sentence, stated.span);
    const [price, another] = prices.filter(isBeside);
    return price === undefined || another !== undefined || counts.some(other => other !== count && isBeside(other)) ? [] : [{ count, price }];
  });
}
