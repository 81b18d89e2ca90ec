import assert from 'node:assert/strict';
import { checkToEnd } from '../../../server/src/check/check';
import { ChunkedText } from '../../../server/src/text/chunkedText';
import { supplementWith } from '../../support/submissions';

/** What is found in paragraphs that are written one way or another: the rules, and the words found fault with. */
function found(source: string): readonly string[] {
  return checkToEnd({ document: 'draft', text: ChunkedText.of(source), format: 'html' }).findings.map(({ rule, message }) => `${rule}: ${message}`);
}

describe('HTML whose paragraphs are parted by empty lines', () => {
  it('is proofed as one whose paragraphs are marked up', () => {
    const paragraphs = [
      ...supplementWith('We may sell shares having an aggregate offering price of up to $75,000,000 under the Sales Agreement.'),
      'We sell shares until February 30, 2025.',
      'We entered into the Note Purchase Agreement.',
    ];
    const expected = found(`<html><body>${paragraphs.map(words => `<p>${words}</p>`).join('\n')}</body></html>`);
    assert.ok(expected.length >= 2, expected.join());
    for (const parting of ['<BR><BR>', '<br>\n<br>\n', '<br/>&nbsp;<br/><br/>']) {
      assert.deepEqual(found(`<html><body>${paragraphs.join(parting)}</body></html>`), expected, parting);
    }
  });
});
