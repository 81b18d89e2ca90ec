import type { DateSlip } from '../facts/dateStatements';
import { RULE_423 } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';

const SAYS: Readonly<Record<DateSlip, string>> = {
  month: 'misspells the month',
  capital: 'lacks the capital of the month',
  space: 'has a space too many',
  spaceMissing: 'lacks a space',
  comma: 'has a comma too many',
  ordinal: 'has the ending of another number',
  year: 'has no year of four digits',
  yearMissing: 'has no year',
};

/** A date that is not written as dates are: "Septmeber 9, 2025", "May 24 , 2021". */
export const malformedDate: Rule = {
  id: 'malformed-date',
  title: 'A date that is misspelt',
  category: 'date',
  severity: 'warning',
  kinds: [...ALL_KINDS, 'report'],
  authority: RULE_423,
  why: 'A date with a slip in it is missed by searches and by those who compare dates, and makes a reader doubt the day itself.',

  *check({ document, draft, facts }) {
    for (const { at, stated } of facts.all('malformedDate')) {
      const meant = stated.meant === undefined ? '' : `; “${stated.meant}” is meant`;
      yield {
        ...(stated.slip === 'spaceMissing' ? { severity: 'information' as const } : {}),
        place: { document, at, span: stated.span },
        message: `“${draft.words(at, stated.span)}” ${SAYS[stated.slip]}${meant}`,
      };
    }
  },

  fixes({ place }, { draft, facts }) {
    const found = facts.inPassage('malformedDate', place.at).find(({ stated }) => stated.span.start === place.span.start);
    if (found?.stated.meant === undefined || !draft.unbroken(found.at, found.stated.span)) return [];
    const { meant } = found.stated;
    const span = draft.toSource(found.at, found.stated.span);
    return [{ title: `Write “${meant}”`, preferred: false, safe: false, edits: [{ span, newText: draft.written(meant) }] }];
  },
};
