import assert from 'node:assert/strict';
import { fixesFor } from '../../../server/src/check/check';
import type { DraftFormat } from '../../../server/src/draft/format';
import { applied, checkSource, DATE_LINE, filedOf, LEGEND, sticker } from '../../support/drafts';

/** A sticker in HTML around a body. */
function htmlSticker(body: string): string {
  const paragraph = (words: string) => `<p>${words.replaceAll('**', '')}</p>`;
  const opening = [
    'Filed Pursuant to Rule 424(b)(5)',
    'Registration No. 333-278184',
    'SUPPLEMENT NO. 1',
    'This supplements the prospectus dated April 2, 2024.',
  ];
  return `<html><body>${opening.map(paragraph).join('\n')}\n${body}\n${[LEGEND, DATE_LINE].map(paragraph).join('\n')}</body></html>`;
}

/** What is found in the amounts of a source: rule and message. */
function amounts(source: string, format: DraftFormat = 'markdown'): readonly string[] {
  return checkSource(source, undefined, undefined, format)
    .findings.filter(({ category }) => category === 'amount')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

const row = (...cells: readonly string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
/** A row as EDGAR has it: signs and closing parentheses in cells of their own, empty cells between. */
const edgarRow = (label: string, ...figures: readonly string[]) =>
  row(label, '&nbsp;', ...figures.flatMap(figure => ['$', figure.startsWith('(') ? figure.slice(0, -1) : figure, figure.startsWith('(') ? ')' : '', '&nbsp;']));

describe('amounts in tables of HTML', () => {
  const dilution = (...rows: readonly string[]) => amounts(htmlSticker(`<table>${rows.join('\n')}</table>`), 'html');

  it('are added up across cells for signs and parentheses', () => {
    const table = (after: string) => [
      edgarRow('Public offering price per share', '2.41'),
      edgarRow('Net tangible book value (deficit) per share as of March&nbsp;31, 2024', '(2.94)'),
      edgarRow('Increase in net tangible book value per share attributable to new investors', '2.08'),
      edgarRow('As adjusted net tangible book value (deficit) per share after this offering', after),
      edgarRow('Dilution per share to investors in this offering', '3.27'),
    ];
    assert.deepEqual(dilution(...table('(0.86)')), []);
    assert.deepEqual(dilution(...table('(0.68)')), ['dilution-arithmetic: $(2.94) + $2.08 = -$0.86, not “$(0.68)”']);
  });

  it('are held against the number of the cover', () => {
    const prices = (total: string) =>
      amounts(
        htmlSticker(
          `<p>1,974,432 Shares of Common Stock</p><table>${row('', 'Per Share', 'Total')}${row('Public offering price', '$2.41', total)}${row('Underwriting discount', '$0.02', '$42,825.42')}</table>`,
        ),
        'html',
      );
    assert.deepEqual(prices('$4,758,381.12'), []);
    assert.deepEqual(prices('$4,785,381.12'), ['price-table-arithmetic: 1,974,432 × $2.41 = $4,758,381.12, not “$4,785,381.12”']);
  });

  it('are those of the summary of the offering, with notes and line breaks', () => {
    const summary = (after: string) =>
      amounts(
        htmlSticker(
          `<table>${row('Common stock<br>offered by us', '525,000&nbsp;shares')}${row('Common stock outstanding before this offering<sup>(1)</sup>', '22,095,186 shares')}${row('Common stock to be outstanding after this offering', `${after} shares`)}</table>`,
        ),
        'html',
      );
    assert.deepEqual(summary('22,620,186'), []);
    assert.equal(summary('22,620,168').length, 1);
  });
});

describe('amounts in tables of Markdown', () => {
  it('may lack the sign that their column has', () =>
    assert.deepEqual(amounts(sticker('| | Per Share |\n| --- | --- |\n| Offering price | 3.49 |\n| Net proceeds to us | 2,500,000 |')), []));
});

describe('amounts in lists and over line ends', () => {
  it('are read in the items of a list', () =>
    assert.deepEqual(
      amounts(
        sticker(
          'We may sell up to $50,000,000 of our common stock. So far:\n\n- we have sold shares for gross proceeds of $4,246,131;\n- $45,573,869 remains available; and\n- one hundred (10) holders agreed.',
        ),
      ),
      ['remaining-mismatch: $50,000,000 − $4,246,131 = $45,753,869, not “$45,573,869” remaining', 'words-figures-mismatch: “one hundred” is 100, not “10”'],
    ));

  for (const [name, lineEnd] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const)
    it(`are read over a line end in the midst of them (${name})`, () =>
      assert.deepEqual(
        amounts(
          sticker(
            'We sold 800,000 units at a price of\n$10.00 per unit for gross\nproceeds of $80,000,000. We issued one hundred\nthousand (10,000) shares, par value $0.01.',
          ).replaceAll('\n', lineEnd),
        ),
        ['product-mismatch: 800,000 × $10.00 = $8,000,000, not “$80,000,000”', 'words-figures-mismatch: “one hundred thousand” is 100,000, not “10,000”'],
      ));

  it('have their dollars escaped in Markdown, and a fix escapes the one that it adds', () => {
    const source = sticker('We may sell up to \\$14,500,000 of our common stock. We sold 1,000 shares at an offering price of 3.49 per share.');
    const { findings } = checkSource(source);
    const unsigned = findings.find(({ rule }) => rule === 'missing-currency-sign');
    assert.ok(unsigned);
    const [fix] = fixesFor(unsigned, filedOf(source));
    assert.ok(fix);
    assert.equal(fix.safe || fix.preferred, false);
    assert.deepEqual(amounts(applied(source, fix)), []);
  });
});
