import { difference, isResult, type Result, sumOf } from '../facts/arithmetic';
import { slipBetween } from '../facts/digits';
import type { Operand, RowSort, SharesStated } from '../facts/figureStatements';
import { sayNumber } from '../facts/sayFigure';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import type { CheckedTable } from '../filing/tables';
import { ITEM_501_B_2 } from '../regulation/authority';
import { grouped } from '../text/grouped';
import { ALL_KINDS, type Found, type Rule } from './rule';

/** In the summary of the offering, shares outstanding before it and shares offered by the issuer are not those outstanding after it (regulation.md, section 6.1, A9). */
export const outstandingSharesSum: Rule = {
  id: 'outstanding-shares-sum',
  title: 'Shares outstanding after the offering that do not add up',
  category: 'amount',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_2,
  why: 'The number of shares outstanding after the offering follows from two that stand beside it.',

  *check(filing) {
    const { document, draft, tables } = filing;
    const told = new Set<Fact['at']>();
    for (const table of tables) {
      const [before, offered, after] = [countIn(table, 'outstandingBefore'), countIn(table, 'offeredByIssuer'), countIn(table, 'outstandingAfter')];
      if (before === undefined || offered === undefined || after === undefined) continue;
      const sum = sumOf([before.figure, offered.figure]);
      if (isResult(after.figure, sum) || isStated(difference(after.figure, before.figure, offered.figure), filing)) continue;
      told.add(after.at);
      const words = ({ at, span }: Count) => draft.words(at, span);
      yield {
        place: { document, at: after.at, span: after.span },
        message: `${words(before)} + ${words(offered)} = ${sayNumber(sum.value)}, not “${words(after)}” outstanding after the offering`,
        related: [
          { role: 'counterpart', place: { document, at: before.at, span: before.span }, note: 'outstanding before' },
          { role: 'counterpart', place: { document, at: offered.at, span: offered.span }, note: 'offered' },
        ],
      };
    }
    yield* apart(filing, told);
  },
};

type CountFact = Fact<SharesStated>;

/** What was outstanding before, or what is sold, and whether it is said of this very sum. */
interface Addend {
  readonly count: CountFact;
  readonly isTied: boolean;
}

/**
 * "Up to 42,009,686 shares, assuming sales of 11,009,174 shares": what is left was outstanding before, by the same paragraph, by the sentence on what the
 * number is based on, or by any other. A draft may state what was outstanding on several days, and several numbers offered: where the two addends are not
 * tied to the sum, only a slip of the fingers is reported.
 */
function* apart(filing: Filing, told: ReadonlySet<Fact['at']>): Iterable<Found> {
  const { document, draft, facts } = filing;
  const afters = facts.those('shares', isAfter);
  if (afters.length === 0) return;
  const known = { outstanding: facts.those('shares', isOutstanding), assumed: facts.those('shares', isAssumed), offered: facts.those('shares', isOffered) };
  for (const group of grouped(afters, ({ at }) => at).values()) {
    const [after, withOption] = group;
    if (told.has(after.at)) continue;
    const place = ({ at, stated }: CountFact) => ({ document, at, span: stated.figureSpan });
    const words = ({ at, stated }: CountFact) => draft.words(at, stated.figureSpan);
    const sum = sumFor(after, known, filing);
    if (sum !== undefined) {
      yield {
        place: place(after),
        message: `${words(sum.before)} + ${words(sum.sold)} = ${sayNumber(sumOf([sum.before.stated.count, sum.sold.stated.count]).value)}, not “${words(after)}” outstanding after the offering`,
        related: [
          { role: 'counterpart', place: place(sum.before), note: 'outstanding before' },
          { role: 'counterpart', place: place(sum.sold), note: 'sold in the offering' },
        ],
      };
      continue;
    }
    const option = withOption === undefined ? undefined : optionBetween(after, withOption, filing);
    if (withOption === undefined || option === undefined) continue;
    yield {
      place: place(withOption),
      message: `${words(after)} + ${words(option)} = ${sayNumber(sumOf([after.stated.count, option.stated.count]).value)}, not “${words(withOption)}” outstanding with the option`,
      related: [
        { role: 'counterpart', place: place(after), note: 'outstanding without the option' },
        { role: 'counterpart', place: place(option), note: 'the option' },
      ],
    };
  }
}

interface Known {
  readonly outstanding: readonly CountFact[];
  readonly assumed: readonly CountFact[];
  readonly offered: readonly CountFact[];
}

/** The two numbers that the one outstanding after the offering should be the sum of; undefined where it is, or where they are not known. */
function sumFor(
  after: CountFact,
  { outstanding, assumed, offered }: Known,
  filing: Filing,
): { readonly before: CountFact; readonly sold: CountFact } | undefined {
  const isBeside = ({ at }: CountFact) => at === after.at;
  const assumedBeside = oneOf(assumed.filter(isBeside));
  const sold: Addend | undefined = assumedBeside === undefined ? untied(oneOf(offered)) : { count: assumedBeside, isTied: true };
  if (sold === undefined) return undefined;
  const befores = outstanding.filter(isBeside);
  const basis = befores.length > 0 ? befores : outstanding.filter(count => isBasis(count, filing));
  const tied = oneOf(basis);
  const rest = difference(after.stated.count, sold.count.stated.count);
  if (rest.value.lte(0) || outstanding.some(({ stated }) => isResult(stated.count, rest))) return undefined;
  const isSlipped = ({ stated }: CountFact) => {
    const sum = stated.count.value + sold.count.stated.count.value;
    return isTellingSlip(after.stated.count.value, sum) || (sold.isTied && isTellingSlip(stated.count.value, rest.value.toNumber()));
  };
  const before = tied !== undefined && (sold.isTied || isSlipped(tied)) ? tied : outstanding.find(isSlipped);
  if (before === undefined || isExplained(rest.value.minus(before.stated.count.value).toNumber(), [after, sold.count, before], filing)) return undefined;
  return { before, sold: sold.count };
}

