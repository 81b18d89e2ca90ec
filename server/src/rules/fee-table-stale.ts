import { isWithin } from '../draft/passageId';
import type { TitleStated } from '../facts/referenceStatements';
import { isSince, lawOf } from '../filing/lawOf';
import { RULE_424_G } from '../regulation/authority';
import { dayOf } from '../regulation/holidays';
import { ALL_KINDS, type Rule } from './rule';

/** From this day the fees are calculated in an exhibit (Exhibit 107). */
const IN_EXHIBIT_SINCE = dayOf('2022-01-31');

/** The cover calculates the registration fee, which has had its place in an exhibit since January 31, 2022. */
export const feeTableStale: Rule = {
  id: 'fee-table-stale',
  title: 'A table of fees on the cover',
  category: 'cover',
  severity: 'information',
  kinds: ALL_KINDS,
  authority: RULE_424_G,
  why: 'Since January 31, 2022 the fees stand in Exhibit 107, which is filed with the document; a table on the cover is that of an earlier precedent.',

  *check(filing) {
    const { document, draft, facts, cover, isBound } = filing;
    // What is bound behind a supplement has a cover of its own time.
    if (isBound) return;
    const table = facts.those('title', isOfFees).find(({ at }) => isWithin(cover.frontMatter, at));
    if (table === undefined || !isSince(lawOf(filing), IN_EXHIBIT_SINCE)) return;
    yield {
      place: { document, at: table.at, span: table.stated.span },
      message: `“${draft.words(table.at, table.stated.span)}” stands on the cover; since January 31, 2022 the fees are calculated in Exhibit 107`,
    };
  },
};

/** Whether a title heads the table of fees. */
function isOfFees({ words }: TitleStated): boolean {
  return /^calculation of (?:the )?registration fees?\b.{0,8}$/i.test(words);
}
