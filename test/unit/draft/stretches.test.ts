import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Scanner } from '../../../server/src/draft/block';
import type { DraftFormat } from '../../../server/src/draft/format';
import { shapeOf } from '../../../server/src/draft/passage';
import { scannerOf } from '../../../server/src/draft/scannerOf';
import { type ReadStretch, stretchesOf } from '../../../server/src/draft/stretchesOf';
import { fragmentOf, paragraphOf } from '../../support/revisions';
import { runs } from '../../support/runs';

const FORMATS = ['markdown', 'html', 'plaintext'] as const satisfies readonly DraftFormat[];
const RUNS = runs(1000);

function sourceIn(format: DraftFormat): fc.Arbitrary<string> {
  const some = fc.oneof(
    { weight: 3, arbitrary: fragmentOf(format) },
    paragraphOf(format),
    fc.constantFrom('word ', 'Sales Agreement ', '\n', '\n\n', 'and\n', '1'),
  );
  return fc.array(some, { maxLength: 30, size: 'max' }).map(all => all.join(''));
}

function read(scanner: Scanner<unknown>, source: string, at = 0, state = scanner.start): readonly ReadStretch[] {
  return [...stretchesOf(scanner, source, { at, state })];
}

/** All that is told of a stretch but how far was looked for it, which may be told too long. */
function told({ stretch: { length, passages, row, comments, hasNotes, formType, edgar, fullLines } }: ReadStretch): unknown {
  const shown = passages.map(({ passage, start }) => {
    const { text, pieces, map, sourceLength } = passage;
    return { text, shape: shapeOf(passage), pieces, map: map.slices({ start: 0, end: text.length }), sourceLength, start };
  });
  return { length, shown, row, comments, hasNotes, formType, edgar, fullLines };
}

for (const format of FORMATS) {
  const scanner: Scanner<unknown> = scannerOf(format);

  describe(`stretches of ${format}`, () => {
    it('read the same whatever stands behind what was looked at for them', () => {
      fc.assert(
        fc.property(sourceIn(format), sourceIn(format), fc.double({ min: 0, max: 1, noNaN: true }), (source, other, share) => {
          const cut = Math.floor(share * source.length);
          const stretches = read(scanner, source);
          const known = read(scanner, source.slice(0, cut) + other);
          let from = 0;
          for (const [index, one] of stretches.entries()) {
            if (from + one.stretch.reach >= cut) break;
            const again = known[index];
            assert.ok(again, `stretch ${index} is gone`);
            assert.deepEqual(told(again), told(one));
            assert.ok(scanner.same(again.next.state, one.next.state), `what is known behind stretch ${index} is another`);
            from = one.next.at;
          }
        }),
        RUNS,
      );
    });

    it('read the same from any of them on', () => {
      fc.assert(
        fc.property(sourceIn(format), source => {
          const stretches = read(scanner, source);
          const all = stretches.map(told);
          for (const [index, { next }] of stretches.entries()) assert.deepEqual(read(scanner, source, next.at, next.state).map(told), all.slice(index + 1));
        }),
        runs(500),
      );
    });

    it('read the same in a window of the source as in all of it', () => {
      fc.assert(
        fc.property(sourceIn(format), fc.nat(20), fc.nat(80), (source, first, length) => {
          const stretches = read(scanner, source);
          const skipped = first % Math.max(1, stretches.length);
          const start = stretches[skipped]?.next;
          if (start === undefined) return;
          const window = source.slice(start.at, start.at + length);
          let from = 0;
          for (const [index, one] of read(scanner, window, 0, start.state).entries()) {
            if (from + one.stretch.reach >= window.length) break;
            const whole = stretches[skipped + 1 + index];
            assert.deepEqual(told(one), whole && told(whole));
            from = one.next.at;
          }
        }),
        RUNS,
      );
    });
  });
}
