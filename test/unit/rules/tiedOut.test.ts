import assert from 'node:assert/strict';
import { checkSource, sticker } from '../../support/drafts';

/** What a rule says of a sticker with such a body. */
function said(rule: string, body: string): readonly string[] {
  return checkSource(sticker(body))
    .findings.filter(found => found.rule === rule)
    .map(({ message }) => message);
}

/** The rules on amounts that say something of a sticker with such a body. */
function rules(body: string): readonly string[] {
  return checkSource(sticker(body))
    .findings.filter(({ category }) => category === 'amount')
    .map(({ rule }) => rule);
}

const table = (...rows: readonly (readonly string[])[]) => {
  const [first = [], ...rest] = rows.map(cells => `| ${cells.join(' | ')} |`);
  return [first, `| ${(rows[0] ?? []).map(() => '---').join(' | ')} |`, ...rest].join('\n');
};

describe('one wrong figure is one finding', () => {
  it('of a sum that a sentence states, and none of what remains', () =>
    assert.deepEqual(rules('We may sell up to $75,000,000 of our common stock, of which $21,250,000 has been sold and $54,750,000 remains unsold.'), [
      'stated-sum-mismatch',
    ]));

  it('of a number of a sum that stands alike elsewhere', () =>
    assert.deepEqual(
      rules(
        'This relates to 48,062,410 shares, consisting of (i) 12,457,186 shares issued in the merger and (ii) 35,569,224 shares issued later.\n\nThe 48,026,410 shares are listed.\n\nOf the 48,026,410 shares none was sold.',
      ),
      ['stated-sum-mismatch'],
    ));

  it('of an amount that may be sold, and none of a near twin', () =>
    assert.deepEqual(
      rules(
        '**Up to $13,504,438**\n\nWe may sell up to $13,504,438 of our common stock.\n\nThe agents may sell shares having an aggregate offering price of up to $13,540,438.',
      ),
      ['cap-conflict'],
    ));

  it('of the book value that the dilution follows from', () => {
    const dilution = (after: string, dilutes: string) =>
      rules(
        table(
          ['Public offering price per share', '$4.00'],
          ['Net tangible book value per share as of March 31, 2024', '$1.10'],
          ['Increase per share attributable to new investors', '$0.46'],
          ['As adjusted net tangible book value per share', after],
          ['Dilution per share to new investors', dilutes],
        ),
      );
    assert.deepEqual(dilution('$1.56', '$2.44'), []);
    assert.deepEqual(dilution('$1.65', '$2.44'), ['dilution-arithmetic']);
    assert.deepEqual(dilution('$1.65', '$2.54'), ['dilution-arithmetic', 'dilution-arithmetic']);
  });

  it('of the total that the proceeds follow from', () => {
    const prices = (total: string, net: string) =>
      rules(
        `1,974,432 Shares of Common Stock\n\n${table(['', 'Per Share', 'Total'], ['Public offering price', '$2.41', total], ['Underwriting discount', '$0.12', '$237,919.06'], ['Proceeds to us, before expenses', '$2.29', net])}`,
      );
    assert.deepEqual(prices('$4,758,381.12', '$4,520,462.06'), []);
    assert.deepEqual(prices('$4,785,381.12', '$4,520,462.06'), ['price-table-arithmetic']);
    assert.deepEqual(prices('$4,785,381.12', '$4,502,462.06'), ['price-table-arithmetic', 'price-table-arithmetic']);
  });
});