/** A number that differs in one digit may well be that of another day, after a sale of round lots. */
function isTellingSlip(value: number, other: number): boolean {
  const slip = slipBetween(value.toFixed(0), other.toFixed(0));
  return slip !== undefined && slip !== 'changed';
}

function untied(count: CountFact | undefined): Addend | undefined {
  return count === undefined ? undefined : { count, isTied: false };
}

/** The first of some counts, where they are all the same number. */
function oneOf(counts: readonly CountFact[]): CountFact | undefined {
  const [first] = counts;
  return counts.every(({ stated }) => stated.count.value === first?.stated.count.value) ? first : undefined;
}

/** "The number of shares to be outstanding after this offering is based on 47,218,330 shares", "outstanding before this offering: 9,117,402 shares". */
const BASIS_BEFORE =
  /\boutstanding\b[^.;$\d]{0,40}\b(?:after|following|upon)\b[^.;$\d]{0,80}\bbased (?:up)?on(?: approximately| the| a total of| an aggregate of)* $|\boutstanding\b[^.;$\d]{0,40}\b(?:before|prior to)\b[^.;$\d]{0,80}$/i;
const LONGEST_LEAD = 240;

function isBasis({ at, stated }: CountFact, { draft }: Filing): boolean {
  const { start } = stated.figureSpan;
  return BASIS_BEFORE.test(draft.words(at, { start: Math.max(0, start - LONGEST_LEAD), end: start }));
}

/** Whether a difference is a number of securities that the draft states elsewhere, or the sum of two that it states beside the others: of notes that were converted, say. */
function isExplained(off: number, figures: readonly CountFact[], { facts }: Filing): boolean {
  const others = facts.list('shares');
  const beside = new Set<number>();
  const values = new Set(figures.map(({ at }) => at));
  for (const fact of others) {
    const { value } = fact.stated.count;
    if (figures.some(({ at, stated }) => at === fact.at && stated.figureSpan.start === fact.stated.figureSpan.start)) continue;
    // What is sold may be stated time and again; what is counted beside it is stated for another purpose.
    if (value === Math.abs(off) && fact.stated.role !== 'assumedShares' && fact.stated.role !== 'offeredShares') return true;
    if (values.has(fact.at)) beside.add(value);
  }
  return [...beside].some(value => beside.has(Math.abs(off) - value));
}

/** The number on option, where it is not what two numbers outstanding after the offering differ by, and a slip of the fingers is all that they differ by. */
function optionBetween(without: CountFact, withOption: CountFact, { draft, facts }: Filing): CountFact | undefined {
  const sentence = draft.words(without.at, { start: without.stated.span.end, end: withOption.stated.span.end + LONGEST_LEAD });
  if (!/\boption|over-?allotment/i.test(sentence)) return undefined;
  const option = oneOf(facts.those('shares', isOption));
  if (option === undefined) return undefined;
  const sum = without.stated.count.value + option.stated.count.value;
  return slipBetween(sum.toFixed(0), withOption.stated.count.value.toFixed(0)) === undefined ? undefined : option;
}

function isAfter({ role, count }: SharesStated): boolean {
  return role === 'sharesOutstandingAfter' && count.slack === 0;
}

function isOutstanding({ role, count }: SharesStated): boolean {
  return role === 'sharesOutstanding' && count.slack === 0;
}

function isAssumed({ role, noun, count }: SharesStated): boolean {
  return role === 'assumedShares' && noun === 'share' && count.slack === 0;
}

function isOffered({ role, noun, count }: SharesStated): boolean {
  return role === 'offeredShares' && noun === 'share' && count.slack === 0;
}

function isOption({ role, noun, count }: SharesStated): boolean {
  return role === 'optionShares' && noun === 'share' && count.slack === 0;
}

/** Whether what is missing is a number of securities that the draft states: of pre-funded warrants, which a row of their own offers in words. */
function isStated({ value }: Result, { facts }: Filing): boolean {
  return facts.list('shares').some(({ stated }) => value.abs().eq(stated.count.value));
}

type Count = Operand & Pick<Fact, 'at'>;

/** The number of the only row of a sort; undefined where there are none or several, such as of two classes. */
function countIn(table: CheckedTable, sort: RowSort): Count | undefined {
  const [row, another] = table.filter(({ stated }) => stated.sort === sort);
  const cell = row?.stated.cells[0];
  return row === undefined || cell === undefined || another !== undefined ? undefined : { at: row.at, span: cell.span, figure: cell.figure };
}
