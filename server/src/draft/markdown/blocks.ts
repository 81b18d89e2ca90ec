import type { Span } from '../../text/span';
import { COMMENT_CLOSE, COMMENT_OPEN } from '../comments';
import { frontMatterEnd } from './frontMatter';

/** A block of Markdown: the source it takes up, and the source of its content line by line with all prefixes taken off. */
export type Block = { readonly source: Span } & (
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly Span[] }
  | { readonly kind: 'paragraph' | 'listItem' | 'literal'; readonly lines: readonly Span[] }
  /** It parts what stands around it and shows nothing. */
  | { readonly kind: 'comment' }
  /** `table` is the source of the whole table. */
  | { readonly kind: 'tableRow'; readonly table: Span; readonly cells: readonly Span[]; readonly isHead: boolean }
);

const BLANK = /^\s*$/;
const QUOTE_PREFIX = /^(?: {0,3}> ?)+/;
const ATX_HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const ATX_CLOSING = /[ \t]#+[ \t]*$/;
const THEMATIC_BREAK = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const SETEXT_UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?=\S)|$)/;
/** Of the numbered items only "1." may break into a paragraph: a line may well start with "2022.". */
const INTERRUPTING_LIST_ITEM = /^[ \t]*(?:[-*+]|1[.)])[ \t]+(?=\S)/;
const DELIMITER_CELL = /^[ \t]*:?-+:?[ \t]*$/;
const HIDDEN_ELEMENT = /^ {0,3}<(script|style)\b/i;
/** A comment or script that goes on for longer is one whose end was lost: it shows as text. */
const LONGEST_HIDDEN = 100_000;

interface Line {
  /** The line without its line end. */
  readonly span: Span;
  /** The line without block quote marks, as text. */
  readonly text: string;
  /** Where `text` starts in the source. */
  readonly start: number;
}

/** Cuts Markdown source (LF or CRLF) into its blocks, in order. Never throws; what is no other block is a paragraph. */
export function* scanBlocks(source: string): Generator<Block> {
  const hidden = new HiddenElements(source);
  let next = frontMatterEnd(source);
  while (next < source.length) {
    const line = lineAt(source, next);
    const following = afterLine(source, line.span.end);
    if (BLANK.test(line.text) || THEMATIC_BREAK.test(line.text)) {
      next = following;
      continue;
    }
    const element = hidden.startingAt(line);
    if (element !== undefined) {
      if (element.isComment) yield { kind: 'comment', source: element.source };
      next = element.source.end;
      continue;
    }
    const block = fencedBlock(source, line) ?? atxHeading(line);
    if (block !== undefined) {
      yield block;
      next = afterLine(source, block.source.end);
      continue;
    }
    if (startsTable(source, line)) {
      const { table, rows } = tableFrom(source, line);
      for (const row of rows) yield { kind: 'tableRow', source: row.span, table, cells: cellsOf(row), isHead: row === line };
      next = afterLine(source, table.end);
      continue;
    }
    const prose = proseBlock(source, line, hidden);
    yield prose.block;
    next = prose.next;
  }
}

function lineAt(source: string, start: number): Line {
  let end = source.indexOf('\n', start);
  if (end < 0) end = source.length;
  if (end > start && source.charCodeAt(end - 1) === 13) end--;
  const raw = source.slice(start, end);
  const prefix = QUOTE_PREFIX.exec(raw)?.[0].length ?? 0;
  return { span: { start, end }, text: prefix > 0 ? raw.slice(prefix) : raw, start: start + prefix };
}

function afterLine(source: string, end: number): number {
  const lineFeed = source.indexOf('\n', end);
  return lineFeed < 0 ? source.length : lineFeed + 1;
}

/** What ends a hidden element, in any case. */
type ClosingMark = typeof COMMENT_CLOSE | '</script>' | '</style>';

const CLOSING_MARKS: Readonly<Record<ClosingMark, RegExp>> = { [COMMENT_CLOSE]: /-->/g, '</script>': /<\/script>/gi, '</style>': /<\/style>/gi };

/** Finds comments, scripts and style sheets. */
class HiddenElements {
  readonly #source: string;
  /** By closing mark: from where it was searched last and where it was found, so that nothing is searched twice. */
  readonly #found = new Map<ClosingMark, { readonly from: number; readonly at: number }>();

  constructor(source: string) {
    this.#source = source;
  }

  /** The hidden element that starts this line; undefined where none does or where its end is not near. */
  startingAt({ text, start: lineStart }: Line): { readonly source: Span; readonly isComment: boolean } | undefined {
    const start = lineStart + text.length - text.trimStart().length;
    const isComment = this.#source.startsWith(COMMENT_OPEN, start);
    const end = isComment ? this.#closing(COMMENT_CLOSE, start + COMMENT_OPEN.length) : this.#endOfElement(text, lineStart);
    return end === undefined ? undefined : { source: { start, end }, isComment };
  }

