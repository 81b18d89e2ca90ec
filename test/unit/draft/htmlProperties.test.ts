import assert from 'node:assert/strict';
import fc from 'fast-check';
import { htmlScanner } from '../../../server/src/draft/html/htmlScanner';
import { decodedSource } from '../../support/decodedSource';
import { described, htmlBlocks, passageOf, shownLetters } from '../../support/htmlBlocks';
import { areLettersInAnyOrder, parse5Letters } from '../../support/parse5Letters';
import { runs } from '../../support/runs';

const word = fc.constantFrom(
  'a',
  'Sales Agreement',
  '1,234',
  '2024',
  '(5',
  ')',
  '%',
  '$',
  '•',
  '*',
  '(a)',
  'o',
  '“q”',
  '‘‘q’’',
  "``q''",
  'é',
  '日本',
  '𝒞',
  ' ',
  '\n',
  '\u00a0',
  '\u200b',
  'x. ',
  'y: ',
);
const entity = fc.constantFrom(
  '&amp;',
  '&#147;',
  '&#x151;',
  '&nbsp;',
  '&#8203;',
  '&fjlig;',
  '&#128512;',
  '&amp',
  '&notit;',
  '&bogus;',
  '&#183;',
  '&lsquo;&#145;',
  '&#96;',
  '&',
  '&#',
  '&#x',
);
const STYLES = [
  'font-weight:bold',
  'font-style: italic',
  'text-align:center',
  'font-weight:normal',
  'page-break-before:always',
  'page-break-after:always',
  'border-bottom: 1px solid',
  'vertical-align:super',
  'margin:0',
];
const style = fc.constantFrom(...STYLES.map(value => ` style="${value}"`), '', '', '');
const inlineName = fc.constantFrom('b', 'i', 'u', 'font', 'span', 'a', 'sup', 'ix:nonNumeric', 'STRONG');
const blockName = fc.constantFrom(
  'p',
  'div',
  'h2',
  'li',
  'ul',
  'table',
  'tr',
  'td',
  'th',
  'thead',
  'tbody',
  'center',
  'TD',
  'P',
  'body',
  'section',
  'pre',
  'caption',
);
const attribute = fc.constantFrom('', '', ' align=center', ' href="#x"', ' colspan="2"', ' rowspan=2', " title='<p>'", ' x="&amp;"');
const tag = fc
  .tuple(fc.oneof(inlineName, blockName), style, attribute, fc.boolean())
  .map(([name, css, other, opens]) => (opens ? `<${name}${css}${other}>` : `</${name}>`));
// biome-ignore format: a list
const special = fc.constantFrom(
  '<br>', '<hr>', '<PAGE>', '<!-- c -->', '<!-- <p> -->', '<div style="display:none">', '<span style="visibility:hidden">', '<p style="display:none">', '<td style="display:none">',
  '<script>"</p>"</script>', '<style>p{}</style>', '<title>t</title>', '<ix:header>', '</ix:header>', '<head>', '</head>', '<!doctype html>', '<?x?>', '<hr style="page-break-after:always">',
  '<DOCUMENT>', '<TYPE>424B5\n', '<FILENAME>x<', '<TEXT>', '</TEXT>', '<SEC-HEADER>', '</SEC-HEADER>',
);
const broken = fc.constantFrom(
  '<',
  '</',
  '<p',
  '<b x="',
  '">',
  "'",
  '<!--',
  '-->',
  '<!',
  ']]>',
  '<![CDATA[',
  '<script',
  '<textarea>',
  '<xmp>',
  '&#xd800;',
  '\ud800',
  '\0',
  '\r',
);
const soup = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, entity, { weight: 5, arbitrary: tag }, special), { maxLength: 60, size: 'max' })
  .map(all => all.join(''));
const hostile = fc.array(fc.oneof(word, entity, tag, special, { weight: 2, arbitrary: broken }), { maxLength: 60, size: 'max' }).map(all => all.join(''));

/** Tags in any order that hide nothing beyond themselves: where an element that hides has no end, browsers and this reader may differ. */
const harmless = fc.constantFrom(
  '<br>',
  '<hr>',
  '<PAGE>',
  '<!-- c -->',
  '<!-- <p> -->',
  '<script>"</p>"</script>',
  '<style>p{}</style>',
  '<title>t</title>',
  '<head>',
  '</head>',
  '<!doctype html>',
  '<?x?>',
  '<TEXT>',
  '</TEXT>',
);
const shownSoup = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, entity, { weight: 5, arbitrary: tag }, harmless), { maxLength: 60, size: 'max' })
  .map(all => all.join(''));

/** Mark-up that hides what stands in it. */
const hiding = fc.constantFrom(' hidden', ' style="font-size:0pt"', ' style="font-size: 0"', ' style="font-size:9pt"', ' style="text-decoration:line-through"');
const styleOrHiding = fc.oneof({ weight: 4, arbitrary: style }, hiding);
const inlineNameOrStruck = fc.oneof({ weight: 4, arbitrary: inlineName }, fc.constantFrom('del', 'strike'));

const inlineText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: word },
      entity.filter(text => text.endsWith(';')),
      fc.tuple(inlineNameOrStruck, styleOrHiding, word).map(([name, css, text]) => `<${name}${css}>${text}</${name}>`),
    ),
    {
      maxLength: 5,
    },
  )
  .map(all => all.join(''));

const ENDS_PARAGRAPH = /<\/?(?:p|div|h3|ul|center|section|table|tr|td|li)\b[^>]*>/g;
const ENDS_HEADING = /<\/?h3\b[^>]*>/g;

