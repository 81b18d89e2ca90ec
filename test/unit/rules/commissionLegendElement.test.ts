import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/check/check';
import { applied, assertFixed, checkSource, sticker } from '../../support/drafts';

const RULE = 'commission-legend-element';
const JUDGEMENT = 'Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities';
const DISCLOSURE = 'or determined if this Supplement, the Prospectus Supplement or the Base Prospectus is truthful or complete';
const OFFENSE = 'Any representation to the contrary is a criminal offense.';
const WHOLE = `${JUDGEMENT} ${DISCLOSURE}. ${OFFENSE}`;

const withLegend = (legend: string) => sticker('We sell shares.', { legend });

/** The fixes of the finding in a draft with this legend; each is tried, mends the finding and adds none. */
function fixesOf(legend: string) {
  const source = withLegend(legend);
  const { findings, filed } = checkSource(source);
  const [finding, ...others] = findings;
  assert.ok(finding && filed && others.length === 0);
  assert.equal(finding.rule, RULE);
  const fixes = fixesFor(finding, filed);
  for (const fix of fixes) assert.deepEqual(checkSource(applied(source, fix)).findings, [], fix.title);
  return fixes.map(({ title, preferred, safe }) => ({ title, preferred, safe }));
}

/** The legend that the first fix makes of another, with LF and with CRLF. */
function assertMended(legend: string, expected: string): void {
  for (const lineEnd of ['\n', '\r\n']) {
    const [source, mended] = [legend, expected].map(text => withLegend(text).replaceAll('\n', lineEnd));
    assert.equal(assertFixed(source ?? '', RULE), mended);
  }
}

describe('the fix for a Commission legend that is not whole', () => {
  it('adds the last sentence, inside the bold of the legend', () => {
    assertMended(`**${JUDGEMENT} ${DISCLOSURE}.**`, `**${WHOLE}**`);
    assertMended(`${JUDGEMENT} ${DISCLOSURE}.`, WHOLE);
    assertMended(`*${JUDGEMENT} ${DISCLOSURE}*`, `*${WHOLE}*`);
    assertMended(`**${JUDGEMENT}**\n**${DISCLOSURE}.**`, `**${JUDGEMENT}**\n**${DISCLOSURE}. ${OFFENSE}**`);
    assertMended(`${JUDGEMENT} ${DISCLOSURE}. We sell in Canada.`, `${WHOLE} We sell in Canada.`);
  });

  it('adds who passed upon the disclosure, naming this document and its chain', () => {
    assertMended(`**${JUDGEMENT}. ${OFFENSE}**`, `**${WHOLE}**`);
    assertMended(`**${JUDGEMENT}.** **${OFFENSE}**`, `**${JUDGEMENT} ${DISCLOSURE}.** **${OFFENSE}**`);
  });

  it('adds the other regulator behind the Commission', () => assertMended(`**${WHOLE.replace(' nor any state securities commission', '')}**`, `**${WHOLE}**`));

  it('works in the cell of a table, where the whole is not replaced', () => {
    assertMended(`| ${JUDGEMENT} ${DISCLOSURE}. | x |\n|---|---|`, `| ${WHOLE} | x |\n|---|---|`);
    assert.equal(fixesOf(`| ${JUDGEMENT} ${DISCLOSURE}. | x |\n|---|---|`).length, 1);
    assert.equal(fixesOf(`> **${JUDGEMENT} ${DISCLOSURE}.**`).length, 2);
    assert.equal(fixesOf(`# ${JUDGEMENT} ${DISCLOSURE}.`).length, 1);
  });

  it('is safe where it adds a standard sentence, and never where it names documents or bodies', () => {
    const replacement = {
      title: 'Replace the legend by the rule’s sample, naming this Supplement, the Prospectus Supplement and the Base Prospectus',
      preferred: false,
      safe: false,
    };
    assert.deepEqual(fixesOf(`**${JUDGEMENT} ${DISCLOSURE}.**`), [{ title: `Add “${OFFENSE}”`, preferred: true, safe: true }, replacement]);
    assert.deepEqual(fixesOf(`**${JUDGEMENT}. ${OFFENSE}**`), [{ title: `Add “${DISCLOSURE}”`, preferred: true, safe: false }, replacement]);
    assert.deepEqual(fixesOf(`**${WHOLE.replace(' nor any state securities commission', '')}**`), [
      { title: 'Add “nor any state securities commission”', preferred: true, safe: false },
      replacement,
    ]);
  });

  it('is the rule’s sample alone where several elements are missing, or one without a certain place', () => {
    for (const legend of [JUDGEMENT, `${JUDGEMENT.replace('Neither the', 'The')} ${DISCLOSURE}. ${OFFENSE}`]) {
      const titles = fixesOf(`**${legend}**`).map(({ title }) => title);
      assert.deepEqual(titles, ['Replace the legend by the rule’s sample, naming this Supplement, the Prospectus Supplement and the Base Prospectus']);
    }
    assertMended(`**${JUDGEMENT}.**`, `**${WHOLE}**`);
  });

  it('does not replace a legend that shares its paragraph', () => {
    assert.deepEqual(fixesOf(`${JUDGEMENT}. We sell in Canada.`), []);
  });
});

describe('a Commission legend that is not whole', () => {
  it('is information where only the other regulator is missing', () => {
    const severity = (legend: string) => checkSource(withLegend(legend)).findings.map(one => one.severity);
    assert.deepEqual(severity(WHOLE.replace(' nor any state securities commission', '')), ['information']);
    assert.deepEqual(severity(`${JUDGEMENT} ${DISCLOSURE}.`), ['warning']);
    assert.deepEqual(severity(WHOLE), []);
  });
});
