import assert from 'node:assert/strict';
import { checkSource, sticker } from '../../support/drafts';

/** The rules that find some thing in a sticker of these words, but those that only inform. */
function rules(...words: readonly string[]): readonly string[] {
  return checkSource(sticker(words.join('\n\n')))
    .findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule }) => rule);
}

const PROGRAM = 'We may sell up to $20,000,000 of our common stock. We have sold 1,500,000 shares for gross proceeds of $7,500,000.';

describe('what remains, in many words', () => {
  for (const remains of [
    (left: string) => `Common stock of ${left} is left to be sold under the program.`,
    (left: string) => `This leaves common stock with a total sales price of ${left} for future sales.`,
    (left: string) => `${left} of our shares are still to be sold.`,
    (left: string) => `${left} of our shares have yet to be sold.`,
    (left: string) => `${left} of our shares can still be issued.`,
    (left: string) => `Shares of ${left} have not yet been sold.`,
    (left: string) => `${left} of our common stock is available for future sale.`,
    (left: string) => `The other ${left} will not be sold.`,
    (left: string) => `The rest of ${left} is hereby withdrawn from sale.`,
    (left: string) => `We have ${left} of unused capacity.`,
    (left: string) => `We may still sell up to ${left} of our shares.`,
    (left: string) => `We may again sell up to ${left} of our shares, being the unsold part of the $20,000,000.`,
  ]) {
    it(`is found wrong in “${remains('$X')}”`, () => {
      assert.deepEqual(rules(`${PROGRAM} ${remains('$12,500,000')}`), []);
      assert.deepEqual(rules(`${PROGRAM} ${remains('$12,050,000')}`), ['remaining-mismatch']);
    });
  }

  it('is counted from what was sold where it may be sold from now on', () => {
    const raised = (left: string) =>
      rules(
        `${PROGRAM} We increase the maximum aggregate offering price of the shares to $30,000,000, inclusive of the $7,500,000 of shares sold to date, such that ${left} of shares may be sold from and after the date of this Supplement.`,
      );
    assert.deepEqual(raised('$22,500,000'), []);
    assert.deepEqual(raised('$25,200,000'), ['remaining-mismatch']);
  });

  for (const other of [
    'Securities of $80,000,000 are available for sale under the registration statement.',
    'Of our credit facility, $4,000,000 is available to be issued in letters of credit, and $3,000,000 of cash is left.',
    'The rest of $900,000 is due in May.',
    'Up to $20,000,000 of shares may be sold from and after today.',
  ]) {
    it(`is not told in “${other}”`, () => assert.deepEqual(rules(`${PROGRAM} ${other}`), []));
  }

  it('may be what a reduction gives up', () =>
    assert.deepEqual(rules(`${PROGRAM} We reduce the amount that may be sold from $20,000,000 to $8,000,000; the other $12,000,000 will not be sold.`), []));
});

describe('what was sold, in many words', () => {
  const CAP =
    'We may sell shares of our common stock under the Sales Agreement (the “Sales Agreement”) having an aggregate offering price of up to $10,000,000.';

  for (const sold of [
    'We issued 2,000,000 shares under the Sales Agreement and realized gross proceeds of $12,000,000.',
    'We have sold shares with a total sales price of $12,000,000 to date.',
    'To date we sold 2,000,000 shares for $12,000,000 in the aggregate.',
    'To date we sold 2,000,000 shares for a total of $12,000,000.',
    'We sold 2,000,000 shares under the Sales Agreement, which brought us $12,000,000 before commissions.',
    'The aggregate gross sales price of the 2,000,000 shares sold so far is $12,000,000.',
    'We generated $12,000,000 of gross proceeds under the Sales Agreement.',
    'We have used $12,000,000 of the program.',
    'The 2,000,000 shares sold brought gross proceeds of $12,000,000.',
  ]) {
    it(`is more than may be in “${sold}”`, () => assert.deepEqual(rules(`${CAP} ${sold}`), ['sold-exceeds-cap']));
  }

  for (const other of [
    'We received gross proceeds of $12,000,000 when the warrants were exercised through our agent.',
    'In May we sold 2,000,000 shares to an investor for $12,000,000 in the aggregate.',
    'We raised gross proceeds of $12,000,000 in 2021.',
    'We sold 2,000,000 shares under the Sales Agreement for $12,000,000 after commissions of 3.0%.',
    'We have used $12,000,000 of the proceeds.',
  ]) {
    it(`is not told in “${other}”`, () => assert.deepEqual(rules(`${CAP} ${other}`), []));
  }
});

