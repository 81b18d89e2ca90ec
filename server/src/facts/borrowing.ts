import { anyOf, matchesOf } from '../text/pattern';
import type { BorrowingStated } from './documentStatements';

const CLAUSES = anyOf(
  [
    String.raw`\bterms? (?:that are )?(?:used|not)\b[^.]{0,120}\bnot (?:otherwise )?defined\b[^.]{0,120}\bmeanings?\b`,
    String.raw`\b(?:capitalized|defined) terms? (?:that are )?(?:used|not|in)\b[^.]{0,160}\b(?:defined|meanings?)\b`,
    String.raw`\b(?:as|such terms?)(?: such terms?)? (?:is|are) defined in the (?:base |accompanying )?prospectus\b`,
    String.raw`\bas defined in the (?:base |accompanying )?prospectus\b`,
  ],
  'gi',
);

/** The clauses by which a sticker borrows the terms of its prospectus (a relation paragraph's last element). */
export function statedBorrowing(text: string): readonly BorrowingStated[] {
  return matchesOf(text, CLAUSES).map(match => ({ kind: 'borrowing', span: { start: match.index, end: match.index + match[0].length } }));
}
