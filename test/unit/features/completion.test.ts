import assert from 'node:assert/strict';
import { documentationOf, replacedBehind, termsFor } from '../../../server/src/features/completion';
import { endsInMarkup } from '../../../server/src/features/inMarkup';
import { filingOf, sticker } from '../../support/drafts';

const FILING = filingOf(
  sticker(
    'We signed a Sales Agreement, dated May 3, 2024 (the “Sales Agreement”), with Harborlight Securities LLC (the “Sales Agent”), and an indenture (the “Indenture”).',
  ),
  'markdown',
);

/** The terms that are offered at the end of a line, with how many units they take the place of. */
function offered(line: string): readonly [number, ...string[]] | undefined {
  const found = termsFor(FILING, line);
  return found && [found.typed, ...found.offers.map(({ entry }) => entry.term)];
}

describe('the completion of terms', () => {
  for (const [line, ...wanted] of [
    ['under the Sales Ag', 8, 'Sales Agreement', 'Sales Agent'],
    ['under the S', 1, 'Supplement', 'Sales Agreement', 'Sales Agent', 'Prospectus Supplement'],
    ['under the New Sales agr', 9, 'Sales Agreement'],
    // From a later word on, behind those that start so.
    ['each Ag', 2, 'Sales Agreement', 'Sales Agent'],
    ['Indenture, Sales A', 7, 'Sales Agreement', 'Sales Agent'],
    ['as defined in “Ind', 3, 'Indenture'],
    ['as &ldquo;Ind', 3, 'Indenture'],
    ['as defined in "', 0, 'Supplement', 'Prospectus Supplement', 'Base Prospectus', 'Sales Agreement', 'Sales Agent', 'Indenture'],
  ] as const)
    it(`offers ${wanted.slice(1).join(', ')} at “${line}”`, () => assert.deepEqual(offered(line), wanted));

  for (const [line, why] of [
    ['under the sales ag', 'small letters'],
    ['under the Xy', 'no such term'],
    ['the SALES', 'a caption in capitals'],
    ['the Indenture', 'there is nothing to add'],
    ['the Sales Agreement', 'there is nothing to add'],
    ['an agreement (the “Sa', 'a definition is being written'],
    ['an agreement (the &#8220;Sa', 'a definition is being written'],
    ['an agreement (the “', 'a definition is being written'],
    ['the “Indenture"', 'the mark closes'],
  ] as const)
    it(`offers nothing at “${line}”: ${why}`, () => assert.equal(offered(line), undefined));

  it('says which agreement a term is, and how it was defined', () => {
    const [agreement, agent] = termsFor(FILING, 'Sales A')?.offers ?? [];
    assert.deepEqual([agreement?.detail, agent?.detail], ['dated May 3, 2024', 'Harborlight Securities LLC']);
    assert.ok(agreement);
    assert.match(documentationOf(agreement.entry, FILING), /^We signed a Sales Agreement, dated May 3, 2024 \\\(the “Sales Agreement”/);
  });

  it('knows mark-up by what stands before', () => {
    const inside = [
      '<p class="A',
      '<!-- A > B',
      '<style>p { font: A',
      'see [it](A',
      '</P',
      '<p title="a > A',
      "<p title='a > A",
      `<img src="${'a'.repeat(9000)}>A`,
    ];
    for (const text of [...inside, 'see `the A', 'see ``a ` A', 'a\n\n`b` `A']) assert.ok(endsInMarkup(text, 'markdown'), text.slice(0, 40));
    const outside = [
      '<p>A',
      '<!-- A --> B',
      'a < B',
      '<style></style>A',
      'see [it](#a) A',
      '',
      '<p title="a > b">A',
      "<p title=it's>A",
      'a `b\n\nA',
      'see `it` A',
    ];
    for (const text of outside) assert.ok(!endsInMarkup(text, 'markdown'), text);
    assert.ok(!endsInMarkup("the ``A'' and [it](A", 'plaintext'));
  });

  it('reads entities, and takes their place', () => {
    const filing = filingOf(
      '<p>Filed Pursuant to Rule 424(b)(5)</p><p>PROSPECTUS SUPPLEMENT</p><p>We have a plan (the &#147;R&amp;D Program&#148;).</p><p>The R&amp;D Program.</p>',
      'html',
    );
    const [offer] = termsFor(filing, 'the R&amp;D P')?.offers ?? [];
    assert.deepEqual([termsFor(filing, 'the R&amp;D P')?.typed, offer?.entry.term, offer?.matched], [9, 'R&D Program', 'R&amp;D Program']);
    assert.equal(termsFor(filing, 'the R&D&nbsp;P')?.typed, 10);
  });

  it('knows letters that English has not', () => {
    const filing = filingOf(sticker('We signed an agreement (the “Élan Agreement”).'), 'markdown');
    for (const line of ['the É', 'the Élan Ag', 'the Ag']) assert.equal(termsFor(filing, line)?.offers[0]?.entry.term, 'Élan Agreement', line);
    assert.equal(termsFor(filing, 'the PreÉlan'), undefined);
  });

  it('offers a term in small letters by its letters behind a quotation mark', () => {
    const filing = filingOf(sticker('We have an agent (the “sales agent”) for the stock (the “stock”).'), 'markdown');
    for (const line of ['each “s', 'each "sa', 'each &ldquo;sales ag']) assert.equal(termsFor(filing, line)?.offers[0]?.entry.term, 'sales agent', line);
    for (const line of ['each s', 'the “x” s', 'an agent (the “s']) assert.equal(termsFor(filing, line), undefined, line);
  });

  for (const [line, behind, left] of [
    ['the Sal', 'es Agreement ends', ' ends'],
    ['the Sal', 'es Agent acts', ' Agent acts'],
    ['the Sales Ag', 'reement', ''],
    ['the Sales Ag', '', ''],
    ['the Sales Ag', ' ends', ' ends'],
  ] as const)
    it(`takes the place of the rest of the word: ${line}|${behind}`, () => {
      const [offer] = termsFor(FILING, line)?.offers ?? [];
      assert.equal(offer?.entry.term, 'Sales Agreement');
      assert.equal(offer && behind.slice(replacedBehind(offer, behind)), left);
    });
});
