import type { Span } from '../../text/span';
import { COMMENT_CLOSE, COMMENT_OPEN, endOfShortest } from '../comments';
import { frontMatterOf } from './frontMatter';
import { type Line, SourceLines } from './sourceLines';

/** A block of Markdown: the source it takes up, and the source of its content line by line with all prefixes taken off. */
export type MarkdownBlock = { readonly source: Span } & (
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly Span[] }
  | { readonly kind: 'paragraph' | 'listItem' | 'literal'; readonly lines: readonly Span[] }
  /** They show nothing: comments, scripts, front matter; and the rules that part pages. */
  | { readonly kind: 'hidden'; readonly isComment: boolean }
  | { readonly kind: 'pageBreak' }
  | { readonly kind: 'tableRow'; readonly cells: readonly Span[]; readonly isHead: boolean }
);

/** Where a scan stands: at the start of the document, where front matter may be; among blocks; or behind a row of a table. */
export type Standing = 'start' | 'blocks' | 'table';

/** A block, and how the scan goes on behind it. Source offsets. */
export interface Scanned {
  readonly block: MarkdownBlock;
  readonly next: number;
  readonly standing: Standing;
  /** Behind the last unit that was looked at so far. */
  readonly reach: number;
}

const BLANK = /^\s*$/;
/** Most lines do: they are prose, or the heads of a table. */
const STARTS_WITH_LETTER = /^[A-Za-z]/;
const ATX_HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const ATX_CLOSING = /[ \t]#+[ \t]*$/;
const THEMATIC_BREAK = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const SETEXT_UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?=\S)|[ \t]*$)/;
/** Of the numbered items only "1." may break into a paragraph: a line may well start with "2022.". */
const INTERRUPTING_LIST_ITEM = /^[ \t]*(?:[-*+]|1[.)])[ \t]+(?=\S)/;
const DELIMITER_CELL = /^[ \t]*:?-+:?[ \t]*$/;
const HIDDEN_ELEMENT = /^ {0,3}<(script|style)\b/i;
/** A comment or script that goes on for longer is one whose end was lost: it shows as text. */
const LONGEST_HIDDEN = 100_000;

/** Cuts Markdown source (LF or CRLF) into its blocks from an offset on, in order. Never throws; what is no other block is a paragraph. */
export function* scanBlocks(source: string, from: number, standingThere: Standing): Generator<Scanned, void> {
  const lines = new SourceLines(source);
  const hidden = new HiddenElements(lines);
  const scanned = (block: MarkdownBlock, next: number, standing: Standing = 'blocks'): Scanned => ({ block, next, standing, reach: lines.reach });
  let next = from;
  let standing = standingThere;
  if (standing === 'start') {
    const frontMatter = frontMatterOf(source);
    lines.look(frontMatter.reach);
    next = frontMatter.end;
    if (next > 0) yield scanned({ kind: 'hidden', source: { start: 0, end: next }, isComment: false }, next);
  }
  while (next < source.length) {
    const line = lines.at(next);
    const following = lines.after(line.span.end);
    if (standing === 'table' && line.text.includes('|')) {
      yield scanned({ kind: 'tableRow', source: line.span, cells: cellsOf(line), isHead: false }, following, 'table');
      next = following;
      continue;
    }
    standing = 'blocks';
    if (STARTS_WITH_LETTER.test(line.text) && !startsTable(lines, line)) {
      const prose = proseBlock(lines, line, hidden);
      next = prose.next;
      yield scanned(prose.block, next);
      continue;
    }
    if (BLANK.test(line.text)) {
      next = following;
      continue;
    }
    if (THEMATIC_BREAK.test(line.text)) {
      yield scanned({ kind: 'pageBreak', source: line.span }, following);
      next = following;
      continue;
    }
    const element = hidden.startingAt(line);
    if (element !== undefined) {
      next = element.source.end;
      yield scanned({ kind: 'hidden', ...element }, next);
      continue;
    }
    const block = fencedBlock(lines, line) ?? atxHeading(line);
    if (block !== undefined) {
      next = lines.after(block.source.end);
      yield scanned(block, next);
      continue;
    }
    if (startsTable(lines, line)) {
      const delimiter = lines.at(following);
      next = lines.after(delimiter.span.end);
      standing = 'table';
      yield scanned({ kind: 'tableRow', source: { start: line.span.start, end: delimiter.span.end }, cells: cellsOf(line), isHead: true }, next, standing);
      continue;
    }
    const prose = proseBlock(lines, line, hidden);
    next = prose.next;
    yield scanned(prose.block, next);
  }
}

/** What ends a hidden element, in any case. */
type ClosingMark = typeof COMMENT_CLOSE | '</script>' | '</style>';

const CLOSING_MARKS: Readonly<Record<ClosingMark, RegExp>> = { [COMMENT_CLOSE]: /-->/g, '</script>': /<\/script>/gi, '</style>': /<\/style>/gi };

/** Finds comments, scripts and style sheets. */
class HiddenElements {
  readonly #lines: SourceLines;
  /** By closing mark: from where it was searched last and where it was found, so that nothing is searched twice. */
  readonly #found = new Map<ClosingMark, { readonly from: number; readonly at: number }>();

  constructor(lines: SourceLines) {
    this.#lines = lines;
  }

