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

describe('totals of tables', () => {
  const sums = (...rows: readonly (readonly string[])[]) => said('stated-sum-mismatch', table(...rows));
  const allotments = (second: string, total: string) =>
    sums(['Underwriter', 'Number of Shares'], ['Northwind', '3,360,000'], ['Harbor', second], ['Total', total]);

  it('are the sums of the rows above', () => {
    assert.deepEqual(allotments('2,240,000', '5,600,000'), []);
    assert.deepEqual(allotments('2,420,000', '5,600,000'), ['The column adds up to 5,780,000, not “5,600,000”']);
    assert.deepEqual(allotments('2,240,000', '5,060,000'), ['The column adds up to 5,600,000, not “5,060,000”']);
  });

  it('may be of rounded figures and of percentages, and are no means', () => {
    assert.deepEqual(
      sums(['Use', '$ million', '%'], ['Debt', '$3.4', '33.3%'], ['Plant', '3.6', '33.3%'], ['Other', '3.2', '33.3%'], ['Total', '$10.3', '100.0%']),
      [],
    );
    assert.deepEqual(
      sums(['Month', 'Shares', 'Average price'], ['May', '212,400', '$28.00'], ['June', '305,118', '$28.60'], ['Total', '517,518', '$28.35']),
      [],
    );
  });

  it('are left alone where a plain table differs by more than a slip, and where rows are no parts', () => {
    assert.deepEqual(allotments('2,240,000', '7,123,456'), []);
    assert.deepEqual(sums(['', '$'], ['Cash', '$1,200,000'], ['Less: fees', '$200,000'], ['Total', '$1,000,000']), []);
    assert.deepEqual(sums(['', '$'], ['Cash (1)', '$1,200,000 (1)'], ['Notes', '$200,000'], ['Total', '$1,040,000']), []);
  });

  it('are no sums of changes in per cent', () =>
    assert.deepEqual(
      sums(['Segment', '2025', '2024', 'Change'], ['North', '100', '120', '(16.7)%'], ['South', '55', '40', '37.5%'], ['Total', '155', '160', '(3.1)%']),
      [],
    ));

  it('are of a group of rows where another column says which', () => {
    const equity = (adjusted: string) =>
      sums(
        ['In thousands', 'Actual', 'As adjusted'],
        ['Debt', '$12,000', '$12,000'],
        ['Common stock', '$26', '$29'],
        ['Additional paid-in capital', '$141,377', '$173,032'],
        ['Accumulated deficit', '$(120,311)', '$(120,311)'],
        ['Total stockholders’ equity', '$21,092', adjusted],
      );
    assert.deepEqual(equity('$52,750'), []);
    assert.deepEqual(equity('$57,250'), ['The column adds up to $52,750, not “$57,250”']);
  });
});

describe('prices in per cent', () => {
  it('less the discount are the proceeds', () => {
    const notes = (discount: string) =>
      said(
        'price-table-arithmetic',
        table(
          ['', 'Per note', 'Total'],
          ['Public offering price', '99.624%', '$498,120,000'],
          ['Underwriting discount', discount, '$3,250,000'],
          ['Proceeds, before expenses, to us', '98.974%', '$494,870,000'],
        ),
      );
    assert.deepEqual(notes('0.650%'), []);
    assert.deepEqual(notes('0.560%'), ['99.624% − 0.560% = 99.064%, not “98.974%”']);
  });
});

describe('shares outstanding after the offering', () => {
  const after = (...sentences: readonly string[]) => said('outstanding-shares-sum', sentences.join('\n\n'));

  it('are those before and those sold, in labels of lists and in prose', () => {
    const label = (count: string) =>
      after(
        '**Common stock outstanding before this offering:** 9,117,402 shares.',
        `**Common stock outstanding after this offering:** ${count} shares, if we sell 2,895,009 shares at $2.87 per share.`,
      );
    assert.deepEqual(label('12,012,411'), []);
    assert.equal(label('12,102,411').length, 1);
    const based = (count: string) =>
      after(
        `Common stock to be outstanding after this offering: Up to ${count} shares, assuming sales of 8,002,560 shares at $15.62 per share.`,
        'The number of shares of our common stock to be outstanding after this offering is based on 47,218,330 shares of our common stock outstanding as of December 31, 2024.',
      );
    assert.deepEqual(based('55,220,890'), []);
    assert.equal(based('52,550,890').length, 1);
    const added = (count: string) =>
      after(
        `Up to ${count} shares, if 7,604,562 shares are sold at a price of $5.26 per share, added to the 33,019,774 shares that were outstanding on September 30, 2025.`,
      );
    assert.deepEqual(added('40,624,336'), []);
    assert.equal(added('46,024,336').length, 1);
  });

  it('may count what was converted, though it is as many as are sold', () =>
    assert.deepEqual(
      after(
        'Common stock to be outstanding after this offering: Up to 20,500,000 shares, assuming sales of 4,000,000 shares at $7.50 per share. This counts 12,500,000 shares outstanding on December 31, 2024 and 4,000,000 shares into which our notes were converted.',
      ),
      [],
    ));

  it('may be counted from another day than the one that is stated', () =>
    assert.deepEqual(
      after(
        'We are offering 5,000,000 shares of our common stock.',
        'On March 31, 2024, 19,104,500 shares of our common stock were outstanding.',
        'Common stock to be outstanding after this offering: 25,104,500 shares.',
      ),
      [],
    ));

  it('differ by the option', () => {
    const option = (count: string) =>
      after(
        table(
          ['The Offering', ''],
          ['Option', '450,000 shares'],
          ['Common stock outstanding after the offering', `29,044,519 shares, or ${count} shares with the option`],
        ),
      );
    assert.deepEqual(option('29,494,519'), []);
    assert.equal(option('29,449,519').length, 1);
  });
});

