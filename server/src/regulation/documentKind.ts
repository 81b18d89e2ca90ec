/** Short supplements to a supplement or prospectus. Those of an at-the-market program say what becomes of it. */
export const STICKERS = [
  'sticker',
  'sticker-atm-increase',
  'sticker-atm-reduce',
  'sticker-atm-suspend',
  'sticker-atm-terminate',
  'sticker-atm-agent',
  'sticker-atm-float',
] as const;

/** Documents that complete a prospectus, and never stand alone. */
export const SUPPLEMENTS = ['pricing-supplement', 'atm', 'supplement'] as const;

/** Documents that stand alone. A base prospectus may be in a registration statement or bound behind a supplement. */
const PROSPECTUSES = ['sales-agreement-prospectus', 'prospectus', 'base'] as const;

/** What sells certain securities, be it a supplement to a shelf prospectus or a prospectus of its own. */
export const OFFERINGS = ['preliminary', 'resale', 'underwritten', 'best-efforts'] as const;

/** Every kind of document that is checked at all. */
export const CHECKED_KINDS = [...STICKERS, ...SUPPLEMENTS, ...OFFERINGS, ...PROSPECTUSES] as const;

export type StickerKind = (typeof STICKERS)[number];

export type CheckedKind = (typeof CHECKED_KINDS)[number];

/** What a filing is; a report is one that a sticker carries behind it (Form 8-K, 10-Q, 10-K or 6-K), or an exhibit. */
export type FilingKind = CheckedKind | 'report';

/**
 * What a document is, as a securities lawyer names it:
 * - `sticker` and its sub-kinds: a short supplement to a supplement or prospectus; of an at-the-market program, one that changes its amount,
 *   suspends or ends it, changes its agents, or states the public float anew (General Instruction I.B.6 of Form S-3);
 * - `pricing-supplement`: a pricing, product or underlier supplement for notes, preliminary or final;
 * - `preliminary`: any other that is subject to completion, registration statements left out;
 * - `resale`: selling holders sell, from time to time and for their own account;
 * - `atm`: an at-the-market supplement;
 * - `underwritten`: firm commitment, by a takedown or a prospectus of its own such as that of an initial public offering;
 * - `best-efforts`: through a placement agent, or directly to investors;
 * - `sales-agreement-prospectus`: the at-the-market prospectus that a registration statement holds beside its base prospectus;
 * - `supplement`: any other prospectus supplement, such as for a dividend reinvestment plan, a rights or an exchange offer;
 * - `prospectus`: the issuer's own offer that is none of these, such as of shares issuable upon exercise of warrants;
 * - `base`: a shelf prospectus, alone or in a registration statement on Form S-3 or F-3, and any prospectus that does not say what it is for;
 * - `free-writing-prospectus` (Rule 433) and `none` are not checked; `none` are registration statements for employees, mergers and funds too.
 */
export type DocumentKind = CheckedKind | 'free-writing-prospectus' | 'none';

const CHECKED: ReadonlySet<DocumentKind> = new Set(CHECKED_KINDS);
const STICKER: ReadonlySet<FilingKind> = new Set(STICKERS);
const SUPPLEMENT: ReadonlySet<FilingKind> = new Set(SUPPLEMENTS);
const OFFERING: ReadonlySet<FilingKind> = new Set(OFFERINGS);
const NAME_OF_SUPPLEMENT = /\b(?:supplement|amendment|term sheet)\b/i;

/** Whether documents of this kind are checked. */
export function isChecked(kind: DocumentKind): kind is CheckedKind {
  return CHECKED.has(kind);
}

/** Whether it is a short supplement, of which no rule may ask what only a full one has. */
export function isSticker(kind: FilingKind): kind is StickerKind {
  return STICKER.has(kind);
}

/** Whether it completes another document, by its kind or, where the kind leaves that open, by the name that it bears ("this prospectus supplement"). */
export function isSupplement(kind: FilingKind, name: string): boolean {
  return STICKER.has(kind) || SUPPLEMENT.has(kind) || (OFFERING.has(kind) && NAME_OF_SUPPLEMENT.test(name));
}