describe('what may be sold, in many words', () => {
  const SOLD = 'We have sold 1,500,000 shares for gross proceeds of $7,500,000.';

  for (const cap of [
    'The program has sales of common stock with a total sales price of not more than $5,000,000.',
    'The program provides for sales of shares of up to $5,000,000.',
    'We may sell common stock for up to $5,000,000 in all.',
    'The maximum aggregate offering price of the shares that we may sell is $5,000,000.',
    'This prospectus supplement covers $5,000,000 of common stock.',
    'We sold a part of the $5,000,000 of common stock that the prospectus supplement offers.',
    'We filed with the Securities and Exchange Commission for an offering of up to $5,000,000 of common stock.',
  ]) {
    it(`is less than was sold in “${cap}”`, () => assert.deepEqual(rules(`${cap} ${SOLD}`), ['sold-exceeds-cap']));
  }

  it('is not what is bought back, and not what a fee was paid for', () =>
    assert.deepEqual(
      rules(`Our board lets us repurchase up to $5,000,000 of our common stock. The proposed maximum aggregate offering price is $5,000,000. ${SOLD}`),
      [],
    ));

  it('is found wrong by a digit where one statement has a scale word', () =>
    assert.deepEqual(
      rules(
        '**Up to $2,000,000,000**',
        'We may sell shares having an aggregate gross sales price of up to $2.5 billion.',
        'We offer up to $2,000,000,000 of shares.',
      ),
      ['cap-conflict'],
    ));
});

describe('a document that is called the prior one', () => {
  const ledger = (term: string, left: string) =>
    `Under the ${term} we registered up to $20,000,000 of our common stock. We sold 1,500,000 shares under the ${term} for gross proceeds of $7,500,000, leaving ${left} of unused capacity.`;

  it('is that of this program where the draft supplements it', () => {
    const relation = 'This Supplement amends and supplements the prospectus supplement dated May 3, 2024 (the “Prior Prospectus”).';
    assert.deepEqual(rules(relation, ledger('Prior Prospectus', '$12,500,000')), []);
    assert.deepEqual(rules(relation, ledger('Prior Prospectus', '$15,200,000')), ['remaining-mismatch']);
    assert.deepEqual(
      rules(
        'The prospectus dated May 3, 2024 (the “Original Prospectus”) is to be read with it.',
        'It is to be read in conjunction with the Original Prospectus.',
        ledger('Original Prospectus', '$15,200,000'),
      ),
      ['remaining-mismatch'],
    );
  });

  it('is that of another program elsewhere', () => {
    assert.deepEqual(rules('We filed a prospectus supplement (the “Prior Prospectus”).', ledger('Prior Prospectus', '$15,200,000')), []);
    assert.deepEqual(rules('This supplements the 2024 Prospectus Supplement.', ledger('2022 Prospectus Supplement', '$15,200,000')), []);
  });
});

describe('percentages of what was sold', () => {
  const paid = (words: string) => rules(`We sold 1,500,000 shares for gross proceeds of $7,500,000. ${words}`);

  it('are worked out from the gross proceeds named before', () => {
    assert.deepEqual(paid('We paid commissions of $225,000, being 3.0% of those gross proceeds.'), []);
    assert.deepEqual(paid('We paid commissions of $225,000 (2.5% of the gross proceeds).'), ['product-mismatch']);
    assert.deepEqual(paid('The agent has a fee of 3.0% of the gross proceeds of $7,500,000, that is $252,000.'), ['product-mismatch']);
  });

  it('are of others where two are named', () =>
    assert.deepEqual(paid('We sold 10,000 units for gross proceeds of $1,000,000. We paid commissions of $225,000, being 2.5% of the gross proceeds.'), []));
});

