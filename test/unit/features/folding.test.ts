import assert from 'node:assert/strict';
import fc from 'fast-check';
import { generatedDraft } from '../../../scripts/generatedDraft';
import type { DraftFormat } from '../../../server/src/draft/format';
import { foldsOf } from '../../../server/src/features/folding';
import { checkSource, filedOf, sticker } from '../../support/drafts';
import { runs } from '../../support/runs';
import { sampleDrafts } from '../../support/sampleDrafts';

/** What can be folded in a draft, by its first and last words. */
function foldedIn(source: string, format?: DraftFormat): readonly string[] {
  return foldsOf(filedOf(source, format)).map(({ sort, span }) => {
    const words = source.slice(span.start, span.end).split(/\s+/);
    return `${sort}: ${words.slice(0, 2).join(' ')} … ${words.slice(-2).join(' ')}`;
  });
}

describe('what can be folded', () => {
  it('is a part, its sections, and a comment', () => {
    assert.deepEqual(foldedIn(sticker('# Risk Factors\n\n## Market Risks\n\nPrices fall.\n\n# Experts\n\n<!-- to be\nfilled in -->\n\nNone.')), [
      'section: **Filed Pursuant … 7, 2024.**',
      'section: # Risk … Prices fall.',
      'section: # Experts … 7, 2024.**',
      'section: ## Market … Prices fall.',
      'comment: <!-- to … in -->',
    ]);
  });

  it('is a table of HTML, from its first row to its last', () => {
    const rows = '<tr> <td>Shares <td>1,000 </tr>\n<tr> <td>Amount <td>$2,000 </tr>';
    const body = sticker('TABLES')
      .split('\n\n')
      .map(words => `<p>${words.replaceAll('**', '')}</p>`)
      .join('\n')
      .replace('<p>TABLES</p>', `<table>\n${rows}\n</table>\n<p>Between.</p>\n<table>\n${rows}\n</table>\n<table>\n${rows}\n</table>`);
    const tables = foldedIn(`<html><body>${body}</body></html>`, 'html').filter(fold => fold.startsWith('table'));
    assert.deepEqual(tables, Array(3).fill('table: <tr> <td>Shares … <td>$2,000 </tr>'));
  });

  it('lies in the text, and crosses nothing else, whatever the draft', () => {
    const assertNested = (text: string, format: DraftFormat) => {
      const { filed } = checkSource(text, [], undefined, format);
      if (filed === undefined) return;
      const ends: number[] = [];
      for (const { span } of [...foldsOf(filed)]
        .filter(({ sort }) => sort !== 'comment')
        .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
        assert.ok(span.start < span.end && span.end <= text.length);
        while ((ends.at(-1) ?? text.length) <= span.start) ends.pop();
        assert.ok(span.end <= (ends.at(-1) ?? text.length), text.slice(span.start, span.end));
        ends.push(span.end);
      }
    };
    for (const format of ['markdown', 'html', 'plaintext'] as const) {
      for (const draft of sampleDrafts(format)) assertNested(draft, format);
      fc.assert(
        fc.property(fc.nat(), seed => assertNested(generatedDraft(20_000, { seed, format }), format)),
        runs(3),
      );
    }
  });
});
