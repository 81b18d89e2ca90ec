import Big from 'big.js';
import { sayNumber } from '../../facts/sayFigure';
import { grouped } from '../../text/grouped';
import { formCheckSection, formCheckTable } from '../formCheck/formCheckSection';
import { counted, escaped, lines } from './html';
import { ledgerSection } from './ledgerBar';
import { meets, plainPlace, type WritePlace } from './place';
import type { Sheet, SheetPart, SheetRange, SheetRow } from './sheet';
import { STYLE } from './style';
import { timelineSection } from './timelineDrawing';

/** How a page is made that is shown in a view of an editor: what goes into its head and behind its text, and how places lead into the draft. */
export interface PageView {
  readonly head: string;
  readonly foot: string;
  /** What the style element has to carry. */
  readonly styleAttributes: string;
  readonly place: WritePlace;
}

const FILE: PageView = { head: '', foot: '', styleAttributes: '', place: plainPlace };

/** The sheet as one HTML page that needs nothing else: no script, no network. */
export function sheetPage(sheet: Sheet): string {
  return `${[...pageLines(sheet, FILE)].join('\n')}\n`;
}

/** The lines of the page; a generator, so that a server can answer others in between. */
export function* pageLines(sheet: Sheet, { head, foot, styleAttributes, place }: PageView): Generator<string, void> {
  yield opening(`Tie-out sheet: ${sheet.title}`, { head, styleAttributes });
  yield header(sheet);
  const conflicting = sheet.rows.filter(({ status }) => status === 'conflicting');
  const others = sheet.rows.filter(({ status }) => status !== 'conflicting');
  const rest = conflicting.length > 0 ? 'All others, in the order of the draft' : 'In the order of the draft';
  if (conflicting.length > 0) yield* rowsSection('conflicts', 'Conflicts', 'What does not agree, in the order of the draft', conflicting, sheet, place);
  if (sheet.ledger !== null) yield ledgerSection(sheet.ledger, place);
  yield formCheckSection(sheet, place);
  yield timelineSection(sheet.timeline);
  if (others.length > 0) yield* rowsSection('rows', 'Figures and dates', rest, others, sheet, place);
  yield lines('</main>', foot, '</body>', '</html>');
}

/** The page of the form check alone. */
export function* formCheckLines(sheet: Sheet, { head, foot, styleAttributes, place }: PageView): Generator<string, void> {
  yield opening(`Form check: ${sheet.title}`, { head, styleAttributes });
  yield lines('<header>', '<h1>Form check</h1>', documentLine(sheet), '</header>');
  yield formCheckTable(sheet, place);
  yield lines('</main>', foot, '</body>', '</html>');
}

function opening(title: string, { head, styleAttributes }: Pick<PageView, 'head' | 'styleAttributes'>): string {
  return lines(
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    head,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style${styleAttributes}>`,
    STYLE,
    '</style>',
    '</head>',
    '<body>',
    '<main>',
  );
}

function documentLine({ document, title, kindName, selfName }: Sheet): string {
  return `<p class="document">${escaped(title)}<br>${escaped(kindName)}, “${escaped(selfName)}”<br>${escaped(document)}</p>`;
}

function header(sheet: Sheet): string {
  const { complete, summary } = sheet;
  const { rows, conflicting, tied, statedOnce } = summary;
  return lines(
    '<header>',
    '<h1>Tie-out sheet</h1>',
    documentLine(sheet),
    complete ? '' : '<p class="conflicting">Not everything could be checked: there may be more conflicts than are listed here.</p>',
    '<ul class="counts">',
    `<li>${counted(rows, 'figure or date', 'figures and dates')}</li>`,
    `<li${conflicting > 0 ? ' class="conflicting"' : ''}>✗ ${sayNumber(Big(conflicting))} conflicting</li>`,
    `<li>✓ ${sayNumber(Big(tied))} tied</li>`,
    `<li>– ${sayNumber(Big(statedOnce))} stated once</li>`,
    '</ul>',
    '<p class="faint">Places are lines and columns of the draft.</p>',
    '</header>',
  );
}

const COLUMNS = 6;
const COLUMN_HEADS = `<tr><th scope="col">Figure or date</th><th scope="col">What it is</th><th scope="col" class="number">Value</th><th scope="col">Status</th><th scope="col">Place</th><th scope="col">In the draft</th></tr>`;

function* rowsSection(id: string, title: string, caption: string, rows: readonly SheetRow[], { parts }: Sheet, place: WritePlace): Generator<string, void> {
  yield lines(
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}">${title}</h2>`,
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">`,
    '<table class="rows">',
    `<caption>${caption}</caption>`,
    `<thead>${COLUMN_HEADS}</thead>`,
  );
  for (const [part, ofPart] of grouped(rows, row => row.part)) {
    yield lines('<tbody>', parts.length > 1 ? partHead(parts[part]) : '');
    for (const row of ofPart) yield tableRow(row, place);
    yield '</tbody>';
  }
  yield lines('</table>', '</div>', '</section>');
}

function partHead(part: SheetPart | undefined): string {
  if (part === undefined) return '';
  return `<tr><th scope="rowgroup" colspan="${COLUMNS}">${escaped(part.name)} <span class="faint">(${escaped(part.kindName)})</span></th></tr>`;
}

function tableRow(row: SheetRow, place: WritePlace): string {
  const { words, before, after, roleName, section, range } = row;
  const under = section === null ? '' : `<span class="section">${escaped(section)}</span>`;
  return `<tr><th scope="row">${escaped(words)}</th><td class="use">${escaped(roleName ?? '')}</td><td class="number">${escaped(sayValue(row))}</td>${statusCell(row, place)}<td class="place">${place(range)}${under}</td><td class="context">${escaped(before)}<b>${escaped(words)}</b>${escaped(after)}</td></tr>`;
}

/** The value as a person compares it: "40,500,000 USD ± 50,000". */
function sayValue({ kind, value, unit, within }: SheetRow): string {
  if (value === null) return kind === 'date' ? 'no such day' : 'no such figure';
  if (kind === 'date' || kind === 'slip') return value;
  const counted = { money: ` ${unit}`, shares: '', percentage: '%' }[kind];
  return `${sayNumber(Big(value))}${counted}${within === null ? '' : ` ± ${sayNumber(Big(within))}`}`;
}

function statusCell({ status, tiedTo: { count, ranges }, findings, range }: SheetRow, place: WritePlace): string {
  const more = count - ranges.length;
  const where = `${ranges.map(place).join(', ')}${more > 0 ? ` and ${sayNumber(Big(more))} more` : ''}`;
  const tied = count > 0 ? `${counted(count, 'other')}: ${where}` : '';
  if (status === 'stated-once') return '<td class="status">– stated once</td>';
  if (status === 'tied') return `<td class="status"><span class="tied">✓ tied</span> to ${tied}</td>`;
  // The sentence of a finding may say "here" of another place than this.
  const from = (raised: SheetRange) => (meets(raised, range) ? '' : `at ${place(raised)}: `);
  const messages = findings
    .map(({ rule, message, range: raised }) => `<span class="message">${from(raised)}${escaped(message)} (${escaped(rule)})</span>`)
    .join('');
  return `<td class="status"><span class="conflicting">✗ conflicting</span>${messages}${tied === '' ? '' : `<span class="message">the same as ${tied}</span>`}</td>`;
}
