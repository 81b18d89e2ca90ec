import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/check/check';
import { assertFixed, checkSource, sticker } from '../../support/drafts';

const RULE = 'legend-object-mismatch';
const JUDGEMENT = 'Neither the SEC nor any state securities commission has approved or disapproved of these securities or';
const OFFENSE = 'Any representation to the contrary is a criminal offense.';
const NAMES = 'this Supplement, the Prospectus Supplement or the Base Prospectus';

const withLegend = (legend: string) => sticker('We sell shares.', { legend });

/** What the fix makes of a legend, with LF and with CRLF. */
function assertMended(legend: string, expected: string): void {
  for (const lineEnd of ['\n', '\r\n']) {
    const [source, mended] = [legend, expected].map(text => withLegend(text).replaceAll('\n', lineEnd));
    assert.equal(assertFixed(source ?? '', RULE), mended);
  }
}

/** The titles of the fixes for a legend that names another document. */
function fixesOf(legend: string) {
  const { findings, filed } = checkSource(withLegend(legend));
  const finding = findings.find(({ rule }) => rule === RULE);
  assert.ok(finding && filed, 'the legend names another document');
  return fixesFor(finding, filed);
}

describe('the fix for a legend that names another document', () => {
  it('names this document and its chain, with a verb for one of them', () => {
    for (const [open, close] of [
      ['', ''],
      ['**', '**'],
    ])
      assertMended(
        `${open}${JUDGEMENT} determined if this prospectus and the accompanying prospectus are truthful or complete. ${OFFENSE}${close}`,
        `${open}${JUDGEMENT} determined if ${NAMES} is truthful or complete. ${OFFENSE}${close}`,
      );
  });

  it('does the same where the disclosure is passed upon', () =>
    assertMended(
      `**${JUDGEMENT} passed upon the adequacy or accuracy of this prospectus and the accompanying prospectus. ${OFFENSE}**`,
      `**${JUDGEMENT} passed upon the adequacy or accuracy of ${NAMES}. ${OFFENSE}**`,
    ));

  it('works in the cell of a table', () =>
    assertMended(
      `| ${JUDGEMENT} determined if this prospectus and the accompanying prospectus are truthful or complete. ${OFFENSE} | x |\n|---|---|`,
      `| ${JUDGEMENT} determined if ${NAMES} is truthful or complete. ${OFFENSE} | x |\n|---|---|`,
    ));

  it('goes across the end of a line, also in a block quote, but not across mark-up', () => {
    for (const quote of ['', '> '])
      assertMended(
        `${quote}${JUDGEMENT} determined if this prospectus and the accompanying\n${quote}prospectus are truthful or complete. ${OFFENSE}`,
        `${quote}${JUDGEMENT} determined if ${NAMES} is truthful or complete. ${OFFENSE}`,
      );
    assert.deepEqual(fixesOf(`${JUDGEMENT} determined if this **prospectus** and the accompanying prospectus are truthful or complete. ${OFFENSE}`), []);
  });

  it('is for the drafter to choose, since it changes names', () => {
    const fixes = fixesOf(`${JUDGEMENT} determined if this prospectus and the accompanying prospectus are truthful or complete. ${OFFENSE}`);
    assert.deepEqual(
      fixes.map(({ title, preferred, safe }) => [title, preferred, safe]),
      [['Name this Supplement, the Prospectus Supplement and the Base Prospectus', false, false]],
    );
  });
});
