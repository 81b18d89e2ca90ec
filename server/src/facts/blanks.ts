import type { Passage } from '../draft/passage';
import { MONTHS } from '../regulation/calendarDate';
import { bracketAt } from './bracketBlanks';
import { gapBehindDollar, gapsBeforeYears, gapsInFileNumbers } from './gaps';
import { letterBlanks } from './letterBlanks';
import { lineAt } from './lineBlanks';
import type { Signs } from './signs';
import { SIGN } from './signTable';
import type { BlankStated } from './wordingStatements';

/** Words of those who fill in a form, whose blanks are meant. */
const OF_FORM =
  /\b(?:the undersigned|hereby (?:irrevocably )?(?:elects?|subscribes?|appoints?|assigns?)|witness whereof|transition period|whose (?:name|address)|earlier effective registration statement|\(signature\)|signature (?:of|page|guarantee))\b/i;
/** "Form of Indenture dated as of [\u25cf]": the form has the blank. */
const NAMES_FORM = /\bForms? of [A-Z]/;

const NONE: readonly BlankStated[] = [];

/** What is still to be filled in in a passage, in the order of the text; not what others fill in, such as the lines of forms and signatures. */
export function statedBlanks(passage: Passage, signs: Signs): readonly BlankStated[] {
  const { text } = passage;
  const found: BlankStated[] = [];
  let end = 0;
  for (const start of signs.blankStarts) {
    if (start < end) continue;
    const blank = blankAt(passage, start);
    if (blank === undefined) continue;
    found.push(blank);
    end = blank.span.end;
  }
  const add = (others: readonly BlankStated[]) => {
    for (const other of others) found.push(other);
  };
  add(gapsBeforeYears(passage, signs.digitRuns));
  add(gapsInFileNumbers(text, signs.digitRuns));
  if (signs.has(SIGN.letterBlank)) add(letterBlanks(text));
  if (found.length === 0 || OF_FORM.test(text)) return NONE;
  const form = NAMES_FORM.exec(text)?.index ?? text.length;
  return found
    .filter(({ span }) => span.start < form)
    .map(blank => withNeighbours(text, blank))
    .sort((a, b) => a.span.start - b.span.start);
}

const MONTH_BEFORE = new RegExp(String.raw`\b(?:${MONTHS.join('|')}) $`, 'i');
const YEAR_BEHIND = /^ ?,? ?(?:19|20)\d\d\b/;
const SERIES_BEFORE = /\b333-$/;
const NEIGHBOURS = 10;

/** A blank with the month and the year that it stands between, the series of its file number, or its sign of percent. */
function withNeighbours(text: string, blank: BlankStated): BlankStated {
  const { start, end } = blank.span;
  if (blank.of !== 'other' || blank.sort === 'note' || blank.sort === 'option') return blank;
  const [before, behind] = [text.slice(Math.max(0, start - NEIGHBOURS), start), text.slice(end, end + NEIGHBOURS)];
  const [month = '', year = ''] = [MONTH_BEFORE.exec(before)?.[0], YEAR_BEHIND.exec(behind)?.[0]];
  if (month !== '' || year !== '') return { ...blank, span: { start: start - month.length, end: end + year.length }, of: 'date' };
  if (SERIES_BEFORE.test(before)) return { ...blank, span: { start: start - '333-'.length, end }, of: 'fileNumber' };
  return behind.startsWith('%') ? { ...blank, span: { start, end: end + 1 } } : blank;
}

function blankAt(passage: Passage, start: number): BlankStated | undefined {
  const { text } = passage;
  switch (text[start]) {
    case '[':
      return bracketAt(passage, start);
    case '_':
      return lineAt(passage, start);
    case '$':
      return behindDollar(passage, start);
    default:
      return bulletAt(text, start);
  }
}

/** A blank with the dollar sign before it. */
function behindDollar(passage: Passage, start: number): BlankStated | undefined {
  const { text } = passage;
  const next = text[start + 1];
  if (next !== '[' && next !== '_' && next !== '\u25cf' && next !== '\u2022') return gapBehindDollar(passage, start);
  const blank = blankAt(passage, start + 1);
  return blank && { ...blank, span: { start, end: blank.span.end } };
}

/** Behind a mark that stands for a figure or a day; most stand before the items of a list. */
const BEHIND_MARK = /^(?:%|,? (?:19|20)\d\d\b|,000\b)/;

function bulletAt(text: string, start: number): BlankStated | undefined {
  const isBlank = text[start - 1] === '$' || BEHIND_MARK.test(text.slice(start + 1, start + 8));
  return isBlank ? { kind: 'blank', span: { start, end: start + 1 }, sort: 'mark', of: 'other' } : undefined;
}
