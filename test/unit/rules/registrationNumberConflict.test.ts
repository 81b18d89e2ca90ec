import assert from 'node:assert/strict';
import { assertFixed, checkSource, sticker } from '../../support/drafts';

const RULE = 'registration-number-conflict';
const PART = 'The prospectus is part of our registration statement on Form S-3';
const messages = (source: string, format: 'markdown' | 'plaintext' | 'html' = 'markdown') =>
  checkSource(source, undefined, undefined, format)
    .findings.filter(({ rule }) => rule === RULE)
    .map(({ severity, message }) => `${severity} ${message}`);

describe('a space inside a registration number', () => {
  it('is taken out', () => {
    const draft = (number: string) => sticker(`${PART} (File No. ${number}).`);
    assert.equal(assertFixed(draft('333- 278184'), RULE), draft('333-278184'));
  });

  it('is none where a line ends in the number', () => assert.deepEqual(messages(sticker(`${PART} (File No. 333-\n278184).`)), []));
});

describe('two registration numbers', () => {
  it('are reported on the cover where the text gives the same other number time and again', () => {
    const source = sticker(
      `${PART} (File No. 333-278148).\n\nThe registration statement of which this Supplement forms a part (File No. 333-278148) is effective.`,
    );
    assert.deepEqual(messages(source), ['error The registration number is “333-278184” here and “333-278148” elsewhere; one of the two is wrong']);
  });

  it('may be those of statements that were filed together', () => {
    const others = ['333-278184', '333-278187'].map(
      number => `The form of note was filed as an exhibit to our registration statement on Form S-3 (File No. ${number}).`,
    );
    assert.deepEqual(messages(sticker(others.join('\n\n'))), []);
  });

  it('are right where the sentence lists the cover’s among them', () =>
    assert.deepEqual(messages(sticker(`${PART} (File No. 333-278184) and on Form S-3MEF (File No. 333-279902).`)), []));
});
