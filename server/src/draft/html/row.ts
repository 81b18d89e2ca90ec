import { hasLetterOrDigit, isBulletCell, isEnumerator } from './bullets';
import type { Part } from './part';
import { joined, notedComment, wordsOf } from './steps';
import { takenBelow } from './tableState';

/** A cell of a table row and the parts that stand in it. */
export interface Cell {
  readonly column: number;
  /** How many columns it takes up. */
  readonly columns: number;
  readonly isHead: boolean;
  /** Whether a line is drawn below it. */
  hasRule: boolean;
  readonly parts: Part[];
}

/** Of a cell with several parts, prose is what is longer, in source units. */
const SHORTEST_PROSE = 400;
/** A row that is longer is read block by block, in source units. */
const LONGEST_ROW = 40_000;

/** The parts of a table row, until it is known what they make. */
export class Row {
  readonly start: number;
  readonly parts: Part[] = [];
  readonly cells: Cell[] = [];
  /** The columns that cells of rows above take up, and for how many rows; with those of this row, as the next row will find them. */
  readonly #taken: number[];
  #column = 0;
  #isProse = false;

  /** `taken` says for how many more rows each column is taken up. */
  constructor(start: number, taken: readonly number[]) {
    this.start = start;
    this.#taken = [...taken];
  }

  openCell(columns: number, rows: number, isHead: boolean, hasRule: boolean): void {
    while ((this.#taken[this.#column] ?? 0) > 0) this.#column++;
    this.cells.push({ column: this.#column, columns, isHead, hasRule, parts: [] });
    if (rows > 1 && this.#column + columns <= MOST_COLUMNS) {
      while (this.#taken.length < this.#column) this.#taken.push(0);
      // Counted down once when this row ends.
      for (let at = 0; at < columns; at++) this.#taken[this.#column + at] = rows;
    }
    this.#column += columns;
  }

  /** Notes a line that is drawn inside a cell, as old filings do below column heads. */
  drawRule(): void {
    const cell = this.cells.at(-1);
    if (cell !== undefined) cell.hasRule = true;
  }

  add(part: Part): void {
    this.parts.push(part);
    const cell = this.cells.at(-1);
    if (part.kind !== 'text') return;
    if (cell === undefined) this.#isProse = true;
    else cell.parts.push(part);
    if (part.opening !== 'none') this.#isProse = true;
    const [first] = cell?.parts ?? [];
    const length = first === undefined ? 0 : part.source.end - first.source.start;
    if ((cell?.parts.length ?? 0) > 1 && length > SHORTEST_PROSE) this.#isProse = true;
    if (part.source.end - this.start > LONGEST_ROW) this.#isProse = true;
  }

  /** Whether it is no row of data, whatever comes. */
  get isProse(): boolean {
    return this.#isProse;
  }

  /** For how many more rows each column is taken up when this row is at its end. */
  takenBelow(): readonly number[] {
    return takenBelow(this.#taken);
  }
}

/** Cells that take up several rows are followed in so many columns; no filing has more. */
const MOST_COLUMNS = 200;
/** How far into a cell is read to tell whether it is a bullet. */
const BULLET_LENGTH = 64;

/** The parts of a row of prose. A bullet or a number in a cell of its own goes with the text in the next one: it is a list item. */
export function partsOfProse(source: string, row: Row): readonly Part[] {
  const found = markOf(source, row);
  if (found === undefined) return row.parts;
  const { mark, words, text } = found;
  const at = row.parts.indexOf(text);
  const before = row.parts.slice(0, at);
  if (text.opening !== 'none' || before.some(part => part.kind === 'pageBreak')) return row.parts;
  const comments = before.flatMap(({ comment }) => (comment === undefined ? [] : notedComment(comment)));
  const item: Part = {
    ...text,
    opening: 'listItem',
    source: { start: before[0]?.source.start ?? mark.source.start, end: text.source.end },
    steps: [...comments, ...(hasLetterOrDigit(words) ? joined([mark.steps, text.steps]) : text.steps)],
    isWhollyLinked: mark.isWhollyLinked && text.isWhollyLinked,
  };
  return [item, ...row.parts.slice(at + 1)];
}

/** Whether a row is a bullet or a number and the text behind it. */
export function isMarkedItem(source: string, row: Row): boolean {
  return markOf(source, row) !== undefined;
}

function markOf(source: string, row: Row): { readonly mark: Part; readonly words: string; readonly text: Part } | undefined {
  const [first, second, more] = row.cells.filter(cell => cell.parts.length > 0);
  const [mark, another] = first?.parts ?? [];
  const [text] = second?.parts ?? [];
  if (mark === undefined || text === undefined || another !== undefined || more !== undefined) return undefined;
  const words = wordsOf(source, mark.steps, BULLET_LENGTH);
  const marks = isBulletCell(words) || (isEnumerator(words) && hasLetter(wordsOf(source, text.steps, BULLET_LENGTH)));
  return marks ? { mark, words, text } : undefined;
}

const LETTER = /\p{L}/u;

function hasLetter(words: string): boolean {
  return LETTER.test(words);
}
