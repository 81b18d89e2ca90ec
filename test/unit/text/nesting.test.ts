import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstIndex } from '../../../server/src/text/binarySearch';
import { aroundAny, insideAny } from '../../../server/src/text/nesting';
import { contains } from '../../../server/src/text/span';
import { runs } from '../../support/runs';

const span = fc.tuple(fc.nat(20), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));

describe('ranges', () => {
  it('lie inside others, or around them, as each compared with each says', () => {
    fc.assert(
      fc.property(fc.array(span), span, (others, one) => {
        assert.equal(
          insideAny(others)(one),
          others.some(other => contains(other, one)),
        );
        assert.equal(
          aroundAny(others)(one),
          others.some(other => contains(one, other)),
        );
      }),
      runs(2000),
    );
  });

  it('without an end lie around all behind their start', () => {
    const endless = { start: 2, end: Number.POSITIVE_INFINITY };
    assert.deepEqual([insideAny([endless])({ start: 2, end: 9 }), insideAny([endless])({ start: 1, end: 9 })], [true, false]);
    assert.ok(aroundAny([{ start: 5, end: 9 }])(endless));
  });
});

describe('the first index', () => {
  it('is where it starts to hold, or the length', () => {
    for (const length of [0, 1, 2, 7])
      for (let first = 0; first <= length; first++)
        assert.equal(
          firstIndex(length, index => index >= first),
          first,
        );
  });
});
