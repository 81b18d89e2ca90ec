import assert from 'node:assert/strict';
import { likeness, unresolved } from '../../../server/src/filing/titles';
import { titleKey, titleParts } from '../../../server/src/regulation/titleKey';
import { filingOf, sticker } from '../../support/drafts';

describe('the key of a title', () => {
  it('is the same for all ways to write it', () => {
    for (const [one, other] of [
      ['RISK FACTORS', 'Risk Factor'],
      ['Description of Our Capital Stock', 'Description of Capital Stock'],
      ['Item 1A. Risk Factors', 'Risk Factors'],
      ['Forward-Looking Statements', 'Forward–Looking statements'],
      ['Underwriting (Conflicts of Interest)', 'Underwriting'],
      ['United States Taxation', 'U.S. Taxation'],
    ] as const)
      assert.equal(titleKey(one), titleKey(other));
  });

  it('tells titles apart', () => assert.notEqual(titleKey('Use of Proceeds'), titleKey('Use of Net Proceeds')));
});

describe('the parts of a title', () => {
  it('are parted by dashes', () => {
    const parts = (title: string) => titleParts(title).map(({ words }) => words);
    assert.deepEqual(parts('Description of Notes — Optional Redemption'), ['Description of Notes', 'Optional Redemption']);
    assert.deepEqual(parts('Risk Factors—Risks'), ['Risk Factors', 'Risks']);
    assert.deepEqual(parts('—Certain Definitions'), ['Certain Definitions']);
    assert.deepEqual(parts('Forward-Looking Statements'), ['Forward-Looking Statements']);
  });
});

describe('titles that are like one another', () => {
  it('have one word misspelt or exchanged, or words more or fewer', () => {
    assert.equal(likeness('Plan of Distributoin', 'Plan of Distribution'), 'misspelt');
    assert.equal(likeness('Plan of Arrangement', 'Plan of Distribution'), 'exchanged');
    assert.equal(likeness('Incorporation by Reference', 'Incorporation of Information by Reference'), 'longer');
  });

  it('are no others', () => {
    assert.equal(likeness('Public Warrants', 'Private Warrants'), undefined);
    assert.equal(likeness('Directors and Officers', 'Director Independence'), undefined);
    assert.equal(likeness('Series A', 'Series B'), undefined);
    assert.equal(likeness('Transfers of Common Stock and Warrants', 'Common Stock'), undefined);
    assert.equal(likeness('Dilution', 'Experts'), undefined);
  });
});

describe('the titles of a filing', () => {
  const has = (body: string, title: string) => filingOf(sticker(body)).titles.has(titleKey(title));

  it('are headings, lines in bold, words that run into a paragraph, and labels beside prose', () => {
    assert.ok(has('## Use of Proceeds', 'Use of Proceeds'));
    assert.ok(has('**Use of Proceeds**', 'Use of Proceeds'));
    assert.ok(has('*Use of proceeds.* We will use the money for our business.', 'Use of Proceeds'));
    assert.ok(has('| Use of proceeds | We will use the money for the purposes of our business. |\n|---|---|\n| a | b |', 'Use of Proceeds'));
    assert.ok(has('**DISCUSSION AND ANALYSIS OF**\n**RESULTS**', 'Discussion and Analysis of Results'));
  });

  it('resolve titles with dashes, and with hyphens in their stead', () => {
    const { titles } = filingOf(sticker('**Summary**\n\n**The Offering**'));
    for (const title of ['Summary — The Offering', 'Summary-The Offering', '—The Offering']) assert.deepEqual(unresolved(title, [titles]), []);
    assert.deepEqual(unresolved('Summary — Dilution', [titles]), [{ words: 'Dilution', start: 10 }]);
  });

  it('are no other words', () => assert.ok(!has('We explain the use of proceeds.', 'Use of Proceeds')));
});