/** HTML as browsers and this reader must agree on it: every tag has its end. */
const tree = fc.letrec<{ block: string; table: string; row: string; cell: string; flow: string }>(tie => ({
  block: fc
    .tuple(fc.constantFrom('p', 'div', 'h3', 'ul', 'center', 'section'), styleOrHiding, fc.oneof({ maxDepth: 4 }, inlineText, inlineText, tie('flow')))
    .map(([name, css, inside]) => {
      // A paragraph ends where a block starts, and a heading where another does, so that their end tags would stand alone.
      const ending = name === 'p' ? ENDS_PARAGRAPH : name === 'h3' ? ENDS_HEADING : undefined;
      return `<${name}${css}>${ending === undefined ? inside : inside.replace(ending, '')}</${name}>`;
    }),
  flow: fc
    .array(
      fc.oneof(
        { maxDepth: 4 },
        inlineText,
        tie('block'),
        tie('table'),
        fc.constantFrom('<br>', '<hr>', '<!-- c -->', '<div style="display:none">no<p>no</p></div>'),
      ),
      { maxLength: 4 },
    )
    .map(all => all.join('')),
  table: fc.array(tie('row'), { maxLength: 4 }).map(rows => `<table>${rows.join('\n')}</table>`),
  row: fc.tuple(styleOrHiding, fc.array(tie('cell'), { maxLength: 5 })).map(([css, cells]) => `<tr${css}>${cells.join('')}</tr>`),
  cell: fc
    .tuple(attribute, styleOrHiding, fc.oneof({ maxDepth: 4 }, inlineText, tie('flow')))
    .map(([other, css, inside]) => `<td${other}${css}>${inside}</td>`),
}));

/** The rest of the blocks from each checkpoint on, against what the whole scan gave. */
function assertResumable(source: string): void {
  const blocks = htmlBlocks(source);
  const whole = blocks.map(block => described(source, block));
  for (const [index, { next }] of blocks.entries()) {
    assert.ok(next.reach >= next.at && next.reach <= source.length);
    assert.deepEqual(
      htmlBlocks(source, next.at, next.state).map(block => described(source, block)),
      whole.slice(index + 1),
      `behind block ${index}`,
    );
  }
}

describe('HTML of any shape', () => {
  it('is read from any checkpoint as from the start', () => {
    fc.assert(fc.property(fc.oneof(soup, hostile, tree.flow), assertResumable), runs(1500));
  });

  it('is the same up to a checkpoint, whatever stands behind what was looked at', () => {
    fc.assert(
      fc.property(hostile, hostile, (source, other) => {
        const blocks = htmlBlocks(source);
        for (const [index, { next }] of blocks.entries()) {
          // Behind the end there may be more of what was looked at last.
          if (next.reach >= source.length) continue;
          const edited = source.slice(0, next.reach) + other;
          const before = htmlBlocks(edited).slice(0, index + 1);
          assert.deepEqual(
            before.map(block => described(edited, block)),
            blocks.slice(0, index + 1).map(block => described(source, block)),
          );
          const last = before.at(-1);
          assert.ok(last !== undefined && htmlScanner.same(last.next.state, next.state));
        }
      }),
      runs(1500),
    );
  });

  it('makes blocks that are disjoint, ordered and not empty', () => {
    fc.assert(
      fc.property(fc.oneof(soup, hostile, tree.flow), source => {
        let end = 0;
        for (const block of htmlBlocks(source)) {
          assert.ok(block.source.start >= end && block.source.end >= block.source.start && block.next.at >= block.source.end, block.kind);
          end = block.next.at;
          const { text, pieces } = passageOf(source, block);
          if (block.kind === 'hidden' || block.kind === 'pageBreak') assert.deepEqual([text, pieces], ['', []]);
          else for (const piece of pieces) assert.ok(piece.span.end > piece.span.start, text);
          if (block.kind !== 'hidden' && block.kind !== 'pageBreak') assert.ok(pieces.length > 0);
        }
      }),
      runs(1500),
    );
  });

  it('shows nothing that its source does not say', () => {
    fc.assert(
      fc.property(fc.oneof(soup, hostile, tree.flow), source => {
        for (const block of htmlBlocks(source)) {
          const { text, map } = passageOf(source, block);
          let last = 0;
          for (let unit = 0; unit < text.length; unit++) {
            const span = map.toSource({ start: unit, end: unit + 1 });
            assert.ok(span.start >= last && span.end >= span.start && block.source.start + span.end <= block.source.end);
            last = span.start;
            if (text[unit] === '\u001f') continue;
            const decoded = decodedSource(source.slice(block.source.start + span.start, block.source.start + span.end));
            assert.ok(decoded.includes(text[unit] ?? ''), `unit ${unit} of “${text}” is “${decoded}” in the source`);
          }
        }
      }),
      runs(1500),
    );
  });

  it('shows the letters that a browser shows, whatever tags stand around them', () => {
    fc.assert(
      fc.property(shownSoup, source => {
        assert.ok(areLettersInAnyOrder(shownLetters(source), parse5Letters(source)));
      }),
      runs(1500),
    );
  });

  it('shows the letters that a browser shows, where elements that hide have their ends', () => {
    fc.assert(
      fc.property(tree.flow, source => {
        assert.ok(areLettersInAnyOrder(shownLetters(source), parse5Letters(source)));
      }),
      runs(3000),
    );
  });
});
