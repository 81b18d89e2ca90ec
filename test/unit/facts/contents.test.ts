import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/draft/readDraft';
import { statementsOf } from '../../../server/src/facts/statementsOf';

/** How many headings of a table of contents a draft has. */
function headings(source: string): number {
  const draft = draftOf(source, 'markdown');
  return [...draft.passages()].flatMap(at => statementsOf(draft.passage(at)).filter(({ kind }) => kind === 'contents')).length;
}

describe('the heading of a table of contents', () => {
  it('stands alone, or in the first row of the table', () => {
    assert.equal(headings('**TABLE OF CONTENTS**'), 1);
    assert.equal(headings('| **Table of Contents** |  |\n|---|---|\n| Risk Factors | S-4 |'), 1);
    assert.equal(headings('| TABLE OF CONTENTS | Page |\n|---|---|\n| Risk Factors | S-4 |'), 1);
  });

  it('is no row of it, and no sentence about it', () => {
    assert.equal(headings('See the table of contents on page 3.'), 0);
    assert.equal(headings('Table of contents of the report'), 0);
    assert.equal(headings('| Contents | Page |\n|---|---|\n| Table of contents | 3 |'), 0);
  });
});
