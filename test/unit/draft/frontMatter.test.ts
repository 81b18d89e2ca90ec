import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/check/check';
import { draftOf } from '../../../server/src/draft/readDraft';
import { applied, checkSource } from '../../support/drafts';

const FRONT_MATTER = '---\ntitle: Supplement No. 1\ntags:\n  - draft\n---\n';
const textsOf = (source: string) => {
  const draft = draftOf(source, 'markdown');
  return [...draft.passages()].map(at => draft.passage(at).text);
};

describe('front matter', () => {
  for (const lineEnd of ['\n', '\r\n']) {
    it(`is no part of the draft (${JSON.stringify(lineEnd)})`, () => {
      assert.deepEqual(textsOf(`${FRONT_MATTER}\n**PROSPECTUS**\n`.replaceAll('\n', lineEnd)), ['PROSPECTUS']);
    });
  }

  for (const source of [
    '---\n\nThis Supplement ends here.\n\n---\n',
    '---\nWe sell shares.\n---\n',
    '---\n---\n\ntext',
    '\n\n---\ntitle: x\n---\n',
    '---\ntitle: x\n',
  ]) {
    it(`is not ${JSON.stringify(source)}`, () => assert.ok(textsOf(source).length > 0));
  }

  it('keeps its place when lines are put at the top of the draft', () => {
    const source = `${FRONT_MATTER}\n**SUPPLEMENT NO. 1**\n\nThis Supplement No. 1 (this “Supplement”) supplements the prospectus dated May 3, 2024.\n\nThe date of this Supplement is June 7, 2024.\n`;
    const { findings, filed } = checkSource(source);
    const finding = findings.find(({ rule }) => rule === 'rule-424-header-missing');
    assert.ok(finding && filed);
    const [fix] = fixesFor(finding, filed);
    assert.ok(fix && applied(source, fix).startsWith(`${FRONT_MATTER}\n**Filed Pursuant to Rule 424`));
  });
});
