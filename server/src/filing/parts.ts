import type { Draft, PassageId } from '../draft/draft';

/** The draft's own words, and the report that a sticker carries behind it. */
export interface Parts {
  readonly own: readonly PassageId[];
  /** An attached Form 8-K, 10-Q, 10-K or 6-K, from its cover on; empty where there is none. */
  readonly attachedReport: readonly PassageId[];
}

const REPORT_FORM = /^form (?:8-k|10-q|10-k|6-k)\b/i;
const COMMISSION_NAME = /securities and exchange commission/i;
const LONGEST_COVER_LINE = 80;
/** How many passages above the name of the form a report's cover starts with the Commission's name. */
const COVER_REACH = 12;

/** Parts the draft: a report starts at the Commission's name above "FORM 8-K" on its cover. */
export function partsOf(draft: Draft): Parts {
  const { passages } = draft;
  for (const [index, at] of passages.entries()) {
    const { text } = draft.passage(at);
    if (text.length > LONGEST_COVER_LINE || !REPORT_FORM.test(text)) continue;
    const from = Math.max(0, index - COVER_REACH);
    const cover = passages.slice(from, index).findIndex(above => isCommissionName(draft.passage(above).text));
    if (cover < 0) continue;
    const start = from + cover;
    return { own: passages.slice(0, start), attachedReport: passages.slice(start) };
  }
  return { own: passages, attachedReport: [] };
}

function isCommissionName(text: string): boolean {
  return text.length <= LONGEST_COVER_LINE && COMMISSION_NAME.test(text);
}
