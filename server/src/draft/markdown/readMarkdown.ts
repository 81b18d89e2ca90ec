import type { Span } from '../../text/span';
import type { Comments } from '../comments';
import { Draft, type PlacedPassage } from '../draft';
import { PassageBuilder } from '../passageBuilder';
import { type Block, scanBlocks } from './blocks';
import { type GatheredComments, readInline } from './inline';

/** Reads Markdown (LF or CRLF) into passages of clean prose. Never throws: any text is some Markdown. */
export function readMarkdown(source: string): Draft {
  const placed: PlacedPassage[] = [];
  const comments: GatheredComments = { closed: [], unclosed: [] };
  let heads: readonly string[] = [];
  let list: Block[] = [];
  const flush = () => {
    if (list.length > 0) place(placed, source, list, heads, comments);
    list = [];
  };
  for (const block of scanBlocks(source)) {
    if (block.kind === 'comment') {
      comments.closed.push(block.source);
      continue;
    }
    if (block.kind === 'listItem' && list.length > 0) {
      list.push(block);
      continue;
    }
    flush();
    if (block.kind === 'paragraph' && introducesList(source, block)) list = [block];
    else {
      const start = placed.length;
      place(placed, source, [block], heads, comments);
      if (block.kind === 'tableRow' && block.isHead) heads = cellTexts(placed[start]);
    }
  }
  flush();
  return new Draft('markdown', source.includes('\r\n') ? '\r\n' : '\n', placed, inOrder(comments));
}

/** A list is read when it is at its end: behind the comments between its items. */
function inOrder({ closed, unclosed }: Comments): Comments {
  return { closed: [...closed].sort((a, b) => a.start - b.start), unclosed: [...unclosed].sort((a, b) => a - b) };
}

/** A paragraph introduces the list behind it when it ends in a colon or dash, emphasis marks aside. */
function introducesList(source: string, paragraph: Block & { readonly kind: 'paragraph' | 'listItem' | 'literal' }): boolean {
  const { start, end } = paragraph.source;
  return /[:\u2013\u2014][\s*_]*$/.test(source.slice(Math.max(start, end - 16), end));
}

function cellTexts(placed: PlacedPassage | undefined): readonly string[] {
  return placed === undefined ? [] : placed.passage.pieces.map(piece => placed.passage.text.slice(piece.span.start, piece.span.end));
}

/** Anything but separators: a row of empty cells is no passage. */
const SHOWS_SOMETHING = /[^\u001f]/;

function place(placed: PlacedPassage[], source: string, blocks: readonly Block[], heads: readonly string[], comments: GatheredComments): void {
  const [first] = blocks;
  const start = first?.source.start ?? 0;
  const end = blocks.at(-1)?.source.end ?? start;
  const builder = new PassageBuilder(source, start);
  for (const block of blocks) readBlock(source, block, heads, builder, comments);
  const passage = builder.finish(end);
  if (!SHOWS_SOMETHING.test(passage.text)) return;
  placed.push({ passage, start, block: first?.kind === 'tableRow' ? first.table : { start, end } });
}

function readBlock(source: string, block: Block, heads: readonly string[], builder: PassageBuilder, comments: GatheredComments): void {
  switch (block.kind) {
    case 'heading':
      builder.openPiece({ kind: 'heading', level: block.level }, block.source.start);
      readInline(source, block.lines, builder, comments);
      builder.closePiece();
      break;
    case 'paragraph':
    case 'listItem':
      for (const lines of pieceLines(source, block)) {
        builder.openPiece({ kind: block.kind }, lines[0]?.start ?? block.source.start);
        readInline(source, lines, builder, comments);
        builder.closePiece();
      }
      break;
    case 'literal':
      builder.openPiece({ kind: 'literal' }, block.source.start);
      for (const line of block.lines) {
        builder.copy(line.start, line.end);
        builder.space(line.end, line.end + 1);
      }
      builder.closePiece();
      break;
    case 'tableRow':
      for (const [column, cell] of block.cells.entries()) {
        const head = block.isHead ? '' : (heads[column] ?? '');
        builder.openPiece({ kind: 'tableCell', column, head, isHead: block.isHead }, cell.start);
        readInline(source, [cell], builder, comments);
        builder.closePiece();
      }
  }
}

/** Whether a line is the middle of the one before it: it starts small, or a parenthesis is open. */
function goesOn(before: string, line: string): boolean {
  return /^[\s*_]*[a-z]/.test(line) || before.lastIndexOf('(') > before.lastIndexOf(')');
}

const HARD_BREAK = /(?: {2,}|\\)$/;
const WHOLLY_BOLD = /^\s*\*\*[^*].*\*\*\s*\\?$/;

/**
 * Cover lines are typed as lines of bold, or with hard breaks between them; each of them is a piece of its own. A line that goes on in small
 * letters or inside a parenthesis, and other prose, is one piece.
 */
function pieceLines(source: string, block: { readonly lines: readonly Span[] }): readonly (readonly Span[])[] {
  const { lines } = block;
  if (lines.length < 2) return [lines];
  const texts = lines.map(line => source.slice(line.start, line.end));
  const isCover = texts.every(text => WHOLLY_BOLD.test(text));
  const pieces: Span[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = texts[index - 1];
    const breaks = before !== undefined && (isCover || HARD_BREAK.test(before)) && !goesOn(before, texts[index] ?? '');
    const piece = pieces.at(-1);
    if (piece === undefined || breaks) pieces.push([line]);
    else piece.push(line);
  }
  return pieces;
}
