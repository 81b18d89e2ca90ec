import { isProseLine, type Passage } from '../draft/passage';
import { MONTHS } from '../regulation/calendarDate';
import { isMisspelling } from '../text/misspelling';
import type { DateSlip, MalformedDateStated } from './dateStatements';
import type { DayNumber } from './dayNumbers';

/** What stands behind the day of most dates. */
const AS_USUAL = /, (?:19|20)\d\d(?!\d)/y;
const ORDINAL = /^(?:st|nd|rd|th)\b/;
/** A year with what parts it from the day. */
const YEAR = /^( ?)(,(?: ?,)*)( ?)((?:19|20)\d\d)\b(?![,.]?\d)/;
/** "20211". Not "20211,500". */
const LONG_YEAR = /^, (?:19|20)\d{3}(?![\d,.%])/;
/** What follows a document whose date is told; what lists more days follows none. */
const DOCUMENT_GOES_ON = String.raw`,? (?:by and|between|with|among|relating to)\b|,? \([^()]{0,30}[\u201c"]`;
const SHORT_YEAR = new RegExp(String.raw`^, \d{1,3}(?=${DOCUMENT_GOES_ON}|[.;)]|$)`);
const NO_YEAR = new RegExp(`^(?=${DOCUMENT_GOES_ON})`);
const DATED_BEFORE = /\bdated(?: as of)? $/;

/** How much of the text behind a day is looked at. */
const REACH = 60;
const DATED_REACH = 'dated as of '.length + 1;

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.flatMap(month => [month, month.toUpperCase()]));
const SMALL_NAMES: ReadonlyMap<string, string> = new Map(MONTHS.map(month => [month.toLowerCase(), month]));
/** Words that are one slip away from the name of a month and may stand before figures. */
const WORDS: ReadonlySet<string> = new Set('marsh mach match larch jane judy jury tune rune dune duly rule augusta'.split(' '));

/** The dates that a slip of the keyboard spoilt: only where no other reading is left. `numbers` are those of its text. */
export function malformedDates(passage: Passage, numbers: readonly DayNumber[]): readonly MalformedDateStated[] {
  if (numbers.length === 0) return NO_DATES;
  const { text } = passage;
  const found: MalformedDateStated[] = [];
  for (const { start: dayStart, end, word, gap } of numbers) {
    if (word === '') continue;
    AS_USUAL.lastIndex = end;
    const isUsual = gap === ' ' && AS_USUAL.test(text);
    if (isUsual === MONTH_NAMES.has(word)) continue;
    const start = dayStart - gap.length - word.length;
    const day = text.slice(dayStart, end);
    if (isUsual) {
      const [slip, month] = monthMeantBy(word) ?? [];
      if (slip !== undefined) found.push(stated(start, end + 6, { slip, meant: `${month} ${day}${text.slice(end, end + 6)}` }));
      continue;
    }
    const isDated = DATED_BEFORE.test(text.slice(Math.max(0, start - DATED_REACH), start));
    const slip = slipOf({ month: word, gap, day, behind: text.slice(end, end + REACH), isDated });
    if (slip !== undefined && (slip.slip !== 'year' || slip.isOfDocument || isProseLine(passage))) found.push(stated(start, end + slip.length, slip));
  }
  return found;
}

const NO_DATES: readonly MalformedDateStated[] = [];

function stated(start: number, end: number, { slip, meant }: Pick<MalformedDateStated, 'slip' | 'meant'>): MalformedDateStated {
  return { kind: 'malformedDate', span: { start, end }, slip, meant };
}

/** The month that a word misspells or lacks the capital of, with the slip in it; undefined where it is another word. */
function monthMeantBy(word: string): readonly [DateSlip, string] | undefined {
  const small = SMALL_NAMES.get(word);
  if (small !== undefined) return ['capital', small];
  if (!/^[A-Z]/.test(word) || WORDS.has(word.toLowerCase())) return undefined;
  const month = MONTHS.find(name => isMisspelling(word, name));
  return month === undefined ? undefined : ['month', word === word.toUpperCase() ? month.toUpperCase() : month];
}

/** A month and a day as they are written, with what stands around them. */
interface Written {
  readonly month: string;
  /** What stands between month and day. */
  readonly gap: string;
  readonly day: string;
  readonly behind: string;
  /** Whether it is the date of a document, which has a year. */
  readonly isDated: boolean;
}

/** A slip, and how much of the text behind the day belongs to the date. */
interface Slip {
  readonly slip: DateSlip;
  readonly meant: string | undefined;
  readonly length: number;
  readonly isOfDocument?: boolean;
}

function slipOf({ month, gap, day, behind, isDated }: Written): Slip | undefined {
  const [ordinal] = ORDINAL.exec(behind) ?? [];
  if (ordinal !== undefined) {
    const meant = suffixOf(Number(day));
    return ordinal === meant ? undefined : { slip: 'ordinal', meant: `${month} ${day}${meant}`, length: ordinal.length };
  }
  const [words = '', spaceBefore, commas, spaceBehind, year] = YEAR.exec(behind) ?? [];
  if (year !== undefined) {
    const meant = `${month} ${day}, ${year}`;
    if (gap.includes(',') || commas !== ',') return { slip: 'comma', meant, length: words.length };
    return { slip: spaceBefore === '' && (gap === '' || spaceBehind === '') ? 'spaceMissing' : 'space', meant, length: words.length };
  }
  if (gap !== ' ') return undefined;
  // Elsewhere than in prose the raised mark of a footnote is left behind the year.
  const [longYear] = LONG_YEAR.exec(behind) ?? [];
  if (longYear !== undefined) return { slip: 'year', meant: undefined, length: longYear.length };
  if (!isDated) return undefined;
  const [shortYear] = SHORT_YEAR.exec(behind) ?? [];
  if (shortYear !== undefined) return { slip: 'year', meant: undefined, length: shortYear.length, isOfDocument: true };
  return NO_YEAR.test(behind) ? { slip: 'yearMissing', meant: undefined, length: 0 } : undefined;
}

/** The letters behind an ordinal number: "st" of 21st. */
function suffixOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
