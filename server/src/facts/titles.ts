import { type Passage, PIECE_SEPARATOR, type Piece } from '../draft/passage';
import { isInCapitals, isTypedHeading } from '../draft/typedHeading';
import { titleKey, titleParts } from '../regulation/titleKey';
import type { Span } from '../text/span';
import type { TitleStated } from './referenceStatements';

const LONGEST_TITLE = 160;
/** How long the words are that a label stands beside (UTF-16 units). */
const SHORTEST_PROSE = 30;
const WORD = /\p{L}{2}/u;

/**
 * The titles that a passage may be or begin with: a heading, a line that is typed as one, the words in bold or italics that run into a paragraph, a
 * cell that stands alone in its row or beside prose.
 */
export function statedTitles(passage: Passage): readonly TitleStated[] {
  const { text, pieces, emphasis } = passage;
  const [first] = pieces;
  if (first === undefined) return NONE;
  if (first.kind === 'tableCell') return titlesOfRow(text, pieces);
  // Most passages are paragraphs that are longer than any title, and have no words set apart.
  if (emphasis.length === 0 && first.kind !== 'heading' && text.length > LONGEST_TITLE) return NONE;
  if (pieces.length === 1) {
    if (first.kind === 'heading') return title(text, first.span, true, `h${first.level}`);
    // What is typed as a heading in any format is typed as one in plain text.
    if (first.kind === 'paragraph' && isTypedHeading(passage, true)) {
      const isHeading = isTypedHeading(passage, false);
      return title(text, first.span, isHeading, isHeading ? 'typed' : '');
    }
  }
  if (emphasis.length === 0) return NONE;
  let next = 0;
  const lines = pieces.flatMap(({ span }) => {
    while (next < emphasis.length && (emphasis[next]?.start ?? 0) < span.start) next++;
    const run = emphasis[next];
    return run === undefined || run.start !== span.start ? NONE : title(text, run, false);
  });
  const last = pieces.at(-1);
  const isInLines =
    pieces.length > 1 && last !== undefined && pieces.every(({ kind }, index) => kind === 'paragraph' && lines[index]?.span.end === pieces[index]?.span.end);
  // A heading that takes two lines.
  return isInLines ? [...title(text, { start: first.span.start, end: last.span.end }, true, 'lines'), ...lines] : lines;
}

const NONE: readonly never[] = [];

function titlesOfRow(text: string, pieces: readonly Piece[]): readonly TitleStated[] {
  let label: Piece | undefined;
  let beside: Piece | undefined;
  for (const piece of pieces) {
    if (piece.span.end === piece.span.start) continue;
    // Most rows have more cells than two.
    if (beside !== undefined) return NONE;
    if (label === undefined) label = piece;
    else beside = piece;
  }
  if (label === undefined) return NONE;
  if (beside === undefined) return title(text, label.span, true, 'row');
  return beside.span.end - beside.span.start >= SHORTEST_PROSE ? title(text, label.span, false) : NONE;
}

function title(text: string, span: Span, isHeading: boolean, mark = ''): readonly TitleStated[] {
  if (span.end - span.start > LONGEST_TITLE) return NONE;
  const words = text.slice(span.start, span.end).replaceAll(PIECE_SEPARATOR, ' ');
  if (!WORD.test(words)) return NONE;
  const style = `${mark} ${isInCapitals(words) ? 'capitals' : 'small'}`;
  const whole: TitleStated = { kind: 'title', span, words, key: titleKey(words), isHeading, style };
  const parts = titleParts(words);
  if (parts.length < 2) return [whole];
  // "Description of Notes \u2014 Redemption" heads both.
  return [
    whole,
    ...parts.map((part): TitleStated => {
      const start = span.start + part.start;
      return { kind: 'title', span: { start, end: start + part.words.length }, words: part.words, key: titleKey(part.words), isHeading, style };
    }),
  ];
}
