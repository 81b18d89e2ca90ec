import { WEEKDAYS } from '../../../server/src/regulation/calendarArithmetic';
import { sayDate } from '../../../server/src/regulation/calendarDate';
import { assertStated } from '../../support/stated';

describe('the weekday of a date', () => {
  it('is what stands right before it', () =>
    assertStated(
      'date',
      ({ weekday }) => (weekday === undefined ? 'none' : (WEEKDAYS[weekday] ?? '')),
      `
On Monday, March 5, 2026 and Friday March 6, 2026, on SUNDAY, 8 March 2026 and March 9, 2026; each Tuesday, and March 10, 2026.
           ^^^^^^^^^^^^^ Monday
                                    ^^^^^^^^^^^^^ Friday
                                                              ^^^^^^^^^^^^ Sunday
                                                                               ^^^^^^^^^^^^^ none
                                                                                                                ^^^^^^^^^^^^^^ none
`,
    ));
});

describe('the role of a date', () => {
  it('is given by the words around it', () =>
    assertStated(
      'date',
      ({ role }) => role ?? 'none',
      `
As of June 7, 2024, the date of this Supplement, we have sold 5 shares.
      ^^^^^^^^^^^^ own
As of the date of this prospectus supplement, June 7, 2024, we have sold 5 shares.
                                              ^^^^^^^^^^^^ own
On June 6, 2024, the last reported sale price of our common stock on Nasdaq was $2.41 per share.
   ^^^^^^^^^^^^ lastPrice
The closing price of our common stock on Nasdaq on June 6, 2024 was $2.41 per share.
                                                   ^^^^^^^^^^^^ lastPrice
The last reported sale price of our ADSs was $2.41 per ADS on June 6, 2024.
                                                              ^^^^^^^^^^^^ lastPrice
On June 6, 2024, our common stock closed at $2.41 per share.
   ^^^^^^^^^^^^ lastPrice
The market value held by non-affiliates is computed with a price of $2.43, the closing price of our common stock on May 3, 2024.
                                                                                                                    ^^^^^^^^^^^ floatPrice
As of June 5, 2024, we have sold 5 shares. Through June 6, 2024, we sold 6 shares. From May 3, 2024 we sold shares under the program.
      ^^^^^^^^^^^^ soldAsOf
                                                   ^^^^^^^^^^^^ soldAsOf
                                                                                        ^^^^^^^^^^^ soldFrom
Based on 5 shares of common stock outstanding as of March 31, 2024, our net tangible book value as of March 31, 2024 was low.
                                                    ^^^^^^^^^^^^^^ bookValueAsOf
                                                                                                      ^^^^^^^^^^^^^^ bookValueAsOf
There were 5 shares of common stock outstanding as of May 2, 2024.
                                                      ^^^^^^^^^^^ outstandingAsOf
Our Annual Report on Form 10-K for the year ended December 31, 2023, filed with the SEC on March 1, 2024.
                                                  ^^^^^^^^^^^^^^^^^ periodEnd
                                                                                           ^^^^^^^^^^^^^ annualReport
Our Current Reports on Form 8-K filed with the SEC on March 1, 2024, March 5, 2024 and May 6, 2024.
                                                      ^^^^^^^^^^^^^ currentReport
                                                                     ^^^^^^^^^^^^^ currentReport
                                                                                       ^^^^^^^^^^^ currentReport
The registration statement was filed with the SEC on March 1, 2024 and declared effective on April 2, 2024.
                                                     ^^^^^^^^^^^^^ registrationFiled
                                                                                             ^^^^^^^^^^^^^ registrationEffective
Date of Report (Date of earliest event reported): June 3, 2024
                                                  ^^^^^^^^^^^^ reportedEvent
The underwriters expect to deliver the shares on or about June 10, 2024.
                                                          ^^^^^^^^^^^^^ delivery
On June 3, 2024, we and Harborlight entered into an amendment to the Sales Agreement.
   ^^^^^^^^^^^^ amendment
We suspend sales under the Sales Agreement, effective on June 7, 2024. The suspension takes effect as of the close of business on June 8, 2024.
                                                         ^^^^^^^^^^^^ ending
                                                                                                                                  ^^^^^^^^^^^^ ending
On June 3, 2024, we notified Harborlight that we terminate the Sales Agreement.
   ^^^^^^^^^^^^ notice
On June 6, 2024, its last reported sale price was $2.41. It closed at $2.41 on June 5, 2024.
   ^^^^^^^^^^^^ marketPrice
                                                                               ^^^^^^^^^^^^ marketPrice
We may sell 5 shares at $2.41 per share, the closing price on June 6, 2024. The price at which it was last sold on Nasdaq on June 5, 2024 was $2.41.
                                                              ^^^^^^^^^^^^ marketPrice
                                                                                                                             ^^^^^^^^^^^^ marketPrice
The closing price was US$2.41 on the NYSE on June 6, 2024 and C$3.30 on the Toronto Stock Exchange on June 5, 2024.
                                             ^^^^^^^^^^^^ marketPrice
                                                                                                      ^^^^^^^^^^^^ marketPrice
The last reported sale price of $2.41 per share on June 6, 2024 is low. The closing market price on June 5, 2024 was $2.41 per share.
                                                   ^^^^^^^^^^^^ marketPrice
                                                                                                    ^^^^^^^^^^^^ marketPrice
The units will be delivered to the purchasers on or about June 10, 2024. We expect to deliver the notes through DTC on June 11, 2024.
                                                          ^^^^^^^^^^^^^ delivery
                                                                                                                       ^^^^^^^^^^^^^ delivery
On June 3, 2024, our board of directors declared a dividend. We completed the sale of our plant on June 4, 2024.
   ^^^^^^^^^^^^ done
                                                                                                   ^^^^^^^^^^^^ done
We resume sales as of today, June 7, 2024, which we had stopped under the Sales Agreement with effect from June 3, 2024.
                             ^^^^^^^^^^^^ own
                                                                                                           ^^^^^^^^^^^^ ending
The reverse stock split became effective on May 2, 2024.
                                            ^^^^^^^^^^^ split
`,
    ));

  it('is none where the words leave it open', () =>
    assertStated(
      'date',
      ({ role }) => role ?? 'none',
      `
Our prior sales agreement with Maxim was terminated on May 1, 2024. He left as director, effective May 2, 2024. We met on May 3, 2024.
                                                       ^^^^^^^^^^^ none
                                                                                                   ^^^^^^^^^^^ none
                                                                                                                          ^^^^^^^^^^^ none
On May 9, 2024, the closing level of the index was 2,237. The option has an exercise price of $2.00 and was granted on May 8, 2024.
   ^^^^^^^^^^^ none
                                                                                                                       ^^^^^^^^^^^ none
The average of the closing prices was $2.41 on May 9, 2024. The plant was last sold on May 8, 2024 for $1,900,000.
                                               ^^^^^^^^^^^ none
                                                                                       ^^^^^^^^^^^ none
If, on May 9, 2024, we sold shares, we would pay. We issued notes that mature on May 8, 2031. We will sell the plant on May 7, 2031.
       ^^^^^^^^^^^ none
                                                                                 ^^^^^^^^^^^ none
                                                                                                                        ^^^^^^^^^^^ none
The prospectus was filed with the SEC on May 7, 2024.
                                         ^^^^^^^^^^^ none
`,
    ));
});

