import assert from 'node:assert/strict';
import { Cues } from '../../../server/src/facts/roles/cues';
import { Signs } from '../../../server/src/facts/signs';

describe('cues', () => {
  const NAMES = ['public float', '75 million', 'i.b.6', 'non-affiliates'];
  const cues = new Cues(NAMES);

  const found = (words: string) => cues.at(words, new Signs(words).cueStarts).map(({ cue, start }) => `${NAMES[cue]} at ${start}`);

  it('are found where words start, in any case', () => {
    const words = 'Our Public Float is below $75 million (I.B.6), held by non-affiliates; the public floated';
    assert.deepEqual(found(words), ['public float at 4', '75 million at 27', 'i.b.6 at 39', 'non-affiliates at 55', 'public float at 75']);
    assert.deepEqual(found('republic floats of 175 million'), []);
    assert.deepEqual(found(''), []);
  });

  it('have as many letters as are looked at', () => assert.throws(() => new Cues(['75'])));
});
