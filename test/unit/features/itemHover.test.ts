import assert from 'node:assert/strict';
import { itemHoverAt, legendHoverAt } from '../../../server/src/features/itemHover';
import { AT_THE_MARKET_COVER, coverWithout } from '../../support/covers';
import { filingOf } from '../../support/drafts';

/** The lines of the hover over the first place of some words. */
function hovered(source: string, words: string, at: typeof legendHoverAt): readonly string[] {
  const filing = filingOf(source);
  const pointer = filing.draft.locate(source.indexOf(words) + 1);
  return (pointer && at(filing, pointer)?.contents.split('\n')) ?? [];
}

describe('the hover over an item of the form check', () => {
  it('says of a Commission legend which of its elements are there, and what the rule asks for', () => {
    const legend = AT_THE_MARKET_COVER.legend.replace(' Any representation to the contrary is a criminal offense.', '');
    const lines = hovered(coverWithout({ ...AT_THE_MARKET_COVER, legend }), 'Securities and Exchange', legendHoverAt);
    assert.equal(lines[0], '**Commission legend**');
    assert.deepEqual(
      lines.filter(line => line.startsWith('- ')).map(line => line.slice(0, 3)),
      ['- ✓', '- ✓', '- ✓', '- ✓', '- ✓', '- ✗'],
    );
    assert.ok(lines.includes('- ✗ It does not say that any representation to the contrary is a criminal offense.'));
    assert.equal(lines.at(-1), '[17 CFR 229.501(b)(7)](https://www.ecfr.gov/current/title-17/section-229.501)');
  });

  it('says of another item what it has', () => {
    const lines = hovered(coverWithout(AT_THE_MARKET_COVER), 'escrow', itemHoverAt);
    assert.equal(lines[0], '**Terms of a best-efforts offering**');
    assert.ok(lines.includes('- ✓ It says that nothing is held in escrow, or where it is.'));
  });

  it('is nowhere else', () => {
    assert.deepEqual(hovered(coverWithout(AT_THE_MARKET_COVER), 'We have entered', itemHoverAt), []);
    assert.deepEqual(hovered(coverWithout(AT_THE_MARKET_COVER), 'We have entered', legendHoverAt), []);
  });
});
