import type { DatedMention } from '../filing/datedMentions';
import type { Filing } from '../filing/filing';
import { type DatedEvent, isOfProspectus } from '../filing/timeline';
import { RULE_424_C } from '../regulation/authority';
import { dateKey, sayDate } from '../regulation/calendarDate';
import { OFFERINGS, STICKERS, SUPPLEMENTS } from '../regulation/documentKind';
import { eventPlace } from './datedEvents';
import type { Found, Rule } from './rule';

/** The supplement gives another date for its prospectus than the prospectus that is bound behind it gives itself. */
export const boundBaseDateConflict: Rule = {
  id: 'bound-base-date-conflict',
  title: 'Another date than the prospectus bound behind has',
  category: 'date',
  severity: 'error',
  kinds: [...STICKERS, ...SUPPLEMENTS, ...OFFERINGS],
  authority: RULE_424_C,
  why: 'A supplement names the date of the prospectus that it belongs to, so that investors know that they hold the right one.',

  *check(filing) {
    const lines = filing.timelinesBehind.filter(isOfProspectus).flatMap(({ own }) => own);
    const dates = new Set(lines.map(({ date }) => dateKey(date)));
    const mentions = filing.datedMentions.filter(({ kind, isSure }) => kind === 'prospectus' && isSure);
    const [first, ...others] = mentions.filter(({ date }) => !dates.has(date));
    // One that is named by the date that it has, beside others: the draft belongs to several.
    if (first === undefined || lines[0] === undefined || mentions.some(({ date }) => dates.has(date))) return;
    yield conflict(first, others, lines[0], filing);
  },
};

function conflict(first: DatedMention, others: readonly DatedMention[], line: DatedEvent, filing: Filing): Found {
  const says = ({ day, date }: DatedMention) => (date === first.date ? `says ${sayDate(day)} too` : `dated “${sayDate(day)}” here`);
  const place = ({ at, dateSpan }: DatedMention) => ({ document: filing.document, at, span: dateSpan });
  return {
    place: place(first),
    message: `The prospectus is dated “${sayDate(first.day)}” here, but the prospectus bound behind is dated “${sayDate(line.date)}”`,
    related: [
      eventPlace(line, filing, `dated “${sayDate(line.date)}” here`),
      ...others.map(mention => ({ role: 'occurrence' as const, place: place(mention), note: says(mention) })),
    ],
  };
}
