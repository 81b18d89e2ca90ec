import assert from 'node:assert/strict';
import { generatedDraft } from '../../../scripts/generatedDraft';
import type { DraftFormat } from '../../../server/src/draft/format';
import type { Filing } from '../../../server/src/filing/filing';
import { TermUses } from '../../../server/src/filing/termUses';
import { filingOf, sticker } from '../../support/drafts';

/** The uses of every term, by looking at every letter of a filing. */
function usesByLetter(filing: Filing): ReadonlyMap<string, readonly string[]> {
  const uses = new TermUses(filing);
  const found = new Map<string, string[]>();
  for (const { at, passage } of filing.draft.placed(filing.range)) {
    for (let offset = 0; offset < passage.text.length; offset++) {
      const term = uses.at(at, offset);
      if (term === undefined || term.place.span.end <= offset) continue;
      const { span } = term.place;
      offset = span.end;
      const isDefined = term.entry.definitions.some(site => site.at === at && site.stated.span.start <= span.start && span.end <= site.stated.span.end);
      const isNamed = term.entry.definitions.some(
        site =>
          site.at === at &&
          site.stated.span.start >= span.end &&
          site.stated.sentence.start <= span.start &&
          /\ban? $/i.test(passage.text.slice(0, span.start)),
      );
      if (isDefined || isNamed) continue;
      found.set(term.entry.key, [...(found.get(term.entry.key) ?? []), `${at}:${span.start}-${span.end}`]);
    }
  }
  return found;
}

function assertAllFound(filing: Filing): void {
  const byLetter = usesByLetter(filing);
  const uses = new TermUses(filing);
  let all = 0;
  for (const entry of filing.glossary.entries()) {
    const places = uses.of(entry).map(({ at, span }) => `${at}:${span.start}-${span.end}`);
    assert.deepEqual(places, byLetter.get(entry.key) ?? [], entry.term);
    all += places.length;
  }
  assert.ok(all > 0);
}

describe('the uses of a term', () => {
  it('are those that a look at every letter finds, in a draft of any format', () => {
    for (const format of ['markdown', 'html', 'plaintext'] as const satisfies readonly DraftFormat[])
      for (const seed of [1, 2]) assertAllFound(filingOf(generatedDraft(40_000, { format, seed }), format));
  });

  it('are not inside a longer term that starts before them, and stand in capitals, in the plural and behind mark-up too', () => {
    const filing = filingOf(
      sticker(`We entered into an agreement (the “New Sales Agreement”), an agreement (the “Sales Agreement”) and another (the “Agreement”), and own companies (the “Subsidiaries”).

We sell under the New Sales Agreement, the Sales Agreement and the Agreement. THE SALES AGREEMENT binds each Subsidiary. The Sub*sidiar*ies sell under the Sales agreement.`),
      'markdown',
    );
    assertAllFound(filing);
    const counts = [...filing.glossary.entries()].map(entry => [entry.term, new TermUses(filing).of(entry).length]);
    for (const wanted of [
      ['New Sales Agreement', 1],
      ['Sales Agreement', 3],
      ['Agreement', 1],
      ['Subsidiaries', 2],
    ])
      assert.ok(
        counts.some(count => JSON.stringify(count) === JSON.stringify(wanted)),
        `${JSON.stringify(wanted)} in ${JSON.stringify(counts)}`,
      );
  });

  it('are those of every definition, where one starts small and another with a capital', () => {
    const filing = filingOf(
      sticker(`No “free writing prospectus” means another (the “Free Writing Prospectus”), nor does it mean the prospectus (the “Prospectus”).

The free writing prospectus, the Free Writing Prospectus and the Prospectus differ.`),
      'markdown',
    );
    assertAllFound(filing);
    const counts = [...filing.glossary.entries()].map(entry => [entry.term, new TermUses(filing).of(entry).length]);
    for (const wanted of [
      ['free writing prospectus', 2],
      ['Prospectus', 1],
    ])
      assert.ok(
        counts.some(count => JSON.stringify(count) === JSON.stringify(wanted)),
        `${JSON.stringify(wanted)} in ${JSON.stringify(counts)}`,
      );
  });
});
