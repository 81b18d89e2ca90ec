import assert from 'node:assert/strict';
import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { Chance } from '../../../scripts/chance';
import type { Draft } from '../../../server/src/draft/draft';
import type { DraftFormat } from '../../../server/src/draft/format';
import { ALL_PASSAGES } from '../../../server/src/draft/passageId';
import { draftOf } from '../../../server/src/draft/readDraft';
import { withQuotationMarks } from '../../support/decodedSource';
import { NOISES } from '../../support/noise';
import { runs } from '../../support/runs';
import { shownLetters } from '../../support/shownLetters';
import { slippedDraft } from '../../support/slippedDraft';

const FORMATS = ['markdown', 'html', 'plaintext'] as const;

/** A draft with slips and some noise in it. Its pages end in the midst of sentences. */
const draft = fc.tuple(fc.constantFrom(...FORMATS), fc.integer({ min: 1, max: 5 }), fc.nat(), fc.nat()).map(([format, seed, which, noiseSeed]) => {
  const noises = Object.values(NOISES[format]);
  const noise = noises[which % noises.length];
  const source = slippedDraft(format, seed);
  return { format, source: noise?.(source, new Chance(noiseSeed)) ?? source };
});

/** Pieces that make blocks, cut them or stand between them, in any order. */
// biome-ignore format: lists
const FRAGMENTS: Readonly<Record<DraftFormat, readonly string[]>> = {
  markdown: ['a long sentence that goes on', 'We sell', ' “q”', ' ‘‘q’’', " ``q''", '&#39;', '&amp;', '&nbsp;', '😀', ' ', '**', '*', '[', '](x)', '\n', '\n\n', '\n\n', '\n\n---\n\n', '\n\nS-12\n\n', '\n\n[Table of Contents](#x)\n\n', '\n- ', ':', '  \n', '\\\n', '\n| a | b |\n|---|---|\n| c | d |\n\n', '<!-- a -->', '<!--', '-->', '`', '<b>', '<br>', '\n> ', '\n```\n', '# '],
  html: ['a long sentence that goes on', 'We sell', ' “q”', ' ‘‘q’’', " ``q''", '&#39;', '&amp;', '&nbsp;', '&fjlig;', '&#8203;', '😀', ' ', '\n', '<b>', '</b>', '<p>', '</p>', '<p>', '</p>', '<br>', '<hr style="page-break-after:always">', '<p>S-12</p>', '<p><a href="#x">Table of Contents</a></p>', '<p>Running Head</p>', '<li>', ':', '<table><tr><td>', '</td><td>', '</td></tr><tr><td>', '</td></tr></table>', '<td>$</td><td>5</td><td>%</td>', '<td>•</td>', '<!-- a -->', '<!--', '-->', '<div style="display:none">', '</div>'],
  plaintext: ['a long sentence that goes on', 'We sell', ' "q"', " ``q''", '&amp;', '\u00a0', '\u200b', '😀', ' ', '   ', '\n', '\n\n', '\n\n', '\n<PAGE>\n', '\n\n          S-12\n\n', '\n\n     - ', '\n\n          ', ':', '<TABLE>\n', '<S>   <C>   <C>\n', '\nTotal......   $5   6%\n', '\n-----  -----\n', '</TABLE>\n', '<!-- a -->', '<!--', '-->', '\f', '\t', '(1)  '],
};
const anyShape = fc
  .constantFrom(...FORMATS)
  .chain(format => fc.array(fc.constantFrom(...FRAGMENTS[format]), { maxLength: 40, size: 'max' }).map(all => ({ format, source: all.join('') })));

