import type { BlockMaker } from './blockMaker';
import { rowBlock } from './blocks';
import { dataRow } from './dataRow';
import type { Part } from './part';
import { partsOfProse, Row } from './row';
import type { HtmlState } from './state';
import { DEEPEST_TABLE, newTable, type TableState, takenBelow } from './tableState';
import type { StartTag } from './tokens';

/** The tables that are open, and the row whose parts are being gathered. */
export class Tables {
  readonly #source: string;
  readonly #blocks: BlockMaker;
  #table: TableState | undefined;
  /** The row that is open, as long as it may be a row of data. */
  #row: Row | undefined;
  /** The table for parts of that row: once they are blocks, the row is none of data. */
  #flowing: TableState | undefined;

  constructor(source: string, table: TableState | undefined, blocks: BlockMaker) {
    this.#source = source;
    this.#table = table;
    this.#blocks = blocks;
  }

  /** The innermost table, as it is for what comes next. */
  get state(): TableState | undefined {
    if (this.#row === undefined) return this.#table;
    if (this.#flowing === undefined && this.#table !== undefined) this.#flowing = { ...this.#table, isFlowing: true };
    return this.#flowing;
  }

  get isInTable(): boolean {
    return this.#table !== undefined;
  }

  get isInRow(): boolean {
    return this.#row !== undefined || this.#table?.isFlowing === true;
  }

  /** How many open elements are out of reach of the end tags that come next. */
  get base(): number {
    if (this.#table === undefined) return 0;
    return this.isInRow ? this.#table.rowBase : this.#table.base;
  }

  /** How many elements were open when the innermost table opened. */
  get tableBase(): number {
    return this.#table?.base ?? 0;
  }

  /** Opens a table, with so many elements open around it. */
  openTable(height: number): void {
    const table = this.#table;
    if (table !== undefined && table.depth >= DEEPEST_TABLE) this.#table = { ...table, unkept: table.unkept + 1 };
    else this.#table = newTable(table, height);
  }

  /** Closes the innermost table; its row has to be closed before. */
  closeTable(): void {
    const table = this.#table;
    if (table === undefined) return;
    if (table.unkept > 0) this.#table = { ...table, unkept: table.unkept - 1 };
    // The next row of the outer table does not follow on its last one.
    else this.#table = table.outer?.isOpened ? { ...table.outer, isOpened: false } : table.outer;
  }

  openGroup(isHead: boolean): void {
    if (this.#table !== undefined && this.#table.isInHead !== isHead) this.#table = { ...this.#table, isInHead: isHead };
  }

  /** Opens a row at `start` in the source, with so many elements open around its cells. */
  openRow(start: number, height: number): void {
    if (this.#table === undefined) return;
    if (this.#table.rowBase !== height) this.#table = { ...this.#table, rowBase: height };
    this.#row = new Row(start, this.#table.taken);
    this.#flowing = undefined;
  }

  openCell({ tag, columns, rows, style }: StartTag): void {
    this.#row?.openCell(columns, rows, tag.name === 'th', style.hasRule);
  }

  drawRule(): void {
    this.#row?.drawRule();
  }

  /** Takes a part; `reach` is how far the source was looked at to know it. */
  add(part: Part, reach: number): void {
    if (this.#row === undefined) this.#blocks.add(part, reach);
    else {
      this.#row.add(part);
      if (this.#row.isProse) this.flow(reach);
    }
  }

  /** The row that is open is none of data: its text is read block by block. */
  flow(reach: number): void {
    if (this.#row === undefined) return;
    const row = this.#row;
    this.#table = this.state;
    this.#row = undefined;
    for (const part of partsOfProse(this.#source, row)) this.#blocks.add(part, reach);
  }

  /** Closes the row that is open. Reading goes on at `at`, in the state that is asked for behind it; `end` is the end of its end tag, where it has one. */
  closeRow(at: number, reach: number, end: number | undefined, state: () => HtmlState): void {
    const table = this.#table;
    if (table === undefined) return;
    const row = this.#row;
    const data = row === undefined ? undefined : dataRow(this.#source, row, table);
    if (row === undefined || (data === undefined && row.parts.length > 0)) {
      this.flow(reach);
      this.#table = { ...table, isFlowing: false, taken: takenBelow(table.taken) };
      return;
    }
    this.#row = undefined;
    const taken = row.takenBelow();
    const after = data?.table ?? table;
    this.#table = taken === after.taken ? after : { ...after, taken };
    if (data === undefined) return;
    const hidden = row.parts.filter(part => part.kind === 'hidden');
    const source = { start: row.start, end: end ?? row.parts.at(-1)?.source.end ?? row.start };
    this.#blocks.addRow(rowBlock(source, data.cells, hidden, !table.isOpened, { at, state: state(), reach }));
  }
}
