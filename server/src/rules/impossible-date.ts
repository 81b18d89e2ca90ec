import type { DateStated } from '../facts/dateStatements';
import { isImpossible } from '../facts/dates';
import { RULE_423 } from '../regulation/authority';
import { daysInMonth, MONTHS } from '../regulation/calendarDate';
import { ALL_KINDS, type Rule } from './rule';

/** A date that no calendar has: "February 30, 2022". */
export const impossibleDate: Rule = {
  id: 'impossible-date',
  title: 'A date that does not exist',
  category: 'date',
  severity: 'error',
  kinds: [...ALL_KINDS, 'report'],
  authority: RULE_423,
  why: 'A date that does not exist is a typing slip in a fact that investors and the Commission rely on.',

  *check({ document, draft, facts }) {
    for (const { at, stated } of facts.those('date', isImpossible))
      yield { place: { document, at, span: stated.span }, message: `“${draft.words(at, stated.span)}” does not exist: ${reason(stated)}` };
  },
};

function reason({ month, day, year }: DateStated): string {
  if (day < 1) return 'days count from 1';
  const days = daysInMonth(month, year);
  return year === undefined ? `${MONTHS[month - 1]} never has more than ${days} days` : `${MONTHS[month - 1]} ${year} has ${days} days`;
}
