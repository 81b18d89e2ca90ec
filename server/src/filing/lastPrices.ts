import type { Draft } from '../draft/draft';
import type { DateStated } from '../facts/dateStatements';
import type { MoneyStated } from '../facts/figureStatements';
import { Sentences } from '../facts/sentences';
import { dateKey } from '../regulation/calendarDate';
import { grouped } from '../text/grouped';
import { contains } from '../text/span';
import type { Fact, FactIndex } from './factIndex';

type Price = Fact<MoneyStated>;

/** The class that a last price is of: "price of our Class A common stock". */
const SECURITY_OF_PRICE =
  /\bprice(?: per (?:share|unit|warrant))?(?: of| for) (?:our |the |shares of (?:our )?)?((?:[\w-]+ ){0,4}(?:stock|shares|ADSs|warrants?|units?|rights?))\b/i;
/** "An assumed price of $3.35 per share, the last reported sale price of our common stock on March 28, 2025". */
const IS_LAST_PRICE = /^ per [\w ]{1,40}[,(] ?(?:which (?:was|is) |being )?the (?:last reported|closing|reported closing)/i;
/** Where a price was paid: on one day it differs from market to market. */
const MARKETS = [
  /\bNYSE American\b/i,
  /\bNYSE (?:Arca|Texas)\b/i,
  /\bNYSE\b|\bNew York Stock Exchange\b/i,
  /\bNasdaq\b/i,
  /\bTSX Venture\b/i,
  /\bTSX\b|\bToronto\b/i,
  /\bOTC/,
  /\bLondon Stock\b/i,
  /\bTel Aviv\b/i,
  /\bEuronext\b/i,
  /\bHong Kong\b/i,
  /\bAustralian\b/i,
] as const;

/** Last prices of one day and one class, whose sentences say both. Prices of several markets are told apart. */
export function lastPrices(draft: Draft, facts: FactIndex, prices: readonly Price[]): readonly (readonly Price[])[] {
  const beside = grouped(prices, ({ at }) => at);
  const dated = prices.flatMap(fact => {
    if (fact.stated.role !== 'lastPrice' && fact.stated.role !== 'assumedPrice') return [];
    const { text } = draft.passage(fact.at);
    const sentence = new Sentences(text).around(fact.stated.span.start);
    // An assumed price is the last one only where its sentence says so.
    if (fact.stated.role === 'assumedPrice' && !IS_LAST_PRICE.test(text.slice(fact.stated.span.end, sentence.end))) return [];
    const words = text.slice(sentence.start, sentence.end);
    const [day, another] = facts.inPassage('date', fact.at).filter(({ stated }) => contains(sentence, stated.span));
    const security = SECURITY_OF_PRICE.exec(words)?.[1];
    const isAlone = beside.get(fact.at)?.every(other => other === fact || !contains(sentence, other.stated.span));
    if (!hasDate(day) || another !== undefined || security === undefined || isAlone !== true) return [];
    return [{ key: `${dateKey(day.stated.date)} ${security.toLowerCase()}${/\bbid\b/i.test(words) ? ' bid' : ''}`, market: marketIn(words), fact }];
  });
  return [...grouped(dated, ({ key }) => key).values()].flatMap(group => {
    // A sentence that names no market may be on any of several.
    const byMarket = grouped(
      group.filter(({ market }) => market >= 0),
      ({ market }) => market,
    );
    return (byMarket.size > 1 ? [...byMarket.values()] : [group]).map(one => one.map(({ fact }) => fact));
  });
}

/** Which market the words name; -1 where they name none. */
function marketIn(words: string): number {
  return MARKETS.findIndex(market => market.test(words));
}

function hasDate(fact: Fact<DateStated> | undefined): fact is Fact<DateStated & { readonly date: NonNullable<DateStated['date']> }> {
  return fact?.stated.date !== undefined;
}
