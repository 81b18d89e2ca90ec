import type { ContentsStated } from './documentStatements';

/** Alone, or as the first row of its table, whose other cells are empty or head the page numbers. */
const CONTENTS = /^table of contents(?:[\s\u001f]*(?:page(?: no\.?)?)?[\s\u001f]*)$/i;

/** With room for empty cells. */
const LONGEST = 60;

/** The heading of a table of contents, if a clean text is one. */
export function statedContents(text: string): readonly ContentsStated[] {
  return text.length <= LONGEST && CONTENTS.test(text) ? [{ kind: 'contents', span: { start: 0, end: text.length } }] : [];
}
