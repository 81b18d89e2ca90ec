import { isSectionTitle } from '../regulation/sectionTitles';
import { isBoldLine, type Passage } from './passage';

const LONGEST_TYPED = 100;

const SMALL_LETTER = /\p{Ll}/u;
const ENDS_SENTENCE = /[.;:,]$/;
/** A line in parentheses, or one that goes on from the line above or is gone on with below. */
const NO_HEADING = /^(?:[\p{Ps}&]|(?:and|of|or) )|,$/iu;
/** A title has a capital in all but short words. */
const SMALL_WORD = /\b\p{Ll}{5}/u;
/** The items of a report, which end in a stop: "Item 8.01. Other Events." */
export const REPORT_ITEM = /^item \d{1,2}(?:\.\d{2}|[AB])?\b/i;

/** Whether words have no small letter in them. */
export function isInCapitals(words: string): boolean {
  return !SMALL_LETTER.test(words);
}

/** Whether a paragraph is typed as a heading. Only in plain text, which has no bold letters, capitals do. */
export function isTypedHeading(passage: Passage, isPlainText: boolean): boolean {
  const { text } = passage;
  const isBold = isBoldLine(passage);
  if ((!isBold && text.length > LONGEST_TYPED) || NO_HEADING.test(text)) return false;
  if (isBold) return true;
  if (isSectionTitle(text)) return isPlainText || isInCapitals(text);
  if (REPORT_ITEM.test(text)) return true;
  return isPlainText && !ENDS_SENTENCE.test(text) && (isInCapitals(text) || (/^\p{Lu}/u.test(text) && !SMALL_WORD.test(text)));
}
