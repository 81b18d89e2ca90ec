import { assertStated } from '../../support/stated';

describe('products that sentences state', () => {
  const products = (text: string) =>
    assertStated(
      'product',
      ({ factors, product }) => `${factors.map(([count, price]) => `${count.figure.value} at ${price.figure.value}`).join(', ')} for ${product.figure.value}`,
      text,
    );

  it('are numbers of securities, their prices, and what they bring in', () =>
    products(`
We sold 800,000 units at $10.00 per unit, generating gross proceeds of $8,000,000.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 800000 at 10 for 8000000
We sold 100 shares at a price of $4.00 per share and 50 warrants at a price of $0.10 per warrant for an aggregate purchase price of $405.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 100 at 4, 50 at 0.1 for 405
We sold 1,187,000 shares at an average price of approximately $4.21 per share for gross proceeds of $5,001,213.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1187000 at 4.21 for 5001213
`));

  it('may be hedged, for each, in the aggregate, and stand beside net proceeds and an amount that may be sold', () =>
    products(`
The agents sold 100,000 shares at a weighted average price of $2.95 per share, for gross proceeds of roughly $295,000.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 100000 at 2.95 for 295000
We sold 100,000 shares for $2.00 each, or $200,000 in the aggregate.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 100000 at 2 for 200000
Of the $5,000,000 that may be sold we sold 100,000 shares at $2.00 per share for gross proceeds of $200,000 and net proceeds of $190,000.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 100000 at 2 for 200000
We sold 100,000 shares at $2.00 per share for gross proceeds of $200,000 before underwriting discounts.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 100000 at 2 for 200000
`));

  it('are what all warrants bring in that are exercised for cash', () =>
    products(`
If all warrants to purchase 500,000 shares were exercised at $3.00 per share, we would receive $1,500,000.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 500000 at 3 for 1500000
If all warrants to purchase 500,000 shares were exercised at $3.00 per share, we would receive net proceeds of $1,400,000.
The 500,000 shares trade at $3.00 per share; upon exercise of other warrants we would receive $1,400,000.
`));

  it('are no proceeds after costs, of pre-funded warrants, of what warrants buy, and of other units than the price is counted by', () =>
    products(`
We sold 500,000 shares at a price of $4.00 per share for net proceeds of $1,860,000.
We sold 500,000 shares and pre-funded warrants at a price of $4.00 per share for gross proceeds of $2,000,000.
We sold 500,000 shares at a price of $4.00 per share, with warrants for 250,000 shares at $5.00 per share, for gross proceeds of $2,000,000.
We sold 100,000 ADSs, of 500,000 ordinary shares, at a price of $10.00 per ADS for gross proceeds of $1,000,000.
We sold 500,000 shares at prices between $3.00 and $5.00 per share for gross proceeds of $2,000,000.
We sold 500,000 shares at a price of €4.00 per share for gross proceeds of €3,000,000.
`));
});
