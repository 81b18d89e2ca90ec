import { RULE_423 } from '../regulation/authority';
import { dateKey, sayDate } from '../regulation/calendarDate';
import { grouped } from '../text/grouped';
import { eventPlace, foundAt } from './datedEvents';
import { ALL_KINDS, type Rule } from './rule';

/** The document gives itself two dates. Which is right is not to be known; the finding stands at the date that is stated less often, of two stated equally often at the later place. */
export const documentDateConflict: Rule = {
  id: 'document-date-conflict',
  title: 'Two dates for the document itself',
  category: 'date',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: RULE_423,
  why: 'The date of a supplement says as of when its information is true, and starts the time within which it is to be filed.',

  *check(filing) {
    const [main, ...others] = [...grouped(filing.timeline.own, ({ date }) => dateKey(date)).values()].sort((a, b) => b.length - a.length);
    for (const minority of others) {
      const [first, ...rest] = minority;
      if (main === undefined) continue;
      const [here, there] = [sayDate(first.date), sayDate(main[0].date)];
      yield {
        ...foundAt(first, filing, `The document is dated “${here}” here and “${there}” elsewhere; one of the two is wrong`),
        related: [
          ...main.map(event => eventPlace(event, filing, `dated “${there}” here`)),
          ...rest.map(event => eventPlace(event, filing, `dated “${here}” here too`, 'occurrence')),
        ],
      };
    }
  },
};
