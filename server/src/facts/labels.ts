import type { Passage } from '../draft/passage';
import type { Span } from '../text/span';
import type { LabelStated } from './statements';

const LONGEST_LABEL = 60;

/**
 * The phrases that label what stands beside them: the first cell of a table row, and words in bold or italics before a colon. Term sheets
 * define by them.
 */
export function statedLabels({ text, pieces, emphasis }: Passage): readonly LabelStated[] {
  const cells = pieces.flatMap(piece => (piece.kind === 'tableCell' && piece.column === 0 && !piece.isHead ? [piece.span] : []));
  const runIn = emphasis.filter(({ end }) => text[end - 1] === ':' || text[end] === ':');
  return [...cells, ...runIn].flatMap(span => labelIn(text, span));
}

function labelIn(text: string, { start, end }: Span): readonly LabelStated[] {
  if (end - start > LONGEST_LABEL + 4) return [];
  const phrase = text.slice(start, end).replace(/[\s:*]+$/, '');
  if (phrase.length === 0 || phrase.length > LONGEST_LABEL) return [];
  return [{ kind: 'label', span: { start, end: start + phrase.length }, phrase }];
}