  #endOfElement(text: string, from: number): number | undefined {
    const name = HIDDEN_ELEMENT.exec(text)?.[1]?.toLowerCase();
    return name === undefined ? undefined : this.#closing(name === 'script' ? '</script>' : '</style>', from);
  }

  #closing(mark: ClosingMark, from: number): number | undefined {
    const end = this.#next(mark, from) + mark.length;
    return end <= from + LONGEST_HIDDEN ? end : undefined;
  }

  #next(mark: ClosingMark, from: number): number {
    const known = this.#found.get(mark);
    if (known !== undefined && known.from <= from && from <= known.at) return known.at;
    const pattern = CLOSING_MARKS[mark];
    pattern.lastIndex = from;
    const at = pattern.exec(this.#source)?.index ?? Number.POSITIVE_INFINITY;
    this.#found.set(mark, { from, at });
    return at;
  }
}

function fencedBlock(source: string, opening: Line): Block | undefined {
  const fence = FENCE.exec(opening.text)?.[1];
  if (fence === undefined) return undefined;
  const lines: Span[] = [];
  let end = opening.span.end;
  for (let at = afterLine(source, end); at < source.length; at = afterLine(source, end)) {
    const line = lineAt(source, at);
    end = line.span.end;
    const closing = FENCE.exec(line.text)?.[1];
    if (closing?.startsWith(fence) && line.text.trim() === closing) break;
    lines.push({ start: line.start, end: line.span.end });
  }
  return { kind: 'literal', source: { start: opening.span.start, end }, lines };
}

function atxHeading(line: Line): Block | undefined {
  const marks = ATX_HEADING.exec(line.text)?.[1];
  if (marks === undefined) return undefined;
  const start = line.start + line.text.indexOf('#') + marks.length;
  const closing = ATX_CLOSING.exec(line.text);
  const end = closing === null ? line.span.end : Math.max(start, line.start + closing.index);
  return { kind: 'heading', level: marks.length, source: line.span, lines: [{ start, end }] };
}

function startsTable(source: string, line: Line): boolean {
  if (!line.text.includes('|')) return false;
  const at = afterLine(source, line.span.end);
  if (at >= source.length) return false;
  const delimiter = lineAt(source, at);
  if (!delimiter.text.includes('-') || !delimiter.text.includes('|')) return false;
  const cells = cellsOf(delimiter);
  return cells.every(cell => DELIMITER_CELL.test(source.slice(cell.start, cell.end))) && cells.length === cellsOf(line).length;
}

/** A table from its head on, with its rows but for the one that divides them. */
function tableFrom(source: string, head: Line): { readonly table: Span; readonly rows: readonly Line[] } {
  const rows = [head];
  let { end } = lineAt(source, afterLine(source, head.span.end)).span;
  for (let at = afterLine(source, end); at < source.length; at = afterLine(source, end)) {
    const line = lineAt(source, at);
    if (BLANK.test(line.text) || !line.text.includes('|')) break;
    rows.push(line);
    end = line.span.end;
  }
  return { table: { start: head.span.start, end }, rows };
}

/** The cells of a table line: what stands between bars that are not escaped. */
function cellsOf(line: Line): readonly Span[] {
  const { text, start } = line;
  const bars: number[] = [];
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) if (text[at - 1] !== '\\') bars.push(at);
  const cells: Span[] = [];
  let from = 0;
  for (const bar of [...bars, text.length]) {
    const outside = BLANK.test(text.slice(from, bar)) && (from === 0 || bar === text.length);
    if (!outside) cells.push({ start: start + from, end: start + bar });
    from = bar + 1;
  }
  return cells;
}

/** A paragraph, list item or underlined heading that starts at this line. */
function proseBlock(source: string, first: Line, hidden: HiddenElements): { readonly block: Block; readonly next: number } {
  const marker = LIST_ITEM.exec(first.text)?.[0].length ?? 0;
  const kind = marker > 0 ? 'listItem' : 'paragraph';
  const lines: Span[] = [{ start: first.start + marker, end: first.span.end }];
  let end = first.span.end;
  let next = afterLine(source, end);
  while (next < source.length) {
    const line = lineAt(source, next);
    const underline = kind === 'paragraph' ? SETEXT_UNDERLINE.exec(line.text)?.[1] : undefined;
    if (underline !== undefined) {
      const block: Block = { kind: 'heading', level: underline.startsWith('=') ? 1 : 2, source: { start: first.span.start, end: line.span.end }, lines };
      return { block, next: afterLine(source, line.span.end) };
    }
    if (interruptsProse(source, line, kind) || hidden.startingAt(line) !== undefined) break;
    lines.push({ start: line.start, end: line.span.end });
    end = line.span.end;
    next = afterLine(source, end);
  }
  return { block: { kind, source: { start: first.span.start, end }, lines }, next };
}

function interruptsProse(source: string, line: Line, kind: 'paragraph' | 'listItem'): boolean {
  return (
    BLANK.test(line.text) ||
    THEMATIC_BREAK.test(line.text) ||
    ATX_HEADING.test(line.text) ||
    FENCE.test(line.text) ||
    (kind === 'listItem' ? LIST_ITEM : INTERRUPTING_LIST_ITEM).test(line.text) ||
    startsTable(source, line)
  );
}
