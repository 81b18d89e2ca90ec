import type { Passage } from '../draft/passage';
import { matchesOf } from '../text/pattern';
import { statedDatedMention } from './datedMentions';
import type { DateStated } from './dateStatements';
import { isDated } from './definitions';
import type { DateLineStated, DocumentSort, DocumentStated } from './documentStatements';
import type { Sentences } from './sentences';

const DETERMINER = '(?:(the|this|our|any|each|such) )?';
const EARLIER = '(?:(?:accompanying|base|prior|original|related) ){0,2}';
const NAME = String.raw`((?:(?:prospectus|pricing|product|underlying|underlier|index) )?supplement|prospectus)\b`;
const NUMBER = String.raw`(?: (?:no\.? ?|number )(\d{1,3})\b)?`;
const DOCUMENT = new RegExp(String.raw`\b${DETERMINER}${EARLIER}${NAME}${NUMBER}`, 'gi');
/** What every name has in it: most passages have none, and are not looked at further. */
const MAY_HOLD_DOCUMENT = /prospectus|supplement/i;
/** How far behind the name its date may stand: ", as supplemented, dated". */
const DATE_NEARBY = 12;
/** "The prospectus supplement of June 25, 2025", "the prospectus supplement, which bears the date of June 25, 2025". */
const OF_DAY = /^ of (?:[A-Z][a-z]+day, )?$|^,? (?:which |that )?(?:bears|bearing) (?:the )?date(?: of)? $/;
const ANOTHER_DOCUMENT = /\b(?:supplement|prospectus)\b/i;

/** The prospectuses and supplements that a passage speaks of. `sentences` and `dates` are those of its text. */
export function statedDocuments(passage: Passage, sentences: Sentences, dates: readonly DateStated[]): readonly DocumentStated[] {
  const { text } = passage;
  if (!MAY_HOLD_DOCUMENT.test(text)) return [];
  let next = 0;
  return matchesOf(text, DOCUMENT).map(match => {
    const [words, article, name = '', number] = match;
    const own = article?.toLowerCase() === 'this';
    const span = { start: match.index, end: match.index + words.length };
    while (next < dates.length && (dates[next]?.span.start ?? 0) < span.end) next++;
    const date = dateBehind(text, span.end, dates[next]) ?? (article === undefined ? dateBefore(text, span.start, dates[next - 1]) : undefined);
    return {
      kind: 'document',
      span,
      sort: sortOf(name),
      number: number === undefined ? undefined : Number(number),
      own,
      ownName: own ? words.replace(/^This/, 'this').replace(/ (?:no\b|number ).*$/i, '') : undefined,
      dated: date?.date,
      dateSpan: date?.span,
      mention: date === undefined ? undefined : statedDatedMention(passage, span, date.span, sentences),
    };
  });
}

function sortOf(name: string): DocumentSort {
  const lower = name.toLowerCase();
  if (lower === 'prospectus' || lower === 'prospectus supplement') return lower;
  return 'supplement';
}

function dateBehind(text: string, end: number, next: DateStated | undefined): DateStated | undefined {
  if (next === undefined || next.span.start - end > 'which bears the date of '.length + DATE_NEARBY) return undefined;
  // In "the prospectus and supplement dated ..." the date is the nearer one's.
  if (ANOTHER_DOCUMENT.test(text.slice(end, next.span.start))) return undefined;
  return isDated(text, next.span.start) || OF_DAY.test(text.slice(end, next.span.start)) ? next : undefined;
}

const KNOWN_OF_DAY = /\b(?:the|our) $/i;

/** "The June 25, 2025 prospectus supplement". */
function dateBefore(text: string, start: number, last: DateStated | undefined): DateStated | undefined {
  if (last === undefined || last.span.end !== start - 1) return undefined;
  return KNOWN_OF_DAY.test(text.slice(Math.max(0, last.span.start - 5), last.span.start)) ? last : undefined;
}

const DATE_LINES = [
  /^The date of (?:this|the) [^.]{0,60}?(?:prospectus|supplement|amendment)\b.{0,80}? is\b/i,
  /^This (?:[a-z]+ )?(?:prospectus|supplement)(?: supplement)?(?: No\. ?\d+)? is dated\b/i,
  /^(?:preliminary )?(?:amended and restated )?(?:(?:prospectus|pricing|quarterly|monthly|annual|interim) )?supplement(?: No\. ?\d+)?,? \(?dated\b/i,
  /^(?:preliminary )?prospectus,? dated\b/i,
  // In lists of exhibits amendments of agreements are dated.
  /^amendment No\. ?\d+,? \(?dated [A-Za-z]{3,9} \d{1,2}, \d{4}\)?,?(?:$| \(?to (?:the )?prospectus\b)/i,
];
const LONGEST_DATE_LINE = 200;
/** A line of a list of documents on the cover: "Prospectus Supplement dated December 30, 2022 and". A numbered one may be the title, with those behind it that it supplements. */
const GOES_ON = / and$|^(?!(?:(?:prospectus |pricing )?supplement|amendment) no\.).*,$/i;
const PRELIMINARY = /^preliminary\b/i;
/** A line of a title behind which another document is named: "Supplement No. 2, dated May 5, 2025, to", "TO", "as supplemented by", "Prospectus dated ... and". */
const NAMES_ANOTHER_BELOW = /(?:^\(?|[\s(])(?:to|and|by|with)(?: (?:the|our|its))?:?$/i;
const LONGEST_WORDS_BEFORE_ANOTHER = ' with the:'.length;

/** The lines of a passage that give the date of its document: "The date of this prospectus supplement is ..." (Rule 423). */
export function statedDateLines({ text, pieces }: Passage): readonly DateLineStated[] {
  return pieces.flatMap(({ kind, span }, index) =>
    kind !== 'listItem' &&
    span.end - span.start <= LONGEST_DATE_LINE &&
    isDateLine(text.slice(span.start, span.end)) &&
    !namesAnotherBelow(text, pieces[index - 1])
      ? [{ kind: 'dateLine', span, isPreliminary: PRELIMINARY.test(text.slice(span.start, span.start + 12)) }]
      : [],
  );
}

/** Whether the line below a piece goes on from it, with the name of another document. */
function namesAnotherBelow(text: string, above: Passage['pieces'][number] | undefined): boolean {
  if (above === undefined || above.kind === 'tableCell') return false;
  const { start, end } = above.span;
  return NAMES_ANOTHER_BELOW.test(text.slice(Math.max(start, end - LONGEST_WORDS_BEFORE_ANOTHER), end));
}

function isDateLine(line: string): boolean {
  return DATE_LINES.some(pattern => pattern.test(line)) && !GOES_ON.test(line);
}
