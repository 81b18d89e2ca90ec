import type { Span } from '../text/span';

/** Words in double quotation marks, curly or straight. */
export interface Quotation {
  /** With the marks. */
  readonly span: Span;
  /** The words, without the comma or period that American usage puts inside the closing mark. */
  readonly words: string;
  readonly wordsSpan: Span;
}

const QUOTED = /[\u201c"]([^\u201c\u201d"\u001f]{1,100})[\u201d"]/g;
const INNER_PUNCTUATION = /[\s,.;:]+$/;

/** The quotations of clean text, in order. */
export function quotationsIn(text: string): readonly Quotation[] {
  return [...text.matchAll(QUOTED)].map(match => {
    const inside = match[1] ?? '';
    const words = inside.replace(INNER_PUNCTUATION, '').trimStart();
    const start = match.index + 1 + (inside.length - inside.trimStart().length);
    return {
      span: { start: match.index, end: match.index + match[0].length },
      words,
      wordsSpan: { start, end: start + words.length },
    };
  });
}
