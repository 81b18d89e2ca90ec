import { RULE_15C6_1 } from '../regulation/authority';
import { settlementEra } from '../regulation/settlement';
import { ALL_KINDS, type Rule } from './rule';

/** The settlement of sales takes longer than trades do at the date of the document, as in the precedents of an earlier era. */
export const settlementCycleStale: Rule = {
  id: 'settlement-cycle-stale',
  title: 'A settlement cycle of an earlier time',
  category: 'date',
  severity: 'information',
  kinds: ALL_KINDS,
  authority: RULE_15C6_1,
  why: 'Trades settle in one business day since May 28, 2024; longer takes an express agreement of the parties.',

  *check({ document, draft, facts, timeline }) {
    const era = timeline.dated && settlementEra(timeline.dated);
    if (era === undefined) return;
    for (const { at, stated } of facts.all('settlement')) {
      if (stated.days === undefined || stated.days <= era.standard) continue;
      const days = `${era.standard} business day${era.standard === 1 ? '' : 's'}`;
      yield {
        place: { document, at, span: stated.span },
        message: `Sales settle on “${draft.words(at, stated.span)}”; at the date of this document trades settle in ${days}`,
      };
    }
  },
};
