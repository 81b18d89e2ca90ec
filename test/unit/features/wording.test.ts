import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pluralOf, reworded } from '../../../server/src/features/wording';
import { runs } from '../../support/runs';

/** The place with its new words. */
function rewritten(place: string, defined: string, name: string): string {
  return [...reworded(place, defined, name)].reverse().reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), place);
}

describe('the wording of a new name', () => {
  for (const [place, defined, name, wanted] of [
    ['Sales Agreement', 'Sales Agreement', 'ATM Agreement', 'ATM Agreement'],
    // Number.
    ['Warrants', 'Warrant', 'Purchase Right', 'Purchase Rights'],
    ['Warrants', 'Warrant', 'Security', 'Securities'],
    ['Subsidiary', 'Subsidiaries', 'Group Companies', 'Group Company'],
    ['Sales Agents', 'Sales Agent', 'Sales Agent Group', 'Sales Agent Groups'],
    // Letters.
    ['SALES AGREEMENT', 'Sales Agreement', 'Equity Distribution Agreement', 'EQUITY DISTRIBUTION AGREEMENT'],
    ['WARRANTS', 'Warrant', 'Security', 'SECURITIES'],
    ['Sales agreement', 'Sales Agreement', 'Agency Contract', 'Agency contract'],
    ['Sales agreement', 'Sales Agreement', 'Distribution Agreement', 'Distribution agreement'],
    ['Pre-funded Warrants', 'Pre-Funded Warrant', 'Fully-Paid Right', 'Fully-paid Rights'],
    // What stands between words.
    ['Sales\u00a0Agreement', 'Sales Agreement', 'Agency Contract', 'Agency\u00a0Contract'],
    ['Pre Funded Warrant', 'Pre-Funded Warrant', 'Pre-Paid Warrant', 'Pre Paid Warrant'],
    ['Sales Agreement', 'Sales Agreement', 'Sale-Agreement', 'Sale-Agreement'],
    // More words and fewer.
    ['Agreement', 'Agreement', 'Sales Agreement', 'Sales Agreement'],
    ['Equity Distribution Agreement', 'Equity Distribution Agreement', 'Agreement', 'Agreement'],
    ['Sales Agent', 'Sales Agent', 'Sales Agent Group', 'Sales Agent Group'],
  ] as const)
    it(`“${place}” for “${defined}” is “${wanted}” for “${name}”, and the other way round`, () => {
      assert.equal(rewritten(place, defined, name), wanted);
      assert.equal(rewritten(wanted, name, defined), place);
    });

  const FIRST_WORDS = ['Sales', 'Agency', 'Pre', 'Funded', 'New', 'ATM', 'Series'];
  const LAST_WORDS = ['Agreement', 'Warrant', 'Security', 'Right', 'Note', 'Company'];
  const names = fc.tuple(fc.array(fc.constantFrom(...FIRST_WORDS), { maxLength: 3 }), fc.constantFrom(...LAST_WORDS)).map(([first, last]) => [...first, last]);
  /** How a place may write a term: in another number, in capitals or some words small, with anything between the words. */
  const forms = fc.record({
    isPlural: fc.boolean(),
    isCapitals: fc.boolean(),
    isSmall: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    gaps: fc.array(fc.constantFrom(' ', '\u00a0', '-', '\n'), { minLength: 4, maxLength: 4 }),
  });

  it('leads back to any form of a place, from a name of as many words or more', () => {
    fc.assert(
      fc.property(names, names, forms, (one, other, { isPlural, isCapitals, isSmall, gaps }) => {
        const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
        const words = fewer.map((word, index) => {
          const numbered = isPlural && index === fewer.length - 1 ? pluralOf(word) : word;
          return isCapitals ? numbered.toUpperCase() : isSmall[index] && index > 0 ? numbered.toLowerCase() : numbered;
        });
        const place = words.reduce((text, word, index) => `${text}${gaps[index]}${word}`);
        const there = rewritten(place, fewer.join(' '), more.join(' '));
        assert.equal(rewritten(there, more.join(' '), fewer.join(' ')), place, there);
      }),
      runs(500),
    );
  });
});
