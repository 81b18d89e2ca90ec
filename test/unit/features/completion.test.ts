import assert from 'node:assert/strict';
import { documentationOf, endsInMarkup, termsFor } from '../../../server/src/features/completion';
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
    for (const text of ['<p class="A', '<!-- A > B', '<style>p { font: A', 'see [it](A', '</P']) assert.ok(endsInMarkup(text), text);
    for (const text of ['<p>A', '<!-- A --> B', 'a < B', '<style></style>A', 'see [it](#a) A', '']) assert.ok(!endsInMarkup(text), text);
  });
});
