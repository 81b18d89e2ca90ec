import assert from 'node:assert/strict';
import { assertFindings, checkSource, DATE_LINE, sticker } from '../../support/drafts';

/** What the rules on dates find in a sticker of June 7, 2024, each with its severity; the spelling of dates left aside. */
function found(words: string, dateLine = DATE_LINE): readonly string[] {
  return checkSource(sticker(words, { dateLine }))
    .findings.filter(({ category }) => category === 'date')
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

const AGREEMENT = 'On May 3, 2024, we entered into a Sales Agreement (the “Sales Agreement”) with Harborlight Securities LLC.';

describe('two dates that cannot both be right', () => {
  for (const [words, finding] of [
    ['**SUPPLEMENT NO. 1 DATED JUNE 8, 2024**', 'error document-date-conflict'],
    ['This Supplement No. 1, dated June 6, 2024, amends the Prospectus Supplement.', 'error document-date-conflict'],
    ['As of the date of this Supplement, June 6, 2024, we have sold no shares.', 'error document-date-conflict'],
    [`${AGREEMENT} The Sales Agreement, dated May 4, 2024, remains in force.`, 'warning agreement-date-conflict'],
    [`${AGREEMENT} Since our entry into the Sales Agreement on April 3, 2024, nothing was sold.`, 'warning agreement-date-conflict'],
    [`${AGREEMENT}\n\nUnder a Sales Agreement, dated May 3, 2023 (the “Sales Agreement”), we sell shares.`, 'warning agreement-date-conflict'],
    [`${AGREEMENT} The Sales Agreement, dated as of June 3, 2024, remains in force.`, 'warning agreement-date-conflict'],
    [`${AGREEMENT} The Sales Agreement, dated as of March 18, 2024, remains in force.`, 'information agreement-date-conflict'],
    ['On July 3, 2024, we entered into a Sales Agreement (the “Sales Agreement”) with Harborlight Securities LLC.', 'warning date-order'],
    ['The prospectus supplement no. 2 dated June 20, 2024 amends it too.', 'error date-order'],
    [`${AGREEMENT} The suspension of sales takes effect on April 30, 2024.`, 'warning date-order'],
    [`${AGREEMENT} The Sales Agreement will terminate effective as of the close of business on May 1, 2024.`, 'warning date-order'],
    [`${AGREEMENT} From May 1, 2024 through June 3, 2024, we sold 5 shares under the Sales Agreement.`, 'warning date-order'],
    [`${AGREEMENT} From April 3, 2024 through June 3, 2024, we sold 5 shares under the Sales Agreement.`, 'warning date-order'],
    ['From May 8, 2024 through May 3, 2024, we sold 5 shares.', 'error date-order'],
    ['On June 9, 2024, our common stock closed at $2.41 per share.', 'error last-price-date'],
    ['On June 1, 2024, our common stock closed at $2.41 per share on Nasdaq.', 'warning last-price-date'],
    // The document's own date in other words.
    ['We resume sales as of today, June 10, 2024.', 'error document-date-conflict'],
    ['We resume sales on the date hereof (June 10, 2024).', 'error document-date-conflict'],
    // A price in other words.
    ['On June 10, 2024, its last reported sale price was $2.41 per share.', 'error last-price-date'],
    ['It closed at $2.41 on Monday, June 10, 2024.', 'error last-price-date'],
    ['The last reported sale price was $2.41 on June 10, 2024.', 'error last-price-date'],
    ['That is a premium of 20% over the last reported sale price of $2.41 per share on June 1, 2024.', 'warning last-price-date'],
    ['We may sell 5 shares at $2.41 per share, the closing price on June 1, 2024.', 'warning last-price-date'],
    ['It was last sold on Nasdaq on June 1, 2024 at a price of $2.41 per share.', 'warning last-price-date'],
    ['The closing price was US$2.41 on the NYSE American on June 1, 2024 and C$3.30 on the Toronto Stock Exchange on June 3, 2024.', 'warning last-price-date'],
    ['Non-affiliates hold 5 shares, worth $12 at $2.41, the price at which our stock closed on June 1, 2024.', 'warning last-price-date'],
    ['At $2.41, the closing price on March 4, 2024, the shares of non-affiliates are worth $12. One-third of this is $4.', 'warning float-price-date'],
    // What was done after the date of the document.
    ['On June 18, 2024, we sold 200,000 shares of common stock to a director.', 'warning date-order'],
    ['On June 18, 2024, each twenty shares of our common stock were combined into one.', 'warning date-order'],
    ['We completed the sale of our plant on June 18, 2024.', 'warning date-order'],
    // Agreements and their ends.
    [`${AGREEMENT} The Sales Agreement of May 4, 2024 remains in force.`, 'warning agreement-date-conflict'],
    [`${AGREEMENT} Since May 4, 2024, the date of the Sales Agreement, nothing was sold.`, 'warning agreement-date-conflict'],
    [
      'We sell under a distribution agreement dated May 13, 2024. By the distribution agreement, dated May 3, 2024, we pay a fee.',
      'warning agreement-date-conflict',
    ],
    [`${AGREEMENT} Our board of directors has decided to stop sales under the Sales Agreement, with effect from May 1, 2024.`, 'warning date-order'],
    [`${AGREEMENT}\n\nOn May 1, 2024, we agreed to end the Sales Agreement as of that day.`, 'warning date-order'],
    // Earlier documents.
    ['It supplements the Prospectus Supplement of May 13, 2024.', 'error prior-document-date-conflict'],
    ['It supplements the May 13, 2024 prospectus supplement.', 'warning prior-document-date-conflict'],
    ['The Prospectus Supplement bears the date of May 13, 2024.', 'error prior-document-date-conflict'],
    // Deliveries.
    ['The notes will be delivered in book-entry form on or about June 8, 2024.', 'warning delivery-date'],
    ['The underwriters expect to deliver the notes through The Depository Trust Company on June 8, 2024.', 'warning delivery-date'],
    [
      'We will deliver the notes on or about June 13, 2024, which will be the third business day following the date of this prospectus supplement. See Rule 15c6-1.',
      'warning delivery-date',
    ],
    // Settlement.
    ['Unless otherwise agreed, sales will settle on the second business day after the trade date.', 'information settlement-cycle-stale'],
  ] as const)
    it(`are found in “${words}”`, () => assert.deepEqual(found(words), [finding]));
});

describe('an event behind the date of the document', () => {
  it('is told of in a report that is attached, and that cannot have been filed before', () => {
    const filed = `We attach our Current Report on Form 8-K, filed with the SEC on June 7, 2024.
                                                                ^^^^^^^^^^^^ related of date-order: said here to have been filed on June 7, 2024, before the event`;
    const dateLine = `**The date of this Supplement No. 1 is June 7, 2024.**
                                       ^^^^^^^^^^^^ warning date-order: The document is dated June 7, 2024, but the report attached to it reports what happened on July 3, 2024`;
    assertFindings(`${sticker(filed, { dateLine })}

UNITED STATES

SECURITIES AND EXCHANGE COMMISSION

FORM 8-K

Date of Report (Date of earliest event reported): July 3, 2024
                                                  ^^^^^^^^^^^^ related of date-order: reported here
`);
  });
});

describe('dates that are in order', () => {
  for (const words of [
    // The agreement is older than the prospectus; the effective date is that of the document; supplement and base share a date.
    'On March 11, 2024, we entered into a Sales Agreement, dated March 11, 2024 (the “Sales Agreement”), with Harborlight Securities LLC. We suspend sales under it effective on June 7, 2024.',
    `${AGREEMENT} The Sales Agreement, dated as of May 1, 2024, remains in force.`,
    `${AGREEMENT} Our prior sales agreement with Maxim Group LLC, dated March 3, 2021, terminated on April 1, 2024 in accordance with its terms.`,
    `${AGREEMENT} The Sales Agreement, dated May 3, 2024, as amended by the Amendment to the Sales Agreement, dated June 3, 2024, remains in force.`,
    // Two agreements of one name, each defined with its date.
    'We have entered into an at-the-market offering agreement, dated March 28, 2024 (the “Sales Agreement”), with Harborlight Securities LLC.\n\nUnder an at-the-market offering agreement, dated October 24, 2023 (the “Sales Agreement”), with Maxim Group LLC, we sold shares.',
    `${AGREEMENT} From May 6, 2024 through June 3, 2024, we sold 5 shares under the Sales Agreement.`,
    `${AGREEMENT} Mr. Hale’s employment terminates effective on May 1, 2024.`,
    // Other documents have other dates.
    '**Prospectus Supplement dated May 3, 2024**\n\n**Prospectus dated April 2, 2024**',
    '**Preliminary Prospectus Supplement dated June 5, 2024**',
    // The price of the day itself, a day on which only the Commission is closed, and another market.
    'On June 7, 2024, the last reported sale price of our common stock on Nasdaq was $2.41 per share.',
    'On June 1, 2024, the last reported sale price of our common stock on the Toronto Stock Exchange was $2.41 per share.',
    'Sales through May 31, 2024 are counted; from June 3, 2024 to June 7, 2024 there were none.',
    'The parties may terminate the lease as of May 1, 2019.',
    // What is told of other things, of what is to come or of what might have been.
    'It was last sold on Sunday, June 2, 2024 for $1,900,000.',
    'The option is exercisable at the closing price of our stock before our offering closed on June 1, 2024, or $2.41.',
    'The average of the closing prices was $2.41 on June 1, 2024.',
    'At 4:00 p.m., the last price of one bitcoin was $61,415 on Sunday, June 2, 2024.',
    'The closing price was US$2.41 on the NYSE American on June 3, 2024 and C$3.30 on the Toronto Stock Exchange on July 1, 2023.',
    'If, on June 18, 2024, we sold 200,000 shares, our cash would increase.',
    'We issued notes that mature on June 18, 2026.',
    'We will deliver the notes on or about June 12, 2024, the third business day after the date of this prospectus supplement. Under Rule 15c6-1, trades settle in one business day.',
    'We sell under a distribution agreement dated May 13, 2024. The distribution agreement dated March 3, 2021 was another.',
    `${AGREEMENT}\n\nOn April 30, 2024, we terminated the at the market agreement, dated March 3, 2021, with Maxim Group LLC.`,
    'It supplements the June 2024 prospectus supplement and the Prospectus Supplement of May 3, 2024.',
    // Blanks are no dates.
    'The underwriters expect to deliver the shares on or about [●], 2024.',
  ])
    it(`are not found in “${words}”`, () => assert.deepEqual(found(words), []));

  it('are lawful on a Sunday', () => assert.deepEqual(found('', DATE_LINE.replace('June 7', 'June 9')), []));
  it('are not compared with a date still to be filled in', () =>
    assert.deepEqual(found('As of June 9, 2024, we have sold 5 shares.', DATE_LINE.replace('June 7', '[●]')), []));
});

describe('the date of what a supplement belongs to', () => {
  for (const title of [
    'SUPPLEMENT NO. 1, DATED JUNE 7, 2024, TO**\n**PROSPECTUS SUPPLEMENT DATED MAY 3, 2024',
    'SUPPLEMENT DATED JUNE 7, 2024**\n**TO**\n**PROSPECTUS SUPPLEMENT DATED MAY 3, 2024',
    'SUPPLEMENT DATED JUNE 7, 2024**\n\n**TO**\n\n**PROSPECTUS SUPPLEMENT DATED MAY 3, 2024',
    'SUPPLEMENT NO. 1 DATED JUNE 7, 2024**\n**To the**\n**Prospectus dated April 2, 2024',
    'SUPPLEMENT NO. 1 DATED JUNE 7, 2024 TO PROSPECTUS SUPPLEMENT DATED MAY 3, 2024 AND**\n**PROSPECTUS DATED APRIL 2, 2024',
  ])
    it(`is not the document’s own in “${title.replaceAll('**', '').replaceAll('\n', ' / ')}”`, () =>
      assert.deepEqual(
        checkSource(sticker('Nothing was sold.').replace('SUPPLEMENT NO. 1', title)).findings.filter(({ rule }) => rule === 'document-date-conflict'),
        [],
      ));
});

describe('a date that stands alone', () => {
  const OTHER_DAY = 'As of the date of this Supplement, June 8, 2024, we have sold no shares.';
  for (const line of ['June 7, 2024', '**June 7, 2024**', '7 June 2024', 'Dated: June 7, 2024'])
    it(`dates the document that ends in “${line}”`, () => assert.deepEqual(found(OTHER_DAY, line), ['error document-date-conflict']));
  for (const title of ['SUPPLEMENT NO. 1, DATED JUNE 8, 2024', 'AMENDMENT NO. 1 DATED JUNE 8, 2024', 'QUARTERLY SUPPLEMENT DATED JUNE 8, 2024'])
    it(`is compared with “${title}”`, () => {
      const source = sticker('Nothing was sold.', { dateLine: 'June 7, 2024' }).replace('**SUPPLEMENT NO. 1**', `**${title}**`);
      assert.deepEqual(
        checkSource(source).findings.flatMap(({ rule }) => (rule === 'document-date-conflict' ? [rule] : [])),
        ['document-date-conflict'],
      );
    });
  for (const title of [
    'PROSPECTUS SUPPLEMENT NO. 1**\n**June 8, 2024',
    'Prospectus Supplement No. 1**\n**JUNE 8, 2024**\n**(To Prospectus dated April 2, 2024)',
  ])
    it(`may be a line of the title, “${title.replaceAll('\n', ' / ')}”`, () => {
      const source = sticker('Nothing was sold.', { dateLine: 'June 7, 2024' }).replace('SUPPLEMENT NO. 1', title);
      assert.deepEqual(
        checkSource(source).findings.flatMap(({ rule }) => (rule === 'document-date-conflict' ? [rule] : [])),
        ['document-date-conflict'],
      );
    });
  it('may stand behind the names on a cover', () =>
    assert.deepEqual(found(OTHER_DAY, '**Harborlight Securities LLC**\n\nJune 7, 2024\n\nUse of proceeds\n\nWe pay our debts.\n\nWe build.\n\nWe save.'), [
      'error document-date-conflict',
    ]));
  it('is no date of the document in its midst', () => assert.deepEqual(found('June 5, 2024\n\nWe met in Boston.'), []));
  it('is that of another document where it is far from the own', () => assert.deepEqual(found('', `${DATE_LINE}\n\nApril 2, 2023`), []));
});
