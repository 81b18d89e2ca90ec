import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ChunkedText } from '../../../server/src/text/chunkedText';
import { LineCursor } from '../../../server/src/text/lineCursor';
import { runs } from '../../support/runs';

describe('a cursor over the lines of a text', () => {
  const piecesOf = (text: string, ...ranges: readonly (readonly [number, number])[]) => {
    const cursor = new LineCursor(ChunkedText.of(text));
    return ranges.flatMap(([start, end]) => Array.from(cursor.pieces({ start, end }), ({ line, character, length }) => `${line}:${character}+${length}`));
  };

  it('cuts a range into its lines, less white space', () => {
    assert.deepEqual(piecesOf('the Sales\r\n  Agreement\n\nends', [4, 22]), ['0:4+5', '1:2+9']);
    assert.deepEqual(piecesOf('a\n\n\nb', [0, 5]), ['0:0+1', '3:0+1']);
    assert.deepEqual(piecesOf('', [0, 0]), []);
  });

  it('finds the words that stand in the range, wherever that is', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('word', ' ', '\n', '\r\n'), { maxLength: 60 }), fc.array(fc.nat(120), { maxLength: 8 }), (parts, cuts) => {
        const text = parts.join('');
        const lines = text.split(/\r?\n/);
        const ends = [...cuts].map(cut => Math.min(cut, text.length)).sort((a, b) => a - b);
        const cursor = new LineCursor(ChunkedText.of(text));
        for (const [index, end] of ends.entries()) {
          const start = ends[index - 1] ?? 0;
          const words = Array.from(cursor.pieces({ start, end }), ({ line, character, length }) => lines[line]?.slice(character, character + length));
          assert.equal(words.join('').replace(/\s/g, ''), text.slice(start, end).replace(/\s/g, ''));
        }
      }),
      runs(300),
    );
  });
});
