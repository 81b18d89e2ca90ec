import assert from 'node:assert/strict';
import { LineIndex } from '../../../server/src/text/lineIndex';

describe('LineIndex', () => {
  it('counts LF, CRLF and lone CR as one line end each', () => {
    const text = 'a\nbc\r\nd\re';
    const index = new LineIndex(text);
    const positions = [...text].map((_, offset) => {
      const { line, character } = index.positionAt(offset);
      return `${line}:${character}`;
    });
    assert.deepEqual(positions, ['0:0', '0:1', '1:0', '1:1', '1:2', '1:3', '2:0', '2:1', '3:0']);
  });

  it('counts UTF-16 units, and puts the end of the text on the last line', () => {
    const index = new LineIndex('😀x\n');
    assert.deepEqual(index.positionAt(2), { line: 0, character: 2 });
    assert.deepEqual(index.positionAt(4), { line: 1, character: 0 });
  });
});
