import type { Block } from '../../server/src/draft/block';
import type { Passage } from '../../server/src/draft/passage';
import { PassageBuilder } from '../../server/src/draft/passageBuilder';
import { type PlainTextState, plainTextScanner } from '../../server/src/draft/plaintext/scanPlainText';

/** The blocks of plain text, to its end. */
export function blocksOf(source: string, from = 0, state: PlainTextState = plainTextScanner.start): readonly Block<PlainTextState>[] {
  return [...plainTextScanner.scan(source, from, state)];
}

/** The passage that a block by itself makes. */
export function passageOf(source: string, block: Block<PlainTextState>): Passage {
  return build(source, block).finish(block.source.end);
}

/** A builder that a block has been shown in. */
export function build(source: string, block: Block<PlainTextState>): PassageBuilder {
  const builder = new PassageBuilder(source, block.source.start);
  block.show(builder);
  return builder;
}

const KIND_WORD: Readonly<Record<Block<PlainTextState>['kind'], string>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  listItem: 'item',
  literal: 'literal',
  tableRow: 'row',
  pageBreak: 'page',
  hidden: 'hidden',
};

/**
 * The blocks of plain text as they are written in tests: a line a block, its kind before its pieces, which bars part. The first row of a table
 * has a star. A cell stands behind its column, one that heads a column in brackets, one that is headed before its head:
 * “row* 0 Total | 1 $5 <Per Share>”.
 */
export function described(source: string): readonly string[] {
  return blocksOf(source).map(block => describe(source, block));
}

function describe(source: string, block: Block<PlainTextState>): string {
  const kind = `${KIND_WORD[block.kind]}${block.opensTable ? '*' : ''}`;
  if (block.kind === 'pageBreak') return kind;
  if (block.kind === 'hidden') return `${kind} ${block.formType ?? source.slice(block.source.start, block.source.end).replace(/\s+/g, ' ').trim()}`;
  const { text, pieces } = passageOf(source, block);
  const shown = pieces.map(piece => {
    const words = text.slice(piece.span.start, piece.span.end);
    if (piece.kind !== 'tableCell') return words;
    if (piece.isHead) return `${piece.column} [${words}]`;
    return `${piece.column} ${words}${piece.head === '' ? '' : ` <${piece.head}>`}`;
  });
  return `${kind} ${shown.join(' | ')}`;
}
