import { RULE_421_D } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

/** A word of a title or heading with a letter in the wrong case: "PROSPECTUS SUPPLEMENt NO. 1". */
export const titleCaseSlip: Rule = {
  id: 'title-case-slip',
  title: 'A letter of a title in the wrong case',
  category: 'wording',
  severity: 'information',
  kinds: ALL_KINDS,
  authority: RULE_421_D,
  why: 'The title is the first that a reader sees, and the last that anyone proofs.',

  *check({ document, draft, facts }) {
    for (const { at, stated } of facts.all('caseSlip')) {
      yield {
        place: { document, at, span: stated.span },
        message: `“${draft.words(at, stated.span)}” has a letter in the wrong case; “${stated.meant}” is meant`,
      };
    }
  },

  fixes({ place }, { draft, facts }) {
    const found = facts.inPassage('caseSlip', place.at).find(({ stated }) => stated.span.start === place.span.start);
    if (found === undefined || !draft.unbroken(found.at, found.stated.span)) return [];
    const { span, meant } = found.stated;
    return [{ title: `Write “${meant}”`, preferred: true, safe: true, edits: [{ span: draft.toSource(found.at, span), newText: meant }] }];
  },
};
