/** The longest that are looked at; "(10)(11)(12)" is twelve. */
export const LONGEST_FOOTNOTE_MARK = 20;

/** "2", "1,2", "*", "†", "(1)", "(a)(b)". A raised "(r)" is a trademark sign. */
const FOOTNOTE_MARK = /^(?=[\d*\u2020\u2021\u00a7\u00b6#(])(?:[\d*\u2020\u2021\u00a7\u00b6#,;\s]|\((?:\d{1,2}|[a-qs-z]|[*\u2020\u2021]{1,3})\))+$/;

/**
 * Whether raised words are the mark of a footnote. It does not belong to the word or figure that it stands behind, as ordinals ("1st") and the signs
 * of trademarks do.
 */
export function isFootnoteMark(words: string): boolean {
  return words.length <= LONGEST_FOOTNOTE_MARK && FOOTNOTE_MARK.test(words);
}
