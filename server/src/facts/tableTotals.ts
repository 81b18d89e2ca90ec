import type { Passage } from '../draft/passage';
import type { Span } from '../text/span';
import { type Figure, figureOf } from './figure';
import type { TableTotalStated } from './figureStatements';

/** A figure that is all of a cell. A dash says that there is none. */
export interface RowFigure {
  readonly span: Span;
  readonly figure: Figure;
  readonly isPercentage: boolean;
  readonly head: string;
}

/** A row of a table by its label and its figures. */
export interface FigureRow {
  readonly label: string;
  readonly labelSpan: Span;
  /** In the order of the row; undefined where a cell holds anything but one figure. */
  readonly figures: readonly RowFigure[] | undefined;
  /** Whether it is the row of the heads. */
  readonly isHead: boolean;
}

const FIGURE = /^(?:US)?\$? ?(\(?)(?:US)?\$? ?(-?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)\)? ?(%?)\)?$/;
const DASH = /^(?:US)?\$? ?[-\u2013\u2014] ?%?$/;
/** What is left of the signs of a figure that stand in cells of their own. */
const NOTHING = /^[$%)\s\u200b]*$/;
const HAS_LETTER = /[A-Za-z]/;
const NONE: Figure = { value: 0, step: 0, slack: 0 };
const LONGEST_FIGURE = 24;

/** The figures of a table row; undefined where the passage is none. */
export function figureRow({ text, pieces }: Passage): FigureRow | undefined {
  let label: Span | undefined;
  let isHead = false;
  let isMixed = false;
  const figures: RowFigure[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'tableCell') return undefined;
    isHead ||= piece.isHead;
    const shown = text.slice(piece.span.start, piece.span.end);
    if (NOTHING.test(shown)) continue;
    if (label === undefined && figures.length === 0 && HAS_LETTER.test(shown)) {
      label = piece.span;
      continue;
    }
    const figure = shown.length > LONGEST_FIGURE ? undefined : figureIn(shown);
    if (figure === undefined) isMixed = true;
    else figures.push({ ...figure, span: piece.span, head: piece.head });
  }
  const labelSpan = label ?? { start: 0, end: 0 };
  return { label: text.slice(labelSpan.start, labelSpan.end), labelSpan, figures: isMixed ? undefined : figures, isHead };
}

function figureIn(shown: string): Pick<RowFigure, 'figure' | 'isPercentage'> | undefined {
  if (DASH.test(shown)) return { figure: NONE, isPercentage: false };
  const [, parenthesis, minus, digits, percent] = FIGURE.exec(shown) ?? [];
  if (digits === undefined) return undefined;
  return { figure: figureOf({ digits, negative: parenthesis !== '' || minus !== '' }), isPercentage: percent !== '' };
}

const TOTAL = /^total\b/i;
/** A total of all the rows above it, and of no group of them. */
const OF_ALL =
  /^totals?(?: (?:uses?(?: of (?:net )?proceeds)?|sources?|net proceeds|shares|number of shares|amount|principal amount|underwriters|sales|20\d\d))?(?: ?\(\d\))?:?$/i;

/** The row of a table that gives the totals of the rows above it. */
export function statedTableTotal(passage: Passage): readonly TableTotalStated[] {
  const [first] = passage.pieces;
  if (first?.kind !== 'tableCell') return [];
  const label = passage.pieces.find(({ span }) => span.end > span.start);
  if (label === undefined || !TOTAL.test(passage.text.slice(label.span.start, label.span.start + 'total '.length))) return [];
  const row = figureRow(passage);
  if (row?.figures === undefined || row.figures.length === 0 || row.isHead) return [];
  return [{ kind: 'tableTotal', span: row.labelSpan, isOfAll: OF_ALL.test(row.label) }];
}
