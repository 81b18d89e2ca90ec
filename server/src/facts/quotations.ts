import type { Span } from '../text/span';

/** Words in quotation marks: double ones, curly, straight or angular; single ones where they can be nothing else. */
export interface Quotation {
  /** With the marks. */
  readonly span: Span;
  /** The words, without the comma or period that American usage puts inside the closing mark. */
  readonly words: string;
  readonly wordsSpan: Span;
}

const QUOTED = /[\u201c"]([^\u201c\u201d"\u001f]{1,100})[\u201d"]|\u00ab ?([^\u00ab\u00bb\u001f]{1,100}?) ?\u00bb/g;
/** Single marks quote a term in a parenthesis: (the ‘Sales Agreement’). */
const SINGLE_QUOTED =
  /(?<=\((?:the |our |this |each,? an? |(?:collectively|together),? the )?)['\u2018]([A-Za-z][^'\u2018\u2019()\u001f]{0,60})['\u2019](?=\))/g;
const INNER_PUNCTUATION = /[\s,.;:]+$/;

/** The quotations of clean text, in order. */
export function quotationsIn(text: string): readonly Quotation[] {
  const single = text.includes('(') ? [...text.matchAll(SINGLE_QUOTED)] : [];
  const all = single.length === 0 ? [...text.matchAll(QUOTED)] : [...text.matchAll(QUOTED), ...single].sort((a, b) => a.index - b.index);
  return all.map(match => {
    const inside = match[1] ?? match[2] ?? '';
    const words = inside.replace(INNER_PUNCTUATION, '').trimStart();
    const start = match.index + 1 + (inside.length - inside.trimStart().length);
    return {
      span: { start: match.index, end: match.index + match[0].length },
      words,
      wordsSpan: { start, end: start + words.length },
    };
  });
}
