import assert from 'node:assert/strict';
import { afterLine, blankLineEnd, blankLineStart, isBlankBefore, isBlankBehind, lineStartOf } from '../../../server/src/text/lines';

const TEXT = 'one\r\n \r\ntwo\n';
const [BLANK, TWO, END] = [5, 8, 12];

describe('the lines of a source', () => {
  it('start behind LF and CRLF', () => {
    assert.deepEqual(
      [0, 3, 4, 5, 6, 8, 11, 12].map(offset => lineStartOf(TEXT, offset)),
      [0, 0, 0, BLANK, BLANK, TWO, TWO, END],
    );
    assert.deepEqual(
      [0, 4, 5, 8, 12].map(offset => afterLine(TEXT, offset)),
      [BLANK, BLANK, TWO, END, END],
    );
    assert.equal(afterLine('one', 0), 3);
  });

  it('know whether the line before is empty, or none', () => {
    assert.deepEqual(
      [0, BLANK, TWO, END].map(start => isBlankBefore(TEXT, start)),
      [true, false, true, false],
    );
    assert.ok(isBlankBefore('\none', 1));
  });

  it('know whether they are empty themselves', () => {
    assert.deepEqual(
      [0, BLANK, TWO, END].map(start => isBlankBehind(TEXT, start)),
      [false, true, false, false],
    );
    assert.ok(!isBlankBehind('one\n ', 4), 'the end of the source is no line');
  });

  it('know whether they are empty up to a place, and from there on', () => {
    assert.deepEqual(
      [0, 1, BLANK, BLANK + 1, TWO, TWO + 1, END].map(at => blankLineStart(TEXT, at)),
      [0, undefined, BLANK, BLANK, TWO, undefined, END],
    );
    assert.deepEqual(
      [0, 3, BLANK, TWO, TWO + 3, END].map(at => blankLineEnd(TEXT, at)),
      [undefined, BLANK, TWO, undefined, END, END],
    );
  });
});
