/** What typists put in front of list items, symbol fonts included. */
const BULLET = /^[•·●○◦▪▫■□‣⁃❖➢✓\uf000-\uf0ff]$/;
/** In a cell of its own, a dash or what a symbol font shows as a bullet is one too. */
const BULLET_CELL = /^[§Øoqvn*–—-]$/;
/** "(a)", "(iv)", "1.", "12)", "(1)" */
const ENUMERATOR = /^\(?(?:\d{1,3}|[a-z]{1,2}|[A-Z]{1,2}|[ivxlc]{1,6}|[IVXLC]{1,6})[.)]{1,2}$/;
const STARTS_WITH_BULLET = /^(?:[•·●○◦▪▫■□‣⁃❖➢✓]\s*(?=["“‘'($[]?[\p{L}\p{N}])|–\s+(?=["“(]?\p{L}))/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Whether words are a bullet and nothing else. */
export function isBullet(words: string): boolean {
  return BULLET.test(words);
}

/** Whether the words of a cell are a bullet. */
export function isBulletCell(words: string): boolean {
  return BULLET.test(words) || BULLET_CELL.test(words);
}

/** Whether the words of a cell only number what stands in the next one. */
export function isEnumerator(words: string): boolean {
  return ENUMERATOR.test(words);
}

/** Whether the text of a paragraph starts with a bullet of one character. */
export function startsWithBullet(words: string): boolean {
  return STARTS_WITH_BULLET.test(words);
}

/** Whether a bullet would be missed as text. */
export function hasLetterOrDigit(words: string): boolean {
  return LETTER_OR_DIGIT.test(words);
}
