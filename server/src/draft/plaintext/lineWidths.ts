import { LONGEST_LINE, LONGEST_TABLE_LINE } from '../../regulation/edgar';
import type { Span } from '../../text/span';
import type { MeasuredLines } from '../edgarMarks';
import type { Line } from './line';

/** A line of prose that fills a page of EDGAR is at least so wide: its next word is on the next line. */
const NARROWEST_FULL = 60;

/** How lines are laid out, of a table between its tags or not; undefined where none fills the width that EDGAR takes or goes over it. */
export function measured(lines: readonly Line[], isTagged: boolean): MeasuredLines | undefined {
  let full = 0;
  const over: Span[] = [];
  const limit = isTagged ? LONGEST_TABLE_LINE : LONGEST_LINE;
  for (const line of lines) {
    if (line.right > limit) over.push(behindColumn(line, limit));
    else if (!isTagged && line.right >= NARROWEST_FULL) full++;
  }
  return full === 0 && over.length === 0 ? undefined : { full, over };
}

/** What of a line stands behind a column. Source offsets. */
function behindColumn({ start, text, columns }: Line, column: number): Span {
  const at = columns === undefined ? column : columns.findIndex(other => other >= column);
  return { start: start + at, end: start + text.length };
}
