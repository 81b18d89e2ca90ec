import { isBlankBefore, lineStartOf } from '../text/lines';
import type { DraftFormat } from './format';

const TABLE_TAG = /<(\/?)table\b/gi;
/** Before these no paragraph stands in HTML. */
const NO_PARAGRAPH_BEFORE = /<(?:t[dhr]|li|tbody)\b/iy;
/** A line from which on Markdown takes all up to the next empty line for HTML. A comment ends with its line. */
const OPENS_HTML = /^[ \t]*<\/?[a-z]/i;

/**
 * Where a paragraph can be put so that it stands before the block at an offset of a source, outside all HTML around it: there, or in front of the
 * table that it stands in. Undefined where there is no such place.
 */
export function paragraphPlace(source: string, offset: number, format: DraftFormat): number | undefined {
  if (format === 'plaintext') return offset;
  const table = openTable(source, offset);
  if (format === 'markdown') return startsMarkdown(source, table ?? offset) ? (table ?? offset) : undefined;
  NO_PARAGRAPH_BEFORE.lastIndex = offset;
  return NO_PARAGRAPH_BEFORE.test(source) ? table : offset;
}

/** Where the outermost HTML table starts that is open at an offset; undefined outside all. */
export function openTable(source: string, offset: number): number | undefined {
  let depth = 0;
  let start = 0;
  for (const { 1: slash, index } of source.slice(0, offset).matchAll(TABLE_TAG)) {
    if (slash === '' && depth++ === 0) start = index;
    else if (slash !== '' && depth > 0) depth--;
  }
  return depth > 0 ? start : undefined;
}

/** Whether what is put at an offset is read as Markdown: it starts its line, and no HTML goes on there from the lines before. */
function startsMarkdown(source: string, offset: number): boolean {
  let lineStart = lineStartOf(source, offset);
  if (source.slice(lineStart, offset).trim() !== '') return false;
  while (!isBlankBefore(source, lineStart)) {
    const before = lineStartOf(source, lineStart - 1);
    if (OPENS_HTML.test(source.slice(before, lineStart))) return false;
    lineStart = before;
  }
  return true;
}
