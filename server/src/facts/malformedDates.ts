import { isProseLine, type Passage } from '../draft/passage';
import { MONTHS } from '../regulation/calendarDate';
import { isMisspelling } from '../text/misspelling';
import { withoutOverlaps } from '../text/span';
import { MAY_HOLD_DAY, MONTH } from './dates';
import type { DateSlip, MalformedDateStated } from './statements';

/** What a date with a slip has in it that most passages with dates have not. */
const YEAR = String.raw`((?:19|20)\d\d)`;

/** A capitalised word where the month stands, with a day and a year behind it. */
const NAME_DAY_YEAR = new RegExp(String.raw`(?<![\w'\u2019-])([A-Z][a-z]{2,9}|[A-Z]{4,10}) (\d{1,2}), ?${YEAR}\b(?![,.]?\d)`, 'g');
/** "May 24 , 2021", "May 24,2021", "May24, 2021". */
const SPACED = new RegExp(String.raw`\b${MONTH}( ?)(\d{1,2})( ?),( ?)${YEAR}\b(?![,.]?\d)`, 'g');
/** "May 24,, 2021", "May, 24, 2021". */
const COMMAS = new RegExp(String.raw`\b${MONTH}(,?) (\d{1,2}) ?(,(?: ?,)*) ?${YEAR}\b(?![,.]?\d)`, 'g');
/** "October 21th". */
const ORDINAL = new RegExp(String.raw`\b${MONTH} (\d{1,2})(st|nd|rd|th)\b`, 'g');
/** "May 24, 20211". */
const LONG_YEAR = new RegExp(String.raw`\b${MONTH} (\d{1,2}), ((?:19|20)\d{3})(?![\d,.]|%)`, 'g');
/** "dated May 24, 202 (the". */
const SHORT_YEAR = new RegExp(String.raw`\bdated(?: as of)? (${MONTH} \d{1,2}, \d{1,3})(?=,? (?:and|by|between|with|among|relating)\b| \(|[.;)]|$)`, 'g');
/** "dated May 24 (the", "dated May 24, between". */
const NO_YEAR = new RegExp(String.raw`\bdated(?: as of)? (${MONTH} \d{1,2})(?=,? (?:by and|between|with|among|relating to)\b|,? \([^()]{0,30}[\u201c"])`, 'g');

/** Words that are one slip away from the name of a month and may stand before figures. */
const WORDS: ReadonlySet<string> = new Set([
  'marsh',
  'mach',
  'match',
  'larch',
  'jane',
  'judy',
  'jury',
  'tune',
  'rune',
  'dune',
  'duly',
  'rule',
  'march',
  'augusta',
]);

/** The dates that a slip of the keyboard spoilt: only where no other reading is left. */
export function malformedDates(passage: Passage): readonly MalformedDateStated[] {
  const { text } = passage;
  if (!MAY_HOLD_DAY.test(text) && !/[a-z]\d/.test(text)) return [];
  return withoutOverlaps([
    ...misspeltMonths(text),
    ...spacedDates(text),
    ...matches(text, COMMAS, ([, month, comma = '', day, commas = '', year]) =>
      comma === '' && commas === ',' ? undefined : { slip: 'comma', meant: `${month} ${day}, ${year}` },
    ),
    ...matches(text, ORDINAL, ([, month, day = '', suffix]) =>
      suffix === suffixOf(Number(day)) ? undefined : { slip: 'ordinal', meant: `${month} ${day}${suffixOf(Number(day))}` },
    ),
    // Elsewhere the raised mark of a footnote is left behind the year.
    ...(isProseLine(passage) ? matches(text, LONG_YEAR, () => ({ slip: 'year', meant: undefined })) : []),
    ...datedWithout(text, SHORT_YEAR, 'year'),
    ...datedWithout(text, NO_YEAR, 'yearMissing'),
  ]);
}

type Slip = Pick<MalformedDateStated, 'slip' | 'meant'>;

function matches(text: string, pattern: RegExp, slipIn: (match: RegExpExecArray) => Slip | undefined): readonly MalformedDateStated[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly MalformedDateStated[] => {
    const slip = slipIn(match);
    return slip === undefined ? [] : [{ kind: 'malformedDate', span: { start: match.index, end: match.index + match[0].length }, ...slip }];
  });
}

/** The words that stand where a month does and are one with a slip. */
function misspeltMonths(text: string): readonly MalformedDateStated[] {
  return matches(text, NAME_DAY_YEAR, ([, name = '', day, year]) => {
    const word = name.toLowerCase();
    const month = MONTHS.find(month => isMisspelling(word, month));
    if (month === undefined || WORDS.has(word) || MONTHS.some(other => other.toLowerCase() === word)) return undefined;
    return { slip: 'month', meant: `${name === name.toUpperCase() ? month.toUpperCase() : month} ${day}, ${year}` };
  });
}

function spacedDates(text: string): readonly MalformedDateStated[] {
  return matches(text, SPACED, ([, month, afterMonth, day, beforeComma, afterComma, year]) =>
    afterMonth === ' ' && beforeComma === '' && afterComma === ' '
      ? undefined
      : { slip: beforeComma === '' ? 'spaceMissing' : 'space', meant: `${month} ${day}, ${year}` },
  );
}

/** The dates of documents that lack a year or have half of one. */
function datedWithout(text: string, pattern: RegExp, slip: DateSlip): readonly MalformedDateStated[] {
  return [...text.matchAll(pattern)].map(match => {
    const words = match[1] ?? '';
    const start = match.index + match[0].length - words.length;
    return { kind: 'malformedDate', span: { start, end: start + words.length }, slip, meant: undefined };
  });
}

/** The letters behind an ordinal number: "st" of 21st. */
function suffixOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
