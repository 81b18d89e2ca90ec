import { slipBetween } from '../facts/digits';
import type { TickerStated } from '../facts/tickerStatement';
import { isCommonEquity } from '../facts/tickers';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_4 } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Found, type Rule } from './rule';

/**
 * One class of securities is given two symbols on one market, or a symbol stands one slip of the fingers away from another (regulation.md, section 1.4).
 * Warrants, rights and units have symbols of their own; symbols change, by a sentence that says so; other companies have other symbols.
 */
export const tickerConflict: Rule = {
  id: 'ticker-conflict',
  title: 'Two trading symbols for one class of securities',
  category: 'cover',
  severity: 'error',
  // A pricing supplement gives the symbols of what its notes refer to.
  kinds: ALL_KINDS.filter(kind => kind !== 'pricing-supplement'),
  authority: ITEM_501_B_4,
  why: 'An investor who types the wrong symbol buys another company’s shares.',

  *check(filing) {
    const { facts, boundTickers, isBound } = filing;
    const own = facts.all('ticker');
    if (own.length === 0) return;
    const bound = new Set(boundTickers);
    // Of two that stand equally often in two parts, the supplement’s is reported.
    const all = isBound ? [...own, ...boundTickers] : [...boundTickers, ...own];
    const groups = inOrderOfTrust([...grouped(all, ({ stated }) => stated.symbol).values()]);
    for (const [index, minority] of groups.entries()) {
      if (index === 0) continue;
      for (const main of groups.slice(0, index)) {
        const found = conflict(minority, main, bound, filing);
        if (found === undefined) continue;
        yield found;
        break;
      }
    }
  },
};

type Ticker = Fact<TickerStated>;
type Mentions = readonly [Ticker, ...Ticker[]];

/** Those that stand more often first; of two that stand equally often, that which is made of the same letters as others: "HLGTW" beside "HLGT". */
function inOrderOfTrust(groups: readonly Mentions[]): readonly Mentions[] {
  const symbols = groups.map(([{ stated }]) => stated.symbol);
  const kin = (group: Mentions) => symbols.filter(symbol => symbol.startsWith(group[0].stated.symbol) || group[0].stated.symbol.startsWith(symbol)).length;
  return groups
    .map(group => ({ group, kin: kin(group) }))
    .sort((a, b) => b.group.length - a.group.length || b.kin - a.kin)
    .map(({ group }) => group);
}

function conflict(minority: Mentions, main: Mentions, bound: ReadonlySet<Ticker>, { document, draft }: Filing): Found | undefined {
  if (minority.some(one => main.some(other => standTogether(one, other)))) return undefined;
  const areOfOneTime = !minority.some(isOfAnotherTime) && !main.some(isOfAnotherTime);
  const inConflict = minority.filter(one => !bound.has(one) && main.some(other => areInConflict(one, other, areOfOneTime && !bound.has(other))));
  const [first, ...rest] = inConflict;
  if (first === undefined) return undefined;
  const counterparts = main.filter(other => areInConflict(first, other, areOfOneTime && !bound.has(other)));
  const [counterpart = main[0]] = counterparts;
  const words = ({ at, stated }: Ticker) => draft.words(at, stated.span);
  const place = ({ at, stated }: Ticker) => ({ document, at, span: stated.span });
  const security = first.stated.security ?? counterpart.stated.security;
  const what = security === undefined ? 'The trading symbol' : `The trading symbol of the ${sayClass(security)}`;
  return {
    place: place(first),
    severity: counterparts.some(other => !bound.has(other)) && isSure(first) ? 'error' : 'warning',
    message: `${what} is “${words(first)}” here and “${words(counterpart)}” elsewhere; one of the two is wrong`,
    related: [
      ...counterparts.map(one => ({ role: 'counterpart' as const, place: place(one), note: `“${words(one)}” here` })),
      ...rest.map(one => ({ role: 'occurrence' as const, place: place(one), note: `“${words(one)}” here too` })),
    ],
  };
}

/** Two symbols of one list are of two classes. */
function standTogether(one: Ticker, other: Ticker): boolean {
  return one.at === other.at && one.stated.isOfList && other.stated.isOfList;
}

function isOfAnotherTime({ stated }: Ticker): boolean {
  return stated.isOfAnotherTime;
}

function isSure({ stated }: Ticker): boolean {
  return stated.form !== 'coverName' && stated.form !== 'proseTag';
}

/** Whether two symbols cannot both be right. `mayDiffer` says whether two that are no slip of each other count, for both being of the same document and time. */
function areInConflict({ stated: one }: Ticker, { stated: other }: Ticker, mayDiffer: boolean): boolean {
  if (one.market !== undefined && other.market !== undefined && one.market !== other.market) return false;
  const isSameClass = one.security !== undefined && one.security === other.security;
  if (one.security !== undefined && other.security !== undefined && !isSameClass) return false;
  const slip = slipOf(one.symbol, other.symbol);
  // Tags of prose and names with capitals in parentheses are mostly of something else.
  if (slip === 'swapped') return other.form === 'listing' || other.form === 'coverTag' || one.form === 'listing';
  if (one.form === 'proseTag' || other.form === 'proseTag') return false;
  if (isSameClass) return slip !== undefined ? !one.isOfAnotherTime && !other.isOfAnotherTime : mayDiffer && one.isOwn && other.isOwn;
  // Of a tag or a cell the class is not told. The symbols of warrants and units have a letter more behind that of the shares.
  const isOfShares = [one, other].some(({ security }) => security !== undefined && isCommonEquity(security));
  return isOfShares && slip !== undefined && !one.isOfList && !other.isOfList && !one.isOfAnotherTime && !other.isOfAnotherTime;
}

/** Shorter symbols are a letter away from many others. */
const SHORTEST = 3;

/** The slip that makes one symbol of another. A letter more or less at the end is that of another class. */
function slipOf(a: string, b: string): ReturnType<typeof slipBetween> {
  if (Math.min(a.length, b.length) < SHORTEST) return undefined;
  const slip = slipBetween(a, b);
  return (slip === 'lost' || slip === 'added') && (a.startsWith(b) || b.startsWith(a)) ? undefined : slip;
}

/** The name of a class as documents print it: "Class B common stock", "warrants". */
function sayClass(security: string): string {
  const name = security.replace(/\b(?:class|series) [a-z]\b/g, words => words.charAt(0).toUpperCase() + words.slice(1, -1) + words.slice(-1).toUpperCase());
  if (name === 'ads') return 'ADSs';
  return /(?:share|unit|warrant|right|note)$/.test(name) ? `${name}s` : name;
}
