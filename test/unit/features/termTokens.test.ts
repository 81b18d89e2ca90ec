import assert from 'node:assert/strict';
import fc from 'fast-check';
import { generatedDraft } from '../../../scripts/generatedDraft';
import type { DraftFormat } from '../../../server/src/draft/format';
import { type TermToken, termTokens } from '../../../server/src/features/termTokens';
import type { Span } from '../../../server/src/text/span';
import { checkSource, sticker } from '../../support/drafts';
import { runs } from '../../support/runs';
import { sampleDrafts } from '../../support/sampleDrafts';

function tokensOf(source: string, format?: DraftFormat, within: Span = { start: 0, end: source.length }): readonly TermToken[] {
  const { filed, findings } = checkSource(source, undefined, undefined, format);
  return filed === undefined ? [] : [...termTokens(filed, findings, within)].flat();
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
});
