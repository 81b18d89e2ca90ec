import type { Cover } from '../filing/cover';

/** How many words a draft without a date line must have before an absence in it is worth a word. */
const WORDS_OF_A_DRAFT = 150;

/** Whether a cover is typed so far that what it lacks may be called missing: it has its date line, or it is long enough. */
export function isFarEnough({ dateLine, words }: Cover): boolean {
  return dateLine !== undefined || words >= WORDS_OF_A_DRAFT;
}
