import type { Draft } from '../../draft/draft';
import type { Passage } from '../../draft/passage';
import type { CheckedKind, DocumentKind } from '../../regulation/documentKind';
import { anyOf } from '../../text/pattern';
import { isOfRule424 } from '../submission';
import { type Cover, coverOf, type Line, linesOf, passagesOf } from './head';
import { prospectusKindOf, supplementKindOf } from './offeringKind';
import { paperOf } from './recognition';
import { isStickerCover, stickerKindOf } from './stickerKind';

/** What the document is, by the draft of its head. */
export function kindOfHead(head: Draft): DocumentKind {
  const lines = linesOf(passagesOf(head));
  // What is filed under Rule 424 is a prospectus or a supplement, though its cover may say too little.
  if (isOfRule424(head.submitted[0]?.formType)) return kindOfProspectus(lines, false);
  const paper = paperOf(lines);
  if (paper === 'registration-statement') return 'base';
  if (paper === 'other') return 'none';
  return paper === 'prospectus' ? kindOfProspectus(lines, false) : paper;
}

/** What the document is if it is taken for a prospectus or a supplement whatever its cover says. */
export function kindTakenFor424(head: Draft): CheckedKind {
  return kindOfProspectus(linesOf(passagesOf(head)), false);
}

/** A kind that is known but for its details: what a sticker does, and what a supplement sells, is for the cover to say. */
export function refinedByHead(kind: DocumentKind, head: Draft): DocumentKind {
  const cover = coverOf(linesOf(passagesOf(head)));
  if (kind === 'sticker') return stickerKindOf(cover);
  if (kind !== 'supplement') return kind;
  const sold = supplementKindOf(cover);
  // Whoever means an at-the-market supplement says so.
  return sold === 'atm' ? kind : sold;
}

/**
 * What a prospectus or supplement is that is bound behind another document, or is the second of a registration statement, by its first
 * passages; of these no more are asked for than are read.
 */
export function kindOfPart(passages: Iterable<Passage>, isOfRegistrationStatement: boolean): CheckedKind {
  return kindOfProspectus(linesOf(passages), isOfRegistrationStatement);
}

const SUPPLEMENT = anyOf(
  [
    String.raw`\b(?:this|preliminary) (?:prospectus|pricing|product|underlying|underlier|index) supplement\b`,
    String.raw`^(?:preliminary |amended (?:and|&) restated )?(?:prospectus|pricing|product|underlying|underlier|index) supplement\b`,
    String.raw`(?:^|\()to (?:the )?(?:base )?prospectus\b`,
    String.raw`\bthis term sheet\b`,
    String.raw`\bsupplement no\. ?\d`,
    String.raw`^supplement (?:dated|to)\b`,
    String.raw`^amendment no\. ?\d+,? (?:dated [^.;]{4,24} )?to (?:the )?(?:[a-z]+ )?prospectus\b`,
  ],
  'i',
);

function kindOfProspectus(lines: readonly Line[], isOfRegistrationStatement: boolean): CheckedKind {
  const cover = coverOf(lines);
  const isSupplement = callsItselfSupplement(cover);
  if (isStickerCover(cover, isSupplement)) return stickerKindOf(cover);
  return isSupplement ? supplementKindOf(cover) : prospectusKindOf(cover, isOfRegistrationStatement);
}

function callsItselfSupplement({ lines }: Cover): boolean {
  return lines.some(line => SUPPLEMENT.test(line));
}
