import { styleText } from 'node:util';
import { needsLook, statusMark, statusWords } from '../features/formCheck/itemWords';
import { meets, sayPlace } from '../features/sheet/place';
import { isNegative, type Sheet, type SheetLedger, type SheetRow } from '../features/sheet/sheet';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** A wider column would push all others out of sight. */
const WIDEST = 64;

/** The sheet for a person at a terminal: what conflicts, then all others. Lines and columns count from one, as editors show them. */
export function prettySheet(sheet: Sheet, colours: boolean): string {
  const paint: Paint = (style, text) => (colours ? styleText(style, text) : text);
  const { document, kindName, ledger, rows, parts, summary } = sheet;
  const conflicting = rows.filter(({ status }) => status === 'conflicting');
  const widths = columnWidths(rows);
  const listed = (some: readonly SheetRow[]) => some.map(row => rowLines(row, widths, paint));
  const blocks = [
    [`${paint('bold', document)}${paint('dim', `  ${kindName}`)}`],
    ledger === null ? [] : ledgerLines(ledger),
    formCheckBlock(sheet, paint),
    conflicting.length > 0 ? ['  Conflicts', ...listed(conflicting)] : [],
    ...parts.map(({ name }, part) => {
      const others = rows.filter(row => row.part === part && row.status !== 'conflicting');
      return others.length > 0 ? [`  ${paint('bold', name)}`, ...listed(others)] : [];
    }),
    [`${summary.rows} figures and dates: ${summary.conflicting} conflicting, ${summary.tied} tied, ${summary.statedOnce} stated once`],
  ];
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The items that are asked for or there; what is not applicable is left out of a list that is read at a terminal. */
function formCheckBlock({ formCheck, parts }: Sheet, paint: Paint): readonly string[] {
  const asked = formCheck.filter(({ status }) => status !== 'not-applicable');
  if (asked.length === 0) return [];
  const widest = asked.reduce((most, { name }) => Math.max(most, name.length), 0);
  const several = new Set(asked.map(({ part }) => part)).size > 1;
  return [
    '  Form check',
    ...asked.map(item => {
      const lacks = item.elements.filter(({ isMet, isCustom }) => !isMet && !isCustom).map(({ lack }) => lack);
      const said = item.status === 'incomplete' ? `${statusWords(item)}: ${lacks.join('; ')}` : statusWords(item);
      const where = item.range === null ? '' : ` at ${sayPlace(item.range)}`;
      const of = several ? paint('dim', `  ${parts[item.part]?.name ?? ''}`) : '';
      const line = `${statusMark(item)} ${said}${where}`;
      return `    ${item.name.padEnd(widest)}  ${needsLook(item) ? paint('red', line) : line}${of}`;
    }),
  ];
}

function ledgerLines({ cap, soldGross, soldShares, remaining, averagePrice }: SheetLedger): readonly string[] {
  const average = averagePrice === null ? '' : ` at ${averagePrice.words} on average (${averagePrice.working})`;
  return [
    ...(cap === null ? [] : [`  Cap     ${cap.words}`]),
    ...(soldGross === null ? [] : [`  Sold    ${soldGross.words}${soldShares === null ? '' : ` for ${soldShares.words}`}${average}`]),
    ...(remaining === null ? [] : [`  ${isNegative(remaining) ? 'Over  ' : 'Unsold'}  ${remaining.words.replace('-', '')} (${remaining.working})`]),
  ];
}

interface Widths {
  readonly place: number;
  readonly words: number;
  readonly role: number;
}

function columnWidths(rows: readonly SheetRow[]): Widths {
  const widest = (of: (row: SheetRow) => string) => rows.reduce((most, row) => Math.max(most, Math.min(WIDEST, of(row).length)), 0);
  return { place: widest(({ range }) => sayPlace(range)), words: widest(({ words }) => words), role: widest(({ roleName }) => roleName ?? '') };
}

function rowLines({ range, words, roleName, status, tiedTo, findings }: SheetRow, widths: Widths, paint: Paint): string {
  const more = tiedTo.count - tiedTo.ranges.length;
  const places = `${tiedTo.ranges.map(sayPlace).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const said = {
    conflicting: paint('red', '✗ conflicting'),
    tied: `✓ tied to ${places}`,
    'stated-once': paint('dim', '– stated once'),
  }[status];
  const columns = [paint('dim', sayPlace(range).padEnd(widths.place)), words.padEnd(widths.words), (roleName ?? '').padEnd(widths.role), said];
  const from = (raised: SheetRow['range']) => (meets(raised, range) ? '' : `at ${sayPlace(raised)}: `);
  const messages = findings.map(({ rule, message, range: raised }) => `${''.padEnd(widths.place + 4)}  ${from(raised)}${message}  ${paint('dim', rule)}`);
  return [`    ${columns.join('  ')}`, ...messages].join('\n');
}
