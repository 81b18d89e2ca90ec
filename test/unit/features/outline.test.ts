import assert from 'node:assert/strict';
import fc from 'fast-check';
import { generatedDraft } from '../../../scripts/generatedDraft';
import type { DraftFormat } from '../../../server/src/draft/format';
import { type OutlineEntry, outlineOf } from '../../../server/src/features/outline';
import { matchingEntries } from '../../../server/src/features/symbolSearch';
import { contains } from '../../../server/src/text/span';
import { checkSource, filedOf, LEGEND, sticker } from '../../support/drafts';
import { runs } from '../../support/runs';
import { sampleDrafts } from '../../support/sampleDrafts';

const FORMATS = ['markdown', 'html', 'plaintext'] as const satisfies readonly DraftFormat[];

/** An outline as it is read: an entry a line, set in under what it is inside. */
function written(entries: readonly OutlineEntry[], indent = ''): string {
  const lines = entries.map(({ title, detail, inside }) => `${indent}${title}${detail === '' ? '' : `: ${detail}`}\n${written(inside, `${indent}  `)}`);
  return lines.join('');
}

function assertOutline(source: string, outline: string, format?: DraftFormat): void {
  const wanted = outline.replace(/^ {4}/gm, '').trimStart();
  for (const text of [source, source.replaceAll('\n', '\r\n')])
    assert.equal(written(outlineOf(filedOf(text, format))), wanted.trimEnd() === '' ? '' : `${wanted.trimEnd()}\n`);
}

