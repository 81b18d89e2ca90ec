import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/draft/readDraft';
import { statementsOf } from '../../../server/src/facts/statementsOf';

/** The names in a draft that go out of date, each with what its sentence knows of the change. */
function names(source: string): readonly string[] {
  const draft = draftOf(source, 'markdown');
  return [...draft.passages()].flatMap(at =>
    statementsOf(draft.passage(at)).flatMap(stated =>
      stated.kind === 'staleName' ? [`${stated.name}: ${draft.words(at, stated.span)}${stated.telling === undefined ? '' : ` (${stated.telling})`}`] : [],
    ),
  );
}

describe('names that go out of date', () => {
  it('are read each in the ways it is written', () => {
    for (const words of ['Public Reference Room', 'PUBLIC REFERENCE ROOM', 'public reference rooms', 'public reference facility', 'Public Reference Section'])
      assert.deepEqual(names(`You may read it at the ${words} of the SEC.`), [`publicReferenceRoom: ${words}`]);
    assert.deepEqual(names('See Item 503(c) of Regulation S-K.'), ['item503c: Item 503(c)']);
    assert.deepEqual(names('See Item 501(b)(11) of Regulation S-K.'), ['item501b11: Item 501(b)(11)']);
    assert.deepEqual(names('Our stock is listed on NYSE Amex and the NYSE MKT LLC.'), ['nyseAmex: NYSE Amex', 'nyseMkt: NYSE MKT']);
    assert.deepEqual(names('DTC is owned by NYSE Amex Equities and others.'), ['nyseAmex: NYSE Amex Equities']);
    for (const words of ['Nasdaq National Market', 'NASDAQ National Market', 'Nasdaq Stock Market’s National Market'])
      assert.deepEqual(names(`It is quoted on the ${words} under “EXPL.”`), [`nasdaqNationalMarket: ${words}`]);
    assert.deepEqual(names('“Prospectus Directive” means Directive 2003/71/EC.'), [
      'prospectusDirective: Prospectus Directive',
      'prospectusDirective: Directive 2003/71/EC',
    ]);
    assert.deepEqual(names('“UK Prospectus Regulation” means Regulation (EU) 2017/1129 as it forms part of UK domestic law.'), [
      'ukProspectusRegulation: UK Prospectus Regulation',
      'ukProspectusRegulation: Regulation (EU) 2017/1129',
    ]);
  });

  it('are none in other words', () => {
    for (const words of [
      'The Prospectus Regulation is Regulation (EU) 2017/1129.',
      'The common units are quoted on no national market system.',
      'See Item 503(d), Section 503(c) of the Code and Item 501(b)(10).',
      'A reference to public companies, and the public referendum.',
      'NYSE American, NYSE Arca and Amexco.',
    ])
      assert.deepEqual(names(words), []);
  });

  it('are those of a former time where the sentence says so', () => {
    for (const words of ['the NYSE American (formerly NYSE MKT)', 'NYSE MKT, now known as NYSE American', 'NYSE MKT was renamed'])
      assert.deepEqual(names(`Of ${words}.`), ['nyseMkt: NYSE MKT (former)']);
    assert.deepEqual(names('Directive 2003/71/EC, as amended or superseded, applies.'), ['prospectusDirective: Directive 2003/71/EC (former)']);
    assert.deepEqual(names('Regulation (EU) 2017/1129, repealing Directive 2003/71/EC, applies.'), ['prospectusDirective: Directive 2003/71/EC (former)']);
    for (const words of [
      'Prior to that date it was on the NYSE MKT.',
      'Our stock was listed on the NYSE MKT.',
      'In 2014 we chose the NYSE MKT.',
      'Until then we used the NYSE MKT.',
    ])
      assert.deepEqual(names(words), ['nyseMkt: NYSE MKT (past)']);
    // The years of a directive are those of its number.
    assert.deepEqual(names('It means Directive 2003/71/EC, including Directive 2010/73/EU.'), ['prospectusDirective: Directive 2003/71/EC']);
    assert.deepEqual(names('It was on the NYSE Amex. It is on the NYSE MKT.'), ['nyseAmex: NYSE Amex', 'nyseMkt: NYSE MKT']);
  });
});
