import { assertStated } from '../../support/stated';

describe('shares that are counted apart', () => {
  it('are those of warrants, reserved ones, or outstanding ones', () =>
    assertStated(
      'shares',
      ({ role }) => role ?? 'none',
      `
The number of shares outstanding after this offering is based on 20,123 shares outstanding as of May 1, 2024 and excludes:
                                                                 ^^^^^^^^^^^^^ sharesOutstanding
- 1,234 shares of common stock issuable upon the exercise of outstanding stock options;
  ^^^^^^^^^^^^ reservedShares
- 3,456 shares of common stock issuable upon exercise of outstanding warrants;
  ^^^^^^^^^^^^ warrantShares
- 4,567 shares issuable upon exercise of outstanding options and warrants;
  ^^^^^^^^^^^^ reservedShares
- outstanding warrants to purchase 7,001 shares of common stock;
                                   ^^^^^^^^^^^^ warrantShares
- 8,765 shares issuable upon conversion of our notes; and
  ^^^^^^^^^^^^ reservedShares
- 5,004 shares of common stock reserved for future issuance under our plan.
  ^^^^^^^^^^^^ reservedShares
The shares do not include 9,283 shares of Class B common stock that are issued and outstanding and 1,702 warrants to purchase shares of common stock.
                          ^^^^^^^^^^^^ sharesOutstanding
                                                                                                   ^^^^^^^^^^^^^^ warrantShares
`,
    ));

  it('are known without what introduces them', () =>
    assertStated(
      'shares',
      ({ role }) => role ?? 'none',
      `
We have 2,250 shares of common stock that have been granted as a restricted stock grant.
        ^^^^^^^^^^^^ reservedShares
We have reserved 83,333 shares of our stock. The notes are convertible into 15,923 shares, each into 100 shares.
                 ^^^^^^^^^^^^^ reservedShares
                                                                            ^^^^^^^^^^^^^ reservedShares
                                                                                                     ^^^^^^^^^^ none
`,
    ));
});

describe('shares that are offered', () => {
  it('are what is sold, by whomever, however it is issued', () =>
    assertStated(
      'shares',
      ({ role }) => role ?? 'none',
      `
Tideline, Inc. is offering 1,320 shares of preferred stock. The underwriters have the option to buy up to an additional 300 shares.
                           ^^^^^^^^^^^^ offeredShares
                                                                                                                        ^^^^^^^^^^ optionShares
The selling stockholders may, from time to time, offer and sell up to 2,500 shares of common stock.
                                                                      ^^^^^^^^^^^^ offeredShares
This prospectus covers the potential resale by the selling stockholders of up to 35,569 shares of common stock issuable upon the conversion of notes.
                                                                                 ^^^^^^^^^^^^^ offeredShares
The 83,333 shares of common stock offered by the selling stockholders were issued in May.
    ^^^^^^^^^^^^^ offeredShares
Notes are offered for a minimum investment of 100 notes.
                                              ^^^^^^^^^ none
Representing 50,000 Ordinary Shares
             ^^^^^^^^^^^^^^^^^^^^^^ offeredShares
`,
    ));

  it('leave a number outstanding', () =>
    assertStated(
      'shares',
      ({ role }) => role ?? 'none',
      `
Immediately after the consummation of this offering, 4,265 shares of preferred stock, among them those that are issued in the exchange that we speak of in the summary below, those of our founders, and others, will be outstanding.
                                                     ^^^^^^^^^^^^ sharesOutstandingAfter
`,
    ));
});
