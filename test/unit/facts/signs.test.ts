import assert from 'node:assert/strict';
import { Signs } from '../../../server/src/facts/signs';
import { SIGN } from '../../../server/src/facts/signTable';

describe('the signs that a text has of what it may state', () => {
  it('are seen in any case, at its start and at its end', () => {
    for (const text of ['Prospectus', 'PROSPECTUS', 'a prospectus', 'preprospectus']) assert.ok(new Signs(text).has(SIGN.document), text);
    assert.ok(!new Signs('pro spectus').has(SIGN.document));
  });

  it('are looked for where words start, where that is so written', () => {
    for (const text of ['Cut', 'was cut', '(cut', 'a price\u2014cut']) assert.ok(new Signs(text).has(SIGN.capChange), text);
    assert.ok(!new Signs('shortcut').has(SIGN.capChange));
  });

  it('may be several words', () => {
    for (const text of ['notes, or the Notes', 'NOTES, OR NOTES']) assert.ok(new Signs(text).has(SIGN.or), text);
    for (const text of ['or', 'before', 'notes or the Notes', 'notes,or the Notes']) assert.ok(!new Signs(text).has(SIGN.or), text);
  });

  it('are marks of any style', () => {
    for (const text of ['“', '"', '«', '”']) assert.ok(new Signs(`the ${text}Notes`).has(SIGN.quotation), text);
    assert.ok(new Signs('the ‘Notes').has(SIGN.singleQuotation));
    assert.ok(!new Signs('the company’s notes').has(SIGN.singleQuotation));
  });

  it('are none where nothing is said', () => {
    assert.ok(!new Signs('').has(SIGN.parenthesis));
  });

  it('stand beside where the runs of digits, the words in capitals and the stops are', () => {
    const { digitRuns, capitals, stops } = new Signs('On May 5, 2024, Tideline sold 1,250 of “Class A” at $3.49. McCoy paid?\u001fElse');
    assert.deepEqual(digitRuns, [7, 10, 30, 32, 53, 55]);
    assert.deepEqual(capitals, [0, 3, 16, 40, 46, 59, 71]);
    assert.deepEqual(stops, [54, 57, 69, 70]);
  });
});
