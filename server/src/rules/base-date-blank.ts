import { isOfProspectus } from '../filing/timeline';
import { RULE_423 } from '../regulation/authority';
import { sayDate } from '../regulation/calendarDate';
import { OFFERINGS, STICKERS, SUPPLEMENTS } from '../regulation/documentKind';
import type { Found, Rule } from './rule';

/** The prospectus that is bound behind a supplement leaves its own date blank: "The date of this prospectus is , 2024". */
export const baseDateBlank: Rule = {
  id: 'base-date-blank',
  title: 'A prospectus bound behind without its date',
  category: 'cover',
  severity: 'warning',
  kinds: [...STICKERS, ...SUPPLEMENTS, ...OFFERINGS],
  authority: RULE_423,
  why: 'The date is left blank only until the registration statement is effective; the prospectus that investors get bears it.',

  *check({ document, draft, timelinesBehind, datedMentions }) {
    const named = datedMentions.find(({ kind, isSure }) => kind === 'prospectus' && isSure);
    for (const { blank } of timelinesBehind.filter(isOfProspectus)) {
      const [first, ...others] = blank;
      if (first === undefined) continue;
      const place = ({ at, span }: typeof first) => ({ document, at, span });
      const related: Found['related'] = [
        ...(named === undefined
          ? []
          : [{ role: 'context' as const, place: place({ at: named.at, span: named.dateSpan }), note: `dated “${sayDate(named.day)}” here` }]),
        ...others.map(other => ({ role: 'occurrence' as const, place: place(other), note: 'blank here too' })),
      ];
      const elsewhere = named === undefined ? '' : `; the supplement in front of it says “${sayDate(named.day)}”`;
      yield {
        place: place(first),
        message: `The prospectus bound behind leaves its date blank, “${draft.words(first.at, first.span)}”${elsewhere}`,
        related,
      };
    }
  },
};
