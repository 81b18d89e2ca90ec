import type { DraftFormat } from '../../draft/draft';
import { readerOf } from '../../draft/readDraft';
import { commentsForTieout, literalRanges } from './directive';
import { withItsLine } from './removal';

/** The source without its comments for Tieout, for filing: none of them may reach EDGAR. Everything else stays as it is, to the character. */
export function strip(source: string, format: DraftFormat): { readonly text: string; readonly removed: number } {
  const draft = readerOf(format)?.(source);
  const comments = commentsForTieout(source, draft === undefined ? [] : literalRanges(draft));
  let text = '';
  let from = 0;
  for (const comment of comments) {
    const { start, end } = withItsLine(comment, source);
    text += source.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return { text: text + source.slice(from), removed: comments.length };
}
