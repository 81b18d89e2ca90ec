import assert from 'node:assert/strict';
import { generatedDraft } from '../../scripts/generatedDraft';
import type { DraftFormat } from '../../server/src/draft/format';
import { isApart } from '../../server/src/draft/passage';
import { draftOf } from '../../server/src/draft/readDraft';
import { checkSource } from '../support/drafts';

const LENGTH = 1024 * 1024;
const FORMATS = ['markdown', 'html', 'plaintext'] as const;

/** What a draft says, a text for each passage, without what pages carry. */
function said(source: string, format: DraftFormat): readonly string[] {
  const draft = draftOf(source, format);
  return [...draft.passages()].map(at => draft.passage(at)).flatMap(passage => (isApart(passage) ? [] : [passage.text]));
}

/** The letters and figures of texts, one behind the other. */
function letters(texts: readonly string[]): string {
  return texts.join('').replace(/[^\p{L}\p{N}]/gu, '');
}

describe('the draft that the bench is run on', () => {
  for (const format of FORMATS) {
    const draft = generatedDraft(LENGTH, { format });

    it(`is the same for the same seed, and another for another: ${format}`, () => {
      assert.equal(generatedDraft(LENGTH, { format }), draft);
      assert.notEqual(generatedDraft(LENGTH, { format, seed: 2 }), draft);
    });

    it(`is as long as asked for, to a program: ${format}`, () => {
      assert.ok(draft.length >= LENGTH && draft.length < LENGTH + (format === 'html' ? 20_000 : 5000), `${draft.length}`);
    });

    it(`says nothing twice, so that no passage is known from another, be it ever so long: ${format}`, () => {
      const texts = said(generatedDraft(4 * LENGTH, { format }), format);
      assert.ok(texts.length > 5000);
      assert.equal(new Set(texts).size, texts.length);
    });
  }

  it('goes on where a shorter one ends', () => {
    assert.ok(generatedDraft(LENGTH).startsWith(generatedDraft(LENGTH / 10).trimEnd()));
  });

  it('reads as an at-the-market supplement, with nothing to fix', () => {
    const { kind, complete, findings } = checkSource(generatedDraft(LENGTH));
    assert.equal(kind, 'atm');
    assert.ok(complete);
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ message }) => message),
      [],
    );
  });

  it('says the same in each format', () => {
    const all = letters(said(generatedDraft(LENGTH), 'markdown'));
    for (const format of ['html', 'plaintext'] as const) {
      const same = letters(said(generatedDraft(LENGTH / 2, { format }), format));
      assert.ok(same.length > LENGTH / 50, `${same.length}`);
      assert.equal(same, all.slice(0, same.length));
    }
  });

  it('has pages in HTML and plain text, some of which end in the midst of a sentence', () => {
    const html = generatedDraft(LENGTH, { format: 'html' });
    assert.ok(html.split('<HR ').length > LENGTH / 10_000);
    assert.match(
      html,
      /[a-z]<\/P>\s+<P[^>]*>&nbsp;<\/P>\s+<P[^>]*>S-\d+<\/P>\s+<HR [^>]*>\s+<P[^>]*><A HREF="#toc">Table of Contents<\/A><\/P>\s+<P[^>]*>&nbsp;<\/P>\s+<P[^>]*>[a-z]/,
    );
    const text = generatedDraft(LENGTH, { format: 'plaintext' });
    assert.ok(text.split('<PAGE>').length > LENGTH / 10_000);
    assert.match(text, /[a-z]\n\n +S-\d+\n<PAGE>\n\n[a-z]/);
    assert.ok(text.split('\n').every(line => line.length <= 90));
  });
});
