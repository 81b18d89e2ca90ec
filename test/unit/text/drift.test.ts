import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ChunkedText } from '../../../server/src/text/chunkedText';
import { Drift } from '../../../server/src/text/drift';
import { runs } from '../../support/runs';

const BEFORE = 'We sell under the Sales Agreement now.';
const TERM = 'Sales Agreement';

/** The words that stand where the term was, once the text is another. */
function termIn(now: string): string {
  const start = BEFORE.indexOf(TERM);
  const span = new Drift(ChunkedText.of(BEFORE), ChunkedText.of(now)).now({ start, end: start + TERM.length });
  return now.slice(span.start, span.end);
}

describe('the drift between two texts', () => {
  it('moves a range by what was typed before it, right before it too', () => {
    for (const now of ['Today we sell under the Sales Agreement now.', 'We sell under the ATM Sales Agreement now.', 'the Sales Agreement now.'])
      assert.equal(termIn(now), TERM);
  });

  it('leaves a range behind which something was typed where it is, right behind it too', () => {
    for (const now of ['We sell under the Sales Agreement.', 'We sell under the Sales Agreements now.']) assert.equal(termIn(now), TERM);
  });

  it('puts a range around what has changed inside it, and at its edges', () => {
    assert.equal(termIn('We sell under the Sales and Purchase Agreement now.'), 'Sales and Purchase Agreement');
    assert.equal(termIn('We sell under the Equity Agreement now.'), 'Equity Agreement');
    assert.equal(termIn('We sell under the Sales Contract now.'), 'Sales Contract');
  });

  it('finds each place outside what has changed again, between the same words', () => {
    const words = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(words, words, words, words, (head, was, is, tail) => {
        const [before, now] = [head + was + tail, head + is + tail];
        const drift = new Drift(ChunkedText.of(before), ChunkedText.of(now));
        let lost = 0;
        for (let at = 0; at <= now.length; at++) {
          const place = drift.before(at);
          if (place === undefined) lost++;
          else assert.ok(before.slice(0, place) === now.slice(0, at) || before.slice(place) === now.slice(at));
        }
        // Only inside what was put in: where it repeats what stands beside it, that may be either.
        assert.ok(lost < Math.max(1, is.length));
      }),
      runs(1000),
    );
  });

  it('takes what was just typed for the place where it was typed', () => {
    const now = 'We sell under the new Sales Agreement now.';
    const drift = new Drift(ChunkedText.of(BEFORE), ChunkedText.of(now));
    assert.equal(drift.before(now.indexOf('ew ')), undefined);
    assert.equal(drift.beforeOrAt(now.indexOf('ew ')), BEFORE.indexOf(TERM));
    assert.equal(drift.beforeOrAt(now.indexOf('now')), BEFORE.indexOf('now'));
  });
});
