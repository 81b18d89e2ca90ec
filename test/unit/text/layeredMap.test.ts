import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LayeredMap } from '../../../server/src/text/layeredMap';
import { runs } from '../../support/runs';

interface Value {
  readonly of: number;
}

/** Changes of so many neighbouring keys, each to a value of its own or to none. */
const change = fc.record({ from: fc.nat(900), length: fc.oneof(fc.nat(3), fc.nat(400)), gone: fc.integer({ min: 1, max: 4 }) });

describe('a map in layers', () => {
  it('holds through changes what a map holds, and knows which keys may differ from an earlier version', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.array(change, { minLength: 1, maxLength: 10 }), (size, changes) => {
        const expected = new Map<number, Value>(Array.from({ length: size }, (_, of) => [of, { of }]));
        let map = LayeredMap.of(expected);
        const versions = [{ map, expected: new Map(expected) }];
        for (const { from, length, gone } of changes) {
          const changed = new Map<number, Value | undefined>();
          for (let key = from; key < from + length; key++) changed.set(key, key % gone === 0 ? undefined : { of: key });
          map = map.with(changed);
          for (const [key, value] of changed) {
            if (value === undefined) expected.delete(key);
            else expected.set(key, value);
          }
          versions.push({ map, expected: new Map(expected) });
        }
        for (const version of versions) {
          assert.deepEqual(inOrder(version.map.values()), inOrder(version.expected.values()));
          for (let key = 0; key < 1400; key++) assert.equal(version.map.get(key), version.expected.get(key));
          const since = map.changedSince(version.map);
          if (since === undefined) continue;
          const known = new Set(since);
          for (let key = 0; key < 1400; key++) if (!known.has(key)) assert.equal(map.get(key), version.map.get(key));
        }
      }),
      runs(100),
    );
  });
});

function inOrder(values: Iterable<Value>): readonly number[] {
  return [...values].map(({ of }) => of).sort((a, b) => a - b);
}
