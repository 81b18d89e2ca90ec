import { ITEM_501_B_7 } from '../regulation/authority';
import { isSticker } from '../regulation/documentKind';
import { COMMISSION_LEGEND_TEXT } from '../regulation/standardTexts';
import { isFarEnough } from './absence';
import { insertionFix } from './insertion/insertion';
import { documentNames, listed } from './legendDocuments';
import { ALL_KINDS, type Rule } from './rule';

/**
 * The outside front cover lacks the Commission legend. On a sticker the rule does not strictly ask for it, but practice always has it, so
 * there it is a warning.
 */
export const commissionLegendMissing: Rule = {
  id: 'commission-legend-missing',
  title: 'No Commission legend on the cover',
  category: 'legend',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_7,
  why: 'Regulation S-K requires the legend on the outside front cover of every prospectus.',

  *check({ document, kind, legends, cover, selfName, house }) {
    const { title } = cover;
    if (title === undefined || legends.length > 0 || house.accepted.has('commission-legend') || !isFarEnough(cover)) return;
    yield {
      place: { document, ...title },
      severity: isSticker(kind) ? 'warning' : 'error',
      message: `The Commission legend is missing: nothing in ${selfName} says that neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of the securities`,
    };
  },

  fixes(_finding, filing) {
    const what = `the Commission legend, naming ${listed(documentNames(filing), 'and')}`;
    return insertionFix({ what, texts: [COMMISSION_LEGEND_TEXT], where: 'before-date', isSafe: true }, filing);
  },
};