describe('the rate that the agent is paid', () => {
  const rates = (...words: readonly string[]) => rules(...words).filter(rule => rule === 'commission-rate-conflict');
  const first = 'We pay the agent a commission of 3.0% of the gross proceeds.';

  for (const second of [
    'We will pay it 2.5% of the gross proceeds.',
    'Each agent will be paid at a mutually agreed rate of not more than 2.5% of the gross sales price.',
    'The agent’s fee is 2.5% of the gross sales price.',
    'Each sales agent receives 2.5% of the gross sale price of each share.',
    'The agent will receive a commission that will not exceed, but may be lower than, 2.5% of the gross sales price of the shares.',
  ])
    it(`is another in “${second}”`, () => assert.equal(rates(first, second).length, 1));

  for (const second of [
    'We will pay our financial adviser 1.0% of the gross proceeds.',
    'We paid the underwriters of our last offering 7.0% of its gross proceeds.',
    'The supplier’s remuneration is 2.5% of the gross sales price of each bottle.',
    'If we sell to an investor that it introduced, the agent is to be paid 6.0% of the gross proceeds.',
  ])
    it(`is not told in “${second}”`, () => assert.deepEqual(rates(first, second), []));
});

describe('agents and agreements by their names', () => {
  const AGENTS =
    'We entered into a Sales Agreement (the “Sales Agreement”) with Cantor Fitzgerald & Co. (“Cantor”) and Lake Street LLC (“Lake”) (each an “Agent” and together the “Agents”).';

  it('are those of affiliates', () => {
    assert.deepEqual(rules(AGENTS, 'We may offer and sell shares of our common stock through Cantor, Lake or Cantor Fitzgerald Europe.'), []);
    assert.deepEqual(rules(AGENTS, 'We may offer and sell shares of our common stock through Cantor, Lake or Roth Europe.'), ['agent-name-drift']);
  });

  it('are one picked out of several', () => {
    assert.deepEqual(rules(AGENTS, 'The Agent that receives our notice, and the Agent to which we gave it, may end it; the Agent so designated may not.'), []);
    assert.deepEqual(rules(AGENTS, 'The Agent may end it.'), ['agent-number-mismatch']);
  });

  it('are the full title of an agreement that is named with its date', () => {
    const named = 'We sell under our At The Market Offering Agreement, dated May 3, 2024, with Maxim Group LLC.';
    assert.deepEqual(rules(named, 'Under the At The Market Offering Agreement we sold 5 shares.'), []);
    assert.deepEqual(rules('We sell shares.', 'Under the At The Market Offering Agreement we sold 5 shares.'), ['undefined-term']);
  });
});

describe('what may be sold after a change', () => {
  const SOLD = 'As of the date of this Supplement, we have sold $187,345,120 of shares';
  const STOCK = 'the maximum aggregate offering price of the shares of our common stock that may be sold under';

  for (const increase of [
    `We are filing this Supplement to increase ${STOCK} the Equity Distribution Agreement with Raymond James & Associates, Inc. (the “Distribution Agreement”) from $250,000,000 to $500,000,000.`,
    `We are filing this Supplement to increase ${STOCK} the Equity Distribution Agreement, dated June 5, 2023 (the “Distribution Agreement”), with Raymond James & Associates, Inc., from $250.0 million to $500.0 million.`,
    `We increase from $250,000,000 to $500,000,000 ${STOCK} our sales agreement.`,
    `We increase ${STOCK} our sales agreement from an aggregate offering price of $250,000,000 up to a new aggregate offering price of $500,000,000.`,
    `We increase ${STOCK} our sales agreement with Roth & Co., Inc. from two hundred fifty million dollars ($250,000,000) to five hundred million dollars ($500,000,000).`,
    'The Prospectus Supplement covers the offer of up to $250,000,000 of our common stock. This Supplement adds $250,000,000 of shares, for a total of $500,000,000.',
    'The Prospectus Supplement covers the offer of up to $250,000,000 of our common stock. This Supplement adds $250,000,000 of shares.',
    'The Prospectus Supplement covers the offer of up to $250,000,000 of our common stock. We increase the aggregate offering price of the shares by $250,000,000.',
  ]) {
    it(`is what remains is counted from in “${increase}”`, () => {
      assert.deepEqual(rules(`${increase} ${SOLD}, and $312,654,880 remains available.`), []);
      assert.deepEqual(rules(`${increase} ${SOLD}, and $321,654,880 remains available.`), ['remaining-mismatch']);
    });
  }

  it('is not the amount before, where the one after is not found', () =>
    assert.deepEqual(rules(`We increase the aggregate offering price from $250,000,000 to twice as much $. ${SOLD}, and $312,654,880 remains available.`), []));

  it('is not the least that is sold in a day', () =>
    assert.deepEqual(rules(`We may sell up to $250,000,000 of our common stock. We reduced the minimum amount from $1,000,000 to $500,000. ${SOLD}.`), []));

  it('is what a reduction leaves, whatever names stand before', () => {
    const reduced = (left: string) =>
      rules(
        `We reduce ${STOCK} the Sales Agreement with Roth & Co., Inc. (the “Sales Agreement”) from $500,000,000 to $250,000,000. ${SOLD}, and ${left} remains available.`,
      );
    assert.deepEqual(reduced('$62,654,880'), []);
    assert.deepEqual(reduced('$62,645,880'), ['remaining-mismatch']);
  });
});

