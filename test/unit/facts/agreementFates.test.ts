import assert from 'node:assert/strict';
import { statedAgreementFates } from '../../../server/src/facts/agreementFates';

/** The fates in a text: "ended Sales Agreement". */
const fates = (text: string) => statedAgreementFates(text).map(({ term, fate }) => `${fate} ${term}`);

describe('what becomes of agreements', () => {
  it('is that they end or stand', () => {
    assert.deepEqual(fates('On June 5, 2024, we terminated the Sales Agreement.'), ['ended Sales Agreement']);
    assert.deepEqual(fates('The Equity Distribution Agreement was hereby terminated.'), ['ended Equity Distribution Agreement']);
    assert.deepEqual(fates('The Sales Agreement otherwise remains in full force and effect.'), ['stands Sales Agreement']);
    assert.deepEqual(fates('However, the Sales Agreement, as amended, will remain in effect.'), ['stands Sales Agreement']);
  });

  it('is neither where it is possible, denied, or as to one agent', () => {
    for (const text of [
      'We may terminate the Sales Agreement. We have not terminated the Sales Agreement.',
      'We terminated the Sales Agreement with respect to Harbor only.',
      'Until the Sales Agreement is terminated, it binds us.',
      'We terminated the offering. The agreement remains in effect.',
    ])
      assert.deepEqual(fates(text), [], text);
  });
});
