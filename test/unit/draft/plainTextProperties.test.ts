import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PIECE_SEPARATOR, shapeOf } from '../../../server/src/draft/passage';
import { plainTextScanner } from '../../../server/src/draft/plaintext/scanPlainText';
import { blocksOf, build, passageOf } from '../../support/plainText';
import { runs } from '../../support/runs';

/** Pieces that plain text may mean something by, and words of a draft. */
// biome-ignore format: a list
const fragment = fc.constantFrom(
  'a', 'Sales Agreement', 'RISK FACTORS', 'Tideline, Inc.', 'as amended, and', '(the “Notes”)', ' ', '  ', '     ', '                    ', '\t', '\n', '\n', '\n\n', '\f', '.', ':', ';', '-', '(',
  '$ 1,000', '25.00', '1999', '(a) ', '1. ', '- ', '• ', '........', '. . . . ', '-----', '=====\n', 'Shares     Price     Total\n', 'Cash      500      $ 20\n', 'x'.repeat(120),
  '<PAGE>', '<TABLE>\n', '</TABLE>\n', '<CAPTION>', '<S>     <C>     <C>\n', '<FN>', '<F1>', '<R>', '<TYPE>424B5\n', '<SEC-HEADER>\n', '</SEC-HEADER>\n', '<DOCUMENT>', '<TEXT>\n',
  'begin 644 a.pdf\nM12\n', 'end\n', '<!--', '-->', '<', '\u200b', '\u00a0', '\ufeff', '“', '”', '$14,500,000', '😀',
);
const plainText = fc.array(fragment, { maxLength: 60, size: 'max' }).map(fragments => fragments.join(''));
const RUNS = runs(3000);

/** A block with all that can be told of it. */
function told(source: string, from = 0, state = plainTextScanner.start) {
  return blocksOf(source, from, state).map(block => {
    const { show, ...rest } = block;
    const passage = passageOf(source, block);
    return { ...rest, key: passage.text + shapeOf(passage), comments: build(source, block).comments };
  });
}

const LETTER = /[\p{L}\p{N}]/u;

describe('plain text of any shape', () => {
  it('is cut into blocks that are disjoint and in order, and show at least one piece or nothing', () => {
    fc.assert(
      fc.property(plainText, source => {
        let end = 0;
        for (const block of blocksOf(source)) {
          assert.ok(block.source.start >= end && block.source.end > block.source.start && block.source.end <= block.next.at);
          end = block.source.end;
          assert.ok(block.next.reach >= block.next.at && block.next.reach <= source.length + 1);
          const { pieces, text } = passageOf(source, block);
          const showsNothing = block.kind === 'hidden' || block.kind === 'pageBreak';
          assert.equal(pieces.length === 0, showsNothing);
          for (const [index, { span }] of pieces.entries()) {
            assert.ok(span.start >= (pieces[index - 1]?.span.end ?? 0) && span.end > span.start, `an empty piece in “${text}”`);
          }
        }
      }),
      RUNS,
    );
  });

  it('goes on from behind any block as if it had not stopped', () => {
    fc.assert(
      fc.property(plainText, source => {
        const blocks = told(source);
        for (const [index, { next }] of blocks.entries()) assert.deepEqual(told(source, next.at, next.state), blocks.slice(index + 1));
      }),
      runs(1000),
    );
  });

  it('does not depend on what stands behind the reach of a block', () => {
    fc.assert(
      fc.property(plainText, plainText, (source, other) => {
        const blocks = told(source);
        for (const [index, { next }] of blocks.entries()) {
          if (next.reach > source.length) break;
          assert.deepEqual(told(source.slice(0, next.reach) + other).slice(0, index + 1), blocks.slice(0, index + 1));
        }
      }),
      runs(1000),
    );
  });

  it('shows every letter and figure once, but for what is hidden, tags and comments', () => {
    fc.assert(
      fc.property(plainText, source => {
        const shown = new Uint8Array(source.length);
        for (const block of blocksOf(source)) {
          const { text, map } = passageOf(source, block);
          if (text === '') shown.fill(2, block.source.start, block.source.end);
          for (const { start, end } of build(source, block).comments?.closed ?? []) shown.fill(2, start, end);
          for (let unit = 0; unit < text.length; unit++) {
            if (!LETTER.test(text[unit] ?? '')) continue;
            const { start, end } = map.toSource({ start: unit, end: unit + 1 });
            const at = block.source.start + start;
            assert.equal(end - start, 1);
            assert.equal(source[at], text[unit]);
            assert.equal(shown[at], 0, 'shown twice');
            shown[at] = 1;
          }
        }
        for (const { index, 0: tag } of source.matchAll(/<\/?[A-Z0-9-]+>/g)) shown.fill(2, index, index + tag.length);
        for (const { index } of source.matchAll(/[\p{L}\p{N}]/gu)) assert.ok((shown[index] ?? 0) > 0, `“${source[index]}” at ${index} is lost`);
      }),
      RUNS,
    );
  });

  it('maps what it shows to the source unit for unit, in order', () => {
    fc.assert(
      fc.property(plainText, source => {
        for (const block of blocksOf(source)) {
          const { text, map } = passageOf(source, block);
          let last = 0;
          for (let unit = 0; unit < text.length; unit++) {
            const { start, end } = map.toSource({ start: unit, end: unit + 1 });
            assert.ok(start >= last && end >= start && block.source.start + end <= block.source.end);
            last = start;
            if (text[unit] !== ' ' && text[unit] !== PIECE_SEPARATOR)
              assert.equal(source.slice(block.source.start + start, block.source.start + end), text[unit]);
          }
        }
      }),
      RUNS,
    );
  });

  it('reads the same with CRLF line ends', () => {
    fc.assert(
      fc.property(plainText, source => {
        const shown = (text: string) => told(text).map(({ kind, key, opensTable, formType }) => [kind, key, opensTable, formType]);
        assert.deepEqual(shown(source.replaceAll('\n', '\r\n')), shown(source));
      }),
      RUNS,
    );
  });
});

