import { assertStated } from '../../support/stated';

describe('the amounts of General Instruction I.B.6', () => {
  it('are what is left under it, and the cap that it sets', () =>
    assertStated(
      'money',
      ({ role }) => role ?? 'none',
      `
We sold shares in the aggregate amount of $1,020 in the prior 12 months under General Instruction I.B.6, leaving $3,061,933 that could be sold.
                                          ^^^^^^ priorTwelveMonths
                                                                                                                 ^^^^^^^^^^ headroom
Of the limit of General Instruction I.B.6, $2,500,000 remains available for sale by us.
                                           ^^^^^^^^^^ headroom
Under General Instruction I.B.6, we may offer and sell shares having an aggregate offering price of up to $4,500,000.
                                                                                                          ^^^^^^^^^^ cap
`,
    ));
});
