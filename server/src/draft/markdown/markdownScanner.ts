import type { Span } from '../../text/span';
import type { Block, Scanner } from '../block';
import { PassageBuilder } from '../passageBuilder';
import { type MarkdownBlock, type Scanned, type Standing, scanBlocks } from './blocks';
import { readInline } from './inline';
import { pieceStarts } from './pieceStarts';

/** Where a scan of Markdown stands, and the column heads of the table that it is in. */
interface MarkdownState {
  readonly standing: Standing;
  readonly heads: readonly string[];
}

const NO_HEADS: readonly string[] = [];
const BLOCKS: MarkdownState = { standing: 'blocks', heads: NO_HEADS };

/** Cuts Markdown (LF or CRLF) into blocks. */
export const markdownScanner: Scanner<MarkdownState> = {
  start: { standing: 'start', heads: NO_HEADS },

  same(a, b) {
    return a === b || (a.standing === b.standing && a.heads.length === b.heads.length && a.heads.every((head, column) => head === b.heads[column]));
  },

  unfit: [],

  *scan(source, from, { standing, heads: headsThere }) {
    let heads = headsThere;
    for (const scanned of scanBlocks(source, from, standing)) {
      const { block } = scanned;
      const opensTable = block.kind === 'tableRow' && block.isHead;
      if (opensTable) heads = cellTexts(source, block);
      yield blockOf(source, scanned, heads, scanned.standing === 'table' ? { standing: 'table', heads } : BLOCKS);
    }
  },
};

function blockOf(source: string, { block, next, reach }: Scanned, heads: readonly string[], state: MarkdownState): Block<MarkdownState> {
  // All that a block may have is named once: copies with one thing more take several times as long, and blocks of many shapes are slow to read.
  return {
    kind: block.kind,
    source: block.source,
    show: into => show(source, block, heads, into),
    opensTable: block.kind === 'tableRow' ? block.isHead : undefined,
    isBackLink: block.kind === 'paragraph' && isBackLink(source, block.source),
    comment: block.kind === 'hidden' && block.isComment ? block.source : undefined,
    next: { at: next, state, reach: Math.max(reach, next) },
  };
}

/** "[Table of Contents](#toc)", in bold or not. */
const BACK_LINK = /^[\s*_]{0,8}\[[^[\]]{1,60}\]\(#[^()\s]{0,80}\)[\s*_]{0,8}$/;
/** Blanks and marks before and behind it, its longest words and target, and what parts them. */
const LONGEST_BACK_LINK = 161;

function isBackLink(source: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_BACK_LINK && BACK_LINK.test(source.slice(start, end));
}

function cellTexts(source: string, block: MarkdownBlock): readonly string[] {
  const builder = new PassageBuilder(source, block.source.start);
  show(source, block, NO_HEADS, builder);
  const { pieces, text } = builder.finish(block.source.end);
  return pieces.map(({ span }) => text.slice(span.start, span.end));
}

function show(source: string, block: MarkdownBlock, heads: readonly string[], into: PassageBuilder): void {
  switch (block.kind) {
    case 'heading':
      into.openPiece({ kind: 'heading', level: block.level }, block.source.start);
      readInline(source, block.lines, into);
      into.closePiece();
      break;
    case 'paragraph':
    case 'listItem':
      showProse(source, block.kind, block.lines, into);
      break;
    case 'literal':
      into.openPiece({ kind: 'literal' }, block.source.start);
      for (const line of block.lines) {
        into.copy(line.start, line.end);
        into.space(line.end, line.end + 1);
      }
      into.closePiece();
      break;
    case 'tableRow':
      showCells(source, block.cells, block.isHead ? undefined : heads, into);
      break;
    case 'hidden':
    case 'pageBreak':
      break;
  }
}

/** Without `heads` they are cells of the row of heads. */
function showCells(source: string, cells: readonly Span[], heads: readonly string[] | undefined, into: PassageBuilder): void {
  let column = 0;
  for (const cell of cells) {
    into.openPiece({ kind: 'tableCell', column, head: heads?.[column] ?? '', isHead: heads === undefined }, cell.start);
    readInline(source, [cell], into);
    into.closePiece();
    column++;
  }
}

function showProse(source: string, kind: 'paragraph' | 'listItem', lines: readonly Span[], into: PassageBuilder): void {
  const starts = pieceStarts(source, lines);
  into.openPiece({ kind }, lines[0]?.start ?? 0);
  if (starts.size === 0) readInline(source, lines, into);
  else
    readInline(source, lines, into, (line, gap) => {
      if (starts.has(line)) {
        into.closePiece();
        into.openPiece({ kind }, gap.end);
      } else into.space(gap.start, gap.end);
    });
  into.closePiece();
}