const INVISIBLE = /[\s\u00a0\u00ad\u200b\u2060\u001f]/g;
const MARK_UP: Readonly<Record<DraftFormat, RegExp>> = {
  html: /<!--[\s\S]*?-->|<sup>\d<\/sup>|<[^<>]*>/g,
  markdown: /<!--[\s\S]*?-->|<sup>\d<\/sup>|<[^<>]*>|\*|\\(?=[$*\n])|^[#-] |[|]/gm,
  plaintext: /<!--[\s\S]*?-->|<[^<>]*>/g,
};

/** What a piece of source says, by other means than those of the reader, without white space. */
function decoded(source: string, format: DraftFormat): string {
  const text = source.replace(MARK_UP[format], '');
  return withQuotationMarks(format === 'plaintext' ? text : decodeHTML(text)).replace(INVISIBLE, '');
}

/** Spans of clean text inside one piece, some to each passage. */
function* spansOf(read: Draft, chance: Chance) {
  for (const { at, passage } of read.placed()) {
    for (const { span } of passage.pieces) {
      const start = chance.whole(span.start, span.end - 1);
      const end = Math.min(span.end, start + chance.whole(1, 60));
      // Half of a character says nothing.
      if (!/[\ud800-\udfff]/.test(passage.text.slice(start, end))) yield { at, span: { start, end }, words: passage.text.slice(start, end) };
    }
  }
}

describe('places of a draft', () => {
  it('say in the source what they say in clean text', () => {
    fc.assert(
      fc.property(draft, fc.nat(), ({ format, source }, seed) => {
        const read = draftOf(source, format);
        const furniture = shownLetters(read).filter(({ at }) => read.passage(at).pieces[0]?.kind === 'furniture');
        for (const { at, span, words } of spansOf(read, new Chance(seed))) {
          const { start, end } = read.toSource(at, span);
          const isAround = read.passage(at).pieces[0]?.kind !== 'furniture' && furniture.some(shown => start <= shown.source.start && shown.source.end <= end);
          if (!isAround) assert.equal(decoded(source.slice(start, end), format), words.replace(INVISIBLE, ''));
          if (read.unbroken(at, span) && !/[\s&\\<]/.test(source.slice(start, end))) assert.equal(source.slice(start, end), words);
        }
      }),
      runs(60),
    );
  });

  it('are found again from their source, page furniture or not', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 50, arbitrary: anyShape }, draft), ({ format, source }) => {
        const read = draftOf(source, format);
        for (const { at, passage } of read.placed()) {
          for (let unit = 0; unit < passage.text.length; unit++) {
            if (/[\s\u001f]/.test(passage.text[unit] ?? '')) continue;
            const { start, end } = read.toSource(at, { start: unit, end: unit + 1 });
            const found = read.locate(start);
            assert.equal(found?.at, at, `“${passage.text.slice(unit, unit + 20)}” at ${start}`);
            // An entity is pointed at as a whole.
            assert.ok(found.offset === unit || end - start > 1, `“${passage.text.slice(unit, unit + 20)}” at ${start}`);
          }
        }
      }),
      runs(3000),
    );
  });

  it('are found by the words that stand there, whatever parts their letters in the source', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: anyShape }, draft), fc.nat(), ({ format, source }, seed) => {
        const read = draftOf(source, format);
        const chance = new Chance(seed);
        const words = [...new Set([...read.placed()].flatMap(({ passage }) => passage.text.match(/[A-Za-z0-9]{2,}/g) ?? []))];
        for (let tries = 0; tries < 10 && words.length > 0; tries++) {
          const word = words[chance.whole(0, words.length - 1)] ?? '';
          const found = new Set([...read.placedHolding([word], ALL_PASSAGES)].map(({ at }) => at));
          for (const { at, passage } of read.placed()) assert.ok(found.has(at) || !passage.text.includes(word), `“${word}” in “${passage.text}”`);
        }
      }),
      runs(300),
    );
  });

  it('share no source where they show something', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 50, arbitrary: anyShape }, draft), ({ format, source }) => {
        let end = 0;
        for (const { source: shown, text } of shownLetters(draftOf(source, format))) {
          assert.ok(shown.start >= end, `“${text}” at ${shown.start}`);
          end = shown.end;
        }
      }),
      runs(3000),
    );
  });
});

describe('words that are written into HTML', () => {
  it('are entities where the source is all ASCII, and themselves where it is not', () => {
    for (const [source, expected] of [
      ['<p>We sell.</p>', '&ldquo;R&amp;D&rsquo;s &#233;lan&rdquo;'],
      ['<p>We sell “shares”.</p>', '“R&amp;D’s élan”'],
    ] as const)
      assert.equal(draftOf(source, 'html').written('“R&D’s élan”'), expected);
  });
});
