import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/check/check';
import type { DraftFormat } from '../../../server/src/draft/format';
import { applied, checkSource, DATE_LINE, filedOf, sticker } from '../../support/drafts';

const messages = (source: string, format: DraftFormat = 'markdown') =>
  checkSource(source, undefined, undefined, format)
    .findings.filter(({ rule }) => rule === 'stale-reference')
    .map(({ message }) => message.split(':')[0]);
const LISTED = 'Our common stock is listed on the NYSE MKT under the symbol “EXPL.” The NYSE MKT is a market.';

describe('a stale reference', () => {
  it('is one in a document dated after the change', () => {
    const dated = (day: string) => messages(sticker(LISTED, { dateLine: `**The date of this Supplement No. 1 is ${day}.**` }));
    assert.deepEqual(dated('July 20, 2017'), []);
    assert.deepEqual(dated('August 1, 2017'), ['“NYSE MKT” is out of date']);
  });

  it('is one in a draft that gives no date, by the latest day on which something happened', () => {
    const undated = (body: string) => messages(sticker(body, { dateLine: '' }));
    assert.deepEqual(undated(LISTED), ['“NYSE MKT” is out of date']);
    const old = sticker(LISTED, { dateLine: '' }).replaceAll('2024', '2014');
    assert.deepEqual(messages(old), []);
  });

  it('is found in HTML and in plain text', () => {
    assert.deepEqual(messages(sticker(LISTED).replaceAll('**', '').replaceAll('\n\n', '\n\n\n'), 'plaintext'), ['“NYSE MKT” is out of date']);
    const html = `<html><body>${sticker(LISTED)
      .replaceAll('**', '')
      .split('\n\n')
      .map(paragraph => `<p>${paragraph.replace('NYSE MKT', 'NYSE&nbsp;<b>MKT</b>')}</p>`)
      .join('\n')}</body></html>`;
    assert.deepEqual(messages(html, 'html'), ['“NYSE MKT” is out of date']);
  });

  it('is mended in all its places, which is not preferred', () => {
    const source = sticker(LISTED);
    const [finding] = checkSource(source).findings.filter(({ rule }) => rule === 'stale-reference');
    assert.ok(finding);
    const [fix] = fixesFor(finding, filedOf(source));
    assert.ok(fix);
    assert.deepEqual([fix.title, fix.preferred, fix.safe], ['Write “NYSE American”', false, false]);
    assert.equal(applied(source, fix), source.replaceAll('NYSE MKT', 'NYSE American'));
    assert.deepEqual(messages(applied(source, fix)), []);
  });

  it('is none where the draft knows the name for a former one', () => {
    assert.deepEqual(messages(sticker(`NYSE American was formerly the NYSE MKT.\n\n${LISTED}`)), []);
    assert.match(DATE_LINE, /2024/);
  });
});
