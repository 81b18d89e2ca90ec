import assert from 'node:assert/strict';
import type { DraftFormat } from '../../../server/src/draft/format';
import { hoverAt } from '../../../server/src/features/hover';
import { TermUses } from '../../../server/src/filing/termUses';
import { filingOf, sticker } from '../../support/drafts';

/** What a hover shows over the first place of some words in a draft, its links written with the words that they lead to. */
function hovered(source: string, words: string, format: DraftFormat = 'markdown'): readonly string[] {
  const filing = filingOf(source, format);
  const pointer = filing.draft.locate(source.indexOf(words) + 1);
  const hover = pointer && hoverAt(filing, new TermUses(filing), pointer, ({ at, span }) => `#${filing.draft.words(at, span)}`);
  return hover?.contents.replace(/\\/g, '').split('\n\n') ?? [];
}

const BODY = `Tideline, Inc. (the “Company,” “we” or “our”) signed an Equity Distribution Agreement, dated May 3, 2024 (the “Agreement”), with Harborlight Securities LLC (“Harborlight” and, together with its affiliates, the “Agents”).

# Plan of Distribution

Under the Agreement, Harborlight sells shares as the Agreement says.

# Risk Factors

The Agreement may end.`;

const HTML = sticker(BODY)
  .split('\n\n')
  .map(block =>
    block.startsWith('# ') ? `<h1>${block.slice(2)}</h1>` : `<p>${block.replaceAll('**', '').replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')}</p>`,
  )
  .join('\n');
const PLAIN_TEXT = sticker(BODY).replaceAll('**', '').replace('# Plan of Distribution', 'PLAN OF DISTRIBUTION').replace('# Risk Factors', 'RISK FACTORS');

describe('the hover over a term', () => {
  for (const [format, source, plan, risks] of [
    ['markdown', sticker(BODY), 'Plan of Distribution', 'Risk Factors'],
    ['html', HTML, 'Plan of Distribution', 'Risk Factors'],
    ['plaintext', PLAIN_TEXT, 'PLAN OF DISTRIBUTION', 'RISK FACTORS'],
  ] as const)
    it(`says what an agreement is, who signed it and where it is used (${format})`, () => {
      assert.deepEqual(hovered(source, 'Agreement may end', format), [
        '**Agreement** (defined term)',
        '> Tideline, Inc. (the “Company,” “we” or “our”) signed an Equity Distribution Agreement, dated May 3, 2024 (the “Agreement”), with Harborlight Securities LLC (“Harborlight” and, together with its affiliates, the “Agents”).',
        'Short for Equity Distribution Agreement · Dated May 3, 2024 · With Harborlight Securities LLC · Sales agreement',
        `Used 4 times: [${plan}](#Agreement) 2 · [before the first heading](#Agreement) 1 · [${risks}](#Agreement) 1`,
      ]);
    });

  it('says what a name is short for, and links the terms that its sentence uses', () => {
    const draft = sticker(
      'Tideline, Inc. (the “Company”) sells shares. A person that the Company names, Harborlight Securities LLC (“Harborlight”), helps.\n\nHarborlight is paid.',
    );
    assert.deepEqual(hovered(draft, 'Harborlight is paid'), [
      '**Harborlight** (defined term)',
      '> A person that the [Company](#Company) names, Harborlight Securities LLC (“Harborlight”), helps.',
      'Short for Harborlight Securities LLC',
      'Used 2 times',
    ]);
  });

  it('names what else goes by the same words, but not what is another thing', () => {
    assert.equal(hovered(sticker(BODY), 'Company,')[0], '**Company** (defined term), also “we”, “our”');
    assert.equal(hovered(sticker(BODY), 'Harborlight sells')[0], '**Harborlight** (defined term)');
    assert.equal(hovered(sticker('References to “we,” “us” and “our” are to Tideline, Inc.'), 'us” and')[0], '**us** (defined term), also “we”, “our”');
    assert.equal(hovered(sticker('Class A and Class B warrants (the “A Warrants” and “B Warrants”).'), 'A Warrants')[0], '**A Warrants** (defined term)');
  });

  it('shows the words of the draft as they are', () => {
    const filing = filingOf(sticker('A note \\[sic\\] with `marks` <b>and</b> signs & more (the “Note \\*”) is due.'), 'markdown');
    const [entry] = [...filing.glossary.entries()].filter(({ term }) => term.startsWith('Note'));
    assert.ok(entry);
    const [{ at, stated }] = entry.definitions;
    const hover = hoverAt(filing, new TermUses(filing), { at, offset: stated.span.start });
    assert.match(hover?.contents ?? '', /\\\[sic\\\]/);
    assert.doesNotMatch(hover?.contents ?? '', /[^\\][<*[]sic/);
  });
});
