import { anyOf } from '../../text/pattern';
import { ITEM_501_B_9, RULE_424_C, RULE_424_E } from '../authority';
import { CHECKED_KINDS } from '../documentKind';
import { type CoverItem, FULL_KINDS, forKinds, STICKER_KINDS } from './coverItem';

/*
 * What a document is filed as, what it belongs to, and when it was made. The draft states these as facts, so that no element has a pattern.
 */

/** Rule 424(e): the paragraph under which the document is filed. */
export const RULE_424_PARAGRAPH: CoverItem = {
  id: 'rule-424-paragraph',
  name: 'Paragraph of Rule 424',
  authority: RULE_424_E,
  requirement: 'Each copy carries, in the upper right corner of its cover page, the paragraph of Rule 424 under which it is filed, with the subparagraph.',
  elements: [{ id: 'paragraph', says: 'names the paragraph', lack: 'does not name the paragraph' }],
  standing: forKinds('required', CHECKED_KINDS),
};

/** Rule 424(e): the file number of the registration statement. */
export const REGISTRATION_NUMBER: CoverItem = {
  id: 'registration-number',
  name: 'Registration number',
  authority: RULE_424_E,
  requirement: 'Each copy carries, in the upper right corner of its cover page, the file number of the registration statement to which it relates.',
  elements: [{ id: 'number', says: 'gives the file number', lack: 'does not give the file number' }],
  standing: forKinds('required', CHECKED_KINDS),
};

/** Rule 424(c): the related prospectus and the supplements to it, each with its date. */
export const CHAIN_REFERENCE: CoverItem = {
  id: 'chain-reference',
  name: 'Documents that it belongs to, with their dates',
  authority: RULE_424_C,
  requirement:
    'The first page of a supplement names the dates of the related prospectus and of the supplements to it that are still part of what is delivered. No caption and no wording is prescribed.',
  elements: [
    // The patterns are for dates that are blank or impossible, which are other findings.
    {
      id: 'supplement',
      says: 'names the prospectus supplement with its date',
      lack: 'does not give the date of the prospectus supplement',
      pattern: /\bprospectus supplement(?: no\. ?\d+)?,? dated\b/i,
    },
    { id: 'prospectus', says: 'names the prospectus with its date', lack: 'does not give the date of the prospectus', pattern: /\bprospectus,? dated\b/i },
  ],
  standing: {
    ...forKinds('required', [...STICKER_KINDS, 'atm', 'supplement', 'preliminary', 'resale', 'underwritten', 'best-efforts']),
    // Those of notes list their many documents with links, often on the last page.
    ...forKinds('customary', ['pricing-supplement']),
  },
};

/** Item 501(b)(9) and Rule 423: each prospectus and each supplement has a date of its own. */
export const DOCUMENT_DATE: CoverItem = {
  id: 'document-date',
  name: 'Date of the document',
  authority: ITEM_501_B_9,
  requirement: 'The cover gives the date of the document; each supplement is dated separately, with the approximate date of its own issuance (Rule 423).',
  // Most covers have the date in a line that is read as a fact; these are the other ways to give it.
  elements: [
    {
      id: 'date',
      says: 'gives its own date',
      lack: 'does not give its own date',
      pattern: anyOf(
        [
          String.raw`\b(?:date of|dated) this\b`,
          String.raw`^.{0,200}\bSupplement No\. ?\d+,? dated\b`,
          String.raw`\bthis (?:[\w-]+ ){0,4}(?:prospectus|supplement) is dated\b`,
          String.raw`^(?:subject to completion,? )?(?:preliminary )?(?:(?:prospectus|pricing|product|term sheet) ?(?:supplement)? ?(?:no\. ?\S+ )?)?,? ?dated\b`,
        ],
        'i',
      ),
    },
  ],
  standing: {
    ...forKinds('required', [...STICKER_KINDS, ...FULL_KINDS, 'base']),
    // Their preliminary forms are often dated by the terms of the notes only.
    ...forKinds('customary', ['pricing-supplement']),
  },
};
