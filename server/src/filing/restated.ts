import type { Draft } from '../draft/draft';
import type { DigitSlip } from '../facts/digits';
import type { Figure } from '../facts/figure';
import type { MoneyStated, RowSort, SharesStated } from '../facts/figureStatements';
import { Sentences } from '../facts/sentences';
import type { Span } from '../text/span';
import type { Fact, FactIndex } from './factIndex';
import { lastPrices } from './lastPrices';
import type { Ledger } from './ledger';
import type { CheckedTable } from './tables';

/** A statement of a quantity that is stated elsewhere too. */
export interface Restated {
  readonly at: Fact['at'];
  readonly span: Span;
  readonly figure: Figure;
}

/** The statements of one quantity, which must agree. */
export interface RestatedQuantity {
  /** The start of a sentence about it: "The offering price is". */
  readonly what: string;
  readonly mentions: readonly Restated[];
  /** Where statements may well differ, as counts of different days do: the slips of the fingers that tell that they must not. */
  readonly slips: readonly DigitSlip[] | undefined;
}

/** Whether an amount is one that is told apart from others by its role, and stated several times. */
export function isRestatable({ role, setting }: MoneyStated): boolean {
  return (
    role === 'dilution' ||
    role === 'lastPrice' ||
    role === 'assumedPrice' ||
    (role === 'offeringPrice' && !setting.otherProgram && setting.priorDocuments.length === 0)
  );
}

/** This offering, and no earlier one. */
const OF_THIS_OFFERING = /\b(?:this offering|we are offering|you (?:purchase|will|would|are)|new investors|in the offering|offered hereby)\b/i;
const OF_ANOTHER = /\b(?:initial public|if the underwriters|option|would (?:increase|decrease|be)|each \$|completed|closed|consummated)\w*/i;
const ASSUMED = /\bassum/i;

export function isOffered({ role, noun }: SharesStated): boolean {
  return role === 'offeredShares' && noun === 'share';
}

export function isOfWarrants({ role, noun }: SharesStated): boolean {
  return role === 'warrantShares' && noun === 'share';
}

const PREFUNDED_BEFORE = /\bpre-?funded warrants\b[^.;$\d]{0,40}\bto (?:purchase|acquire) (?:up to )?(?:an aggregate of )?$/i;
const LONGEST_LEAD = 100;

/** What the quantities are read from. */
export interface RestatedSource {
  /** Those amounts of the filing that are restatable. */
  readonly prices: readonly Fact<MoneyStated>[];
  /** The numbers of shares that it offers. */
  readonly offered: readonly Fact<SharesStated>[];
  /** The numbers of shares that warrants are for. */
  readonly warrants: readonly Fact<SharesStated>[];
  readonly tables: readonly CheckedTable[];
  readonly ledger: Ledger;
}

/** How much of a long sentence around an amount is read for what it is about. */
const SENTENCE_REACH = 1500;

