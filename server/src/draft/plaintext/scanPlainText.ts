import type { Span } from '../../text/span';
import type { Block, Checkpoint, Scanner } from '../block';
import type { PassageBuilder } from '../passageBuilder';
import type { Line } from './line';
import { Lines, type Mark } from './lines';
import { measured } from './lineWidths';
import { type Prose, proseInTable, readProse } from './prose';
import { showProse } from './showProse';
import { openPlainTable, openTaggedTable, readTableLine, sameTable, staysInTable, type TableState } from './table';
import { isRule, startsTable } from './tableLayout';
import { type Wrapper, wrapperAt } from './wrapper';

/** Whether a scanner is inside a table or in text, and there, whether nothing that shows stands right above. */
type Place = TableState | { readonly within: 'text'; readonly isApart: boolean };

/** Where a scanner is in plain text. */
export interface PlainTextState {
  readonly place: Place;
  /** How many units from here on were looked at to come here. */
  readonly ahead: number;
}

const APART: Place = { within: 'text', isApart: true };
const BELOW_TEXT: Place = { within: 'text', isApart: false };

/**
 * Cuts plain text into blocks: text that was broken into lines to fit a page, as EDGAR took it, and text of a line a paragraph. Goes on at
 * the start of a line, or behind a page mark or comment that starts one. What was looked at never shrinks from block to block.
 */
export const plainTextScanner: Scanner<PlainTextState> = {
  start: { place: APART, ahead: 0 },
  same: (a, b) => a.ahead === b.ahead && samePlace(a.place, b.place),
  unfit: [
    { kind: 'notAscii', pattern: /[^\u0000-\u007f]/g },
    { kind: 'control', pattern: /[\t\f]/g },
  ],
  *scan(source, from, state) {
    const lines = new Lines(source, from);
    lines.looked(from + state.ahead);
    let { place } = state;
    for (let at = from; at < source.length; ) {
      const read = readAt(lines, at, place);
      if (read.block !== undefined) yield read.block;
      ({ at, place } = read);
    }
  },
};

function samePlace(a: Place, b: Place): boolean {
  if (a.within === 'text') return b.within === 'text' && a.isApart === b.isApart;
  return b.within === 'table' && sameTable(a, b);
}

type PlainTextBlock = Block<PlainTextState>;

/** What stands at an offset, where what follows starts, and in what place that is. */
interface Read {
  readonly block?: PlainTextBlock;
  readonly at: number;
  readonly place: Place;
}

function readAt(lines: Lines, at: number, place: Place): Read {
  const pageMark = lines.pageMarkAt(at);
  if (pageMark !== undefined) return readPageMark(lines, pageMark, behindMark(place));
  const comment = lines.commentAt(at);
  if (comment !== undefined) return readComment(lines, comment, behindMark(place));
  const line = lines.at(at);
  const wrapper = wrapperAt(lines, line);
  if (wrapper !== undefined) return readWrapper(lines, wrapper);
  const table = tableAt(lines, line, place);
  if (table !== undefined) {
    const prose = proseInTable(lines, line, table);
    return prose === undefined ? readRow(lines, line, table) : readText(lines, prose, table);
  }
  if (line.first < 0 || isRule(line)) return readNothing(lines, line, APART);
  return readText(lines, readProse(lines, line, place.within === 'table' || place.isApart), BELOW_TEXT);
}

function readPageMark(lines: Lines, { start, end, next }: Mark, place: Place): Read {
  return { block: blockOf('pageBreak', { start, end }, checkpoint(lines, next, place)), at: next, place };
}

function readComment(lines: Lines, { start, end, next }: Mark, place: Place): Read {
  const comment = { start, end };
  return { block: blockOf('hidden', comment, checkpoint(lines, next, place), { comment }), at: next, place };
}

function readWrapper(lines: Lines, { source, next, formType }: Wrapper): Read {
  return { block: blockOf('hidden', source, checkpoint(lines, next, APART), { formType }), at: next, place: APART };
}

/** Of a line that shows nothing, which is hidden, but no block where it is blank. */
function readNothing(lines: Lines, { start, end, first, holes, next }: Line, place: Place): Read {
  if (first < 0 && holes.length === 0) return { at: next, place };
  return { block: blockOf('hidden', { start, end }, checkpoint(lines, next, place)), at: next, place };
}

function readRow(lines: Lines, line: Line, table: TableState): Read {
  const { row, next } = readTableLine(lines, line, table);
  const place = line.tags.lastIndexOf('/TABLE') > line.tags.lastIndexOf('TABLE') ? APART : next;
  if (row === undefined) return readNothing(lines, line, place);
  const more = { show: row, opensTable: !table.hasRows, lines: measured([line], table.closed) };
  return { block: blockOf('tableRow', { start: line.start, end: line.end }, checkpoint(lines, line.next, place), more), at: line.next, place };
}

function readText(lines: Lines, prose: Prose, place: Place): Read {
  const [first] = prose.lines;
  const { end, next } = prose.lines.at(-1) ?? first;
  const more = { show: (into: PassageBuilder) => showProse(prose, into), lines: measured(prose.lines, place.within === 'table' && place.closed) };
  return { block: blockOf(prose.kind, { start: first.start, end }, checkpoint(lines, next, place), more), at: next, place };
}

/** What a block has beside its kind and its source: most shows nothing. */
type More = Partial<Pick<PlainTextBlock, 'show' | 'opensTable' | 'comment' | 'formType' | 'lines'>>;

/** All that a block may have is named once: copies with one thing more take several times as long, and blocks of many shapes are slow to read. */
function blockOf(kind: PlainTextBlock['kind'], source: Span, next: Checkpoint<PlainTextState>, more: More = {}): PlainTextBlock {
  const { show = showNothing, opensTable, comment, formType, lines } = more;
  return { kind, source, show, opensTable, comment, formType, lines, next };
}

function checkpoint(lines: Lines, at: number, place: Place): Checkpoint<PlainTextState> {
  lines.looked(at);
  return { at, state: { place, ahead: lines.reach - at }, reach: lines.reach };
}

function showNothing(): void {}

/** Page marks and comments leave a table as it is. */
function behindMark(place: Place): Place {
  return place.within === 'table' ? place : APART;
}

/** The state of the table that a line is part of; undefined where it is part of none. */
function tableAt(lines: Lines, line: Line, place: Place): TableState | undefined {
  if (line.tags.includes('TABLE')) return openTaggedTable(lines, line);
  if (place.within === 'table' && !line.tags.includes('FN') && (place.closed || staysInTable(lines, line))) return place;
  return startsTable(lines, line) ? openPlainTable(lines, line) : undefined;
}
