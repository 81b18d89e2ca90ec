import type { EarlyUse } from '../filing/earlyUses';
import type { Filing } from '../filing/filing';
import { RULE_421_D } from '../regulation/authority';
import { ALL_KINDS, type Rule } from './rule';
import { definedHere } from './termFindings';

/** "(as defined below)": the reader knows that a definition will come. */
const PROMISED_BEHIND = /^,? \(?(?:as )?(?:further )?defined\b/;
const LOOK_AHEAD = 32;
/** Where more terms are used before they are defined, that is the way of the document, and one finding says so. */
const MOST_APART = 5;

/** A term is used before the sentence that defines it. Covers and summaries name things that the body defines, and lists of definitions stand anywhere. */
export const usedBeforeDefinition: Rule = {
  id: 'used-before-definition',
  title: 'A term that is used before it is defined',
  category: 'term',
  severity: 'hint',
  kinds: ALL_KINDS,
  authority: RULE_421_D,
  why: 'A reader who meets a term before its definition has to guess or to search.',

  *check(filing) {
    const { document } = filing;
    const early = filing.earlyUses.all().filter(one => isUnexpected(one, filing));
    const groups = early.length > MOST_APART ? [early] : early.map(one => [one]);
    for (const [first, ...others] of groups) {
      if (first === undefined) continue;
      const { at, stated } = first.use;
      yield {
        place: { document, at, span: stated.span },
        message: `“${stated.phrase}” is used before it is defined${others.length > 0 ? `, as are ${others.length} other terms` : ''}`,
        related: [
          { ...definedHere(first.entry, filing), role: 'counterpart' },
          ...others.map(({ use }) => ({
            role: 'occurrence' as const,
            place: { document, at: use.at, span: use.stated.span },
            note: `“${use.stated.phrase}” is defined later too`,
          })),
        ],
      };
    }
  },
};

/** Whether an early use stands behind the cover, which ends in its date line and names things that the body defines, and promises no definition. */
function isUnexpected({ use: { at, stated } }: EarlyUse, { cover, draft }: Filing): boolean {
  const coverEnd = cover.dateLine?.at;
  if (coverEnd === undefined || at <= coverEnd) return false;
  const { end } = stated.span;
  return !PROMISED_BEHIND.test(draft.passage(at).text.slice(end, end + LOOK_AHEAD));
}
