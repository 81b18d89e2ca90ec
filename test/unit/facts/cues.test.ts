import assert from 'node:assert/strict';
import { Cues } from '../../../server/src/facts/roles/cues';

describe('cues', () => {
  const NAMES = ['public float', '75.0', 'i.b.6', 'non-affiliates'];
  const cues = new Cues(NAMES);

  const found = (words: string) => cues.in(words).map(({ cue, start }) => `${NAMES[cue]} at ${start}`);

  it('are found where words start', () => {
    assert.deepEqual(found('our public float is below $75.0 million (i.b.6)'), ['public float', '75.0', 'i.b.6']);
    assert.deepEqual(found('held by non-affiliates'), ['non-affiliates']);
    assert.deepEqual(found('the public floated'), ['public float']);
    assert.deepEqual(found('republic floats of 175.0'), []);
    assert.deepEqual(found(''), []);
  });

  it('have as many letters as are looked at', () => assert.throws(() => new Cues(['75'])));
});
