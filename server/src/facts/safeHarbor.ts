import { matchesOf } from '../text/pattern';
import type { SafeHarborStated } from './documentStatements';
import { sentenceNear } from './sentenceNear';
import type { Sentences } from './sentences';

const SAFE_HARBOR = /\bsafe[- ]harbou?rs?\b/gi;
/** The Act, by its name or by the sections that it put into the Securities Act and the Exchange Act. */
const THE_ACT = /\bPrivate Securities Litigation Reform Act\b|\bPSLRA\b|\bReform Act\b|\bSections? (?:27A|21E)\b/;
/** By these words a sentence claims it. */
const CLAIMS =
  /\b(?:covered by|subject to|pursuant to|protect(?:ed|ion|ions)|rel(?:y|ying) (?:on|upon)|reliance (?:on|upon)|benefits?|avail(?:ing)? ourselves|within the meaning of|for (?:the )?purposes? of|entitled to|qualify for|afforded by|comply with)\b/i;
/** By these it says that the safe harbor is not there, or speaks of some statements only. */
const DENIES =
  /\b(?:not|nor|no|never|cannot|unavailable|exclud\w+|except\w*|unless|inapplicable|other than|to the extent|may|if|whether|annual report|quarterly report|press release)\b/i;

/** Where a passage claims the safe harbor for forward-looking statements; no more than once. */
export function statedSafeHarbor(text: string, sentences: Sentences): readonly SafeHarborStated[] {
  for (const match of matchesOf(text, SAFE_HARBOR)) {
    const sentence = sentenceNear(sentences, match.index);
    const words = text.slice(sentence.start, sentence.end);
    if (THE_ACT.test(words) && CLAIMS.test(words) && !DENIES.test(words))
      return [{ kind: 'safeHarbor', span: { start: match.index, end: match.index + match[0].length } }];
  }
  return [];
}