describe('tables that look wrong and are right', () => {
  const summary = (...rows: readonly (readonly string[])[]) => said('outstanding-shares-sum', table(['The Offering', ''], ...rows));

  it('offer pre-funded warrants beside shares', () =>
    assert.deepEqual(
      summary(
        ['Common stock offered by us', '3,500,000 shares'],
        ['Pre-funded warrants offered by us', 'Pre-funded warrants to purchase 1,000,000 shares'],
        ['Common stock outstanding before this offering', '22,095,186 shares'],
        ['Common stock outstanding after this offering', '26,595,186 shares'],
      ),
      [],
    ));

  it('offer ADSs or units, which stand for other numbers of shares', () => {
    const outstanding = [
      ['Ordinary shares outstanding before this offering', '22,000,000 shares'],
      ['Ordinary shares outstanding after this offering', '32,000,000 shares'],
    ] as const;
    assert.deepEqual(summary(['ADSs offered by us', '1,000,000 ADSs'], ...outstanding), []);
    assert.deepEqual(summary(['Units offered by us', '5,000,000 units'], ...outstanding), []);
    assert.equal(summary(['Ordinary shares offered by us', '1,000,000 shares'], ...outstanding).length, 1);
  });

  it('count two classes', () =>
    assert.deepEqual(
      summary(
        ['Class A common stock offered by us', '3,500,000 shares'],
        ['Class A common stock outstanding before this offering', '10,000,000 shares'],
        ['Class B common stock outstanding before this offering', '5,000,000 shares'],
        ['Total common stock outstanding after this offering', '18,500,000 shares'],
      ),
      [],
    ));

  it('state the book value in total, too', () =>
    assert.deepEqual(
      said(
        'dilution-arithmetic',
        table(
          ['Public offering price per share', '$4.00'],
          ['Net tangible book value per share as of March 31, 2024', '$1.10'],
          ['Increase in net tangible book value attributable to this offering', '$5,100,000'],
          ['As adjusted net tangible book value per share', '$1.56'],
          ['Dilution per share to new investors', '$2.44'],
        ),
      ),
      [],
    ));

  it('round each of three steps', () => {
    const steps = (after: string) =>
      said(
        'dilution-arithmetic',
        table(
          ['Net tangible book value per share as of March 31, 2024', '$1.10'],
          ['Increase per share attributable to the conversion of notes', '$0.20'],
          ['Increase per share attributable to new investors', '$0.26'],
          ['As adjusted net tangible book value per share', after],
        ),
      ).length;
    assert.equal(steps('$1.58'), 0);
    assert.equal(steps('$1.59'), 1);
  });

  it('hold the shares of the option in the total', () =>
    assert.deepEqual(
      said(
        'price-table-arithmetic',
        `3,500,000 Shares of Common Stock\n\n${table(['', 'Per Share', 'Total'], ['Public offering price', '$7.25', '$29,181,250'])}\n\nThe underwriters have an option to purchase up to 525,000 additional shares.`,
      ),
      [],
    ));
});

describe('prices of one day', () => {
  const conflicts = (...sentences: readonly string[]) => said('restated-figure-conflict', sentences.join('\n\n'));
  const last = (price: string, market = '') => `On June 6, 2024, the last reported sale price of our common stock${market} was ${price} per share.`;

  it('must agree', () => {
    assert.equal(conflicts(last('$3.35'), last('$3.53')).length, 1);
    assert.equal(conflicts(last('$3.35', ' on Nasdaq'), last('$3.53', ' on The Nasdaq Capital Market')).length, 1);
    assert.equal(conflicts(last('$3.35', ' on the NYSE'), last('$3.53', ' on the New York Stock Exchange')).length, 1);
    assert.equal(conflicts(last('$3.35', ' on Nasdaq'), last('$3.53')).length, 1);
  });

  it('differ from market to market, and so do the highest and the last', () => {
    assert.deepEqual(conflicts(last('$3.35', ' on Nasdaq'), last('$3.34', ' on the TSX'), last('$3.34')), []);
    assert.deepEqual(conflicts(last('$3.35'), 'On June 6, 2024, the highest sale price of our common stock was $3.60 per share.'), []);
    assert.deepEqual(conflicts(last('$3.35'), last('C$4.58')), []);
  });
});

describe('what remains', () => {
  const remaining = (...sentences: readonly string[]) => said('remaining-mismatch', sentences.join(' '));
  const program = 'We may sell up to $20,000,000 of our common stock. We have sold shares for gross proceeds of $7,500,000.';

  it('is counted from what was sold', () => {
    assert.deepEqual(remaining(program, '$12,500,000 of the $20,000,000 that may be sold remains.'), []);
    assert.equal(remaining(program, '$12,600,000 of the $20,000,000 that may be sold remains.').length, 1);
    assert.equal(remaining(program, 'This leaves a remaining $13,500,000 of our common stock.').length, 1);
  });

  it('is nothing of a trust, a loan or what was spent', () =>
    assert.deepEqual(
      remaining(
        program,
        'We expect that $3,000,000 will remain in trust, the loan of $2,000,000 remains outstanding, and $8.0 million of the net proceeds remained unspent. The remaining $4,000,000 of the purchase price is due in May.',
      ),
      [],
    ));

  it('may be offered beside what was sold', () =>
    assert.deepEqual(
      remaining(program, 'From and after the date hereof we may sell up to $5,000,000 of our common stock, and $5,000,000 remains available.'),
      [],
    ));
});

describe('the public float', () => {
  it('is held against a third, and the threshold of $75,000,000 is none', () =>
    assert.deepEqual(
      said(
        'baby-shelf-arithmetic',
        'Our public float was $31,200,000. In no event will we sell more than one-third of our public float while it is below $75,000,000; we are eligible to sell $10,400,000.',
      ),
      [],
    ));
});
