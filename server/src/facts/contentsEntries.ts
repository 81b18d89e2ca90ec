import type { Passage } from '../draft/passage';
import { titleKey } from '../regulation/titleKey';
import type { Span } from '../text/span';
import type { ContentsEntryStated } from './referenceStatements';

const PAGE = /^(?:[a-z]{1,3}-)?(?:\d{1,3}|[ivxl]{1,6})$/i;
const LEADERS = /(?:\. ?){3,}((?:[a-z]{1,3}-)?(?:\d{1,3}|[ivxl]{1,6}))$/i;
const BEFORE_LEADERS = /[ .]+$/;
const WORD = /\p{L}{3}/u;
const LONGEST_TITLE = 200;

/**
 * The entries of a line of a table of contents, of which there may be several side by side: cells of words, each with the number of a page behind it, or
 * words with dots up to it. Rows of other tables look like that too.
 */
export function contentsEntries({ text, pieces }: Passage): readonly ContentsEntryStated[] {
  const entries: ContentsEntryStated[] = [];
  let title: Span | undefined;
  for (const { kind, span } of pieces) {
    const { start, end } = span;
    if (start === end) continue;
    const words = text.slice(start, end);
    const dotted = end - start > LONGEST_TITLE ? null : LEADERS.exec(words);
    if (dotted !== null) {
      const name = words.slice(0, dotted.index).replace(BEFORE_LEADERS, '');
      const page = dotted[1] ?? '';
      add({ start, end: start + name.length }, page, { start: end - page.length, end });
      title = undefined;
    } else if (kind === 'tableCell' && PAGE.test(words)) {
      if (title !== undefined) add(title, words, span);
      title = undefined;
    } else title = end - start <= LONGEST_TITLE && WORD.test(words) ? span : undefined;
  }
  return entries;

  function add(span: Span, page: string, pageSpan: Span): void {
    const words = text.slice(span.start, span.end);
    if (WORD.test(words)) entries.push({ kind: 'contentsEntry', span, title: words, key: titleKey(words), page, pageSpan });
  }
}
