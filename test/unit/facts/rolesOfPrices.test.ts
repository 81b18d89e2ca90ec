import { assertStated } from '../../support/stated';

describe('prices of one security', () => {
  it('of a range or a list all have the role of the first', () =>
    assertStated(
      'money',
      ({ role }) => role ?? 'none',
      `
The conversion prices ranged from $3.14 to $3.72. The warrants have exercise prices of $1.25, $1.50 and $2.00 per share, respectively.
                                  ^^^^^ exercisePrice
                                           ^^^^^ exercisePrice
                                                                                       ^^^^^ exercisePrice
                                                                                              ^^^^^ exercisePrice
                                                                                                        ^^^^^ exercisePrice
The exercise price decreased from $44.82 per share of common stock to $41.26 per share. We expect an offering price of between $4.00 and $6.00 per share.
                                  ^^^^^^ exercisePrice
                                                                      ^^^^^^ exercisePrice
                                                                                                                               ^^^^^ offeringPrice
                                                                                                                                         ^^^^^ offeringPrice
We sell at an offering price of $3.49 per share of common stock and $3.4899 per pre-funded warrant. The exercise price is $2.00; we received $5.00.
                                ^^^^^ offeringPrice
                                                                    ^^^^^^^ offeringPrice
                                                                                                                          ^^^^^ exercisePrice
                                                                                                                                             ^^^^^ none
The closing price of our common stock and warrants on May 1, 2024 was $3.24 and $0.013, respectively. The sale price of our stock ranged from $1.00 to $2.00.
                                                                      ^^^^^ lastPrice
                                                                                ^^^^^^ lastPrice
                                                                                                                                              ^^^^^ none
                                                                                                                                                       ^^^^^ none
`,
    ));

  it('tell what a warrant or a note costs to exercise from what it is sold for', () =>
    assertStated(
      'money',
      ({ role }) => role ?? 'none',
      `
Each warrant entitles the holder to purchase one share of common stock at a price of $11.50 per share.
                                                                                     ^^^^^^ exercisePrice
The sponsor buys 7,500 warrants (8,400 if the option is exercised in full) at a price of $1.00 per warrant.
                                                                                         ^^^^^ offeringPrice
The notes are convertible at $8.25 per common share.
                             ^^^^^ exercisePrice
Each unit has an offering price of $10.00 and consists of one share and one warrant.
                                   ^^^^^^ offeringPrice
The combined public offering price for each share of common stock, together with an accompanying common warrant, is $2.50.
                                                                                                                    ^^^^^ offeringPrice
The purchase price of each pre-funded warrant and accompanying common warrant is $2.4999, which is less.
                                                                                 ^^^^^^^ offeringPrice
`,
    ));
});

describe('denominations', () => {
  it('are what one note or one preferred share is of', () =>
    assertStated(
      'money',
      ({ role }) => role ?? 'none',
      `
The stock has a stated amount of $100 per share and an initial liquidation preference of $25.00 per share.
                                 ^^^^ denomination
                                                                                         ^^^^^^ denomination
It accrues on the stated amount thereof, which is $100. We borrowed in the aggregate principal amount of $5,000 and a principal amount of $150,000.
                                                  ^^^^ denomination
                                                                                                         ^^^^^^ none
                                                                                                                                          ^^^^^^^^ none
Each depositary share is of a share with a liquidation preference of $25,000 per share (equivalent to $25 per depositary share).
                                                                     ^^^^^^^ denomination
                                                                                                      ^^^ denomination
A dividend on the $25.00 liquidation preference per share (equivalent to $1.875 per annum per share) is paid.
                  ^^^^^^ denomination
                                                                         ^^^^^^ none
The aggregate liquidation preference is $3,000 per share of the old class.
                                        ^^^^^^ none
You receive for each $1,000 of the outstanding face amount, and each note corresponds to $10 principal amount per unit.
                     ^^^^^^ denomination
                                                                                         ^^^ denomination
We issue notes of $2,000 and integral multiples of $1,000 in excess thereof. The notes pay $8.75 per $1,000.
                  ^^^^^^ denomination
                                                   ^^^^^^ denomination
                                                                                           ^^^^^ none
                                                                                                     ^^^^^^ denomination
`,
    ));
});
