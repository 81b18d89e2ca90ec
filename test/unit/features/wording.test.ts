import assert from 'node:assert/strict';
import { reworded } from '../../../server/src/features/wording';

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
});
