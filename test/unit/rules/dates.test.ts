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
    // Blanks are no dates.
    'The underwriters expect to deliver the shares on or about [●], 2024.',
  ])
    it(`are not found in “${words}”`, () => assert.deepEqual(found(words), []));

  it('are lawful on a Sunday', () => assert.deepEqual(found('', DATE_LINE.replace('June 7', 'June 9')), []));
  it('are not compared with a date still to be filled in', () =>
    assert.deepEqual(found('As of June 9, 2024, we have sold 5 shares.', DATE_LINE.replace('June 7', '[●]')), []));
});
