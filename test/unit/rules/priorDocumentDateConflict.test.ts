import assert from 'node:assert/strict';
import { checkSource, sticker } from '../../support/drafts';

/** The messages of the rule on a sticker of these words, whose own paragraphs date the Prospectus Supplement May 3 and the Base Prospectus April 2, 2024. */
function found(words: string): readonly string[] {
  return checkSource(sticker(words))
    .findings.filter(({ rule }) => rule === 'prior-document-date-conflict')
    .map(({ message }) => message);
}

describe('two dates for one earlier document', () => {
  for (const words of [
    'The shares are offered by the Prospectus Supplement dated May 4, 2024.',
    '(To Prospectus Supplement dated May 3, 2023 and Prospectus dated April 2, 2024)',
    'See the accompanying prospectus dated April 3, 2024.',
    'See the base prospectus, dated March 2, 2024, for the terms.',
    'See the related prospectus dated as of April 22, 2024.',
  ]) {
    it(`are found in “${words}”`, () => assert.equal(found(words).length, 1));
  }

  for (const words of [
    'The shares are offered by the Prospectus Supplement dated May 3, 2024 and the Base Prospectus dated April 2, 2024.',
    'We refer to our prior prospectus supplement dated May 4, 2022.',
    'We refer to the preliminary prospectus supplement dated May 1, 2024.',
    'We previously sold shares under the prospectus supplement dated May 4, 2022.',
    'We sold shares under the prospectus supplement dated May 4, 2022 (the “Prior Prospectus Supplement”) until then.',
    'We sold shares under the prospectus dated May 4, 2022 (the “2022 Prospectus”) until then.',
    'It follows Supplement No. 1 dated May 10, 2024 and Supplement No. 2 dated May 20, 2024.',
    'The notes are described in the product supplement dated May 9, 2024 and in the underlier supplement dated May 8, 2024.',
    'The date of this prospectus supplement is June 7, 2024, and the prospectus supplement dated June 7, 2024 is this one.',
    'The agreement dated May 4, 2024 speaks of the prospectus.',
    'The description of our common stock contained in our prospectus dated June 5, 2014, filed with the SEC pursuant to Rule 424(b), is incorporated by reference.',
    'In February 2023, we completed an offering pursuant to a prospectus supplement dated February 3, 2023 and an accompanying prospectus dated January 5, 2021.',
    'In 2021 we sold shares of common stock in a public offering under the prospectus dated January 5, 2021.',
    'The shares may be resold under our resale prospectus dated May 14, 2024.',
    'Holders may resell them under the prospectus dated May 14, 2024 (the “Resale Prospectus”).',
    'It was further supplemented by the prospectus supplement dated June 1, 2024.',
    'Our program under the 2021 Sales Agreement was conducted pursuant to the prospectus supplement dated March 14, 2022 and the accompanying prospectus dated February 1, 2021.',
    'The securities were offered pursuant to the base prospectus dated January 5, 2021 contained in our expired registration statement.',
    'We sold no shares under the base prospectus dated January 5, 2021, which relates to a prior program.',
    'See the proxy statement/prospectus dated January 8, 2024.',
    'Our parent’s prospectus dated January 8, 2024 is not part of this document.',
    'Shares under our Dividend Reinvestment Plan are offered by the prospectus dated January 8, 2024.',
    'The exercise of warrants is covered by a prospectus dated April 12, 2024.',
    'We refer to the prospectus and supplement dated July 7, 2024.',
    '(To Prospectus dated April 2, 2024)\n\n(To Prospectus dated April 12, 2024)',
    'This Supplement also supplements the prospectus dated April 12, 2024 (Registration No. 333-249250).',
  ]) {
    it(`are not found in “${words}”`, () => assert.deepEqual(found(words), []));
  }

  it('are one finding, at the date that is stated less often, whatever its place', () => {
    const { findings, filed } = checkSource(
      sticker(
        'See the Base Prospectus dated April 20, 2024.\n\nSee the Base Prospectus dated April 2, 2024.\n\nSee the prospectus dated April 20, 2024.\n\nSee the prospectus dated April 20, 2024.',
      ),
    );
    const [finding, ...others] = findings;
    assert.ok(finding && filed);
    assert.deepEqual(others, []);
    assert.equal(finding.message, 'The prospectus is dated “April 2, 2024” here and “April 20, 2024” elsewhere; one of the two is wrong');
    assert.deepEqual(
      finding.related.map(({ role }) => role),
      ['counterpart', 'counterpart', 'counterpart', 'occurrence'],
    );
  });
});
