import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/draft/readDraft';
import type { FactKind } from '../../../server/src/facts/statements';
import { statementsOf } from '../../../server/src/facts/statementsOf';

/** The words of what a draft states of a kind. */
function stated(kind: FactKind, source: string): readonly string[] {
  const draft = draftOf(source, 'markdown');
  return [...draft.passages()].flatMap(at => statementsOf(draft.passage(at)).flatMap(one => (one.kind === kind ? [draft.words(at, one.span)] : [])));
}

describe('the legend for dealers', () => {
  const legends = (source: string) => stated('dealerLegend', source);
  const DUTY = 'all dealers that buy, sell or trade our stock, whether or not participating in this offering, may be required to deliver a prospectus';

  it('tells until when they must deliver a prospectus', () => {
    for (const until of [
      'Until March 4, 2024,',
      'Until March 4, 2024 (25 days after the date of this prospectus),',
      'Through and including March 4, 2024 (the 25th day after the date of this prospectus),',
      'Until [\u25cf], 2024,',
      'Until ninety days after the date of this prospectus supplement,',
    ])
      assert.deepEqual(legends(`${until} ${DUTY}.`), [`${until} ${DUTY}`]);
  });

  it('knows the day and the number of days', () => {
    const draft = draftOf(`Through and including March 4, 2024 (the 25th day after the date of this prospectus), ${DUTY}.`, 'markdown');
    const [legend] = [...draft.passages()].flatMap(at => statementsOf(draft.passage(at)).filter(one => one.kind === 'dealerLegend'));
    assert.deepEqual(legend?.kind === 'dealerLegend' && [legend.until, legend.days], [{ year: 2024, month: 3, day: 4 }, 25]);
  });

  it('is none where dealers are spoken of otherwise', () => {
    for (const words of [
      'Not all dealers will purchase the notes at the same discount.',
      'If requested, all dealers selling the notes will deliver a prospectus until 90 days after its date.',
      'All dealers will deal with all documents until March 4, 2024.',
    ])
      assert.deepEqual(legends(words), []);
  });
});

describe('the legend of a free writing prospectus', () => {
  const legends = (source: string) => stated('freeWritingLegend', source);

  it('is read from what was filed to what to read', () => {
    for (const words of [
      'The issuer has filed a registration statement (including a prospectus) with the SEC for the offering to which this communication relates. Before you invest, you should read',
      'We have filed a registration statement (including a prospectus supplement and a prospectus) with the SEC for the offering to which this document relates. Before you invest, you should read',
    ])
      assert.deepEqual(legends(`${words} them.`), [words]);
  });

  it('is none where a prospectus speaks of its registration statement', () => {
    assert.deepEqual(
      legends('We have filed a registration statement (including amendments and exhibits) on Form S-3. Before you invest, you should read it.'),
      [],
    );
  });
});

describe('the safe harbor for forward-looking statements', () => {
  const claims = (source: string) => stated('safeHarbor', source);

  it('is claimed by the Act or its sections', () => {
    for (const words of [
      'They are made pursuant to the safe harbor provisions of the Private Securities Litigation Reform Act of 1995.',
      'They are covered by the safe harbors of Section 27A of the Securities Act and Section 21E of the Exchange Act.',
      'We rely upon them in reliance on the PSLRA’s safe-harbor.',
    ])
      assert.equal(claims(words).length, 1, words);
  });

  it('is not claimed where it does not apply, or is another one', () => {
    for (const words of [
      'The safe harbor of the Private Securities Litigation Reform Act of 1995 does not apply to this offering.',
      'Under Section 27A(b)(2), the safe harbor is unavailable for purposes of this offering.',
      'Our annual report is covered by the safe harbor of Section 21E.',
      'Purchases pursuant to the safe harbor of Rule 10b-18.',
    ])
      assert.deepEqual(claims(words), [], words);
  });
});
