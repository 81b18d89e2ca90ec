import { assertStated } from '../../support/stated';

describe('malformed figures', () => {
  const meant = (text: string) => assertStated('malformedFigure', ({ defect, meant: figure }) => `${defect}: ${figure ?? 'nobody knows'}`, text);

  it('are groups of more or fewer than three digits; only where a comma is all that is amiss can it be known which figure is meant', () =>
    meant(`
We sold 13,489,99 warrants, 1,469417 shares, and 12,34567 shares for $14,50,000, $14,5000,000, $1,23 and $1450,000.
        ^^^^^^^^^ grouping: nobody knows
                            ^^^^^^^^ grouping: 1,469,417
                                                 ^^^^^^^^ grouping: nobody knows
                                                                      ^^^^^^^^^ grouping: nobody knows
                                                                                  ^^^^^^^^^^^ grouping: nobody knows
                                                                                                ^^^^ grouping: nobody knows
                                                                                                          ^^^^^^^^ grouping: 1,450,000
The fee is $1.200.000, $14,,500,000 or $1,234.56,789 in all.
            ^^^^^^^^^ grouping: nobody knows
                        ^^^^^^^^^^^ grouping: nobody knows
                                        ^^^^^^^^^^^^ grouping: nobody knows
`));

  it('are points where commas belong, in thousands and in what is counted', () =>
    meant(`
We sold 78.900 shares, 12,345.678 units and 5,000.000 for $1,200.000.
        ^^^^^^ point: 78,900
                       ^^^^^^^^^^ point: 12,345,678
                                            ^^^^^^^^^ point: 5,000,000
                                                           ^^^^^^^^^ point: 1,200,000
From 14.500 to 20,000 shares may be sold, of 12.103.750 outstanding shares.
     ^^^^^^ point: 14,500
                                             ^^^^^^^^^^ grouping: nobody knows
`));

  it('are written out to the unit with millions behind them, in dollars', () =>
    meant(`
A value of $5,265,492 million, US$75,000,000 million or $1,000,000 Billion, not of $265,492 thousand.
           ^^^^^^^^^^^^^^^^^^ scale: nobody knows
                               ^^^^^^^^^^^^^^^^^^^^^ scale: nobody knows
                                                        ^^^^^^^^^^^^^^^^^^ scale: nobody knows
Revenue of $1,234,567 thousand, ¥1,234,567 million, NT$1,234,567 million, Ps.$1,234,567 million, COP $1,234,567 million and 1,234,567 million won.
`));

  it('are no millions of millions where a text counts in millions', () =>
    meant(`
The bank has total assets of $2,434,079 million and deposits of $914,321 million.
`));

  it('are no fractions, prices, rates and levels', () =>
    meant(`
At $5.103 per share, $1,007.625 per note or $1,250.125 each, 0.695 and 3.1416, a rate of 4.325%, an index value of 5,123.456 and a ratio of 1.250.
Approximately 12,345.678 shares, 12.125 shares per note, 1,234.567%, and 0.500 shares for each warrant.
In all 1.200 million shares, 12.500 billion units, $1,234.567 million, a factor of 1.000 per share, and 10.500 percent of the shares.
The conversion rate may not exceed 1,250.125 shares. The version is 1.234.567, and the number (212) 555.123.4567 or 212.555.1234.
`));

  it('are no lists, years, names, days and figures that are grouped in another way', () =>
    meant(`
See notes 1,2,3 and 10,11,12, for 2022,2023, in No. 25,1234, Section 12,3456 and ₹14,50,000 or Rs. 1,23,45,678; on June 1,2020 and Dec. 31,20201.
`));
});
