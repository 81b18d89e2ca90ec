const LETTER = /\p{L}/u;
const FIGURE_SIGN = /[\d$€£¥●•—–]/;
/** A year or a span of years, which heads a column: "2024", "2023–2024", "2024 (1)". */
const YEARS = /^(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?\s*(?:\(\w\))?$/;
const YEAR = /\b(?:19|20)\d\d\b/;
/** EDGAR tables set the sign in front of a figure and what closes it in cells of their own. */
const BEFORE_FIGURE = /^(?:[A-Z]{0,3}[$€£¥]\s*\(?|\()$/;
const BEHIND_FIGURE = /^(?:\)|%|\)\s*%|%\s*\))$/;
const FIGURE = /^\(?\s*(?:\d|[—–●•.[(])/;

/** Whether the words of a cell are a figure, a dash or a blank for one, and no year. */
export function isFigure(words: string): boolean {
  return !LETTER.test(words) && FIGURE_SIGN.test(words) && !YEARS.test(words);
}

/** Whether the words name a year, as the heads of columns do. */
export function namesYear(words: string): boolean {
  return YEAR.test(words);
}

/** Whether a cell goes on with the figure in the next one. */
export function opensFigure(words: string): boolean {
  return BEFORE_FIGURE.test(words);
}

/** Whether a cell can go on from one that opens a figure. */
export function startsFigure(words: string): boolean {
  return FIGURE.test(words);
}

/** Whether a cell closes the figure in the one before it. */
export function closesFigure(words: string): boolean {
  return BEHIND_FIGURE.test(words);
}
