import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/draft/readDraft';
import { statementsOf } from '../../../server/src/facts/statementsOf';

/** The roles of the figures of a table of two columns, row by row. */
function rolesOf(rows: readonly string[]): readonly string[] {
  const draft = draftOf(`| | |\n| --- | --- |\n${rows.join('\n')}\n`, 'markdown');
  return [...draft.passages()].flatMap(at => {
    const roles = statementsOf(draft.passage(at)).flatMap(stated =>
      stated.kind === 'money' || stated.kind === 'shares' || stated.kind === 'percentage' ? [stated.role ?? 'none'] : [],
    );
    return roles.length === 0 ? [] : [roles.join(', ')];
  });
}

describe('the label of a row', () => {
  it('says what the figures of its cells are for', () =>
    assert.deepEqual(
      rolesOf([
        '| **Minimum Investment:** | $1,000 and minimum denominations of $1,000 in excess thereof |',
        '| Stated principal amount | $10.00 per note |',
        '| Principal amount | $1,000 per note |',
        '| Liquidation preference | Initially $100 per share |',
        '| Underwriting discount | 0.25% of the face amount, and 99.75% to the issuer |',
        '| Placement agent fees (7.0%) | $0.24 |',
        '| Shares of common stock underlying the warrants | 4,000 shares |',
        '| Concurrent placement | Warrants to purchase up to an additional aggregate 630,376 shares |',
      ]),
      [
        'denomination, denomination',
        'denomination',
        'denomination',
        'denomination',
        'commissionRate, none',
        'discount, commissionRate',
        'warrantShares',
        'warrantShares',
      ],
    ));

  it('says nothing of an amount that may be of all notes together', () =>
    assert.deepEqual(rolesOf(['| Principal amount | $5,000 |', '| Principal amount of notes | $1,720,000 |']), ['none', 'none']));
});