describe('the outline', () => {
  it('has the terms of a sticker, and no line of its cover', () => {
    assertOutline(
      sticker('On May 1, 2024, we entered into a Sales Agreement (the “Sales Agreement”) with Harborlight Securities LLC (“we,” “us” or the “Agent”).'),
      `
    SUPPLEMENT NO. 1
      Supplement: This Supplement No. 1
      Prospectus Supplement: …and amends the prospectus supplement dated May 3, 2024
      Base Prospectus: …and the accompanying prospectus dated April 2, 2024
      Sales Agreement: On May 1, 2024, we entered into a Sales Agreement
      Agent: …(the “Sales Agreement”) with Harborlight Securities LLC`,
    );
  });

  it('nests headings of Markdown by their levels', () => {
    assertOutline(
      sticker(
        '# Risk Factors\n\n## Risks of the Offering\n\nThe shares (the “Shares”) may fall.\n\n**Dilution of Holders**\n\nIt hurts.\n\n## Other Risks\n\n# Legal Matters',
      ),
      `
    SUPPLEMENT NO. 1
      Supplement: This Supplement No. 1
      Prospectus Supplement: …and amends the prospectus supplement dated May 3, 2024
      Base Prospectus: …and the accompanying prospectus dated April 2, 2024
      Risk Factors
        Risks of the Offering
          Shares: The shares
          Dilution of Holders
        Other Risks
      Legal Matters`,
    );
  });

  const FULL = (bold: (words: string) => string, contents: string) =>
    [
      'Filed Pursuant to Rule 424(b)(5)',
      bold('PROSPECTUS SUPPLEMENT'),
      '(To Prospectus dated March 22, 2024)',
      bold('Common Stock'),
      'We are offering shares of our common stock by this prospectus supplement and the accompanying prospectus.',
      LEGEND.replaceAll('**', ''),
      bold('The date of this prospectus supplement is May 3, 2024.'),
      bold('TABLE OF CONTENTS'),
      bold('PROSPECTUS SUPPLEMENT'),
      contents,
      bold('THE OFFERING'),
      'The terms of what we offer are described below, and again in the accompanying prospectus.',
      bold('Use of Proceeds'),
      'We will use the net proceeds for working capital and for general corporate purposes.',
      bold('TABLE OF CONTENTS'),
      bold('RISK FACTORS'),
      bold('Risks Related to This Offering'),
      'There is no risk that is not described here, or in what is incorporated by reference.',
      bold('Sales of our stock may cause its price to fall.'),
      'Sales of shares (the “Shares”) in the public market may cause the market price of the stock to fall.',
    ].join('\n\n');
  const ofFull = (below: string) => `
    PROSPECTUS SUPPLEMENT
      TABLE OF CONTENTS
      THE OFFERING
        Use of Proceeds
      RISK FACTORS
        Risks Related to This Offering${below}`;
  const WITH_RISK = ofFull(`
          Sales of our stock may cause its price to fall.
            Shares: Sales of shares`);

  it('takes the lines in bold for headings, those in capitals for the sections, of a supplement in Markdown', () => {
    assertOutline(
      FULL(words => `**${words}**`, '| The Offering | S-5 |\n|---|---|\n| Risk Factors | S-9 |'),
      WITH_RISK,
    );
  });

  it('and in HTML', () => {
    const rows = '<tr><td>The Offering</td><td>S-5</td></tr>\n<tr><td>Risk Factors</td><td>S-9</td></tr>';
    const html = FULL(words => `<b>${words}</b>`, `<table>\n${rows}\n</table>`).replace(/^(?!<t)(?=.)(.*)$/gm, line =>
      /^<(?:table|tr|\/table)/.test(line) ? line : `<p>${line}</p>`,
    );
    assertOutline(`<html><body>\n${html}\n</body></html>`, WITH_RISK, 'html');
  });

  it('and those in capitals, or with prose below, of one in plain text', () => {
    assertOutline(
      FULL(words => words, '<TABLE>\n<S>                 <C>\nThe Offering        S-5\nRisk Factors        S-9\n</TABLE>'),
      ofFull(`
          Shares: Sales of shares`),
      'plaintext',
    );
  });

  it('has a part for the base prospectus and the report that are bound behind', () => {
    const outlines = sampleDrafts('markdown').flatMap(draft => {
      const { filed } = checkSource(draft);
      return filed === undefined ? [] : [outlineOf(filed).map(({ title }) => title)];
    });
    assert.ok(
      outlines.some(titles => titles.join(' / ') === 'PROSPECTUS SUPPLEMENT / PROSPECTUS / FORM 8-K / Exhibit 99.1'),
      JSON.stringify(outlines),
    );
  });

  it('has the items of an attached report, and no line of its cover', () => {
    const report = [
      '**UNITED STATES**',
      '**SECURITIES AND EXCHANGE COMMISSION**',
      '**FORM 8-K**',
      '**CURRENT REPORT**',
      '**Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934**',
      'Indicate by check mark whether the registrant is an emerging growth company as defined in Rule 405.',
      '**Item 8.01. Other Events.**',
      'On May 1, 2024, the company announced results (the “Results”) for the first quarter.',
      '**SIGNATURES**',
    ];
    assertOutline(
      [sticker('The report is attached.'), ...report].join('\n\n'),
      `
    SUPPLEMENT NO. 1
      Supplement: This Supplement No. 1
      Prospectus Supplement: …and amends the prospectus supplement dated May 3, 2024
      Base Prospectus: …and the accompanying prospectus dated April 2, 2024
    FORM 8-K
      Item 8.01. Other Events.
        Results: On May 1, 2024, the company announced results
      SIGNATURES`,
    );
  });

  it('nests, stays in the text and names what it points at, whatever the draft', () => {
    for (const format of FORMATS)
      fc.assert(
        fc.property(fc.nat(), fc.boolean(), fc.nat(), (seed, isCrlf, cut) => {
          const whole = generatedDraft(20_000, { seed, format });
          // Cut anywhere, as while it is typed.
          const text = whole.slice(0, whole.length - (cut % 10_000)).replaceAll('\n', isCrlf ? '\r\n' : '\n');
          const { filed } = checkSource(text, [], undefined, format);
          if (filed !== undefined) assertNested(outlineOf(filed), { start: 0, end: text.length });
        }),
        runs(5),
      );
    for (const format of FORMATS)
      for (const draft of sampleDrafts(format)) {
        const { filed } = checkSource(draft, [], undefined, format);
        if (filed !== undefined) assertNested(outlineOf(filed), { start: 0, end: draft.length });
      }
  });
});

function assertNested(entries: readonly OutlineEntry[], around: OutlineEntry['range']): void {
  let end = around.start;
  for (const entry of entries) {
    const says = `${entry.title} ${JSON.stringify(entry.range)} in ${JSON.stringify(around)} behind ${end}`;
    assert.ok(entry.title.trim() !== '', says);
    assert.ok(contains(around, entry.range) && contains(entry.range, entry.name), says);
    assert.ok(entry.range.start >= end, says);
    if (entry.sort !== 'part') assert.ok(entry.name.start < entry.name.end, says);
    assertNested(entry.inside, entry.range);
    end = entry.range.end;
  }
}

describe('the search for symbols', () => {
  const outline = outlineOf(filedOf(sticker('# Plan of Distribution\n\nThe Sales Agreement (the “Sales Agreement”) is with the agent (the “Sales Agent”).')));
  const found = (query: string) => matchingEntries(outline, query).map(({ entry, within }) => `${entry.title} in ${within}`);

  it('finds sections and terms by words in any order and case', () => {
    assert.deepEqual(found('agreement sales'), ['Sales Agreement in Plan of Distribution']);
    assert.deepEqual(found('DISTR'), ['Plan of Distribution in SUPPLEMENT NO. 1']);
    assert.deepEqual(found('nothing of the kind'), []);
  });

  it('finds all for no words', () => assert.equal(found('').length, 6));
});
