import { matchesOf } from '../text/pattern';
import type { Span } from '../text/span';
import type { UnclosedDefinitionStated } from './termStatements';

/** Words of a term: letters first, since an inch mark has none behind it; a sentence ends no term. */
const TERM = String.raw`[A-Za-z](?:[^()\u201c\u201d"\u001f.;]|\.(?! )){0,80}?`;
/** What may stand in a parenthesis before a term: words, and whole quotations of other terms. */
const before = (opening: string, closing: string) => String.raw`\((?:[^()\u201c\u201d"\u001f]|${opening}[^()\u201c\u201d"\u001f]{1,80}${closing}){0,160}`;
/** The parenthesis ends, or its next term starts. */
const ENDS_OR_GOES_ON = String.raw`(?=\)|[,;] (?:and|or|together|collectively|the|our)\b[^()\u201d]{0,60}\u201c)`;

/** "(the “Agreement)": the mark that closes the quotation is missing, or stands behind the parenthesis. */
const CURLY_NOT_CLOSED = new RegExp(String.raw`${before('\u201c', '\u201d')}\u201c(${TERM})${ENDS_OR_GOES_ON}`, 'g');
const STRAIGHT_NOT_CLOSED = new RegExp(String.raw`${before('"', '"')}"(${TERM})(?=\))`, 'g');
/** "(the Agreement”)": the mark that opens it is missing, or is a closing one. */
const NOT_OPENED = new RegExp(String.raw`\((?:the|this|our|each,? an?|(?:together|collectively), the) \u201d?(${TERM})(?=\u201d\))`, 'g');

const SINGLE_MARK = /[\u2019']/;

/**
 * The definitions in parentheses whose quotation lacks a mark, in the order of the text. A term is still defined there: one slip is not to make dozens of
 * undefined terms.
 */
export function unclosedDefinitions(text: string): readonly UnclosedDefinitionStated[] {
  if (!text.includes('(')) return [];
  const found: UnclosedDefinitionStated[] = [];
  for (const [pattern, mark] of [
    [CURLY_NOT_CLOSED, '\u201d'],
    [STRAIGHT_NOT_CLOSED, '"'],
  ] as const) {
    for (const words of termsOf(text, pattern)) {
      found.push({
        kind: 'unclosedDefinition',
        span: { start: words.start - 1, end: words.end },
        words,
        lacks: 'closing',
        mark,
        stray: strayMark(text, words.end, mark),
      });
    }
  }
  for (const words of termsOf(text, NOT_OPENED)) {
    const turned = text[words.start - 1] === '\u201d' ? { start: words.start - 1, end: words.start } : undefined;
    const span = { start: turned?.start ?? words.start, end: words.end + 1 };
    found.push({ kind: 'unclosedDefinition', span, words, lacks: 'opening', mark: '\u201c', stray: turned });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The mark right behind a term that is single, or stands behind the parenthesis. */
function strayMark(text: string, end: number, mark: string): Span | undefined {
  if (SINGLE_MARK.test(text.slice(end, end + 1))) return { start: end, end: end + 1 };
  return text.startsWith(`)${mark}`, end) ? { start: end + 1, end: end + 2 } : undefined;
}

/** The terms that matches of a pattern end in, without the comma or period that American usage puts inside the closing mark, and a single mark in its place. */
function termsOf(text: string, pattern: RegExp): readonly Span[] {
  return matchesOf(text, pattern).map(({ 0: all, 1: term = '', index }) => {
    const start = index + all.length - term.length;
    return { start, end: start + term.replace(/[\s,.;:]*[\u2019']?$/, '').length };
  });
}
