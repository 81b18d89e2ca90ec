import type { Operand } from '../../../server/src/facts/figureStatements';
import { assertStated } from '../../support/stated';

const value = ({ figure }: Operand) => figure.value;

describe('sums that sentences state', () => {
  const sums = (text: string) => assertStated('sum', ({ parts, whole }) => `${parts.map(value).join(' + ')} of ${value(whole)}`, text);

  it('are a whole and the numbered items, or the two parts, that it consists of', () =>
    sums(`
The 9,000,000 shares consist of (i) 4,000,000 shares issued in 2022, (ii) up to 3,000,000 shares on option and (iii) an aggregate of 2,000,000 shares.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 4000000 + 3000000 + 2000000 of 9000000
The price of $5.0 million, which is comprised of $3,000,000 in cash and $2,000,000 in notes, was paid.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3000000 + 2000000 of 5000000
`));

  it('are a whole and a list of its parts', () =>
    sums(`
Income was $41.3 million, consisting of $36.9 million of interest, $2.8 million of dividends and $1.6 million of fees.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 36900000 + 2800000 + 1600000 of 41300000
We sold $5,000,000 of stock, namely $3,000,000 before May 3, 2024 and $2,000,000 since.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3000000 + 2000000 of 5000000
`));

  it('are what was taken of a whole and what is left of it', () =>
    sums(`
We sold $31.5 million of the $75.0 million program, and $43.5 million is left.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 31500000 + 43500000 of 75000000
The proceeds were $4,500,000, which is 90% of the $5,000,000 of stock offered; the other $500,000 will not be sold.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 4500000 + 500000 of 5000000
`));

  it('are an amount, what of it was sold and what remains', () =>
    sums(`
Of the $50,000,000, of which $4,246,131 has been sold and $45,753,869 remains unsold, we may sell a part.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 4246131 + 45753869 of 50000000
We may sell $20,000,000 of our stock, of which we sold $7,000,000, leaving a remaining $13,000,000 for us.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 7000000 + 13000000 of 20000000
`));

  it('are no figures of which one is part of another, of two units, or of which there are more than are told apart', () =>
    sums(`
The 3,000,000 shares consist of 2,000,000 shares, including 500,000 shares on option.
The 1,000,000 units consist of 1,000,000 shares and 500,000 warrants.
The 9,000,000 shares consist of 4,000,000 shares of 2021, some of them pledged (3,000,000 shares), and 2,000,000 shares of 2023.
The 27,216,667 shares are, namely, 20,000,000 shares in the units, 550,000 in the placement and 6,666,667 shares of the founders.
Of the $75,000,000, of which $21,250,000 has been sold, $10,000,000 was sold in 2023 and the remaining part in 2024.
The fee of €5,000, consisting of €3,000 and €1,000, is due. It consists of $3,000 and $1,000. The sum of $5,000 is due.
`));
});
