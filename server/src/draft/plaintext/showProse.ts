import type { PassageBuilder, PieceShape } from '../passageBuilder';
import { segmentsOf } from './cells';
import type { Line } from './line';
import { LineCopier } from './lineCopier';
import type { Prose } from './prose';

const BROKEN_WORD = /[\p{L}\p{N}]-$/u;

/** Shows prose in pieces: one, but for a line by itself that has wide gaps, as those of a cover may. */
export function showProse({ kind, lines, bullet }: Prose, into: PassageBuilder): void {
  const [first] = lines;
  const shape: PieceShape = kind === 'heading' ? { kind, level: 1 } : { kind };
  if (lines.length === 1 && kind !== 'listItem') {
    showSegments(first, shape, into);
    return;
  }
  into.openPiece(shape, first.start);
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const start = line.start + line.first + (before === undefined ? bullet : 0);
    if (before !== undefined && !(BROKEN_WORD.test(before.words.slice(-2)) && /[\p{L}\p{N}]/u.test(line.words[0] ?? ''))) into.space(before.end, start);
    const copier = new LineCopier(line, into);
    copier.copy({ start, end: line.end });
    copier.finish();
  }
  into.closePiece();
}

function showSegments(line: Line, shape: PieceShape, into: PassageBuilder): void {
  const copier = new LineCopier(line, into);
  for (const segment of segmentsOf(line)) {
    into.openPiece(shape, segment.start);
    copier.copy(segment);
    into.closePiece();
  }
  copier.finish();
}
