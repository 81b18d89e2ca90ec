import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ChunkedText } from '../../../server/src/text/chunkedText';
import { runs } from '../../support/runs';

/** Text with every kind of line end, now and then so long that it takes many chunks. */
const PIECE = fc.oneof(fc.constantFrom('\n', '\r\n', '\r', 'a', 'Supplement', '“', '😀'), fc.constant('The Prospectus. '.repeat(400)));
const TEXT = fc.array(PIECE, { maxLength: 40 }).map(pieces => pieces.join(''));
const EDIT = fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(9000), newText: TEXT });

describe('ChunkedText', () => {
  it('counts LF, CRLF and lone CR as one line end each', () => {
    const text = ChunkedText.of('a\nbc\r\nd\re');
    const positions = Array.from({ length: text.length }, (_, offset) => {
      const { line, character } = text.positionAt(offset);
      return `${line}:${character}`;
    });
    assert.deepEqual(positions, ['0:0', '0:1', '1:0', '1:1', '1:2', '1:3', '2:0', '2:1', '3:0']);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map(line => text.lineStart(line)),
      [0, 2, 6, 8, 9],
    );
  });

  it('counts UTF-16 units, and puts the end of the text on the last line', () => {
    const text = ChunkedText.of('😀x\n');
    assert.deepEqual(text.positionAt(2), { line: 0, character: 2 });
    assert.deepEqual(text.positionAt(4), { line: 1, character: 0 });
    assert.equal(text.lineCount, 2);
  });

  it('after any edits is the text that a plain string would be, with the same lines', () => {
    fc.assert(
      fc.property(TEXT, fc.array(EDIT, { maxLength: 6 }), (first, edits) => {
        let plain = first;
        let text = ChunkedText.of(first);
        for (const { from, length, newText } of edits) {
          const start = Math.floor(from * plain.length);
          const end = Math.min(plain.length, start + length);
          const before = text;
          text = text.replaced({ start, end }, newText);
          const wanted = plain.slice(0, start) + newText + plain.slice(end);
          const difference = before.differenceTo(text);
          if (difference === undefined) assert.equal(plain, wanted);
          else assert.equal(plain.slice(0, difference.start) + wanted.slice(difference.start, difference.newEnd) + plain.slice(difference.oldEnd), wanted);
          plain = wanted;
        }
        assert.equal(text.toString(), plain);
        assert.equal(text.length, plain.length);
        const lines = TextDocument.create('draft:', 'plaintext', 0, plain);
        assert.equal(text.lineCount, lines.lineCount);
        for (let line = 0; line <= lines.lineCount; line++) assert.equal(text.lineStart(line), lines.offsetAt({ line, character: 0 }));
        for (let offset = 0; offset <= plain.length; offset += 997) {
          const { line, character } = text.positionAt(offset);
          assert.equal(text.lineStart(line) + character, offset);
          assert.equal(text.slice(offset, offset + 5000), plain.slice(offset, offset + 5000));
          for (const word of ['a', 'Supplement', 'Prospectus. The']) assert.equal(text.find(word, offset) ?? -1, plain.indexOf(word, offset));
        }
      }),
      runs(100),
    );
  });

  it('shares what an edit did not touch, so that two versions are told apart at once', () => {
    const text = ChunkedText.of('We may sell shares from time to time.\n'.repeat(30_000));
    const edited = text.replaced({ start: 500_000, end: 500_003 }, 'sold');
    const start = performance.now();
    for (let i = 0; i < 1000; i++) assert.notEqual(text.differenceTo(edited), undefined);
    assert.ok(performance.now() - start < 1000);
    assert.equal(edited.differenceTo(text.replaced({ start: 500_000, end: 500_003 }, 'sold')), undefined);
  });
});
