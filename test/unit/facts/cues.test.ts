import assert from 'node:assert/strict';
import { DATE_CUES } from '../../../server/src/facts/dateRoles';
import { CUES } from '../../../server/src/facts/roles/cueTable';
import { Signs } from '../../../server/src/facts/signs';

describe('cues', () => {
  const ofFigures = (words: string) => new Signs(words).figureCues.map(({ cue, start }) => `${CUES.all[cue]} at ${start}`);
  const ofDates = (words: string) => new Signs(words).dateCues.map(({ cue, start }) => `${DATE_CUES.all[cue]} at ${start}`);

  it('are found where words start, in any case', () => {
    const words = 'Our Public Float is below $75 million (I.B.6), held by Affiliates; the public floated';
    assert.deepEqual(ofFigures(words), ['public float at 4', '75 million at 27', 'i.b.6 at 39', 'affiliates at 55', 'public float at 71']);
    assert.deepEqual(ofFigures('republic floats of 175 million'), []);
    assert.deepEqual(ofFigures(''), []);
  });

  it('of dates are told from those of figures', () => {
    const words = 'the closed end of the Market Value of our stock';
    assert.deepEqual(ofDates(words), ['closed at 4', 'end at 11', 'market value at 22']);
    assert.deepEqual(ofDates('unclosed'), []);
  });

  it('stand in the order of their places, whichever ends first', () => {
    for (const cues of [CUES, DATE_CUES]) {
      const { figureCues, dateCues } = new Signs(cues.all.join(' '));
      for (const { starts } of [figureCues, dateCues].map(found => ({ starts: found.map(({ start }) => start) })))
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        );
    }
  });

  it('are found each', () => {
    for (const cue of CUES.all) assert.ok(ofFigures(`(${cue.toUpperCase()}`).includes(`${cue} at 1`), cue);
    for (const cue of DATE_CUES.all) assert.ok(ofDates(`(${cue.toUpperCase()}`).includes(`${cue} at 1`), cue);
  });
});