/** What a filing states several times, and must state alike. */
export function readRestated(draft: Draft, facts: FactIndex, { prices, offered, warrants, tables, ledger }: RestatedSource): readonly RestatedQuantity[] {
  const known = new Map<Fact['at'], Sentences>();
  const sentencesOf = (at: Fact['at'], text: string) => {
    const sentences = known.get(at) ?? new Sentences(text);
    known.set(at, sentences);
    return sentences;
  };
  const sentenceOf = ({ at, stated: { span } }: Fact<MoneyStated>) => {
    const { text } = draft.passage(at);
    const { start, end } = sentencesOf(at, text).around(span.start);
    return text.slice(Math.max(start, span.start - SENTENCE_REACH), Math.min(end, span.end + SENTENCE_REACH));
  };
  const ofOffering = (role: MoneyStated['role']) =>
    prices.filter(fact => fact.stated.role === role && OF_THIS_OFFERING.test(sentenceOf(fact)) && !OF_ANOTHER.test(sentenceOf(fact)));
  const inRole = (role: MoneyStated['role']) =>
    ofOffering(role)
      .filter(fact => !ASSUMED.test(sentenceOf(fact)))
      .map(mentionOf);
  const dilutedAt = pricesOfDilution(tables);
  // What is assumed is the same dilution as that of the table where it is of the same price.
  const assumedAlike = ofOffering('dilution').filter(fact => {
    const sentence = sentenceOf(fact);
    const beside = prices.filter(({ at, stated }) => at === fact.at && stated.role !== 'dilution' && sentence.includes(draft.words(at, stated.span)));
    return ASSUMED.test(sentence) && beside.length > 0 && beside.every(({ stated }) => dilutedAt.has(stated.amount.value));
  });
  const quantities: RestatedQuantity[] = [
    {
      what: 'The offering price is',
      mentions: [...pricesOfTables(draft, tables), ...inRole('offeringPrice').filter(one => isPerShare(draft, one))],
      slips: undefined,
    },
    { what: 'The dilution is', mentions: [...cellsOf(tables, 'dilution'), ...inRole('dilution'), ...assumedAlike.map(mentionOf)], slips: undefined },
    {
      what: 'The number of securities offered is',
      mentions: offered.map(({ at, stated }) => ({ at, span: stated.figureSpan, figure: stated.count })),
      slips: ['swapped', 'changed', 'added', 'lost'],
    },
    {
      what: 'The number of shares under pre-funded warrants is',
      mentions: warrants
        .filter(({ at, stated }) => PREFUNDED_BEFORE.test(draft.words(at, { start: Math.max(0, stated.span.start - LONGEST_LEAD), end: stated.span.start })))
        .map(({ at, stated }) => ({ at, span: stated.figureSpan, figure: stated.count })),
      slips: ['swapped', 'added', 'lost'],
    },
    {
      what: 'The number of shares sold so far is',
      mentions: ledger.soldShares.map(({ at, stated }) => ({ at, span: stated.figureSpan, figure: stated.count })),
      slips: ['swapped', 'changed'],
    },
    { what: 'The gross proceeds so far are', mentions: ledger.soldGross.map(mentionOf), slips: ['swapped', 'changed'] },
    ...lastPrices(draft, facts, prices).map(group => ({ what: 'The last price of that day is', mentions: group.map(mentionOf), slips: undefined })),
  ];
  return quantities.filter(({ mentions }) => mentions.length > 1);
}

function mentionOf({ at, stated }: Fact<MoneyStated>): Restated {
  return { at, span: stated.span, figure: stated.amount };
}

/** The only figure of each row of a sort: a table with several columns states several. */
function cellsOf(tables: readonly CheckedTable[], sort: RowSort): readonly Restated[] {
  return tables.flatMap(table =>
    table.flatMap(({ at, stated }) => {
      const [cell, another] = stated.cells;
      return stated.sort !== sort || cell === undefined || another !== undefined ? [] : [{ at, span: cell.span, figure: cell.figure }];
    }),
  );
}

/** The prices that the tables of dilution start from; none where these start from several. */
function pricesOfDilution(tables: readonly CheckedTable[]): ReadonlySet<number> {
  const prices = new Set(
    tables
      .filter(table => table.some(({ stated }) => stated.sort === 'dilution'))
      .flatMap(table => cellsOf([table], 'offeringPrice'))
      .map(({ figure }) => figure.value),
  );
  return prices.size === 1 ? prices : new Set();
}

/** No security is sold at such a price (US dollars): what the row starts with is a total. */
const LEAST_TOTAL = 10_000;

/** The price per share of each table; that of an illustration is assumed. Where tables give several, they are of several securities. */
function pricesOfTables(draft: Draft, tables: readonly CheckedTable[]): readonly Restated[] {
  const prices = tables.flatMap(table =>
    table.flatMap(({ at, stated }) => {
      const [cell] = stated.cells;
      if (stated.sort !== 'offeringPrice' || cell === undefined || cell.figure.value >= LEAST_TOTAL) return [];
      return /assumed|combined/i.test(draft.words(at, stated.span)) ? [] : [{ at, span: cell.span, figure: cell.figure }];
    }),
  );
  return prices.every(({ figure }) => figure.value === prices[0]?.figure.value) ? prices : [];
}

function isPerShare(draft: Draft, { at, span }: Restated): boolean {
  const { text } = draft.passage(at);
  return /^ per (?:[\w-]+ )?share\b/i.test(text.slice(span.end, span.end + 40)) && /\boffering price\b[^$]{0,40}$/i.test(text.slice(0, span.start));
}
