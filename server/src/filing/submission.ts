import type { Draft } from '../draft/draft';
import { BEFORE_ALL, BEHIND_ALL, type PassageRange } from '../draft/passageId';

/** What a document of an EDGAR submission holds. */
export type Holding = 'prospectus' | 'report' | 'exhibit';

/** Forms of the Securities Act that hold a prospectus: what is filed under Rule 424, registration statements and amendments to them. */
const PROSPECTUS_FORM = /^(?:424|[sf]-\d|pos)/i;
/** Forms that are attached to a sticker as reports of the issuer. */
const REPORT_FORM = /^(?:8-k|10-[kq]|6-k|20-f|40-f)/i;
const RULE_424_FORM = /^424/;

/** What a document of a submission holds, by its form type: "EX-5.1", "GRAPHIC" and all that is not known are exhibits. */
export function holdingOf(formType: string): Holding {
  if (PROSPECTUS_FORM.test(formType)) return 'prospectus';
  return REPORT_FORM.test(formType) ? 'report' : 'exhibit';
}

/** Whether a document is filed under Rule 424, by its form type. */
export function isOfRule424(formType: string | undefined): boolean {
  return formType !== undefined && RULE_424_FORM.test(formType);
}

/** A document of a submission, and whether it is the one that the submission is filed for. */
export interface HeldDocument {
  readonly range: PassageRange;
  readonly holding: Holding;
  readonly isOwn: boolean;
}

/**
 * The documents of a draft: one where it has no SGML wrapper. The draft is filed for the first that holds a prospectus, with exhibits before or
 * behind it. Where no form type speaks of one, it is the first whatever its type, or what stands above all wrappers.
 */
export function heldDocuments(draft: Draft): readonly HeldDocument[] {
  const { submitted } = draft;
  const [first] = submitted;
  const isLed = first === undefined || draft.before(first.from) !== undefined;
  const documents = [...(isLed ? [{ from: BEFORE_ALL, formType: '' }] : []), ...submitted];
  const own = Math.max(
    0,
    documents.findIndex(({ formType }) => holdingOf(formType) === 'prospectus'),
  );
  return documents.map(({ from, formType }, index) => ({
    range: { from: index === 0 ? BEFORE_ALL : from, to: documents[index + 1]?.from ?? BEHIND_ALL },
    holding: index === own ? 'prospectus' : holdingOf(formType),
    isOwn: index === own,
  }));
}
