import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/check/check';
import { applied, assertFixed, checkSource, DATE_LINE, sticker } from '../../support/drafts';

const RULE = 'commission-legend-missing';
const withoutLegend = (body: string, dateLine = DATE_LINE) => sticker(body, { legend: '', dateLine });
const words = (count: number) => 'We have sold shares from time to time. '.repeat(count / 8);
const COVER = [
  '**PROSPECTUS SUPPLEMENT**',
  '**(To Prospectus dated March 22, 2024)**',
  'This prospectus supplement and the accompanying prospectus relate to at-the-market sales.',
];

/** The fixes for the missing legend of a source. */
function fixes(source: string) {
  const { findings, filed } = checkSource(source);
  const finding = findings.find(({ rule }) => rule === RULE);
  assert.ok(finding && filed, 'the legend is missing');
  return fixesFor(finding, filed);
}

describe('the fix for a missing Commission legend', () => {
  it('puts it before the date line, whatever the line is made of', () => {
    for (const dateLine of [
      DATE_LINE,
      'The date of this Supplement No. 1 is June 7, 2024.',
      '# The date of this Supplement No. 1 is June 7, 2024.',
      '> The date of this Supplement No. 1 is June 7, 2024.',
    ]) {
      const mended = assertFixed(withoutLegend('', dateLine), RULE);
      assert.ok(mended.endsWith(`is a criminal offense.**\n\n${dateLine}`), mended);
    }
  });

  it('puts it before the table of contents where there is no date line', () => {
    const mended = assertFixed([...COVER, words(200), 'TABLE OF CONTENTS', '| Risk Factors | S-1 |'].join('\n\n'), RULE);
    assert.ok(
      mended.includes(
        'this prospectus supplement or the accompanying prospectus is truthful or complete. Any representation to the contrary is a criminal offense.**\n\nTABLE OF CONTENTS',
      ),
    );
  });

  it('puts it at the end of a short draft that has neither', () => {
    const mended = assertFixed(withoutLegend(words(200), ''), RULE);
    assert.ok(
      mended.endsWith(
        'time.\n\n**Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities or determined if this Supplement, the Prospectus Supplement or the Base Prospectus is truthful or complete. Any representation to the contrary is a criminal offense.**',
      ),
    );
  });

  it('puts it before HTML that holds the date line', () => {
    const line = 'The date of this Supplement No. 1 is June 7, 2024.';
    for (const dateLine of [`<p align="center">${line}</p>`, `<table><tr><td>\n\n${line}\n\n</td></tr></table>`, `<!-- c -->\n${line}`]) {
      const mended = assertFixed(withoutLegend('', dateLine), RULE);
      assert.ok(mended.includes('is a criminal offense.**\n\n') && mended.endsWith(`\n\n${dateLine.replace('<!-- c -->\n', '')}`), mended);
    }
  });

  it('is not offered where it would be a part of HTML, or stand above the title', () => {
    const line = 'The date of this Supplement No. 1 is June 7, 2024.';
    assert.deepEqual(fixes(withoutLegend('', `<div>\n# ${line}\n</div>`)), []);
    assert.deepEqual(fixes(withoutLegend('', `<!-- c --> ${line}`)), []);
    assert.deepEqual(fixes(`<table><tr><td>\n\n${withoutLegend('')}\n\n</td></tr></table>`), []);
    assert.deepEqual(fixes(`<table><tr><td>\n\n${withoutLegend(words(200), '')}\n\n</td></tr></table>`), []);
  });

  it('puts it before the layout table of HTML that holds the date line', () => {
    const html = (dateLine: string) =>
      withoutLegend('', dateLine)
        .split('\n\n')
        .map(part => (part.startsWith('<') ? part : `<p>${part.replaceAll('**', '')}</p>`))
        .join('\n');
    const table = '<table><tr><td>The date of this Supplement No. 1 is June 7, 2024.</td></tr></table>';
    const source = html(table);
    const { findings, filed } = checkSource(source, undefined, undefined, 'html');
    const finding = findings.find(({ rule }) => rule === RULE);
    const [fix] = finding && filed ? fixesFor(finding, filed) : [];
    assert.ok(fix);
    assert.ok(applied(source, fix).endsWith(`is a criminal offense.</b></p>\n${table}`));
  });

  it('is not offered inside a table or an open fence, nor where the end of the cover is not to be seen', () => {
    assert.deepEqual(fixes(withoutLegend('', '| The date of this Supplement No. 1 is June 7, 2024. |\n|---|\n')), []);
    assert.deepEqual(fixes([...COVER, words(2000)].join('\n\n')), []);
    assert.deepEqual(fixes(`${withoutLegend(words(200), '')}\n\n\`\`\`\nnotes`), []);
  });

  it('is not put above a title that carries the date', () => {
    const source = [
      'SUPPLEMENT DATED JUNE 1, 2024',
      '(To Prospectus dated April 1, 2023)',
      'This supplement (this “Supplement”) amends the prospectus.',
      words(200),
    ].join('\n\n');
    assert.ok(assertFixed(source, RULE).startsWith('SUPPLEMENT DATED'));
  });

  it('is not offered where the date line is the end of a paragraph', () => {
    assert.deepEqual(fixes(withoutLegend('', `Oppenheimer & Co.  \n${DATE_LINE}`)), []);
  });

  it('names the draft and its chain in the words of the draft', () => {
    const [fix] = fixes(withoutLegend(''));
    assert.equal(fix?.title, 'Insert the Commission legend, naming this Supplement, the Prospectus Supplement and the Base Prospectus');
    const [alone] = fixes(['**PROSPECTUS**', 'This prospectus describes our securities.', '**The date of this prospectus is May 1, 2024.**'].join('\n\n'));
    assert.equal(alone?.title, 'Insert the Commission legend, naming this prospectus');
  });
});

describe('the missing Commission legend', () => {
  it('is an error on a prospectus and on a full supplement, a warning on a sticker', () => {
    const severity = (source: string) => checkSource(source).findings.find(({ rule }) => rule === RULE)?.severity;
    assert.equal(severity(withoutLegend('')), 'warning');
    assert.equal(severity([...COVER, words(200), 'TABLE OF CONTENTS'].join('\n\n')), 'error');
    assert.equal(severity(['**PROSPECTUS**', 'This prospectus describes our securities.', words(200)].join('\n\n')), 'error');
  });
});
