import assert from 'node:assert/strict';
import type { DraftFormat } from '../../../server/src/draft/format';
import { PIECE_SEPARATOR } from '../../../server/src/draft/passage';
import { draftOf } from '../../../server/src/draft/readDraft';

/** What blocks of HTML read as: each passage a line, page furniture in square brackets. `PAGE` stands for a page end. */
function readAs(blocks: readonly string[]): readonly string[] {
  const html = blocks.map(block => (block === 'PAGE' ? '<hr style="page-break-after:always">' : `<p>${block}</p>`)).join('\n');
  return passagesOf(html, 'html');
}

/** Passages of a source as lines, page furniture in square brackets and cells with bars between them. */
function passagesOf(source: string, format: DraftFormat): readonly string[] {
  const draft = draftOf(source, format);
  return [...draft.passages()].map(at => {
    const { text, pieces } = draft.passage(at);
    const shown = text.replaceAll(PIECE_SEPARATOR, ' | ');
    return pieces.every(({ kind }) => kind === 'furniture') ? `[${shown}]` : shown;
  });
}

const CUT = 'We may sell shares of our common stock through';

describe('at a page end', () => {
  it('a cut sentence goes on in a small letter, whatever furniture stands between', () => {
    assert.deepEqual(readAs([CUT, '12', 'PAGE', '<a href="#toc">Table of Contents</a>', 'the agent from time to time.']), [
      `${CUT} the agent from time to time.`,
      '[12]',
      '[Table of Contents]',
    ]);
  });

  it('a sentence cut behind a word that nothing ends in goes on in a capital or a figure', () => {
    for (const [before, after] of [
      ['A holder may be asked for proof that it purchased the', 'Preferred Stock as such. We will not redeem it.'],
      ['The warrants were bought by our sponsor at a price of', '$1.00 per warrant in a private placement.'],
      ['The plan was adopted last year and changed as of', 'August 6, 2025. It provides for a bonus.'],
      ['Notes may be traded between customers of Clearstream and/or', 'Euroclear in the ordinary way.'],
    ] as const)
      assert.deepEqual(readAs([before, 'S-12', 'PAGE', after]), [`${before} ${after}`, '[S-12]']);
  });

  it('nothing goes on in a capital behind other words, in a heading, or in an item of a list', () => {
    for (const [before, after] of [
      ['We make grinders and healthy all-natural supplements', 'Our brands are known to many. They sell well.'],
      ['A holder may be asked for proof that it purchased the', 'DESCRIPTION OF THE PREFERRED STOCK'],
      ['changes in the laws that apply to our business; and', 'Other factors are set out below. You should read them.'],
      ['the consummation of a business combination of the company; or', '(ii) individuals who are directors cease to be directors.'],
    ] as const)
      assert.deepEqual(readAs([before, 'PAGE', after]), [before, after]);
  });

  it('a name, a date or what is open goes on behind the page end', () => {
    for (const [before, after] of [
      [
        'You should read what we say of the risks of the offering before you buy any of the shares under the Sales',
        'Agreement for aggregate gross proceeds that we may use as we like. We keep the rest.',
      ],
      ['We supplement the prospectus supplement (the “Prospectus', 'Supplement”). It is dated May 3, 2024.'],
      ['The offering of our common stock ends on February', '28, 2025, if we do not end it before.'],
      ['It says in the accompanying prospectus dated April 13,', '2022 that it ends on May 3, 2025.'],
      ['The offering ends under the terms of the Placement', 'Agency Agreement.'],
      ['“Deal” means what is contemplated by the Purchase Agreement, the Exchange', 'Agreement and the Loan Agreement. It ends.'],
      ['We have agreed with the holders to end the Securities', 'Purchase Agreement and to pay what is due. We have done so.'],
    ] as const)
      assert.deepEqual(readAs([before, 'PAGE', after]), [`${before} ${after}`]);
  });

  it('a date goes on whatever the format', () => {
    const [before, after] = ['The prospectus supplement amends the accompanying prospectus dated April 13,', '2022 that it ends on May 3, 2025.'];
    assert.deepEqual(passagesOf(`${before}\n\n12\n\n---\n\n${after}\n`, 'markdown'), [`${before} ${after}`, '[12]']);
    assert.deepEqual(passagesOf(`${before}\n\n12\n<PAGE>\n\n${after}\n`, 'plaintext'), [`${before} ${after}`, '[12]']);
  });

  it('a title does not go on with words that end in another', () => {
    for (const [before, after] of [
      ['Risks Related to the Offering', 'Holders of our common stock may lose all. They have before.'],
      ['Description of the Placement', 'Agency Agreement. We have entered into it.'],
      ['The offering ends under the terms of the Placement', 'Use of Proceeds'],
      ['The offering ends under the terms of the Placement', 'PLAN OF DISTRIBUTION'],
    ] as const)
      assert.deepEqual(readAs([before, 'PAGE', after]), [before, after]);
  });

  it('a new sentence does not, be it behind one without its period', () => {
    for (const [before, after] of [
      [
        'We sell most of what we make in the shops of others and in the homes of those who own them',
        'The shares of common stock that are offered by us are new.',
      ],
      [
        'A default that resulted from the acceleration has not been cured or waived. (Section 6.13)',
        'Legal opinions about the notes that we offer are given by counsel to us.',
      ],
    ] as const)
      assert.deepEqual(readAs([before, 'PAGE', after]), [before, after]);
  });

  it('running heads are furniture where a sentence goes on behind them', () => {
    const heads = ['HARBORLIGHT ACQUISITION CORP.', 'Notes to Financial Statements'];
    assert.deepEqual(readAs([CUT, 'F-9', 'PAGE', ...heads, 'the agent.']), [`${CUT} the agent.`, '[F-9]', ...heads.map(head => `[${head}]`)]);
    assert.deepEqual(readAs([`${CUT} agents.`, 'F-9', 'PAGE', ...heads, 'We may end the sale.']), [
      `${CUT} agents.`,
      '[F-9]',
      ...heads,
      'We may end the sale.',
    ]);
  });

  it('a title of any length can be a running head, a bullet cannot', () => {
    const title = 'Contingent Income Callable Yield Notes Linked to the Least Performing of the First Index, the Second Index and the Third Index';
    assert.deepEqual(readAs([CUT, 'PAGE', title, 'the agent.']), [`${CUT} the agent.`, `[${title}]`]);
    assert.deepEqual(readAs([CUT, 'PAGE', '•', 'PAGE', 'the agent.']), [CUT, '•', 'the agent.']);
  });

  it('a running foot with the number of the page is furniture', () => {
    for (const foot of ['CALLABLE YIELD NOTES | PS-8', 'PS-8 | Callable Yield Notes'])
      assert.deepEqual(readAs([CUT, foot, 'PAGE', 'the agent.']), [`${CUT} the agent.`, `[${foot}]`]);
    assert.deepEqual(readAs(['Nasdaq | NYSE', '1 | 2']), ['Nasdaq | NYSE', '1 | 2']);
  });

  it('the number of a page is furniture, however it is written', () => {
    for (const number of ['SA-12', 'PPS-12', 'S-1204', 'A-I-3', 'S-IV', '-ii-', '–iii–', 'S\u201112', 'S\u201312'])
      assert.deepEqual(readAs([CUT, number, 'the agent.']), [`${CUT} the agent.`, `[${number}]`], number);
  });

  it('names of products and figures are no numbers of pages', () => {
    for (const words of ['TR-101', 'CLR-131', '$12.50', '(12)', '2022', '12.', 'Rule 10b-5'])
      assert.deepEqual(readAs([words, 'PAGE', 'Text.']), [words, 'Text.']);
  });

  it('a table of one row is the foot of its page where it ends in the number of the page', () => {
    const row = (...cells: readonly string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    const page = '<hr style="page-break-after:always">';
    const read = (rows: string, end: string) => passagesOf(`<p>${CUT}</p><table>${rows}</table>${end}<p>the agent.</p>`, 'html');
    for (const [left, right] of [
      ['Accelerated Return Notes®', 'TS-9'],
      ['TD SECURITIES (USA) LLC', 'P-3'],
      ['S-12', 'Prospectus Supplement'],
    ] as const)
      assert.deepEqual(read(row(left, right), page), [`${CUT} the agent.`, `[${left} | ${right}]`]);
    const contents = row('Signatures', 'S-14') + row('Experts', 'S-15');
    assert.deepEqual(read(contents, page), [CUT, 'Signatures | S-14', 'Experts | S-15', 'the agent.']);
    assert.deepEqual(read(row('Experts', 'S-15'), ''), [CUT, 'Experts | S-15', 'the agent.']);
    assert.deepEqual(read(row('Shares', '120'), page), [CUT, 'Shares | 120', 'the agent.']);
  });
});
