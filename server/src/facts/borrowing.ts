import type { BorrowingStated } from './statements';

const CLAUSES =
  /\b(?:capitalized|defined) terms (?:that are )?(?:used|not)\b[^.]{0,160}\b(?:defined|meanings?)\b|\b(?:as|such terms?)(?: such terms?)? (?:is|are) defined in the (?:base |accompanying )?prospectus\b|\bas defined in the (?:base |accompanying )?prospectus\b/gi;

/** The clauses by which a sticker borrows the terms of its prospectus (a relation paragraph's last element). */
export function statedBorrowing(text: string): readonly BorrowingStated[] {
  return [...text.matchAll(CLAUSES)].map(match => ({ kind: 'borrowing', span: { start: match.index, end: match.index + match[0].length } }));
}
