import { difference, isResult, type Result, sumOf } from '../facts/arithmetic';
import { sayNumber } from '../facts/sayFigure';
import type { Operand, RowSort } from '../facts/statements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import type { CheckedTable } from '../filing/tables';
import { ITEM_501_B_2 } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

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
  },
};

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
