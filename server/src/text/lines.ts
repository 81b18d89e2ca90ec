/*
 * Lines of a source, by offsets into it (UTF-16 units). Lines end in LF or CRLF.
 */

/** Where the line of an offset starts. */
export function lineStartOf(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line behind that of an offset starts; the end of the source where there is none. */
export function afterLine(source: string, offset: number): number {
  const lineFeed = source.indexOf('\n', offset);
  return lineFeed < 0 ? source.length : lineFeed + 1;
}

/** Whether a line that starts at an offset has an empty line before it, or none. */
export function isBlankBefore(source: string, lineStart: number): boolean {
  return lineStart === 0 || source.slice(lineStartOf(source, lineStart - 1), lineStart).trim() === '';
}

/** Whether a line, with its line end, starts at an offset and is empty. */
export function isBlankBehind(source: string, lineStart: number): boolean {
  const end = afterLine(source, lineStart);
  return source[end - 1] === '\n' && end > lineStart && source.slice(lineStart, end).trim() === '';
}

const WHITE_SPACE = /\s/;

/** Where the line of an offset starts, where only white space stands between; undefined otherwise. */
export function blankLineStart(source: string, offset: number): number | undefined {
  let at = offset;
  while (at > 0 && source[at - 1] !== '\n') {
    if (!WHITE_SPACE.test(source[at - 1] ?? '')) return undefined;
    at--;
  }
  return at;
}

/** Where the line behind that of an offset starts, where only white space stands between; undefined otherwise. */
export function blankLineEnd(source: string, offset: number): number | undefined {
  let at = offset;
  while (at < source.length && source[at] !== '\n') {
    if (!WHITE_SPACE.test(source[at] ?? '')) return undefined;
    at++;
  }
  return Math.min(source.length, at + 1);
}
