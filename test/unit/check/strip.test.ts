import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strip } from '../../../server/src/check/suppress/strip';
import { draftOf } from '../../../server/src/draft/readDraft';
import { sticker } from '../../support/drafts';
import { runs } from '../../support/runs';

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

  it('keeps apart what a comment parted', () => {
    assertStripped(`We sell.\n${COMMENT}\nWe buy.\n`, 'We sell.\n\nWe buy.\n');
    assertStripped(`We sell.\n ${COMMENT} We buy.\n`, 'We sell.\n\n We buy.\n');
    assertStripped(`We sell.\n${COMMENT}\n${COMMENT}\nWe buy.\n`, 'We sell.\n\nWe buy.\n', 2);
    assertStripped(`We sell.\n${COMMENT}\n---\n`, 'We sell.\n\n---\n');
    assertStripped(`We sell.\n${COMMENT}\n<!-- a note -->\nWe buy.\n`, 'We sell.\n<!-- a note -->\nWe buy.\n');
    assertStripped(`We sell.\n${COMMENT}\n- We buy.\n`, 'We sell.\n- We buy.\n');
  });

  it('loses what is meant for Tieout in any case and spelling', () => {
    for (const comment of ['<!--TIEOUT-DISABLE-FILE x-->', '<!-- tieout: disable-file -->', '<!-- Tieout disable-file -->', '<!--\ntieout -->'])
      assertStripped(`We sell.\n\n${comment}\n\nWe buy.\n`, 'We sell.\n\nWe buy.\n');
  });

  it('keeps what has no end and all behind it, and says where it is', () => {
    const lost = '<!-- tieout-disable-file undefined-term -- because';
    const why = 'A comment for Tieout has no end here';
    for (const lineEnd of ['\n', '\r\n']) {
      const stripped = (text: string) => strip(text.replaceAll('\n', lineEnd), 'markdown');
      const kept = `We sell. ${lost}\n\nWe buy.\n\n<!-- a note -->\n\nWe hold.\n`;
      assert.deepEqual(stripped(kept), { text: kept.replaceAll('\n', lineEnd), removed: 0, left: [{ line: 1, why }] });
      const mixed = stripped(`${COMMENT}\n\nWe sell.\n\n${lost}\n\nWe buy.\n\n<!-- a note -->\n`);
      assert.deepEqual([mixed.removed, mixed.left], [1, [{ line: 5, why }]]);
      assert.ok(mixed.text.includes('We buy.'));
    }
    assert.deepEqual(strip(`We sell. ${lost}`, 'plaintext').left, [{ line: 1, why }]);
  });

  it('is left as it is where the text around a comment would be one without it', () => {
    const why = 'Without the comments for Tieout, what stands around this one would be a comment for Tieout too';
    for (const text of [`We <!${COMMENT}-- tieout --> sell.`, `We \`${COMMENT}\`${COMMENT}\` sell.`])
      assert.deepEqual(strip(text, 'markdown'), { text, removed: 0, left: [{ line: 1, why }] });
  });

  it('keeps what the reader shows as text, and comments for others', () => {
    for (const text of [`We \`${COMMENT}\` sell.`, `\\${COMMENT}`, `~~~\n${COMMENT}`, `\`\`\`\n\n${COMMENT}\n`])
      assert.deepEqual(strip(text, 'markdown'), { text, removed: 0, left: [] });
  });

  it('keeps comments for others and scripts, and says that something for Tieout stands in them', () => {
    const why = 'Something for Tieout stands inside something else here';
    for (const [line, text] of [
      [1, `<!-- note ${COMMENT}\n`],
      [1, `We <!-- note ${COMMENT} sell.`],
      [2, `<script>\n${COMMENT}\n</script>\n`],
      [2, `---\ntitle: x ${COMMENT}\n---\n`],
    ] as const)
      assert.deepEqual(strip(text, 'markdown'), { text, removed: 0, left: [{ line, why }] });
  });

  it('keeps what stands behind a comment that lost its end in its paragraph, whatever ends later', () => {
    for (const text of [
      '<!-- tieout-disable-next-block undefined-term -- r\n\nWe sell shares.\n\nStep 1 --> Step 2.\n',
      '> <!-- tieout-disable-file undefined-term -- r\n>\n> We sell.\n\nWords. -->\n',
    ]) {
      const { text: kept, left } = strip(text, 'markdown');
      assert.equal(kept, text);
      assert.equal(left.length, 1);
    }
  });

  it('does not make front matter of a rule and the words behind it', () => {
    const { text } = strip(`${COMMENT}\n\n---\nSummary: We sell shares.\n---\n`, 'markdown');
    assert.equal(text, '\n---\nSummary: We sell shares.\n---\n');
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
      runs(1000),
    );
  });

  it('loses nothing but what the reader takes for comments for Tieout, and loses it once', () => {
    // biome-ignore format: a list
    const piece = fc.constantFrom(
      COMMENT, '<!--', '-->', ' tieout-x', '<!-- Tieout: y', '<!-- note ', '`', '```\n', '~~~\n', '\n', '\n\n', '\r\n', ' ', '    ', '\\', '<!', '--',
      'We sell.', '# a\n', '- b\n', 'Of:\n', '| c |\n|---|\n', '> ', '---\n', '<pre>\n', '</pre>\n', '<script>', '</script>',
    );
    const isWhole = (inside: string) => /^\s*tieout/i.test(inside) && !inside.includes('<!--') && !/\n[>\s]*?\n/.test(inside);
    const withoutSpace = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const source = pieces.join('');
        const { text, removed } = strip(source, 'markdown');
        const addressed = draftOf(source, 'markdown').comments.closed.filter(({ start, end }) => isWhole(source.slice(start + 4, end - 3)));
        const expected = [...addressed].reverse().reduce((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), source);
        assert.equal(withoutSpace(text), withoutSpace(removed === 0 ? source : expected));
        if (removed === 0) assert.equal(text, source);
        else assert.equal(removed, addressed.length);
        assert.equal(strip(text, 'markdown').text, text);
      }),
      runs(3000),
    );
  });
});
