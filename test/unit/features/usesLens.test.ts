import assert from 'node:assert/strict';
import { lensesOf, usesOf } from '../../../server/src/features/usesLens';
import { filedOf, sticker } from '../../support/drafts';

describe('the lenses over definitions', () => {
  const filed = filedOf(
    sticker(
      'We have a sales agreement (the “Sales Agreement”) with “we,” a dealer (the “Dealer”).\n\nThe Sales Agreement ends. An agreement (the “Sales Agreement”) stays. THE SALES AGREEMENT!',
    ),
  );

  it('are one a term, where it is first defined', () => {
    const lenses = lensesOf(filed).map(({ place: { at, span } }) => filed.draft.words(at, span));
    assert.deepEqual(lenses.sort(), ['Base Prospectus', 'Dealer', 'Prospectus Supplement', 'Sales Agreement', 'Supplement']);
  });

  it('count the uses when they are shown', () => {
    const titles = lensesOf(filed).map(lens => usesOf(filed, lens)?.title);
    for (const title of ['“Sales Agreement”: 2 uses', '“Dealer”: not used', '“Base Prospectus”: 1 use'])
      assert.ok(titles.includes(title), `${title} in ${titles}`);
    assert.equal(usesOf(filed, { part: 0, key: 'side letter' }), undefined);
    assert.equal(usesOf(filed, { part: 7, key: 'dealer' }), undefined);
  });
});
