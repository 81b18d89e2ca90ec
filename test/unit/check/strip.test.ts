import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strip } from '../../../server/src/check/suppress/strip';
import { sticker } from '../../support/drafts';

const COMMENT = '<!-- tieout-disable-file impossible-date -- as agreed -->';

/** A draft before and after it is stripped, both with LF and with CRLF. */
function assertStripped(before: string, after: string, removed = 1): void {
  for (const lineEnd of ['\n', '\r\n']) {
    const [source, expected] = [before, after].map(text => text.replaceAll('\n', lineEnd));
    assert.deepEqual(strip(source ?? '', 'markdown'), { text: expected, removed, left: [] });
  }
}

describe('a draft, stripped for filing', () => {
  it('loses a comment with its line and the empty line behind it', () => {
    assertStripped(`${COMMENT}\n\nWe sell.\n`, 'We sell.\n');
    assertStripped(`We sell.\n\n${COMMENT}\n\nWe buy.\n`, 'We sell.\n\nWe buy.\n');
    assertStripped(`# Sales\n${COMMENT}\n\nWe buy.\n`, '# Sales\n\nWe buy.\n');
    assertStripped(`# Sales\n${COMMENT}\nWe buy.\n`, '# Sales\nWe buy.\n');
    assertStripped(`We sell.\n\n  ${COMMENT}  \n \nWe buy.\n`, 'We sell.\n\nWe buy.\n');
    assertStripped(`We sell.\n\n<!--\ntieout-disable-file\nimpossible-date -- as agreed\n-->\n\nWe buy.\n`, 'We sell.\n\nWe buy.\n');
  });

  it('loses a comment inside its words, and nothing of the words', () => {
    assertStripped(`We ${COMMENT}sell.\n`, 'We sell.\n');
    assertStripped(`${COMMENT} We sell.\n`, ' We sell.\n');
    assertStripped(`| a | b ${COMMENT} |\n|---|---|\n`, '| a | b  |\n|---|---|\n');
    assertStripped(`We sell. ${COMMENT}\nWe buy.\n`, 'We sell. \nWe buy.\n');
  });

  it('loses several, wherever they stand', () => {
    assertStripped(`${COMMENT}\n\n${COMMENT}\n\nWe sell.\n`, 'We sell.\n', 2);
    assertStripped(`We sell.\n\n${COMMENT}\n${COMMENT}\nWe buy.\n`, 'We sell.\n\nWe buy.\n', 2);
    assertStripped(`We ${COMMENT}${COMMENT}sell.\n${COMMENT}\n`, 'We sell.\n', 3);
  });

  it('loses one in a last line without a line end', () => {
    assertStripped(`We sell.\n${COMMENT}`, 'We sell.');
    assertStripped(`We sell.\n\n${COMMENT}`, 'We sell.\n');
    assertStripped(COMMENT, '');
    assertStripped(`\n${COMMENT}`, '');
  });

  it('loses broken ones too, since none may reach EDGAR', () =>
    assertStripped('<!-- tieout-disable-files -->\n\nWe sell.\n\n<!-- tieout-disable-file impossible-date -->\n', 'We sell.\n\n', 2));

  it('keeps everything else to the character: other comments, fenced blocks, what is no comment to the end', () => {
    for (const text of [
      '',
      '\n\n\n',
      sticker('We sell.  \r\n\tWe\u00a0buy.\rWe\u2028hold.'),
      `<!-- for tieout-disable-file -->\n\nWe sell.`,
      `\`\`\`\n${COMMENT}\n\`\`\`\n`,
    ])
      assert.deepEqual(strip(text, 'markdown'), { text, removed: 0, left: [] });
  });

  it('may be plain text or HTML as well', () => {
    for (const format of ['plaintext', 'html'] as const)
      assert.deepEqual(strip(`<p>We sell.</p>\n${COMMENT}\n`, format), { text: '<p>We sell.</p>\n', removed: 1, left: [] });
  });

  it('holds no comment any more, and is not stripped further', () => {
    const piece = fc.constantFrom(
      COMMENT,
      '<!-- tieout-x -->',
      '<!-- y -->',
      'We sell.',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '# a\n',
      '- b\n',
      '| c |\n|---|\n',
      '```\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const source = pieces.join('');
        const { text } = strip(source, 'markdown');
        if (!source.includes('```')) assert.ok(!text.includes('tieout-'));
        assert.deepEqual(strip(text, 'markdown'), { text, removed: 0, left: [] });
        const words = (of: string) => of.replace(/<!-- tieout-.*?-->|\s/g, '');
        if (!source.includes('```')) assert.equal(words(text), words(source));
      }),
      { numRuns: 1000 },
    );
  });
});
