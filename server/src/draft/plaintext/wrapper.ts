import type { Span } from '../../text/span';
import type { Line } from './line';
import type { Lines } from './lines';

/** A stretch of the wrapper that EDGAR puts around the documents of a submission, which shows nothing. */
export interface Wrapper {
  readonly source: Span;
  /** Where what follows starts. */
  readonly next: number;
  /** The form type, where it names one. */
  readonly formType?: string;
}

/** A tag of the wrapper with its value; nothing closes it. */
const VALUE = /^<(SEC-DOCUMENT|IMS-DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|ACCEPTANCE-DATETIME)>\s*([^\s<]*)/i;
/** What holds no words of a document, by its opening and by all up to where the document goes on: headers, data, files in letters. */
const ELEMENTS: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/^<SEC-HEADER>/i, /<\/SEC-HEADER>[^\n]*\n?/gi],
  [/^<IMS-HEADER>/i, /<\/IMS-HEADER>[^\n]*\n?/gi],
  [/^<XBRL>/i, /<\/XBRL>[^\n]*\n?/gi],
  [/^<XML>/i, /<\/XML>[^\n]*\n?/gi],
  [/^begin [0-7]{3} [^\s]{1,100}[^\S\n]*\n[ -`]{1,62}\r?\n/, /\nend[^\S\n]*(?:\n|$)|\n(?=<\/(?:TEXT|DOCUMENT)>)/gi],
  [/^-----BEGIN PRIVACY-ENHANCED MESSAGE-----/, /(?=<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>)/gi],
];
const MESSAGE_END = /^-----END PRIVACY-ENHANCED MESSAGE-----/;
const LONGEST_OPENING = 300;

/** Whether a line starts a stretch of the wrapper. */
export function startsWrapper(lines: Lines, line: Line): boolean {
  const start = openingAt(lines, line);
  return start !== undefined && (VALUE.test(start) || MESSAGE_END.test(start) || ELEMENTS.some(([opening]) => opening.test(start)));
}

/** The stretch of the wrapper that starts with a line; that line alone where the end of it is lost. */
export function wrapperAt(lines: Lines, line: Line): Wrapper | undefined {
  if (!startsWrapper(lines, line)) return undefined;
  const start = openingAt(lines, line) ?? '';
  const alone = { source: { start: line.start, end: line.end }, next: line.next };
  const [, tag, value] = VALUE.exec(start) ?? [];
  if (tag !== undefined) return tag.toUpperCase() === 'TYPE' && value ? { ...alone, formType: value } : alone;
  const element = ELEMENTS.find(([opening]) => opening.test(start));
  if (element === undefined) return alone;
  const end = lines.find(element[1], line.start);
  lines.looked(end + LONGEST_OPENING);
  return end <= lines.source.length ? { source: { start: line.start, end }, next: end } : alone;
}

/** The start of a line, and of the next, where it may be one of the wrapper. */
function openingAt(lines: Lines, { start }: Line): string | undefined {
  const unit = lines.source[start];
  if (unit !== '<' && unit !== 'b' && unit !== '-') return undefined;
  const opening = lines.source.slice(start, start + LONGEST_OPENING);
  lines.looked(start + LONGEST_OPENING);
  return opening;
}
