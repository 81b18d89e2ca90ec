import { isSupplement } from '../regulation/documentKind';
import { NOT_EFFECTIVE_LEGEND, SUBJECT_TO_COMPLETION_CAPTION, SUBJECT_TO_COMPLETION_LEGEND } from '../regulation/standardTexts';
import { coverItemRule } from './coverItemRule';
import { isFinal } from './finality';
import { insertionFix } from './insertion/insertion';

/**
 * A preliminary prospectus lacks the legend that its information is not complete and that it is no offer. That it is no offer may be left out where no state
 * forbids the offering, in words that could not be verified, so that this alone is information.
 */
export const subjectToCompletionMissing = coverItemRule({
  id: 'subject-to-completion-missing',
  title: 'A preliminary prospectus without its legend',
  item: 'subject-to-completion',
  category: 'legend',
  unverified: 'the words of Item 501(b)(10) by which the statement on offers may be left out',
  severity: 'warning',
  why: 'Before the price is set, or the registration statement effective, the cover warns that nothing is final and nothing is offered yet.',
  // Of a final document it is the caption that is wrong.
  isSilent: isFinal,
  missing: { required: 'warning' },
  incomplete(lacking) {
    const ids = lacking.map(({ element }) => element.id);
    return ids.includes('incomplete') ? 'warning' : ids.includes('offer') ? 'information' : undefined;
  },
  absence: 'is that of a preliminary document and does not say that its information is not complete, nor that it is no offer where none is permitted',
  fixes(state, filing) {
    if (!state.elements.some(({ element, place }) => !element.isCustom && place === undefined)) return [];
    const hasCaption = state.elements.some(({ element, place }) => element.id === 'caption' && place !== undefined);
    const legend = isSupplement(filing.kind, filing.selfName) ? SUBJECT_TO_COMPLETION_LEGEND : NOT_EFFECTIVE_LEGEND;
    return insertionFix(
      { what: 'the Subject to Completion legend', texts: hasCaption ? [legend] : [SUBJECT_TO_COMPLETION_CAPTION, legend], where: 'top' },
      filing,
    );
  },
});
