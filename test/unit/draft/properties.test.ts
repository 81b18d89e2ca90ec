import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Draft } from '../../../server/src/draft/draft';
import { shapeOf } from '../../../server/src/draft/passage';
import { draftOf } from '../../../server/src/draft/readDraft';
import { checkSource } from '../../support/drafts';
import { exampleText } from '../../support/project';
import { runs } from '../../support/runs';

/** Pieces that Markdown may mean something by, and words of a draft. */
// biome-ignore format: a list
const fragment = fc.constantFrom(
  'a', 'Sales Agreement', ' ', '  ', '\n', '\n\n', '*', '**', '***', '_', '`', '``', '\\', '\\$', '\\\n', '&amp;', '&#147;', '&nbsp;', '\u200b', '\u00a0',
  '[', ']', '](x)', '![', '<b>', '</b>', '<br>', '<!--', '-->', '<', '# ', '## ', '- ', '1. ', '2024. ', '> ', '|', '|---|---|\n', '---\n', '===\n', '```\n', '“', '”', '$14,500,000', '😀',
);
const markdown = fc.array(fragment, { maxLength: 60 }).map(fragments => fragments.join(''));

/** Clean text and findings, with everything positional left out. */
function words(draft: Draft): readonly string[] {
  return [...draft.passages()].map(at => draft.passage(at).text + shapeOf(draft.passage(at)));
}

describe('Markdown of any shape', () => {
  it('is read without failing, into pieces that are disjoint, ordered and lie on characters', () => {
    fc.assert(
      fc.property(markdown, source => {
        const draft = draftOf(source, 'markdown');
        let end = 0;
        for (const at of draft.passages()) {
          const whole = draft.sourceOf(at);
          assert.ok(whole.start >= end && whole.end <= source.length);
          end = whole.end;
          const { text, pieces } = draft.passage(at);
          let last = whole.start;
          for (let unit = 0; unit < text.length; unit++) {
            const span = draft.toSource(at, { start: unit, end: unit + 1 });
            assert.ok(span.start >= last && span.end >= span.start && span.end <= whole.end, `unit ${unit} of “${text}”`);
            last = span.start;
          }
          for (const [index, piece] of pieces.entries()) assert.ok(piece.span.start >= (pieces[index - 1]?.span.end ?? 0) && piece.span.end <= text.length);
        }
      }),
      runs(2000),
    );
  });

  it('shows unit for unit what the source has, where it is no entity and no space', () => {
    fc.assert(
      fc.property(markdown, source => {
        const draft = draftOf(source, 'markdown');
        for (const at of draft.passages()) {
          const { text } = draft.passage(at);
          for (let unit = 0; unit < text.length; unit++) {
            const { start, end } = draft.toSource(at, { start: unit, end: unit + 1 });
            if (end - start === 1 && !/[\s\u001f]/.test(text[unit] ?? '')) assert.equal(source[start], text[unit]);
          }
        }
      }),
      runs(2000),
    );
  });

  it('reads the same with CRLF line ends', () => {
    fc.assert(
      fc.property(markdown, source => assert.deepEqual(words(draftOf(source.replaceAll('\n', '\r\n'), 'markdown')), words(draftOf(source, 'markdown')))),
      runs(2000),
    );
  });
});

describe('the example draft, disturbed', () => {
  const seed = exampleText();

  it('is checked without failing when anything is put in or taken out', () => {
    const edit = fc.record({ at: fc.nat(seed.length), length: fc.nat(200), text: markdown });
    fc.assert(
      fc.property(edit, ({ at, length, text }) => {
        const source = seed.slice(0, at) + text + seed.slice(at + length);
        const { complete, findings, filed } = checkSource(source);
        assert.ok(complete);
        for (const { place } of findings) {
          const span = filed?.draft.sourceOfPlace(place);
          assert.ok(span && span.end > span.start && span.end <= source.length);
        }
      }),
      runs(500),
    );
  });
});
