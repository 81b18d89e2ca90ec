import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ChunkedList } from '../../../server/src/text/chunkedList';
import { runs } from '../../support/runs';

/** An edit of a list, by shares of its length. */
const edit = fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.oneof(fc.nat(3), fc.nat(900)), put: fc.oneof(fc.nat(3), fc.nat(900)) });

describe('a list in chunks', () => {
  it('holds through edits what an array holds', () => {
    fc.assert(
      fc.property(fc.nat(1500), fc.array(edit, { maxLength: 12 }), (length, edits) => {
        let next = length;
        let array: readonly number[] = Array.from({ length }, (_, index) => index);
        let list = ChunkedList.of(array);
        for (const { from, removed, put } of edits) {
          const start = Math.floor(from * array.length);
          const end = Math.min(array.length, start + removed);
          const added = Array.from({ length: put }, () => next++);
          array = [...array.slice(0, start), ...added, ...array.slice(end)];
          const before = list;
          list = list.spliced(start, end, added);
          assert.deepEqual(list.array, array);
          assert.equal(list.length, array.length);
          assert.deepEqual([...list], array);
          assert.deepEqual([list.at(start), list.at(end), list.at(array.length)], [array[start], array[end], undefined]);
          assert.deepEqual(list.slice(start, end + 300), array.slice(start, end + 300));
          assertDifference(before, list);
        }
      }),
      runs(300),
    );
  });

  it('tells what to take out of and put into any list to make it another', () => {
    const numbers = fc.array(fc.nat(3), { maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (before, after) => assertDifference(ChunkedList.of(before), ChunkedList.of(after))),
      runs(300),
    );
  });

  it('finds the first element from which on a condition holds', () => {
    fc.assert(
      fc.property(fc.nat(1500), fc.nat(2000), (length, bound) => {
        const array = Array.from({ length }, (_, index) => index);
        const list = ChunkedList.of(array.slice(0, length >> 1)).spliced(length >> 1, length >> 1, array.slice(length >> 1));
        assert.equal(
          list.firstIndex(element => element >= bound),
          Math.min(bound, length),
        );
        assert.equal(
          list.some(element => element === bound),
          bound < length,
        );
      }),
      runs(200),
    );
  });
});

/** What is removed stands in the one list where what is added stands in the other, and all else is the same. */
function assertDifference(before: ChunkedList<number>, after: ChunkedList<number>): void {
  const { removed, added } = after.differenceFrom(before);
  const [old, now] = [before.array, after.array];
  const kept = old.length - removed.length;
  const front = Array.from({ length: kept + 1 }, (_, index) => index).find(
    at => isSame([...old.slice(0, at), ...added, ...old.slice(at + removed.length)], now) && isSame(old.slice(at, at + removed.length), removed),
  );
  assert.notEqual(front, undefined, `${removed.length} out and ${added.length} in do not make the one list the other`);
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index]);
}
