import assert from 'node:assert/strict';
import { TemporaryFolder, tieoutCheck } from '../../support/commandLine';
import { sticker } from '../../support/drafts';

describe('a complete submission of EDGAR', () => {
  const folder = new TemporaryFolder();
  after(() => folder.remove());

  it('is read as the HTML that it holds, although it is called plain text', () => {
    const words = sticker('It ends on <b>February</b>&nbsp;30, 2025.').replaceAll('**', '').split('\n\n');
    const page = `<HTML><BODY>${words.map(paragraph => `<p>${paragraph}</p>`).join('\n')}</BODY></HTML>`;
    const path = folder.file('0001.txt', `<SEC-DOCUMENT>0001.txt\n<DOCUMENT>\n<TYPE>424B5\n<TEXT>\n${page}\n</TEXT>\n</DOCUMENT>\n`);
    const { code, report } = tieoutCheck([path]);
    // Curly quotation marks that are no entities are told too.
    assert.deepEqual([code, report.files[0]?.findings.map(({ rule }) => rule)], [1, ['edgar-character', 'impossible-date']]);
  });
});
