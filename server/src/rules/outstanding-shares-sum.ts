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
    for (const table of tables) {
      const [before, offered, after] = [countIn(table, 'outstandingBefore'), countIn(table, 'offeredByIssuer'), countIn(table, 'outstandingAfter')];
      if (before === undefined || offered === undefined || after === undefined) continue;
      const sum = sumOf([before.figure, offered.figure]);
      if (isResult(after.figure, sum) || isStated(difference(after.figure, before.figure, offered.figure), filing)) continue;
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
    yield* assumingSales(filing);
  },
};

/**
 * "Up to 42,009,686 shares, assuming sales of 11,009,174 shares": what is left was outstanding before. Reported only where the draft states what is one slip
 * away from it and not it: it may state what was outstanding on several days.
 */
function* assumingSales({ document, draft, facts }: Filing): Iterable<Found> {
  const afters = facts.those('shares', isAfter);
  if (afters.length === 0) return;
  const outstanding = facts.those('shares', isOutstanding);
  for (const [after, another] of grouped(afters, ({ at }) => at).values()) {
    const [sold, more] = facts.those('shares', isAssumed).filter(({ at }) => at === after.at);
    if (sold === undefined || more !== undefined || another !== undefined) continue;
    const before = difference(after.stated.count, sold.stated.count);
    if (before.value.lte(0) || outstanding.some(({ stated }) => isResult(stated.count, before))) continue;
    const slipped = outstanding.find(({ stated }) => slipBetween(stated.count.value.toFixed(0), before.value.toFixed(0)) !== undefined);
    if (slipped === undefined) continue;
    const words = ({ at, stated }: Fact<SharesStated>) => draft.words(at, stated.figureSpan);
    const place = ({ at, stated }: Fact<SharesStated>) => ({ document, at, span: stated.figureSpan });
    yield {
      place: place(after),
      message: `${words(slipped)} + ${words(sold)} = ${sayNumber(sumOf([slipped.stated.count, sold.stated.count]).value)}, not “${words(after)}” outstanding after the offering`,
      related: [
        { role: 'counterpart', place: place(slipped), note: 'outstanding before' },
        { role: 'counterpart', place: place(sold), note: 'assumed to be sold' },
      ],
    };
  }
}

function isAfter({ role, count }: SharesStated): boolean {
  return role === 'sharesOutstandingAfter' && count.slack === 0;
}

function isOutstanding({ role, count }: SharesStated): boolean {
  return role === 'sharesOutstanding' && count.slack === 0;
}

function isAssumed({ role }: SharesStated): boolean {
  return role === 'assumedShares';
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