describe('a change and the amount before it in another sentence', () => {
  const PRIOR = 'Under the sales agreement we may sell up to $50,000,000 of our common stock.';
  const ledger = (...words: readonly string[]) => rules([PRIOR, ...words].join(' '));

  for (const increase of [
    (to: string) => `We are increasing the aggregate offering price by $30,000,000 to ${to}.`,
    (to: string) => `This Supplement increases the aggregate offering price of the shares that may be sold by $30,000,000, to ${to}.`,
    (to: string) => `This Supplement increases by $30 million, to ${to}, the amount of common stock that we may sell.`,
  ]) {
    it(`add up to the amount after it in “${increase('$Y')}”`, () => {
      assert.deepEqual(ledger(increase('$80,000,000')), []);
      assert.deepEqual(ledger(increase('$90,000,000')), ['stated-sum-mismatch']);
    });
  }

  it('and a decrease from it', () => {
    const reduced = (to: string) => ledger(`We are reducing the aggregate offering price of the shares that may be sold by $30,000,000 to ${to}.`);
    assert.deepEqual(reduced('$20,000,000'), []);
    assert.deepEqual(reduced('$10,000,000'), ['stated-sum-mismatch']);
    assert.deepEqual(ledger('Of it $40,000,000 remains available.', 'We are reducing the amount that may be sold by $30,000,000 to $20,000,000.'), []);
  });

  it('need not add up where the amount after it counts from now on', () => {
    assert.deepEqual(
      ledger('We have sold shares for gross proceeds of $20,000,000.', 'We increase the amount that may be sold by $30,000,000 to $60,000,000.'),
      [],
    );
    assert.deepEqual(
      ledger('We have sold shares for gross proceeds of $20,000,000.', 'We increase the amount that may be sold by $20,000,000 to $50,000,000.'),
      [],
    );
    assert.deepEqual(ledger('We have increased the amount that may be sold from and after the date hereof by $30,000,000 to $90,000,000.'), []);
  });

  it('must, where what may be sold from now on speaks for the amount before', () => {
    const from = (to: string) =>
      ledger(
        'We have sold shares for gross proceeds of $20,000,000.',
        `We increase by $30,000,000, to ${to}, the amount of common stock that we may sell, such that $60,000,000 of it may be sold from and after today.`,
      );
    assert.deepEqual(from('$80,000,000'), []);
    assert.deepEqual(from('$90,000,000'), ['stated-sum-mismatch']);
  });

  it('are left alone where several amounts may be meant, and under a limit that moves', () => {
    assert.deepEqual(ledger('In 2024 we increased the amount that may be sold by $25,000,000.', 'We now increase it by $30,000,000 to $105,000,000.'), []);
    assert.deepEqual(
      ledger('In 2024 we increased the amount that may be sold by $25,000,000.', 'We now increase the amount that may be sold by $30,000,000 to $105,000,000.'),
      [],
    );
    assert.deepEqual(
      ledger('In 2023 it was $20,000,000 of shares that could be sold.', 'We increase the amount that may be sold by $30,000,000 to $90,000,000.'),
      [],
    );
    assert.deepEqual(ledger('Under General Instruction I.B.6 we increase the amount that may be sold by $30,000,000 to $90,000,000.'), []);
  });
});
