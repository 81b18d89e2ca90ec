import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkToEnd } from '../../server/src/check/check';
import { CheckSession } from '../../server/src/check/checkSession';
import type { DraftFormat } from '../../server/src/draft/format';
import { ChunkedText } from '../../server/src/text/chunkedText';
import type { Span } from '../../server/src/text/span';
import { LEGEND, sticker } from '../support/drafts';
import { assertSameAsFresh, differenceFromFresh, differenceIn } from '../support/revised';
import { revisionsIn } from '../support/revisions';
import { runs, TIMES } from '../support/runs';
import { sampleDrafts } from '../support/sampleDrafts';

const FORMATS = ['markdown', 'html', 'plaintext'] as const satisfies readonly DraftFormat[];

/** Tries random revisions of drafts; fails with the fewest that tell. */
function assertSame(format: DraftFormat, drafts: readonly string[]): void {
  const revised = fc.record({ format: fc.constant(format), source: fc.constantFrom(...drafts), revisions: revisionsIn(format, drafts) });
  const { failed, counterexample, seed, counterexamplePath } = fc.check(
    fc.property(revised, draft => differenceIn(draft) === undefined),
    runs(200),
  );
  if (failed && counterexample)
    assertSameAsFresh(counterexample[0], `seed ${seed}, path ${counterexamplePath}; the draft:\n${JSON.stringify(counterexample[0].source)}`);
  assert.ok(!failed, `seed ${seed}`);
}

/** What is to be put in the place of a range of the source. */
interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/** What puts a text at an offset. */
function put(at: number, text: string): Replacement {
  return { span: { start: at, end: at }, text };
}

/** What takes so much out at an offset. */
function cut(at: number, length: number): Replacement {
  return { span: { start: at, end: at + length }, text: '' };
}

/** A draft must check as from scratch as it is, and after each of a row of edits. */
function assertTyped(format: DraftFormat, source: string, edits: readonly Replacement[]): void {
  let text = ChunkedText.of(source);
  const session = new CheckSession(format);
  for (const edit of [put(0, ''), ...edits]) {
    text = text.replaced(edit.span, edit.text);
    assert.equal(differenceFromFresh(checkToEnd({ document: 'draft', text, format, session }), text, format), undefined);
  }
}

/** The line that starts with a word must check as from scratch while it is made many and one again; its neighbours are not touched by that. */
function assertTypedInside(word: string, source: string): void {
  const at = source.lastIndexOf(`\n${word}`) + 1 + word.length;
  const lines = '\n\nAgent'.repeat(5);
  assertTyped('markdown', source, [put(at, lines), cut(at, lines.length), put(at, lines)]);
}

describe('a draft that is revised', () => {
  for (const format of FORMATS) {
    it(`checks as if it were read from scratch, in ${format}`, () => assertSame(format, sampleDrafts(format))).timeout(60_000 * TIMES);
  }

  it('sees that the line which closes its front matter is broken, and mended', () => {
    const source = `---\ntitle: Supplement\n---\n\n${sticker('Shares were sold.')}`;
    const gap = source.indexOf('\n\n');
    assertTyped('markdown', source, [cut(gap, 2), put(gap, '\n\n')]);
  });

  it('keeps the place of its title where passages around it get other ids, for want of room between them', () => {
    const lines = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name} ${index}`).join('\n\n');
    const words = 'It is long enough to be called a draft. '.repeat(20);
    const above = `Filed Pursuant to Rule 424(b)(5)\n\n${lines('Company', 30)}\n\n**PROSPECTUS SUPPLEMENT**\n\n${words}\n\n${lines('Agent', 12)}\n\n`;
    const typed = Array.from({ length: 60 }, (_, index) => put(above.length, `Line ${index}.\n\n`));
    assertTyped('markdown', above + lines('Seller', 50), typed);
  });

  it('sees that lines which say nothing come or go between the two parts of a legend', () => {
    const [judgement = '', offense = ''] = LEGEND.split(/ (?=Any representation)/);
    assertTypedInside('Harborlight', sticker('Shares were sold.', { legend: [judgement, 'Harborlight Capital', offense].join('\n\n') }));
  });

  it('sees that lines which say nothing come or go between the title of a bound prospectus and the line by which it was filed', () => {
    const supplement = sampleDrafts('markdown').find(draft => draft.includes('**PROSPECTUS**\n\n**TIDELINE')) ?? '';
    assertTypedInside('Seller', supplement.replace('**PROSPECTUS**\n\n**TIDELINE', 'Filed Pursuant to Rule 424(b)(3)\n\nAgent\n\nSeller Group\n\n$&'));
  });

  for (const format of FORMATS) {
    it(`sees a comment, script or table end that is put in or taken out as far away as is looked for it, in ${format}`, () => {
      const above = `${sticker('The Company sold shares under the Sales Agreement.')}\n\n`;
      const far = 'The Side Letter Agreement is void, and the word goes on.\n\n'.repeat(1800);
      for (const [opening, closing] of [
        ['<!--', '-->'],
        ['<script>', '</script>'],
        ['<TABLE>\n', '</TABLE>\n'],
        ['<div style="display:none">', '</div>'],
        ['<![CDATA[', ']]>'],
      ] as const) {
        const near = above.length + 99_980 - closing.length;
        assertTyped(format, above + far, [
          put(above.length, opening),
          put(near, closing),
          put(above.length + 500, 'x'.repeat(40)),
          cut(above.length + 500, 40),
          cut(near, closing.length),
          cut(above.length, opening.length),
        ]);
      }
    }).timeout(60_000);
  }

  it('sees a quotation mark or the end of a tag that is put in or taken out as far away as is looked for it', () => {
    const above = '<p>The Company sold shares under the Sales Agreement.</p>\n';
    const far = '<p>The Side Letter Agreement is void.</p>\n'.repeat(300);
    for (const [opening, closing] of [
      ['<p title="', '">'],
      ['<p', '>'],
    ] as const) {
      const near = above.length + 3980;
      assertTyped('html', above + far, [put(above.length, opening), put(near, closing), cut(near, closing.length), cut(above.length, opening.length)]);
    }
  });
});
