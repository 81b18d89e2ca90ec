import type { Position } from '../../text/position';
import type { SheetRange } from './sheet';

/** How a place of the draft is written in a sheet. */
export type WritePlace = (range: SheetRange) => string;

/** A place as editors count: lines and columns from one, "12:34". */
export function sayPlace({ start: { line, character } }: SheetRange): string {
  return `${line + 1}:${character + 1}`;
}

/** For a page that is read by itself. */
export const plainPlace: WritePlace = range => sayPlace(range);

/** For a view beside the draft, which goes there. */
export const linkedPlace: WritePlace = range =>
  `<button type="button" data-line="${range.start.line}" data-character="${range.start.character}">${sayPlace(range)}</button>`;

/** Whether one place lies in another, or reaches into it. */
export function meets(a: SheetRange, b: SheetRange): boolean {
  return isBefore(a.start, b.end) && isBefore(b.start, a.end);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
