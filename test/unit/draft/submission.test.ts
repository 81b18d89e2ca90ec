import assert from 'node:assert/strict';
import type { Draft } from '../../../server/src/draft/draft';
import { shapeOf } from '../../../server/src/draft/passage';
import { BEFORE_ALL, BEHIND_ALL } from '../../../server/src/draft/passageId';
import { draftOf } from '../../../server/src/draft/readDraft';
import { submitted, supplementWith, WRAPPED_FORMATS } from '../../support/submissions';

/** The form types of the documents of a draft, each with the words that its document starts with. */
function documents(draft: Draft): readonly string[] {
  return draft.submitted.map(({ formType, from }) => `${formType}: ${draft.passage(from).text}`);
}

for (const format of WRAPPED_FORMATS) {
  describe(`the documents of a submission in ${format}`, () => {
    const of = (formType: string, ...paragraphs: readonly string[]) => submitted(format, formType, paragraphs);

    it('are known by the form types that their wrappers name', () => {
      const source = of('EX-5.1', 'Opinion') + of('424B5', 'Supplement', 'Body') + of('EX-99.1', 'Letter');
      assert.deepEqual(documents(draftOf(source, format)), ['EX-5.1: Opinion', '424B5: Supplement', 'EX-99.1: Letter']);
      assert.deepEqual(documents(draftOf('Supplement', format)), []);
    });

    it('are left out where they show nothing', () => {
      assert.deepEqual(documents(draftOf(of('424B5', 'Supplement') + of('GRAPHIC') + of('XML') + of('EX-99.1', 'Letter') + of('GRAPHIC'), format)), [
        '424B5: Supplement',
        'EX-99.1: Letter',
      ]);
    });
  });
}

describe('a document of a submission in HTML', () => {
  const passages = (source: string) => {
    const draft = draftOf(source, 'html');
    const from = draft.submitted.find(({ formType }) => formType === '424B5')?.from ?? BEFORE_ALL;
    return [...draft.placed({ from, to: BEHIND_ALL })].map(({ passage }) => [passage.text, shapeOf(passage)]);
  };

  for (const [name, unclosed] of [
    ['bold', '<b>'],
    ['a list item', '<ul><li>'],
    ['a table', '<table><tr><td>one<td>two<tr><td>'],
    ['tables in a table', '<table><tr><td>'.repeat(40)],
    ['a hidden element', '<div style="display:none">'],
    ['a header', '<ix:header>'],
    ['a comment', '<!-- x'],
    ['a script', '<script>'],
    ['a title', '<title>'],
    ['a quotation mark', '<p title="x'],
    ['a tag', '<p'],
    ['a text of no size', '<span style="font-size:0">'],
  ] as const) {
    it(`is read as if it stood alone, though the one before left ${name} open`, () => {
      const own = submitted('html', '424B5', supplementWith());
      const before = submitted('html', 'EX-99.1', ['Attached']).replace('</p>', `</p>${unclosed}`);
      assert.deepEqual(passages(before + own), passages(own));
    });
  }

  it('shows nothing of a picture that is written in letters, whatever these are', () => {
    const picture = `begin 644 logo.jpg\n${'M<!--&<P)"<SCRIPT>_]C_X\n'.repeat(20)}\`\nend`;
    const wrapped = `<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\n${picture}\n</TEXT>\n</DOCUMENT>\n`;
    const own = submitted('html', '424B5', supplementWith());
    assert.deepEqual(passages(own + wrapped), passages(own));
    assert.deepEqual(passages(wrapped + own), passages(own));
    assert.deepEqual(passages(own + wrapped.replace('\nend', '')), passages(own));
  });
});
