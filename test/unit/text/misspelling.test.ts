import assert from 'node:assert/strict';
import { isMisspelling } from '../../../server/src/text/misspelling';

describe('misspellings', () => {
  for (const written of ['Needam', 'Needdham', 'Nedeham', 'Neecham', 'eNedham', 'Needha', 'Needhams'])
    it(`are one slip away: ${written}`, () => assert.ok(isMisspelling(written, 'Needham')));

  for (const other of ['Needham', 'needham', 'Neham', 'Nedehamm', 'Maxim', ''])
    it(`are not the word itself, nor further away: “${other}”`, () => assert.ok(!isMisspelling(other, 'Needham')));

  it('are none of short words, which differ by one letter from many', () => assert.ok(!isMisspelling('BTG', 'BTIG')));
});
