import { anyOf } from '../text/pattern';
import type { ReferredDocument } from './referenceStatements';

const SORT = '(?:prospectus supplement|pricing supplement|product supplement|term sheet|prospectus|supplement|document)';
const SELF = String.raw`this (?:[a-z-]+ ){0,2}${SORT}\b`;
const BASE = String.raw`(?:the|our) (?:(?:accompanying|attached|related|base) ){1,2}(?:base )?prospectus\b(?! supplement)`;
/** What speaks of this document, wherever it stands. */
const OWN = anyOf([SELF, String.raw`\b(?:hereof|herein(?! by)|elsewhere in this|above|below)\b`], 'i');
/** What speaks of another document, or of something that has sections of its own. */
const OTHER = anyOf(
  [
    String.raw`\b(?:the|our|any|each|such|an?|your|that|which|applicable|related|accompanying|attached|base|product|underlying|underlier|index|free writing) (?:[a-z-]+ ){0,3}(?:prospectus|prospectuses|supplements?|term sheets?)\b`,
    String.raw`\b(?:reports?|filings?|exhibits?|proxy|information statement|indentures?|agreements?|certificates?|plan|registration statement|incorporated|circular|bylaws|schedule|article|regulations?|act|code|rules?|item \d)\b`,
    String.raw`\bforms? (?:10|8|20|40|6|S|F)-`,
    String.raw`\b(?:10-?[KQ]|8-K|20-F|40-F|6-K|MD&A)\b`,
    String.raw`\b(?:the|The) Prospectus\b`,
  ],
  'i',
);

/** A document as a reference names it right behind "in" or "of", as the source of a pattern. */
export const DOCUMENT_NAMED = String.raw`(?:the|this|our|any|each|such|an?|your) (?:[A-Za-z0-9-]+ ){0,4}?${SORT}\b(?: supplement)?`;

const IS_SELF = new RegExp(`^${SELF}`, 'i');
const IS_BASE = new RegExp(`^${BASE}`, 'i');

/** The document that words name. */
export function documentNamed(words: string): ReferredDocument {
  if (IS_SELF.test(words)) return 'own';
  return IS_BASE.test(words) ? 'base' : 'other';
}

/** The document that words speak of first; open where they speak of none. */
export function firstSpokenOf(words: string): ReferredDocument {
  const own = OWN.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  const other = OTHER.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  if (own === other) return 'open';
  return own < other ? 'own' : 'other';
}

/** The document that words before a reference speak of: another one where they speak of any but this. */
export function spokenOfBefore(words: string): ReferredDocument {
  if (IN_SELF.test(words)) return 'own';
  const clause = words.replace(SELF_ANYWHERE, 'herein').replace(AS_TOLD, '').split(NEXT_CLAUSE).at(-1) ?? '';
  if (OTHER.test(clause)) return 'other';
  return OWN.test(clause) ? 'own' : 'open';
}

/** A section that tells what is incorporated is one of this document. */
const AS_TOLD = /\bincorporated (?:herein |hereto )?by reference(?: herein| hereto)?,? as (?:described|discussed|set forth)\b/gi;
const NEXT_CLAUSE = /[,;] (?:and|together with) the (?:additional |other )?information\b/i;
/** "in this prospectus supplement under the headings", whatever stands before. */
const IN_SELF = new RegExp(String.raw`\b(?:in|of) ${SELF}(?: (?!and\b|or\b)[a-z]+){0,6} ?$`);
const SELF_ANYWHERE = new RegExp(`${SELF}|the entire prospectus\\b`, 'gi');
