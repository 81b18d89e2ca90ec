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
