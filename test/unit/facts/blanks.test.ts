import { assertStated } from '../../support/stated';

describe('blanks', () => {
  const blanks = (text: string) => assertStated('blank', ({ sort, of }) => (of === 'other' ? sort : `${sort} of ${of}`), text);

  it('are marks and brackets, with the sign, the month or the year beside them', () =>
    blanks(`
We sold [●] shares for $[●] or $[ ], at [•]%, [*] units on March [●], 2025 and [—], 2025, on page S-[ ], for $● and ●% of it.
        ^^^ mark
                       ^^^^ mark
                               ^^^^ mark
                                        ^^^^ mark
                                              ^^^ mark
                                                           ^^^^^^^^^^^^^^^ mark of date
                                                                               ^^^^^^^^^ mark of date
                                                                                                    ^^^ mark
                                                                                                             ^^ mark
                                                                                                                    ^^ mark
Registration No. 333-[      ] and No. 333-
                 ^^^^^^^^^^^^ mark of fileNumber
                                      ^^^^ gap of fileNumber
`));

  it('are lines to write on, not lines that part or are signed', () =>
    blanks(`
Up to $________ of ________ shares until ____________, 2025 at ___% a year, see page __ of June __, 2024.
      ^^^^^^^^^ line
                   ^^^^^^^^ line
                                         ^^^^^^^^^^^^^^^^^^ line of date
                                                               ^^^^ line
                                                                                     ^^ line
                                                                                           ^^^^^^^^^^^^^ line of date
FORM S-3 ______________________ REGISTRATION STATEMENT. ______________________________ Investing in our shares is risky.
By: \\_\\_\\_\\_\\_\\_ Name: \\_\\_\\_\\_\\_\\_ /s/ \\_\\_\\_\\_\\_\\_
`));

  it('are no more than a space before a year or behind a dollar sign', () =>
    blanks(`
The date of this prospectus is , 2024. It is dated May , 2025, for approximately $ million and a price of $ per share.
                            ^^^^^^^^^ gap of date
                                                   ^^^^^^^^^^ gap of date
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^ gap
                                                                                                       ^^^^^^^^ gap
On May 24 , 2021 and June 14, 2024, the price in $ per ounce, in $ millions, of US$ 5 and “Salary ($)” was $ 1,000; see Inc. , 2020.
`));

  it('are letters that stand for figures', () =>
    blanks(`
For $XX.XX a share, XX% of it, on June XX, 2025, X.XX times, No. 333-XXXXXX, TBD.
    ^^^^^^ letters
                    ^^^ letters
                                  ^^^^^^^^^^^^^ letters of date
                                                 ^^^^ letters
                                                                 ^^^^^^^^^^ letters
                                                                             ^^^ letters
Article XX and Title XXX of the code, and the “TBD” plan of TBD-Medics and Exxon.
`));

  it('are words in brackets that say what is to come, and notes of the drafters', () =>
    blanks(`
On [date], [Insert name], [number of shares], [Month D, YYYY], [closing date], under “[TICKER].” for $[X] by [to come], No. [N].
   ^^^^^^ slot
           ^^^^^^^^^^^^^ slot
                          ^^^^^^^^^^^^^^^^^^ slot
                                              ^^^^^^^^^^^^^^^ slot
                                                               ^^^^^^^^^^^^^^ slot
                                                                                      ^^^^^^^^ slot
                                                                                                     ^^^^ slot
                                                                                                             ^^^^^^^^^ slot
                                                                                                                            ^^^ slot
We agreed. [NTD: see the [●] above.] [Note to Draft: to be updated.] [Company to confirm.] Paid in [NTD 30] million.
           ^^^^^^^^^^^^^^^^^^^^^^^^^ note
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ note
                                                                     ^^^^^^^^^^^^^^^^^^^^^ note
`));

  it('are no brackets that stay: references, editors’ words, boxes to tick, what is kept confidential', () =>
    blanks(`
Section 5 [Reserved], [sic], [emphasis added], [1], [a], [***], [Signature page follows], [FACE], “the interests of [us] on [date] are”, “it rose [. . .] by”.
Check the following box: [ ], Yes [ ] No [X], Large accelerated filer [_].
- [ ] An item
The Form of Indenture dated as of [●] between us and [●].
The undersigned hereby elects to buy ____ shares on [date].
`));
});
