import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/draft/readDraft';
import { statementsOf } from '../../../server/src/facts/statementsOf';

/** The names of reports in a draft that are those of other forms, with the form. */
function misnamed(source: string): readonly string[] {
  const draft = draftOf(source, 'markdown');
  return [...draft.passages()].flatMap(at =>
    statementsOf(draft.passage(at)).flatMap(stated => (stated.kind === 'misnamedReport' ? [`${stated.name}: ${stated.form}`] : [])),
  );
}

describe('names of reports', () => {
  it('belong to forms', () => {
    assert.deepEqual(misnamed('our Current Report on Form 10-Q filed on May 3, 2024'), ['Current Report on Form 10-Q: 10-Q']);
    assert.deepEqual(misnamed('our Quarterly Report on Form 8-K/A'), ['Quarterly Report on Form 8-K/A: 8-K']);
    assert.deepEqual(misnamed('our annual report on Form 20-F, our quarterly report on Form 10-Q and current reports on Form 8-K'), []);
    assert.deepEqual(misnamed('our quarterly report on Form 6-K'), []);
  });

  it('come in lists before lists of forms', () => {
    assert.deepEqual(misnamed('our annual, quarterly and current reports on Form 10-K, 10-Q and 8-K'), []);
    assert.deepEqual(misnamed('Annual Reports on Form 10-K and Form 10-Q'), []);
  });

  it('are defined for forms', () => {
    assert.deepEqual(misnamed('the Form 8-K filed on May 3, 2024 (the “Quarterly Report”)'), ['Quarterly Report: 8-K']);
    assert.deepEqual(misnamed('a Form 8-K that furnishes our results (the “Annual Report”)'), []);
    assert.deepEqual(misnamed('the Form 10-K filed on March 3, 2024 (the “Annual Report”)'), []);
  });
});