  /** The hidden element that starts this line; undefined where none does or where its end is not near. */
  startingAt({ text, start: lineStart }: Line): { readonly source: Span; readonly isComment: boolean } | undefined {
    const start = lineStart + text.length - text.trimStart().length;
    const isComment = this.#lines.source.startsWith(COMMENT_OPEN, start);
    const end = isComment
      ? (endOfShortest(this.#lines.source, start) ?? this.#closing(COMMENT_CLOSE, start + COMMENT_OPEN.length))
      : this.#endOfElement(text, lineStart);
    return end === undefined ? undefined : { source: { start, end }, isComment };
  }

  #endOfElement(text: string, from: number): number | undefined {
    const name = HIDDEN_ELEMENT.exec(text)?.[1]?.toLowerCase();
    return name === undefined ? undefined : this.#closing(name === 'script' ? '</script>' : '</style>', from);
  }

  #closing(mark: ClosingMark, from: number): number | undefined {
    const end = this.#next(mark, from) + mark.length;
    const isNear = end <= from + LONGEST_HIDDEN;
    this.#lines.look(isNear ? end : from + LONGEST_HIDDEN);
    return isNear ? end : undefined;
  }

  #next(mark: ClosingMark, from: number): number {
    const known = this.#found.get(mark);
    if (known !== undefined && known.from <= from && from <= known.at) return known.at;
    const pattern = CLOSING_MARKS[mark];
    pattern.lastIndex = from;
    const at = pattern.exec(this.#lines.source)?.index ?? Number.POSITIVE_INFINITY;
    this.#found.set(mark, { from, at });
    return at;
  }
}

function fencedBlock(source: SourceLines, opening: Line): MarkdownBlock | undefined {
  const fence = FENCE.exec(opening.text)?.[1];
  if (fence === undefined) return undefined;
  const lines: Span[] = [];
  let end = opening.span.end;
  for (let at = source.after(end); at < source.length; at = source.after(end)) {
    const line = source.at(at);
    end = line.span.end;
    const closing = FENCE.exec(line.text)?.[1];
    if (closing?.startsWith(fence) && line.text.trim() === closing) break;
    lines.push({ start: line.start, end: line.span.end });
  }
  return { kind: 'literal', source: { start: opening.span.start, end }, lines };
}

function atxHeading(line: Line): MarkdownBlock | undefined {
  const marks = ATX_HEADING.exec(line.text)?.[1];
  if (marks === undefined) return undefined;
  const start = line.start + line.text.indexOf('#') + marks.length;
  const closing = ATX_CLOSING.exec(line.text);
  const end = closing === null ? line.span.end : Math.max(start, line.start + closing.index);
  return { kind: 'heading', level: marks.length, source: line.span, lines: [{ start, end }] };
}

function startsTable(lines: SourceLines, line: Line): boolean {
  if (!line.text.includes('|')) return false;
  const at = lines.after(line.span.end);
  if (at >= lines.length) return false;
  const delimiter = lines.at(at);
  if (!delimiter.text.includes('-') || !delimiter.text.includes('|')) return false;
  const cells = cellsOf(delimiter);
  return cells.every(cell => DELIMITER_CELL.test(lines.source.slice(cell.start, cell.end))) && cells.length === cellsOf(line).length;
}

/** The cells of a table line: what stands between bars that are not escaped. */
function cellsOf(line: Line): readonly Span[] {
  const { text, start } = line;
  const cells: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    const bar = barFrom(text, from);
    const isOutside = (from === 0 || bar === text.length) && (from === bar || BLANK.test(text.slice(from, bar)));
    if (!isOutside) cells.push({ start: start + from, end: start + bar });
    from = bar + 1;
  }
  return cells;
}

function barFrom(text: string, from: number): number {
  let bar = text.indexOf('|', from);
  while (bar > 0 && text[bar - 1] === '\\') bar = text.indexOf('|', bar + 1);
  return bar < 0 ? text.length : bar;
}

/** A paragraph, list item or underlined heading that starts at this line. */
function proseBlock(source: SourceLines, first: Line, hidden: HiddenElements): { readonly block: MarkdownBlock; readonly next: number } {
  const marker = LIST_ITEM.exec(first.text)?.[0].length ?? 0;
  const kind = marker > 0 ? 'listItem' : 'paragraph';
  const inside = marker > 0 ? first.text.slice(0, marker).trimEnd().length + 1 : 0;
  const lines: Span[] = [{ start: first.start + marker, end: first.span.end }];
  let end = first.span.end;
  let next = source.after(end);
  while (next < source.length) {
    const line = source.at(next);
    const underline = kind === 'paragraph' ? SETEXT_UNDERLINE.exec(line.text)?.[1] : undefined;
    if (underline !== undefined) {
      const block: MarkdownBlock = {
        kind: 'heading',
        level: underline.startsWith('=') ? 1 : 2,
        source: { start: first.span.start, end: line.span.end },
        lines,
      };
      return { block, next: source.after(line.span.end) };
    }
    // A line that is indented as far as the words of the item goes on with them.
    const listItem = inside > indentOf(line) ? LIST_ITEM : INTERRUPTING_LIST_ITEM;
    if (listItem.test(line.text) || interruptsProse(source, line) || hidden.startingAt(line) !== undefined) break;
    lines.push({ start: line.start, end: line.span.end });
    end = line.span.end;
    next = source.after(end);
  }
  return { block: { kind, source: { start: first.span.start, end }, lines }, next };
}

function indentOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}

function interruptsProse(source: SourceLines, line: Line): boolean {
  if (STARTS_WITH_LETTER.test(line.text)) return startsTable(source, line);
  return BLANK.test(line.text) || THEMATIC_BREAK.test(line.text) || ATX_HEADING.test(line.text) || FENCE.test(line.text) || startsTable(source, line);
}
