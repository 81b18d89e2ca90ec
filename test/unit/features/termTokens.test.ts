import assert from 'node:assert/strict';
import fc from 'fast-check';
import { generatedDraft } from '../../../scripts/generatedDraft';
import { checkToEnd } from '../../../server/src/check/check';
import { CheckSession } from '../../../server/src/check/checkSession';
import type { DraftFormat } from '../../../server/src/draft/format';
import { type TermToken, TermTokens } from '../../../server/src/features/termTokens';
import type { Span } from '../../../server/src/text/span';
import { checkSource, sticker } from '../../support/drafts';
import { RevisedText, revisionsIn } from '../../support/revisions';
import { runs } from '../../support/runs';
import { sampleDrafts } from '../../support/sampleDrafts';

function tokensOf(source: string, format?: DraftFormat, within: Span = { start: 0, end: source.length }): readonly TermToken[] {
  const { filed, findings } = checkSource(source, undefined, undefined, format);
  return filed === undefined ? [] : [...new TermTokens().in(filed, findings, within)].flat();
}

const MARKS: Readonly<Record<TermToken['sort'], string>> = { definition: '=', use: '', undefined: '?' };

/** A source with its tokens in brackets: [=Agent] where it is defined, [Agent] where it is used, [?Agency Agreement] where nothing defines it. */
function marked(source: string): string {
  return [...tokensOf(source)]
    .reverse()
    .reduce((text, { sort, span }) => `${text.slice(0, span.start)}[${MARKS[sort]}${text.slice(span.start, span.end)}]${text.slice(span.end)}`, source);
}

/** What a body in a sticker looks like with its tokens. */
function markedBody(body: string): string {
  const text = marked(sticker(`Start.\n\n${body}\n\nEnd.`));
  return text.slice(text.indexOf('Start.') + 'Start.\n\n'.length, text.indexOf('\n\nEnd.'));
}

describe('the colours of terms', () => {
  it('are those of definitions, uses, and phrases that nothing defines', () => {
    assert.equal(
      markedBody(
        'We entered into a sales agreement (the “Sales Agreement”) with the agent (“we” or the “Agent”).\n\nWe and the Agent amended the Sales Agreement. The Placement Agency Agreement is void.',
      ),
      'We entered into a sales agreement (the “[=Sales Agreement]”) with the agent (“we” or the “[=Agent]”).\n\nWe and the [Agent] amended the [Sales Agreement]. The [?Placement Agency Agreement] is void.',
    );
  });

  it('leave out the mark-up inside a term, and follow it over a line end', () => {
    assert.equal(
      markedBody('An agreement (the “Sales Agreement”).\n\nThe Sales **Agreement** binds us. We end the Sales\nAgreement.'),
      'An agreement (the “[=Sales Agreement]”).\n\nThe [Sales ]**[Agreement]** binds us. We end the [Sales\nAgreement].',
    );
  });

  it('are in order and apart, whatever the draft, and those of a range are among those of all', () => {
    const assertApart = (text: string, format: DraftFormat) => {
      let end = 0;
      const all = tokensOf(text, format);
      for (const { span } of all) {
        assert.ok(span.start >= end && span.start < span.end && span.end <= text.length, JSON.stringify(span));
        ({ end } = span);
      }
      const within = { start: text.length >> 2, end: text.length >> 1 };
      const part = tokensOf(text, format, within);
      const inside = all.filter(({ span }) => span.start >= within.start && span.end <= within.end);
      for (const token of inside)
        assert.ok(
          part.some(other => JSON.stringify(other) === JSON.stringify(token)),
          JSON.stringify(token),
        );
    };
    for (const format of ['markdown', 'html', 'plaintext'] as const) {
      for (const draft of sampleDrafts(format)) assertApart(draft, format);
      fc.assert(
        fc.property(fc.nat(), seed => assertApart(generatedDraft(10_000, { seed, format }), format)),
        runs(3),
      );
    }
  });

  it('are the same after any edits as in a draft that was just opened', () => {
    for (const format of ['markdown', 'html', 'plaintext'] as const) {
      const drafts = sampleDrafts(format);
      fc.assert(
        fc.property(fc.constantFrom(...drafts), revisionsIn(format, drafts), (source, revisions) => {
          const text = new RevisedText(source);
          const session = new CheckSession(format);
          const terms = new TermTokens();
          for (const { edit } of revisions) {
            text.make(edit);
            const { filed, findings } = checkToEnd({ document: 'draft', text: text.now, format, session });
            if (filed === undefined) continue;
            const within = { start: 0, end: text.now.length };
            assert.deepEqual([...terms.in(filed, findings, within)].flat(), [...new TermTokens().in(filed, findings, within)].flat());
          }
        }),
        runs(30),
      );
    }
  });
});
