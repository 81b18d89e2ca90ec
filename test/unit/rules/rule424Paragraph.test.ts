import assert from 'node:assert/strict';
import { assertFixed, checkSource, sticker } from '../../support/drafts';
import { exampleText } from '../../support/project';

const RULE = 'rule-424-paragraph';
const messages = (source: string) =>
  checkSource(source)
    .findings.filter(({ rule }) => rule === RULE)
    .map(({ severity, message }) => `${severity} ${message}`);

describe('the paragraph of Rule 424', () => {
  it('is none for an offering priced under Rule 430A where an at-the-market program is suspended', () => {
    const under = (paragraph: string) => messages(`**Filed Pursuant to Rule 424(b)(${paragraph})**\n\n${exampleText()}`);
    for (const paragraph of ['2', '3', '5', '[ ]']) assert.deepEqual(under(paragraph), []);
    for (const paragraph of ['1', '4']) assert.match(under(paragraph).join('\n'), /^warning “Filed Pursuant to Rule 424\(b\)\(\d\)” is for prospectuses/);
  });

  it('is filed, and not filing', () => {
    const right = sticker('We may sell shares of our common stock.');
    const wrong = right.replace('Filed Pursuant', 'Filing Pursuant');
    assert.equal(assertFixed(wrong, RULE), right);
    assert.deepEqual(messages(right), []);
  });
});
