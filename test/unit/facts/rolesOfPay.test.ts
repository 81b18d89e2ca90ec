import { assertStated } from '../../support/stated';

describe('what underwriters and agents are paid', () => {
  it('is told from what is left and from what else is spent', () =>
    assertStated(
      'money',
      ({ role }) => role ?? 'none',
      `
The agent will receive a commission of $4.00 per note, and sells to dealers less a concession not in excess of $3.00 per note.
                                       ^^^^^ discount
                                                                                                               ^^^^^ discount
An affiliate will pay a referral fee of up to $2.50 per $1,000 in principal amount. Dealers may reallow a discount not in excess of $0.12.
                                              ^^^^^ discount
                                                        ^^^^^^ denomination
                                                                                                                                    ^^^^^ discount
The expenses of the offering, other than commissions payable to the agent, will be approximately $300,000.
                                                                                                 ^^^^^^^^ expenses
After deducting commissions and expenses payable by us, the net proceeds to us were approximately $83.1 million.
                                                                                                  ^^^^^^^^^^^^^ proceeds
(1) Includes $0.35 per unit, or $7,000,000 (or $8,050,000 if the option is exercised in full), payable for deferred underwriting commissions.
             ^^^^^ discount
                                ^^^^^^^^^^ discount
                                               ^^^^^^^^^^ discount
We reimburse the agent for legal fees of up to $100,000 and pay a non-accountable expense allowance of $25,000, and $50,000 for fees and expenses of counsel.
                                               ^^^^^^^^ expenses
                                                                                                       ^^^^^^^ expenses
                                                                                                                    ^^^^^^^ expenses
`,
    ));

  it('is a percentage of the price, or stands beside an amount', () =>
    assertStated(
      'percentage',
      ({ role }) => role ?? 'none',
      `
We will pay the placement agent a cash fee of 7.0% of the gross proceeds, and warrants for 5.0% of the shares.
                                              ^^^^ commissionRate
                                                                                           ^^^^ none
(1) Represents an underwriting discount equal to 6.5% of the public offering price. (2) 5% cash fee payable to the underwriters.
                                                 ^^^^ commissionRate
                                                                                        ^^ commissionRate
The agent will receive a commission of $4.00 (0.40%) per note, and $15.00 more. It has a discount of $15.00 per $1,000 principal amount, or 1.50%.
                                              ^^^^^ commissionRate
                                                                                                                                            ^^^^^ commissionRate
`,
    ));
});

describe('interest', () => {
  it('is of notes and preferred stock that are named by it', () =>
    assertStated(
      'percentage',
      ({ role }) => role ?? 'none',
      `
We offer 5.250% Senior Notes due 2030 and 7.50% Series A Cumulative Redeemable Preferred Stock, with a return of 9.00% on the notes.
         ^^^^^^ interestRate
                                          ^^^^^ interestRate
                                                                                                                 ^^^^^ none
Holders of 25% of the notes may vote, as may a 5% holder of Series A Preferred Stock. The notes bear interest at 6.00% per year.
           ^^^ none
                                               ^^ none
                                                                                                                 ^^^^^ interestRate
`,
    ));
});

describe('proceeds', () => {
  it('are net or gross, with and without the option', () =>
    assertStated(
      'money',
      ({ role }) => role ?? 'none',
      `
We estimate that the net proceeds from this offering, after deducting discounts and commissions and expenses payable by us, will be approximately $18.2 million, or approximately $21.0 million if the underwriters exercise their option in full.
                                                                                                                                                  ^^^^^^^^^^^^^ proceeds
                                                                                                                                                                                  ^^^^^^^^^^^^^ proceeds
We expect gross proceeds of $20.0 million (or $23.0 million if the option is exercised in full).
                            ^^^^^^^^^^^^^ grossProceeds
                                              ^^^^^^^^^^^^^ grossProceeds
It closed for gross proceeds (before underwriting discounts and commissions and estimated offering expenses) of approximately $75,000,000.
                                                                                                                              ^^^^^^^^^^^ grossProceeds
`,
    ));
});
