import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/draft/readDraft';
import { statementsOf } from '../../../server/src/facts/statementsOf';

/** The references of a draft: each title, the document that it leads into, and its pages. */
function references(source: string): readonly string[] {
  const draft = draftOf(source, 'markdown');
  return [...draft.passages()].flatMap(at =>
    statementsOf(draft.passage(at)).flatMap(stated =>
      stated.kind === 'sectionReference'
        ? [[stated.title, stated.of, ...stated.pages.map(({ page, of }) => `${page} of ${of}`), ...(stated.isNamed ? ['named'] : [])].join(', ')]
        : [],
    ),
  );
}

describe('references to sections', () => {
  it('are titles in quotation marks behind words that send to them', () => {
    assert.deepEqual(references('See “Risk Factors.”'), ['Risk Factors, open']);
    assert.deepEqual(references('as described under the caption “Plan of Distribution” below'), ['Plan of Distribution, own, named']);
    assert.deepEqual(references('in the section of this prospectus supplement entitled “*Use of Proceeds*.”'), ['Use of Proceeds, own, named']);
    assert.deepEqual(references('as defined under “—Certain Definitions,” and'), ['—Certain Definitions, open']);
  });

  it('come in lists', () =>
    assert.deepEqual(references('See “Dividends,” “Dilution” and “Experts” in this prospectus.'), ['Dividends, own', 'Dilution, own', 'Experts, own']));

  it('name pages, each with its document', () => {
    assert.deepEqual(references('See “Risk Factors” beginning on page S-5 of this prospectus supplement and page 4 of the accompanying prospectus.'), [
      'Risk Factors, own, S-5 of own, 4 of base',
    ]);
    assert.deepEqual(references('SEE “RISK FACTORS” ON PAGE iv.'), ['RISK FACTORS, open, iv of open']);
  });

  it('lead into other documents', () => {
    assert.deepEqual(references('the risks under “Risk Factors” in our Annual Report on Form 10-K'), ['Risk Factors, other']);
    assert.deepEqual(references('In our most recent Form 10-K, see “Legal Proceedings.”'), ['Legal Proceedings, other']);
    assert.deepEqual(references('See “Risk Factors” beginning on page 8 of the Prospectus.'), ['Risk Factors, other, 8 of other']);
    assert.deepEqual(references('under “Description of Notes” in the accompanying prospectus'), ['Description of Notes, base']);
  });

  it('lead into this document where its sentence speaks of others too', () => {
    assert.deepEqual(references('identified in this prospectus under the section “Selling Stockholders” pursuant to the Agreement'), [
      'Selling Stockholders, own, named',
    ]);
    assert.deepEqual(references('the information incorporated by reference as described under the heading “More Information”'), [
      'More Information, open, named',
    ]);
    assert.deepEqual(references('the documents incorporated by reference, and the information set forth under the heading “More Information”'), [
      'More Information, open, named',
    ]);
  });

  it('lead into this document where the words right before say so', () => {
    assert.deepEqual(references('the document described with the accompanying prospectus in this prospectus supplement under the heading “More Information”'), [
      'More Information, own, named',
    ]);
    assert.deepEqual(references('in this prospectus supplement and in the accompanying prospectus under the heading “More Information”'), [
      'More Information, other, named',
    ]);
    assert.deepEqual(references('read the entire prospectus, including the information under the heading “Risk Factors”'), ['Risk Factors, own, named']);
  });

  it('are no symbols, terms or words in small letters', () => {
    assert.deepEqual(references('listed on Nasdaq under the symbol “HBLT.”'), []);
    assert.deepEqual(references('See the definitions of “large accelerated filer” in Rule 12b-2.'), []);
    assert.deepEqual(references('We refer to it as the “Sales Agreement.”'), []);
  });
});
