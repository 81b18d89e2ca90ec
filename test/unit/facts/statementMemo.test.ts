import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/draft/readDraft';
import { StatementMemo } from '../../../server/src/facts/statementMemo';
import { statementsOf } from '../../../server/src/facts/statementsOf';

describe('what passages state, remembered', () => {
  it('is told apart for a heading and a paragraph, whatever the paragraph says', () => {
    const draft = draftOf('# The Side Letter Agreement\n\nThe Side Letter Agreement\u001eh0:1\n\n\u001e4:h0:1The Side Letter Agreement', 'markdown');
    const memo = new StatementMemo();
    for (const { passage } of draft.placed()) assert.deepEqual(memo.of(passage), statementsOf(passage));
  });
});
