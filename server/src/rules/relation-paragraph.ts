import { READ_TOGETHER, RELATION_PARAGRAPH } from '../regulation/standardTexts';
import { coverItemRule } from './coverItemRule';
import { insertionFix } from './insertion/insertion';

/** A sticker does not say what it supplements or amends, or that it is read together with it. Custom: information for the one, a hint for the other. */
export const relationParagraph = coverItemRule({
  id: 'relation-paragraph',
  title: 'A sticker that does not say what it changes',
  item: 'relation',
  category: 'cover',
  severity: 'information',
  why: 'A sticker says nothing by itself; its reader has to know what it changes and what to read it with.',
  missing: { customary: 'information' },
  incomplete: lacking => (lacking.some(({ element }) => element.id === 'changes') ? 'information' : 'hint'),
  absence: 'does not say what this document supplements or amends, nor that it is read together with it',
  fixes(state, filing) {
    const isWhole = state.elements.some(({ element, place }) => element.id === 'changes' && place !== undefined);
    return isWhole
      ? insertionFix({ what: 'the sentence on reading them together', texts: [READ_TOGETHER], where: 'before-legend' }, filing)
      : insertionFix({ what: 'the relation paragraph', texts: [RELATION_PARAGRAPH], where: 'before-body' }, filing);
  },
});
