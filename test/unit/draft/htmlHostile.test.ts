import assert from 'node:assert/strict';
import fc from 'fast-check';
import { htmlScanner } from '../../../server/src/draft/html/htmlScanner';
import { htmlBlocks, lettersOf, passageOf } from '../../support/htmlBlocks';
import { runs } from '../../support/runs';

const COUNT = 100_000;
/** Far above what any of them takes, far below what a quadratic scan would. */
const LIMIT = 5000;

function many(text: string): string {
  return text.repeat(COUNT);
}

describe('HTML that is made to be slow', () => {
  for (const [name, source] of [
    ...[
      'div',
      'b',
      'p',
      'table',
      'font',
      'td',
      'tr',
      'li',
      'a href="#"',
      'h1',
      'ul',
      'span style="font-weight:bold"',
      'table><tr><td',
      'ix:header',
      'p style="page-break-after:always"',
    ].map(tag => [`<${tag}> over and over`, `${many(`<${tag}>`)}text`] as const),
    ...['div', 'b', 'table', 'tr', 'span'].map(tag => [`</${tag}> over and over`, `<b><table>${many(`</${tag}>`)}text`] as const),
    ['paragraphs in tags that stay open', many('<b><p>text')],
    ['tables in tables with rows', many('<table><tr><td>text')],
    ['cells in one row', `<table><tr>${many('<td>text</td>')}`],
    ['heads of many columns above many rows', `<table><tr>${'<th>head</th>'.repeat(1000)}</tr>${'<tr><td>text</td><td>1</td></tr>'.repeat(COUNT / 10)}`],
    ['cells over many rows', `<table>${many('<tr><td rowspan=1000 colspan=1000>text</td></tr>')}`],
    ['rows under cells over many columns', `<table>${'<tr><td rowspan=1000 colspan=900>text</td><td>b</td></tr>'.repeat(COUNT / 10)}`],
    ['hidden elements', many('<p style="display:none">')],
    ['styles that differ', Array.from({ length: COUNT }, (_, index) => `<p style="margin:${index}px; font-weight:bold">text`).join('')],
    ['names that differ', Array.from({ length: COUNT }, (_, index) => `<x${index}>text`).join('')],
    ['openings of comments', many('text<!--')],
    ['openings of tags', many('text<p ')],
    ['openings of end tags', many('text</p ')],
    ['openings of entities', many('text&amp&')],
    ['openings of attributes', many('<p x="')],
    ['quotation marks', `<p x=${many('"')}`],
    ['line breaks on a cover', `<p><b>${many('Text (<br>')}`],
    ['white space', many('          ')],
    ['white space as entities', `<p>a${many('&nbsp;')}b`],
    ['bullets', many('<p>&#183;')],
    ['comments in a row', `<table><tr>${many('<td><!-- x -->')}`],
    ['a style that goes on', `<p style="${many('a:b;')}">text`],
    ['a style without a colon', `<p style="${many('abc ')}">text`],
    ['openings of scripts', many('text<script>')],
    ['scripts whose end tag has no end', `${many('text<script>')}</script `],
    ['openings of CDATA', many('text<![CDATA[')],
    ['comments that end in another document', `${many('text<!--')}\n<DOCUMENT>${many('text<!--')}-->`],
    ['quotation marks that are not closed', many('<p x="a>')],
    ['quotation marks around ends of tags', many(`<p x=">" y='>'`)],
    ['hidden elements that are not closed', many('<div hidden>text')],
    ['hidden elements of names that differ', Array.from({ length: COUNT }, (_, index) => `<x${index} hidden>text`).join('')],
    ['hidden elements that are not closed in their documents', many('<div hidden>text\n<DOCUMENT>')],
    ['files in letters without an end', many('<TEXT>\nbegin 644 a.jpg\nM_]C\n')],
    ['values of the wrapper', `<DOCUMENT>${many('<TYPE>x')}`],
  ] as const) {
    it(name, () => {
      for (const block of htmlBlocks(source)) passageOf(source, block);
    }).timeout(LIMIT);
  }

  it('10 MB on one line', () => {
    const source = `<p>${'word '.repeat(2_000_000)}</p>`;
    const [block, ...more] = htmlBlocks(source);
    assert.ok(block !== undefined && more.length === 0);
    assert.equal(lettersOf(passageOf(source, block).text).length, 8_000_000);
  }).timeout(LIMIT);

  it('is read no further than it is asked for', () => {
    const source = many('<p>text</p>');
    const scan = htmlScanner.scan(source, 0, htmlScanner.start);
    const began = performance.now();
    for (let block = 0; block < 10; block++) assert.equal(scan.next().done, false);
    scan.return();
    assert.ok(performance.now() - began < 100);
  });

  it('bytes of any kind', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(fc.nat(255), { maxLength: 300 }).map(bytes => String.fromCharCode(...bytes)),
        ),
        source => {
          for (const block of htmlBlocks(source)) passageOf(source, block);
        },
      ),
      runs(2000),
    );
  });
});
