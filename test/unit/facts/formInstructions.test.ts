import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/draft/readDraft';
import { statementsOf } from '../../../server/src/facts/statementsOf';

/** The General Instructions that a draft cites: number, form and where that stands. */
function instructions(source: string): readonly string[] {
  const draft = draftOf(source, 'markdown');
  return [...draft.passages()].flatMap(at =>
    statementsOf(draft.passage(at)).flatMap(stated => {
      if (stated.kind !== 'formInstruction') return [];
      const { number, form, formSpan, span, numberSpan, isOfFloat, limits } = stated;
      assert.equal(draft.words(at, numberSpan), number);
      if (formSpan !== undefined) assert.match(draft.words(at, formSpan), /^[SF].3$/);
      return [`${draft.words(at, span)}: ${number} of ${form}${isOfFloat ? ', float' : ''}${limits ? ', limit' : ''}`];
    }),
  );
}

describe('General Instructions on a small public float', () => {
  it('are cited with their form before or behind, or without', () => {
    assert.deepEqual(instructions('under General Instruction I.B.6 of Form S-3'), ['I.B.6 of Form S-3: 6 of S-3']);
    assert.deepEqual(instructions('under General Instruction I.B.6. of Form S-3, in no event'), ['I.B.6. of Form S-3: 6 of S-3, limit']);
    assert.deepEqual(instructions('under General Instruction I.B.5(a) to the registration statement on Form F\u20113'), [
      'I.B.5(a) to the registration statement on Form F\u20113: 5 of F-3',
    ]);
    assert.deepEqual(instructions('under Form F-3, General Instruction I.B.5'), ['Form F-3, General Instruction I.B.5: 5 of F-3']);
    assert.deepEqual(instructions('as General Instruction I.B.6 defines our public float'), ['I.B.6: 6 of undefined, float']);
  });

  it('are those on the public float only', () => {
    assert.deepEqual(instructions('under General Instructions I.B.1 and I.A. of Form S-3, and Item I.B. of our plan'), []);
  });
});
