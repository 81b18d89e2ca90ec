import assert from 'node:assert/strict';
import { statedAgreementFates } from '../../../server/src/facts/agreementFates';

/** The fates in a text: "ended sales". */
const fates = (text: string) => statedAgreementFates(text).map(({ sort, fate }) => `${fate} ${sort}`);

describe('what becomes of agreements', () => {
  it('is that they end', () => {
    for (const text of [
      'On June 5, 2024, we terminated the Sales Agreement.',
      'The Sales Agreement was hereby terminated.',
      'The Sales Agreement dated March 1, 2024 has been terminated effective August 29, 2024.',
      'The Sales Agreement terminated on June 5, 2024 in accordance with its terms.',
      'We have terminated our at-the-market sales agreement with Harbor.',
      'We mutually agreed to terminate the Sales Agreement.',
      'We delivered notice of termination of the Capital on Demand Sales Agreement.',
    ])
      assert.deepEqual(fates(text), ['ended sales'], text);
  });

  it('is that they stand', () => {
    for (const text of [
      'The Sales Agreement otherwise remains in full force and effect.',
      'However, the Sales Agreement, as amended, will remain in effect.',
      'Other than that, the sales agreement continues to be in full force.',
    ])
      assert.deepEqual(fates(text), ['stands sales'], text);
    assert.deepEqual(fates('The agreement remains in effect.'), ['stands ']);
    assert.deepEqual(fates('We terminated the Sales Agreement dated July 6, 2023, which otherwise remains in full force and effect.'), [
      'ended sales',
      'stands sales',
    ]);
  });

  it('is neither where it is possible, denied, as to one agent, or of another thing', () => {
    for (const text of [
      'We may terminate the Sales Agreement. We have not terminated the Sales Agreement.',
      'We terminated the Sales Agreement with respect to Harbor only.',
      'Until the Sales Agreement is terminated, it binds us.',
      'We terminated the offering under the Sales Agreement.',
      'We terminated the Prior Sales Agreement.',
    ])
      assert.deepEqual(fates(text), [], text);
  });
});
