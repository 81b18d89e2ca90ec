import { MONTHS } from '../regulation/calendarDate';
import { anyOf, matchesOf } from '../text/pattern';
import type { BlankStated } from './wordingStatements';

/** "TBD" alone, "$XX", "X.XX", "XX%", "June XX, 2025", "20XX"; not "Article XX". */
const LETTERS = anyOf(
  [
    String.raw`(?<![\w\u201c"-])TBD(?![\w\u201d"-])`,
    String.raw`\$X{2,}(?:[.,]X+)*\b`,
    String.raw`(?<![\w.])\$?X+(?:[.,]X{2,})+\b%?`,
    String.raw`(?<![\w.])X{2,}%`,
    String.raw`(?<![\w.])X{2,}(?=, (?:19|20)\d\d\b)`,
    String.raw`(?<=\b(?:${MONTHS.join('|')}) )X{1,2}(?=,)`,
    String.raw`\b333-X{3,}`,
    String.raw`\b(?:19|20)XX\b`,
    String.raw`\bS-XX?\b`,
    String.raw`(?<![\w.])X{2,}(?= (?:shares|units|warrants|million|billion)\b)`,
  ],
  'g',
);

/** Letters of a text that stand for what is to come. */
export function letterBlanks(text: string): readonly BlankStated[] {
  return matchesOf(text, LETTERS).map(({ 0: words, index }) => ({
    kind: 'blank',
    span: { start: index, end: index + words.length },
    sort: 'letters',
    of: 'other',
  }));
}
