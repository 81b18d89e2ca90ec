import type { DateStated } from '../facts/dateStatements';
import { RULE_423 } from '../regulation/authority';
import { WEEKDAYS, weekdayOf } from '../regulation/calendarArithmetic';
import { ALL_KINDS, type Rule } from './rule';

/** A date under the name of another day of the week: "Monday, October 20, 2022". */
export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  title: 'A date with another weekday than it has',
  category: 'date',
  severity: 'error',
  kinds: [...ALL_KINDS, 'report'],
  authority: RULE_423,
  why: 'Where the day of the week and the date disagree, nobody can tell which of them is meant.',

  *check({ document, draft, facts }) {
    for (const { at, stated } of facts.those('date', isOnAnotherWeekday)) {
      const { date, span } = stated;
      if (date !== undefined)
        yield {
          place: { document, at, span },
          message: `“${draft.words(at, span)}” is a ${WEEKDAYS[weekdayOf(date)]}, not a ${WEEKDAYS[stated.weekday ?? 0]}`,
        };
    }
  },
};

function isOnAnotherWeekday({ date, weekday }: DateStated): boolean {
  return date !== undefined && weekday !== undefined && weekday !== weekdayOf(date);
}
