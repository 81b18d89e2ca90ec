import { STALE_REFERENCES, type StaleName } from '../regulation/staleReferences';
import { matchesOf } from '../text/pattern';
import type { StaleNameStated } from './referenceStatements';
import { sentenceNear } from './sentenceNear';
import type { Sentences } from './sentences';

const ENTRIES = Object.entries(STALE_REFERENCES) as readonly [StaleName, (typeof STALE_REFERENCES)[StaleName]][];
/** A piece of each name in small letters, and nothing more: most passages have none of them. */
const TRACE = /public reference|item 50[13]\(|nyse (?:mkt|amex)|national market|prospectus directive|2003\/71|prospectus regulation|2017\/1129/i;

/** Words that say that a name is a former one. */
const FORMER = /\b(?:formerly|former|renamed|rebranded|(?:now|also|then|previously) (?:known|called)|now the|repeal\w*|replac\w+|supersed\w+|revok\w+)\b/i;
/** Words that tell of a time before, and a market that securities were listed on. */
const PAST = /\b(?:previously|prior to|until|no longer|predecessor|historical\w*|ceased|delist\w+|transferred|moved)\b/i;
const WAS_LISTED = /\b(?:was|were|had been) (?:[a-z]+ )?(?:listed|traded|quoted|reported|a member)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** The names in a passage that go out of date, in the order of the text, with what their sentences know of it. */
export function statedStaleNames(text: string, sentences: Sentences): readonly StaleNameStated[] {
  if (!TRACE.test(text)) return [];
  const stated = ENTRIES.flatMap(([name, { pattern, of, eras }]) =>
    matchesOf(text, pattern).map((match): StaleNameStated => {
      const sentence = sentenceNear(sentences, match.index);
      const words = text.slice(sentence.start, sentence.end);
      const renamed = (eras.at(-1) ?? eras[0]).since.year;
      return {
        kind: 'staleName',
        span: { start: match.index, end: match.index + match[0].length },
        name,
        telling: tellingOf(words, of === 'market' ? renamed : 0),
      };
    }),
  );
  return stated.sort((a, b) => a.span.start - b.span.start);
}

/** What a sentence knows of a name: `renamed` is the year of the change, before which the sentence may tell of, or 0. */
function tellingOf(sentence: string, renamed: number): StaleNameStated['telling'] {
  if (FORMER.test(sentence)) return 'former';
  const isPast = PAST.test(sentence) || (renamed > 0 && (WAS_LISTED.test(sentence) || matchesOf(sentence, YEAR).some(([year]) => Number(year) < renamed)));
  return isPast ? 'past' : undefined;
}