const LENGTH = 1_000_000;
/** Far above what any of them takes, far below what a quadratic scan would. */
const LIMIT = 15_000;

describe('plain text that is made to be slow', () => {
  for (const [name, source] of [
    ['a line of words', 'word '.repeat(2 * LENGTH)],
    ['a line of one word', 'x'.repeat(10 * LENGTH)],
    ['blank lines', '\n'.repeat(LENGTH)],
    ['white space', ' '.repeat(10 * LENGTH)],
    ['tables that nothing closes', '<TABLE>\n'.repeat(LENGTH / 10)],
    ['tables on one line', '<TABLE>'.repeat(LENGTH / 10)],
    ['tables of one row each', '<TABLE>\na   b   c\n</TABLE>\n'.repeat(LENGTH / 30)],
    ['comments that nothing closes', '<!-- '.repeat(LENGTH / 5)],
    ['lines that open comments', '<!--\n'.repeat(LENGTH / 5)],
    ['comments on one line', '<!-- a -->'.repeat(LENGTH / 10)],
    ['headers that nothing closes', '<SEC-HEADER>\n'.repeat(LENGTH / 10)],
    ['files that nothing closes', 'begin 644 a\nM\n'.repeat(LENGTH / 14)],
    ['pages on one line', '<PAGE>'.repeat(LENGTH / 6)],
    ['form feeds between letters', 'a\f'.repeat(LENGTH / 2)],
    ['signs that open no tag', 'a < b\n'.repeat(LENGTH / 6)],
    ['a row of dots', '. '.repeat(LENGTH)],
    ['a row of many cells', 'a   5   '.repeat(LENGTH / 8)],
    ['rows of many cells in ruled columns', `<TABLE>\n${'<S> <C> '.repeat(20_000)}\n${`${'a   5   '.repeat(20_000)}\n`.repeat(5)}</TABLE>\n`],
    ['currency signs', '$   '.repeat(LENGTH / 4)],
    ['signs of per cent', '%   '.repeat(LENGTH / 4)],
    ['labels between rows', `a    5    6\n${'Label\n'.repeat(3)}`.repeat(LENGTH / 50)],
    ['items of a list', '- a\n'.repeat(LENGTH / 4)],
    ['tables on one line of form feeds, with comments that nothing closes', 'a <!--   b   c\fa   b   c\fThis is a sentence.\f'.repeat(LENGTH / 40)],
    ['tables without tags between sentences', 'a   b   c\na   b   c\nThis is a sentence.\n'.repeat(LENGTH / 40)],
  ] as const) {
    it(name, () => {
      const blocks = blocksOf(source);
      for (const block of blocks) passageOf(source, block);
      assert.ok(blocks.every(({ next }) => next.at <= source.length));
    }).timeout(LIMIT);
  }

  it('bytes that mean nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), source => {
        const blocks = told(source);
        for (const [index, { next }] of blocks.entries()) assert.deepEqual(told(source, next.at, next.state), blocks.slice(index + 1));
      }),
      runs(300),
    );
  });
});
