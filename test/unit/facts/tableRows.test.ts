import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/draft/readDraft';
import { statementsOf } from '../../../server/src/facts/statementsOf';

/** The rows that a table states: sort, whether it falls, and the figures of its cells with their heads. */
function rowsOf(table: string): readonly string[] {
  const draft = draftOf(table, 'markdown');
  return [...draft.passages()].flatMap(at =>
    statementsOf(draft.passage(at)).flatMap(stated =>
      stated.kind === 'tableRow'
        ? [
            `${stated.falls ? 'falling ' : ''}${stated.sort} ${stated.cells.map(({ figure, head }) => `${figure.value}${head === '' ? '' : ` ${head}`}`).join(', ')}`,
          ]
        : [],
    ),
  );
}

describe('rows of tables that are checked', () => {
  it('are of the table of prices', () =>
    assert.deepEqual(
      rowsOf(`
| | Per Share | Total |
| --- | --- | --- |
| Public offering price | $2.41 | $4,758,381.12 |
| Underwriters’ discounts and commissions (1) | $0.02 | $ 42,825.42 |
| Proceeds to us, before expenses | 2.39 | 4,715,555.70 |
`),
      ['offeringPrice 2.41 Per Share, 4758381.12 Total', 'discount 0.02 Per Share, 42825.42 Total', 'proceeds 2.39 Per Share, 4715555.7 Total'],
    ));

  it('are of the table of dilution, negative in parentheses', () =>
    assert.deepEqual(
      rowsOf(`
| | |
| --- | --- |
| Assumed public offering price per share | $2.41 |
| Historical net tangible book value (deficit) per share | $(2.94) |
| Decrease per share attributable to the adjustments | (0.10) |
| Increase in net tangible book value per share | 2.08 |
| As adjusted net tangible book value per share after this offering | -0.96 |
| Dilution per share to new investors | $3.37 |
`),
      ['offeringPrice 2.41', 'bookValue -2.94', 'falling bookValueChange -0.1', 'bookValueChange 2.08', 'bookValue -0.96', 'dilution 3.37'],
    ));

  it('are first rows that stand for heads, where these hold figures', () =>
    assert.deepEqual(
      rowsOf(`
| Public offering price per share | $2.41 |
| --- | --- |
| Dilution per share to new investors | $3.37 |
`),
      ['offeringPrice 2.41', 'dilution 3.37 $2.41'],
    ));

  it('are of the summary of the offering, whose cells start with a number of what is counted', () =>
    assert.deepEqual(
      rowsOf(`
| The Offering | |
| --- | --- |
| Common stock offered by us | 525,000 shares (or 603,750 shares if the option is exercised in full) |
| Common stock outstanding before this offering | 22,095,186 shares |
| Common stock to be outstanding after this offering | Up to 22,620,186 shares |
| Shares to be outstanding following this offering | 22,620,186 shares, assuming no exercise of warrants |
`),
      ['offeredByIssuer 525000', 'outstandingBefore 22095186'],
    ));

  it('are no rows of other tables, and no prose', () =>
    assert.deepEqual(
      rowsOf(`
| Revenue | $4,758 |
| --- | --- |
| Price of oil | $80.00 |
| Public offering price | to be determined |
| Proceeds to us from the sale | $1.00 or $2.00 |

The public offering price is $2.41, and proceeds to us before expenses are $2.39.
`),
      [],
    ));
});
