import type { ContentsStated } from './statements';

const CONTENTS = /^table of contents$/i;

/** The heading of a table of contents, if a clean text is one. */
export function statedContents(text: string): readonly ContentsStated[] {
  return CONTENTS.test(text) ? [{ kind: 'contents', span: { start: 0, end: text.length } }] : [];
}
