import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkToEnd } from '../../../server/src/check/check';
import { ChunkedText } from '../../../server/src/text/chunkedText';
import { htmlBlocks, passageOf, shownLetters } from '../../support/htmlBlocks';
import { areLettersInAnyOrder, parse5Letters } from '../../support/parse5Letters';
import { runs } from '../../support/runs';

/** What opens something that hides, up to where its end is missing. */
const OPENINGS = [
  '<!-- x',
  '<!--',
  '<script>',
  '<style>p {}',
  '<title>',
  '<textarea>',
  '<iframe>',
  '<plaintext>',
  '<![CDATA[ x',
  '<p title="x>y</p>',
  "<p title='x>y</p>",
  '<p style="display:none>y</p>',
  '<p a="x" b="y>z</p>',
  '<p hidden>x',
  '<div style="display:none">x',
  '<span hidden>x',
  '<template>x',
  '<ix:header>x',
  '<strike>x',
  '<div style="font-size:0">x',
] as const;

function draftWith(words: string): string {
  return `<html><body><p>Filed Pursuant to Rule 424(b)(5)</p><p>Registration No. 333-264182</p><p><b>PROSPECTUS SUPPLEMENT</b></p>
<p>(To Prospectus dated April 12, 2022)</p>${words}<p>We sell shares of our common stock until February 30, 2025.</p>
<p>The date of this prospectus supplement is August 19, 2022.</p></body></html>`;
}

function rulesIn(source: string): readonly string[] {
  return checkToEnd({ document: 'draft', text: ChunkedText.of(source), format: 'html' }).findings.map(({ rule }) => rule);
}

function clean(source: string): string {
  return htmlBlocks(source)
    .map(block => passageOf(source, block).text)
    .filter(text => text !== '')
    .join('\n');
}

describe('HTML whose ends were lost', () => {
  for (const opening of OPENINGS) {
    it(`is proofed behind ${opening}`, () => assert.deepEqual(rulesIn(draftWith(opening)), rulesIn(draftWith(''))));
  }

  for (const [name, source, expected] of [
    ['a comment', '<p>a<!-- b</p><p>c', 'a<!-- b\nc'],
    ['a script', '<p>a<script>b</p><p>c', 'a<script>b\nc'],
    ['a script whose end tag is cut off', '<script>a<p>b</p></script', '<script>a\nb\n</script'],
    ['a tag that is cut off', '<p>a<b</p', 'a<b</p'],
    ['CDATA', '<p>a<![CDATA[b</p>', 'a<![CDATA[b'],
  ] as const) {
    it(`shows the opening of ${name}`, () => assert.equal(clean(source), expected));
  }

  for (const [name, source, expected] of [
    ['at the first end of it', '<p title="x>y</p><p>z', 'y\nz'],
    ['with the marks that are closed', '<p style="text-align: center" title="x>y<br>Z</p>', 'y\nZ'],
    ['but not at one in a value that is closed', '<p title="a > b">y</p>', 'y'],
    ['however long a picture in it is', `<img src="data:image/png;base64,${'x'.repeat(200_000)}" alt=">">y`, 'y'],
  ] as const) {
    it(`ends a tag ${name}`, () => assert.equal(clean(source).replace('\u001f', '\n'), expected));
  }

  it('hides what is closed near enough, and shows what is not', () => {
    const far = 'The word goes on. '.repeat(6000);
    for (const [opening, closing] of [
      ['<!--', '-->'],
      ['<script>', '</script>'],
      ['<style>', '</style>'],
      ['<title>', '</title>'],
      ['<textarea hidden>', '</textarea>'],
      ['<![CDATA[', ']]>'],
    ] as const) {
      assert.equal(clean(`${opening}${far.slice(0, 99_000)}${closing}<p>b`).trim(), 'b', opening);
      assert.ok(clean(`${opening}${far}${closing}<p>b`).startsWith(opening), opening);
    }
    assert.equal(clean(`<p title="${far.slice(0, 3900)}">b`), 'b');
    assert.ok(clean(`<p title="x>${far}">b`).includes('word goes on'));
    // Headers of inline XBRL are long.
    assert.equal(clean(`<ix:header>${far}${far}</ix:header>b`), 'b');
    assert.ok(clean(`<ix:header>${far.repeat(5)}</ix:header>b`).startsWith('The word'));
  });

  it('hides what is closed inside of what is not', () => {
    assert.equal(clean('<div hidden>a<div hidden>b</div>c'), 'a\nc');
    assert.equal(clean('<div hidden>a<span hidden>b</span></div></div>c').trim(), 'c');
    assert.equal(clean('<p hidden>a<div hidden>b<p>c</div>d').trim(), 'd');
  });

  const word = fc.constantFrom('Notes', ' ', '5', '<b>', '</b>', '<p>', '</p>', '<div>', '</div>', '<!-- c -->', '<br>', '<p title="x">');
  const words = fc.array(word, { maxLength: 30, size: 'max' }).map(all => all.join(''));

  it('shows the letters that a browser shows where the opening is written as text', () => {
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('<script>', '<style>', '<title>', '<textarea>', '<xmp>', '<noframes>', '<![CDATA[', '<plaintext>'),
        words,
        (before, opening, behind) => {
          const asText = before + opening.replace('<', '&lt;') + behind;
          assert.ok(areLettersInAnyOrder(shownLetters(before + opening + behind), parse5Letters(asText)));
        },
      ),
      runs(500),
    );
  });

  it('shows what stands behind a comment and all of a hidden element, as a browser does where they are not there', () => {
    const withoutComments = words.map(text => text.replaceAll('<!-- c -->', ''));
    fc.assert(
      fc.property(words, fc.constantFrom('<!--', '<section hidden>', '<template>', '<ix:header>'), withoutComments, (before, opening, behind) => {
        const asText = before + opening.replace('<!--', '&lt;!--').replace(/<[a-z].*/, '') + behind;
        assert.ok(areLettersInAnyOrder(shownLetters(before + opening + behind), parse5Letters(asText)));
      }),
      runs(500),
    );
  });
});
