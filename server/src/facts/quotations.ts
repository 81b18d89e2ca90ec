import { matchesOf } from '../text/pattern';
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
/** Single marks quote a term in a parenthesis: (the ‘Sales Agreement’). What stands before is looked at behind the mark, since there are few marks. */
const SINGLE_QUOTED =
  /['\u2018](?<=\((?:the |our |this |each,? an? |(?:collectively|together),? the )?['\u2018])([A-Za-z][^'\u2018\u2019()\u001f]{0,60})['\u2019](?=\))/g;
const INNER_PUNCTUATION = /[\s,.;:]+$/;

/** The quotations of clean text, in order. There are none where the text has no sign of a quotation, single or not. `maySingle` is whether it has that of a single one. */
export function quotationsIn(text: string, maySingle = text.includes('(')): readonly Quotation[] {
  const double = matchesOf(text, QUOTED);
  const single = maySingle ? matchesOf(text, SINGLE_QUOTED) : [];
  const all = single.length === 0 ? double : [...double, ...single].sort((a, b) => a.index - b.index);
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
