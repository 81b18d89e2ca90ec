import { type Passage, PIECE_SEPARATOR } from '../draft/passage';
import { MONTHS } from '../regulation/calendarDate';
import type { BlankStated } from './wordingStatements';

/** What stands before a day that is left out: "is , 2025", "March , 2025". */
const BEFORE_DAY = new RegExp(
  String.raw`\b(?:${MONTHS.flatMap(month => [month, month.toUpperCase()]).join('|')}|is|IS|dated|DATED|of|OF|on|about|to|until|through|by|before|after|and|from|since|ended|ending) $`,
);
const LONGEST_BEFORE = 12;
/** "approximately ". */
const LONGEST_WORD_BEFORE = 14;
const YEAR = /(?:19|20)\d\d(?!\d)/y;

const NONE: readonly BlankStated[] = [];

/** The days that are left out before a year. `digitRuns` is where the digits of the text start. */
export function gapsBeforeYears({ text, pieces }: Passage, digitRuns: readonly number[]): readonly BlankStated[] {
  let found: BlankStated[] | undefined;
  for (const year of digitRuns) {
    const comma = year - 2;
    if (text[comma] !== ',' || text[year - 1] !== ' ' || !isGapAt(text, comma)) continue;
    YEAR.lastIndex = year;
    if (!YEAR.test(text)) continue;
    const month = BEFORE_DAY.exec(text.slice(Math.max(0, comma - LONGEST_BEFORE), comma));
    // In a table the day may stand in the cell before.
    const opens = pieces[0]?.kind !== 'tableCell' && text[comma - 1] !== ' ';
    if (month === null && !opens) continue;
    found ??= [];
    found.push({ kind: 'blank', span: { start: comma - (month?.[0].length ?? 0), end: year + 4 }, sort: 'gap', of: 'date' });
  }
  return found ?? NONE;
}

function isGapAt(text: string, comma: number): boolean {
  return comma === 0 || text[comma - 1] === ' ' || text[comma - 1] === PIECE_SEPARATOR;
}

const FILE_NUMBER = /333[-\u2010\u2011\u2013](?=$|[ .;)\u001f](?!\d))/y;
const HYPHENS: ReadonlySet<string> = new Set('-\u2010\u2011\u2013');
const NUMBER_LABEL = /\bN(?:os?\.?|umbers?|OS?\.?|UMBERS?) ?$/;

/** The file numbers that end behind the series: "Registration No. 333-". */
export function gapsInFileNumbers(text: string, digitRuns: readonly number[]): readonly BlankStated[] {
  let found: BlankStated[] | undefined;
  for (const start of digitRuns) {
    if (text[start] !== '3' || !HYPHENS.has(text.charAt(start + 3))) continue;
    FILE_NUMBER.lastIndex = start;
    if (!FILE_NUMBER.test(text) || !NUMBER_LABEL.test(text.slice(Math.max(0, start - 10), start))) continue;
    found ??= [];
    found.push({ kind: 'blank', span: { start, end: start + 4 }, sort: 'gap', of: 'fileNumber' });
  }
  return found ?? NONE;
}

/** "of $ per share". Not "in $ per ounce" and "in $ millions". */
const BEFORE_AMOUNT = /(?:^|\u001f|\b(?:of|to|is|was|be|at|about|approximately|than|by|exceed|exceeding|exchange|and|or|for|from|least|between|aggregate) )$/;
const BEHIND_AMOUNT =
  /^(?: (?=per\b|million\b|billion\b|aggregate\b|after\b|in (?:the )?(?:aggregate|gross|net)\b|of\b|and\b|or\b|if\b|to\b|from\b|on\b|\([a-z]|[,.;)](?!\d))|(?=[,.;)](?!\d)))/;

/** An amount that is left out behind a dollar sign. */
export function gapBehindDollar({ text }: Passage, dollar: number): BlankStated | undefined {
  const before = BEFORE_AMOUNT.exec(text.slice(Math.max(0, dollar - LONGEST_WORD_BEFORE), dollar));
  if (before === null || !BEHIND_AMOUNT.test(text.slice(dollar + 1, dollar + 20))) return undefined;
  // The words on both sides show which blank it is: a sign alone says nothing.
  const [, start = ''] = /([^\u001f]*)$/.exec(before[0]) ?? [];
  const behind = /^ \w+/.exec(text.slice(dollar + 1, dollar + 20))?.[0] ?? '';
  return { kind: 'blank', span: { start: dollar - start.length, end: dollar + 1 + behind.length }, sort: 'gap', of: 'other' };
}
