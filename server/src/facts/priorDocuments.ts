import { anyOf, matchesOf } from '../text/pattern';
import type { PriorSupplementedStated } from './documentStatements';

/** A term of the draft's own for a document that was there before: "Prior Prospectus", "Original Prospectus Supplement", "2022 ATM Prospectus". */
const TERM = String.raw`(?:Prior|Previous|Former|Earlier|Original|(?<!, )20\d\d) (?:[A-Z][\w-]* ){0,4}(?:Prospectus(?:es)?(?: Supplements?)?|Supplements?)\b`;
const PRIOR_DOCUMENT = new RegExp(String.raw`\b${TERM}`, 'g');
/** Most passages have none of it. */
const MAY_BE_PRIOR = /\b(?:Prior|Previous|Former|Earlier|Original|20\d\d) [A-Z]/;

const SUPPLEMENTS = anyOf(
  [
    String.raw`\b(?:amends?|amending|supplements?|supplementing|modif(?:y|ies)|updates?|updating) (?:(?:the|certain|and|or) )*(?:information (?:contained )?in )?(?:the|our) ${TERM}`,
    String.raw`\b(?:amends|(?<![Pp]rospectus )supplements|modifies|updates|changes|(?:to|hereby) (?:amend|supplement|modify|update))\b[^;]{0,500}?(?:refer to (?:together |collectively )?as the |\((?:[^()\u201c"]{0,60}, ?)?the [\u201c"])${TERM}`,
    String.raw`\bin conjunction with,? (?:and (?:is )?qualified (?:in its entirety )?by reference to,? )?(?:the|our) ${TERM}`,
    String.raw`\b(?:not complete without|may not be delivered or (?:used|utilized) without|except in connection with|together with),? (?:the|our) ${TERM}`,
  ],
  'g',
);

/** The terms of that kind that a text has in it. */
export function priorDocumentsIn(text: string): readonly string[] {
  return MAY_BE_PRIOR.test(text) ? matchesOf(text, PRIOR_DOCUMENT).map(([term]) => term) : NO_TERMS;
}

const NO_TERMS: readonly string[] = [];

/** A text without them. */
export function withoutPriorDocuments(text: string): string {
  return text.replaceAll(PRIOR_DOCUMENT, '');
}

/** The clauses that say of a document with such a term that the draft supplements it: it is no document of an earlier program. */
export function supplementedPriors(text: string): readonly PriorSupplementedStated[] {
  if (!MAY_BE_PRIOR.test(text)) return NONE;
  return matchesOf(text, SUPPLEMENTS).map(match => ({
    kind: 'priorSupplemented',
    span: { start: match.index, end: match.index + match[0].length },
    term: priorDocumentsIn(match[0]).at(-1) ?? '',
  }));
}

const NONE: readonly PriorSupplementedStated[] = [];
