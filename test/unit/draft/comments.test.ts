import assert from 'node:assert/strict';
import type { Comments } from '../../../server/src/draft/comments';
import { draftOf } from '../../../server/src/draft/readDraft';

/** The comments and openings of a draft, as they are written. */
function written(source: string, { closed, unclosed }: Comments): readonly (readonly string[])[] {
  return [closed.map(({ start, end }) => source.slice(start, end)), unclosed.map(start => source.slice(start, start + 6))];
}

function assertComments(text: string, closed: readonly string[], unclosed: readonly string[] = []): void {
  for (const lineEnd of ['\n', '\r\n']) {
    const [source = '', ...expected] = [text, ...closed].map(one => one.replaceAll('\n', lineEnd));
    assert.deepEqual(written(source, draftOf(source, 'markdown').comments), [expected, unclosed], source);
  }
}

describe('the comments of a Markdown draft', () => {
  it('stand on lines of their own, over empty lines too, and between words', () => {
    assertComments('<!-- a -->\n\nWe <!-- b -->sell.\n\n  <!-- c\n\n-->\n# d <!-- d --> #\n\n| <!-- e --> | f |\n|---|---|\n\n> <!-- g -->', [
      '<!-- a -->',
      '<!-- b -->',
      '<!-- c\n\n-->',
      '<!-- d -->',
      '<!-- e -->',
      '<!-- g -->',
    ]);
  });

  it('come in the order of the source, those between the items of a list too', () =>
    assertComments('Of: <!-- 1 -->\n\nOf <!-- 2 -->:\n- a <!-- 3 -->\n<!-- 4 -->\n- b <!-- 5 -->\n', [
      '<!-- 1 -->',
      '<!-- 2 -->',
      '<!-- 3 -->',
      '<!-- 4 -->',
      '<!-- 5 -->',
    ]));

  it('may go on for several lines between words, and no further than their paragraph', () => {
    assertComments('We <!-- a\n\tb --> sell <!-- c --> shares.', ['<!-- a\n\tb -->', '<!-- c -->']);
    assertComments('We <!-- a\n\nsell <!-- b --> shares.', ['<!-- b -->'], ['<!-- a']);
    assertComments('- We <!-- a\n- sell --> shares.', [], ['<!-- a']);
    const draft = draftOf('We <!-- a\nb\nc --> sell\nshares.', 'markdown');
    assert.deepEqual(
      [...draft.passages()].map(at => draft.passage(at).text),
      ['We sell shares.'],
    );
  });

  it('end at the first end, whatever opens in them', () => assertComments('We <!-- a <!-- b --> sell. --> <!-- c -->', ['<!-- a <!-- b -->', '<!-- c -->']));

  it('are none in what is shown as it stands, or not shown at all', () => {
    for (const text of [
      '`<!-- a -->`',
      '``<!-- a`',
      '\\<!-- a -->',
      '```\n<!-- a -->\n```',
      '~~~\n<!-- a',
      '<script>\n<!-- a -->\n</script>',
      '![<!-- a -->](x)',
    ])
      assertComments(`${text.startsWith('``<') ? `${text}\`` : text}\n`, []);
  });

  it('are so in other elements', () => assertComments('<pre>\n<!-- a -->\n</pre>\n\n<div><!-- b --></div>', ['<!-- a -->', '<!-- b -->']));

  it('are none without an end, and what is no comment is left in peace', () => {
    assertComments('<!-- a\n\nWords <!-- b', [], ['<!-- a', '<!-- b']);
    assertComments('We <!- a --> sell < b --> c.', []);
  });

  it('may be no longer than their opening', () => {
    assertComments('We <!--> sell <!---> shares --> here.', ['<!-->', '<!--->']);
    assertComments('<!-->\n\nWe sell. -->\n\n<!--->\n\n- We buy. -->', ['<!-->', '<!--->']);
  });
});