describe('shares that ADSs stand for', () => {
  const represented = (...sentences: readonly string[]) => said('product-mismatch', sentences.join('\n\n'));
  const sold = 'We sold 2,115,340 ADSs, representing 10,576,700 ordinary shares.';

  it('are as many as the draft says of each', () => {
    assert.deepEqual(represented('The ADSs, each representing five ordinary shares, are listed.', sold), []);
    assert.deepEqual(represented('Each ADS represents ten ordinary shares.', sold), ['2,115,340 ADSs are 21,153,400 shares at 10 each, not “10,576,700”']);
    assert.deepEqual(represented(sold), []);
  });

  it('may have changed', () =>
    assert.deepEqual(
      represented('Each ADS represents five ordinary shares. Since May, each ADS represents ten ordinary shares.'.replace('. ', '.\n\n'), sold),
      [],
    ));
});

describe('numbers of shares that are stated twice', () => {
  const conflicts = (...lines: readonly string[]) => said('restated-figure-conflict', lines.join('\n\n')).length;

  it('are those under pre-funded warrants', () => {
    const warrants = (count: string) =>
      conflicts(
        '**Pre-Funded Warrants to Purchase up to 550,000 Shares of Common Stock**',
        `We offer pre-funded warrants to purchase up to ${count} shares of common stock.`,
      );
    assert.equal(warrants('550,000'), 0);
    assert.equal(warrants('505,000'), 1);
    assert.equal(warrants('650,000'), 0);
  });

  it('are those that selling stockholders offer', () => {
    const resale = (count: string) =>
      conflicts(
        '**6,600,000 Shares of Common Stock Offered by the Selling Stockholders**',
        `The selling stockholders named here may from time to time sell up to ${count} shares of our common stock.`,
      );
    assert.equal(resale('6,600,000'), 0);
    assert.equal(resale('6,060,000'), 1);
  });
});

describe('dilution in prose', () => {
  const diluted = (text: string) => said('dilution-arithmetic', text);
  const paragraph = (gain: string, dilution: string) =>
    diluted(
      `Our net tangible book value was $63.7 million, or $1.93 per share. After the sale of 7,604,562 shares at $5.26 per share, it would have been $102.2 million, or $2.52 per share. This is an immediate increase of ${gain} per share to existing stockholders and immediate dilution of ${dilution} per share to new investors.`,
    );

  it('is the price less the book value, and the increase what it gains', () => {
    assert.deepEqual(paragraph('$0.59', '$2.74'), []);
    assert.deepEqual(paragraph('$0.95', '$2.74'), ['$2.52 − $1.93 = $0.59, not “$0.95”']);
    assert.deepEqual(paragraph('$0.59', '$2.47'), ['$5.26 − $2.52 = $2.74, not “$2.47”']);
  });

  it('may leap over what the book value is pro forma', () =>
    assert.deepEqual(
      diluted(
        'Our net tangible book value was $2.5 million, or $0.20 per share. Our pro forma net tangible book value was $13.2 million, or $0.80 per share. At $7.50 per share it would be $42.1 million, or $2.05 per share, an increase of $1.85 per share and a dilution of $5.45 per share.',
      ),
      [],
    ));

  it('is another at another price, with an option, and of a deficit that is printed without its sign', () => {
    assert.deepEqual(
      diluted(
        'At a price of $5.26 per share our book value would be $2.52 per share. An increase of $1.00 per share in the price would make it $2.60 per share and the dilution of $3.66 per share greater.',
      ),
      [],
    );
    assert.deepEqual(
      diluted(
        'Our net tangible book deficit was $1.4 million, or $0.45 per share. At $2.60 per share it would be $1.0 million, or $0.30 per share, a dilution of $2.90 per share.',
      ),
      [],
    );
  });
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

describe('the public float in other words', () => {
  const float = (text: string) => said('baby-shelf-arithmetic', text).length;
  const product = (value: string) =>
    float(
      `Our public float was ${value}. That is the product of 11,872,340, the number of shares that persons other than our affiliates held (13,006,811 shares outstanding less 1,134,471 shares held by affiliates), and $7.04, the closing price.`,
    );
  const multiplied = (held: string, third: string) =>
    float(
      `There were 5,219,330 shares of our common stock outstanding. Of these, affiliates held ${held} shares and non-affiliates 4,406,118 shares. Multiplied by $4.75, the closing price, the shares of non-affiliates are worth $20,929,060.50. One-third of this value is ${third}.`,
    );

  it('is worked out', () => {
    assert.equal(product('$83,581,273.60'), 0);
    assert.equal(product('$85,381,273.60'), 1);
    assert.equal(multiplied('813,212', '$6,976,353'), 0);
    assert.equal(multiplied('831,212', '$6,976,353'), 1);
    assert.equal(multiplied('813,212', '$6,967,353'), 1);
    assert.equal(
      float(
        'We had 6,184,512 shares of common stock outstanding, less 322,104 shares owned by our affiliates, or 5,862,408 shares in the hands of non-affiliates.',
      ),
      0,
    );
    assert.equal(
      float(
        'We had 6,184,512 shares of common stock outstanding, less 322,104 shares owned by our affiliates, or 5,682,408 shares in the hands of non-affiliates.',
      ),
      1,
    );
  });
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
