import assert from 'node:assert/strict';
import { Cues } from '../../../server/src/facts/roles/cues';

describe('cues', () => {
  const cues = new Cues(['public float', '75.0', 'i.b.6', 'non-affiliates']);

  it('are found where words start', () => {
    assert.deepEqual(cues.in('our public float is below $75.0 million (i.b.6)'), ['public float', '75.0', 'i.b.6']);
    assert.deepEqual(cues.in('held by non-affiliates'), ['non-affiliates']);
    assert.deepEqual(cues.in('the public floated'), ['public float']);
    assert.deepEqual(cues.in('republic floats of 175.0'), []);
    assert.deepEqual(cues.in(''), []);
  });

  it('have as many letters as are looked at', () => assert.throws(() => new Cues(['75'])));
});
