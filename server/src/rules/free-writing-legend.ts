import { RULE_433_C_2 } from '../regulation/authority';
import { STICKERS } from '../regulation/documentKind';
import type { Rule } from './rule';

/** The legend of a free writing prospectus stands in a document that is itself filed under Rule 424(b). Term sheets for notes carry it in practice. */
export const freeWritingLegend: Rule = {
  id: 'free-writing-legend',
  title: 'The legend of a free writing prospectus',
  category: 'legend',
  severity: 'information',
  kinds: [...STICKERS, 'atm', 'supplement', 'resale', 'underwritten', 'best-efforts', 'sales-agreement-prospectus'],
  authority: RULE_433_C_2,
  why: 'The legend sends the reader of a term sheet or a press release to the prospectus; in the prospectus itself it was left by whatever the text was taken from.',

  *check({ document, draft, facts, isBound }) {
    const [legend] = isBound ? [] : facts.all('freeWritingLegend');
    if (legend === undefined) return;
    const [sentence = ''] = draft.words(legend.at, legend.stated.span).split(/ ?\(/);
    yield {
      place: { document, at: legend.at, span: legend.stated.span },
      message: `“${sentence} …” is the legend of a free writing prospectus, which this document is not`,
    };
  },
};
