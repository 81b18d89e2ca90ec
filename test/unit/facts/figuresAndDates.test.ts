import { sayDate } from '../../../server/src/regulation/calendarDate';
import { assertStated } from '../../support/stated';

describe('dates', () => {
  it('are read in the forms of prospectuses, with the stray spaces of drafts', () =>
    assertStated(
      'date',
      ({ date }) => (date === undefined ? 'impossible' : sayDate(date)),
      `
On October 20, 2022 and MARCH 5, 2026, on 8 June 2023 and May 24 , 2021; on June 1,2020.
   ^^^^^^^^^^^^^^^^ October 20, 2022
                        ^^^^^^^^^^^^^ March 5, 2026
                                          ^^^^^^^^^^^ June 8, 2023
                                                          ^^^^^^^^^^^^^ May 24, 2021
                                                                            ^^^^^^^^^^^ June 1, 2020
Not February 30, 2022, nor the quarter ended April 31.
    ^^^^^^^^^^^^^^^^^ impossible
                                             ^^^^^^^^ impossible
`,
    ));

  it('are not seen in months without a day, plans, percentages and counts', () =>
    assertStated(
      'date',
      () => 'date',
      `
In May 2020, under Section 10, 2021 Plan, by March 15%, may 40 people of April 31,000 shares; June 1 next. In May 45 patients
had been enrolled, and in March 32 people joined on June 31 sites.
`,
    ));
});

describe('dollar amounts', () => {
  it('have the role that the words around them give', () =>
    assertStated(
      'money',
      ({ role, currency, amount: { value, slack } }) => `${role ?? currency ?? 'none'} ${slack === 0 ? value : `${value - slack} to ${value + slack}`}`,
      `
Up to $2,000,000,000
      ^^^^^^^^^^^^^^ cap 2000000000
Up to $75,000 Common Stock
      ^^^^^^^ cap 75000
We sold $12,000 of the $10,000 of common stock that could be sold.
        ^^^^^^^ soldGross 12000
                       ^^^^^^^ cap 10000
We may sell shares having an aggregate offering price of up to $2.0 billion, at $0.01 each.
                                                               ^^^^^^^^^^^^ cap 1950000000 to 2050000000
                                                                                ^^^^^ none 0.01
We may sell up to $50,000 of common stock; we reimburse the agent for fees of up to $75,000.
                  ^^^^^^^ cap 50000
                                                                                    ^^^^^^^ expenses 75000
To date we have sold 4,169 shares for aggregate gross proceeds of $69,000 and net proceeds of $60,000.
                                                                  ^^^^^^^ soldGross 69000
                                                                                              ^^^^^^^ soldNet 60000
Shares with an aggregate gross sales price of $7,000,000 have been sold, and $3,000,000 remains.
                                              ^^^^^^^^^^ soldGross 7000000
                                                                             ^^^^^^^^^^ remaining 3000000
We increase the maximum aggregate offering price from $10,000,000 to $20,000,000.
                                                      ^^^^^^^^^^^ previousCap 10000000
                                                                     ^^^^^^^^^^^ cap 20000000
Of that, US$9,000 was sold; we had sold approximately $1,000 before.
         ^^^^^^^^ soldGross 9000
                                                      ^^^^^^ soldGross 995 to 1005
We may sell up to C$12,500 of common stock, of which HK$5 was sold.
                  ^^^^^^^^ C$ 12500
                                                     ^^^^ HK$ 5
We have not sold any of the $5,000. We sold $1,020 in the 12 months before under I.B.6.
                            ^^^^^^ none 5000
                                            ^^^^^^ priorTwelveMonths 1020
The common stock, par value $.0001 per share, closed on May 1, 2024 at $3.35; the exercise price is $11.50.
                            ^^^^^^ parValue 0.0001
                                                                       ^^^^^ lastPrice 3.35
                                                                                                    ^^^^^^ exercisePrice 11.5
We lowered the aggregate offering price by $5,000, and lost $(0.86) a share.
                                           ^^^^^^ change 5000
                                                            ^^^^^^^ none -0.86
`,
    ));
});

describe('share counts', () => {
  it('have the role that the words around them give', () =>
    assertStated(
      'shares',
      ({ count, role }) => `${count.value + count.slack} ${role ?? 'none'}`,
      `
We have sold an aggregate of 4,169 shares out of 12,103,750 shares outstanding and 1.5 million shares reserved.
                             ^^^^^^^^^^^^ 4169 soldShares
                                                 ^^^^^^^^^^^^^^^^^ 12103750 sharesOutstanding
                                                                                   ^^^^^^^^^^^^^^^^^^ 1550000 none
We are offering 3,000,000 shares; the underwriters have an option to purchase up to 450,000 additional shares. The 4,169 shares already sold count.
                ^^^^^^^^^^^^^^^^ 3000000 offeredShares
                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ 450000 optionShares
                                                                                                                   ^^^^^^^^^^^^ 4169 soldShares
`,
    ));
});
