import type { Span } from '../text/span';
import type { Sentences } from './sentences';

/** How far on either side of some words their sentence is looked at (UTF-16 units). Real ones are shorter; a text that never ends a sentence is not read anew for each of its words. */
const REACH = 1000;

/** The sentence around an offset, as far as it is looked at for what it says of the words there. */
export function sentenceNear(sentences: Sentences, offset: number): Span {
  const { start, end } = sentences.around(offset);
  return { start: Math.max(start, offset - REACH), end: Math.min(end, offset + REACH) };
}
