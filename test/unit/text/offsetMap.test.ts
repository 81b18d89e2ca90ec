import assert from 'node:assert/strict';
import { OffsetMap } from '../../../server/src/text/offsetMap';

/** Source `A&amp;B **C** D` read as `A&B C D`. */
const map = new OffsetMap([0, 0, 1, 1, 1, 6, 2, 6, 8, 4, 10, 11, 5, 13, 15], 7);

describe('OffsetMap', () => {
  it('covers an entity whole, and text unit for unit', () => {
    assert.deepEqual(map.toSource({ start: 0, end: 1 }), { start: 0, end: 1 });
    assert.deepEqual(map.toSource({ start: 1, end: 2 }), { start: 1, end: 6 });
    assert.deepEqual(map.toSource({ start: 0, end: 3 }), { start: 0, end: 7 });
  });

  it('leaves mark-up at the edges out, and takes mark-up inside in', () => {
    assert.deepEqual(map.toSource({ start: 4, end: 5 }), { start: 10, end: 11 });
    assert.deepEqual(map.toSource({ start: 2, end: 7 }), { start: 6, end: 15 });
  });

  it('knows what is one unbroken piece of source', () => {
    assert.equal(map.unbroken({ start: 0, end: 4 }), true);
    assert.equal(map.unbroken({ start: 3, end: 5 }), false);
    assert.deepEqual(map.slices({ start: 2, end: 7 }), [
      { start: 6, end: 8 },
      { start: 10, end: 11 },
      { start: 13, end: 15 },
    ]);
  });

  it('finds clean offsets, none inside mark-up', () => {
    assert.deepEqual(
      [0, 1, 3, 6, 7, 9, 10, 12, 14].map(source => map.toClean(source)),
      [0, 1, 1, 2, 3, undefined, 4, undefined, 6],
    );
  });

  it('maps places at the end, and an empty text', () => {
    assert.deepEqual(map.toSource({ start: 7, end: 7 }), { start: 15, end: 15 });
    assert.deepEqual(new OffsetMap([], 0).toSource({ start: 0, end: 0 }), { start: 0, end: 0 });
  });
});