describe('the date of an agreement', () => {
  it('is given with how, its name and its term', () =>
    assertStated(
      'agreementDate',
      ({ how, name, isKnown, termKey, date, tellsOfAnother }) =>
        [how, isKnown ? 'the' : 'a', name, ...(termKey === undefined ? [] : [`(${termKey})`]), sayDate(date), ...(tellsOfAnother ? ['another'] : [])].join(' '),
      `
We sell under a Sales Agreement, dated May 3, 2024 (the “Agreement”), with Harborlight Securities LLC.
                                       ^^^^^^^^^^^ dated a Sales Agreement (agreement) May 3, 2024
On May 3, 2024, Tideline, Inc. (the “Company”) entered into an Equity Distribution Agreement (the “EDA Agreement”) with Harborlight.
   ^^^^^^^^^^^ entered a Equity Distribution Agreement (eda agreement) May 3, 2024
We entered into the sales agreement with Harborlight Securities LLC on May 3, 2024. Since our entry into the Sales Agreement on May 4, 2024, we wait.
                                                                       ^^^^^^^^^^^ entered the sales agreement May 3, 2024
                                                                                                                                ^^^^^^^^^^^ entered the Sales Agreement May 4, 2024
The At the Market Offering Agreement between us and Harborlight, dated as of May 3, 2024, is in force.
                                                                             ^^^^^^^^^^^ asOf the At the Market Offering Agreement May 3, 2024
Our prior sales agreement, dated May 3, 2021, was terminated.
                                 ^^^^^^^^^^^ dated the prior sales agreement May 3, 2021 another
`,
    ));

  it('is not that of an amendment, a prospectus or a notice', () =>
    assertStated(
      'agreementDate',
      () => 'date',
      `
On May 3, 2024, we entered into an amendment to the Sales Agreement. Amendment No. 1 to the Sales Agreement, dated May 4, 2024, is filed.
Under the Sales Agreement, we offer shares by the prospectus supplement dated May 3, 2024. The joinder to the Sales Agreement was executed on May 5, 2024.
`,
    ));
});

describe('periods and settlement', () => {
  it('are stated between two days', () =>
    assertStated(
      'period',
      ({ from, to }) => `${sayDate(from)} to ${sayDate(to)}`,
      `
From May 1, 2024 through June 3, 2024 and between May 2, 2024 and May 9, 2024; as of May 5, 2024 and May 6, 2024.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ May 1, 2024 to June 3, 2024
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ May 2, 2024 to May 9, 2024
`,
    ));

  it('are stated of sales', () =>
    assertStated(
      'settlement',
      ({ days, namesRule }) => (namesRule ? 'rule' : String(days)),
      `
Settlement for sales of common stock will occur on the second trading day following the date on which any sales are made.
                                                   ^^^^^^^^^^^^^^^^^^^^^^ 2
Under Rule 15c6-1, trades settle in one business day. The second business day following the sale of a mine is a holiday.
      ^^^^^^^^^^^ rule
`,
    ));
});
