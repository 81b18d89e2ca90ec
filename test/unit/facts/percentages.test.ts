import { assertStated } from '../../support/stated';

describe('percentages', () => {
  it('are what the agent is paid, by the words around them', () =>
    assertStated(
      'percentage',
      ({ role, rate: { value, slack } }) => `${role ?? 'none'} ${value}${slack > 0 ? ' or so' : ''}`,
      `
The agent receives a commission of up to 3.0% of the gross sales price, and we pay 3 percent of the gross proceeds as commission.
                                         ^^^^ commissionRate 3
                                                                                   ^^^^^^^^^ commissionRate 3
The compensation is equal to approximately 2.75 per cent of the gross proceeds; the underwriting discount is a commission of 7%.
                                           ^^^^^^^^^^^^^ none 2.75 or so
                                                                                                                             ^^ commissionRate 7
The 4.25% notes bear interest at 4.25 % per annum, and 51% of the holders voted.
    ^^^^^ interestRate 4.25
                                 ^^^^^^ interestRate 4.25
                                                       ^^^ none 51
`,
    ));
});
