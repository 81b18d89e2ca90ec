import { type Passage, PIECE_SEPARATOR } from '../../draft/passage';
import { firstIndex } from '../../text/binarySearch';
import { contains, type Span } from '../../text/span';

/** How many units of the words before and behind a figure are shown. */
const SHOWN = 60;

/** The words around a figure in its paragraph, cut between words; in a table the label of its row and the head of its column go before. */
export function contextOf({ text, pieces }: Passage, span: Span): { readonly before: string; readonly after: string } {
  const found = pieces[firstIndex(pieces.length, index => (pieces[index]?.span.end ?? 0) >= span.end)];
  const piece = found !== undefined && contains(found.span, span) ? found : undefined;
  const { start, end } = piece?.span ?? { start: 0, end: text.length };
  const before = cutStart(text.slice(Math.max(start, span.start - SHOWN - 1), span.start), span.start - start > SHOWN);
  const after = cutEnd(text.slice(span.end, Math.min(end, span.end + SHOWN + 1)), end - span.end > SHOWN);
  if (piece?.kind !== 'tableCell') return { before, after };
  const label = pieces.find(one => one.kind === 'tableCell' && one.span.end > one.span.start && one.span.end <= piece.span.start);
  const row = label === undefined ? '' : text.slice(label.span.start, label.span.end);
  const heads = [row, piece.head].map(head => cutEnd(head.slice(0, SHOWN + 1), head.length > SHOWN)).filter(head => head.trim() !== '');
  return { before: heads.length === 0 ? before : `${heads.join(', ')}: ${before}`, after };
}

function cutStart(words: string, isCut: boolean): string {
  const plain = spaced(words);
  return isCut ? `…${plain.slice(plain.indexOf(' ') + 1)}` : plain;
}

function cutEnd(words: string, isCut: boolean): string {
  const plain = spaced(words);
  const end = plain.lastIndexOf(' ');
  return isCut ? `${plain.slice(0, end < 0 ? SHOWN : end)}…` : plain;
}

function spaced(words: string): string {
  return words.replaceAll(PIECE_SEPARATOR, ' ');
}
