import { assertStated } from '../../support/stated';

describe('clauses on what may be sold', () => {
  const gaps = (text: string) => assertStated('capClause', () => 'no amount', text);

  it('have lost their amount', () =>
    gaps(`
We may offer up shares, sell up to of our common stock, or issue and sell up to shares of our stock.
       ^^^^^^^^^^^^^^^ no amount
                        ^^^^^^^^^^^^^^^^^ no amount
                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no amount
Shares with an aggregate offering price of up to from time to time, or an aggregate gross sales price of through the agent.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no amount
                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no amount
`));

  it('have an amount, a number, or a blank for it', () =>
    gaps(`
We may sell up to $25,000,000 of our common stock, up to 5,000,000 shares, up to all of our shares, or up to $[●] of our stock from time to time.
An aggregate offering price of up to [ ], and up to one share for each unit. Holders who sell up front, and shares offered up for sale.
`));
});
