import assert from 'node:assert/strict';
import { isSamePage, pageNumber } from '../../../server/src/filing/contents';
import { filingOf, LEGEND } from '../../support/drafts';

/** The tables of contents of a supplement, document by document. */
function contents(lines: readonly string[]): readonly (readonly string[])[] {
  const cover = ['Filed Pursuant to Rule 424(b)(5)', '**PROSPECTUS SUPPLEMENT**', '(To Prospectus dated March 22, 2024)', LEGEND];
  const source = [...cover, 'The date of this prospectus supplement is May 3, 2024.', '**TABLE OF CONTENTS**', ...lines].join('\n\n');
  return filingOf(source).contents?.documents.map(entries => entries.map(({ stated }) => `${stated.title} ${stated.page}`)) ?? [];
}

describe('tables of contents', () => {
  it('are tables, or lines with dots', () => {
    assert.deepEqual(contents(['| Risk Factors | S-4 |\n|---|---|\n| Experts | S-9 |']), [['Risk Factors S-4', 'Experts S-9']]);
    assert.deepEqual(contents(['Risk Factors ........ S-4', 'Experts . . . . . . S-9']), [['Risk Factors S-4', 'Experts S-9']]);
  });

  it('list two documents where the pages start anew', () =>
    assert.deepEqual(contents(['| Summary | S-ii |\n|---|---|\n| Experts | S-9 |\n| Summary | i |\n| Experts | 3 |']), [
      ['Summary S-ii', 'Experts S-9'],
      ['Summary i', 'Experts 3'],
    ]));
});

describe('the number of a page', () => {
  it('has a prefix, and may be Roman', () => {
    assert.deepEqual(pageNumber('S-12'), { prefix: 's', isRoman: false, number: 12 });
    assert.deepEqual(pageNumber('xiv'), { prefix: '', isRoman: true, number: 14 });
    assert.ok(isSamePage('S-IV', 's-iv'));
  });
});
