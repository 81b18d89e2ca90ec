import { type OpenElement, sameElements } from './openElements';
import { sameTable, type TableState } from './tableState';

/** What the start of an element says about the next block: a heading level (1 to 6), a list item, or nothing. */
export type Opening = 'none' | 'listItem' | 1 | 2 | 3 | 4 | 5 | 6;

/** What has to be known between two blocks of an HTML source to go on. */
export interface HtmlState {
  /** The element that hides all up to its end, and how many of its name are open. */
  readonly hiding: { readonly name: string; readonly depth: number } | undefined;
  /** Whether the lines of the SGML wrapper are being read that stand in front of a document. */
  readonly isInWrapper: boolean;
  readonly opening: Opening;
  readonly open: readonly OpenElement[];
  readonly table: TableState | undefined;
}

export const START: HtmlState = { hiding: undefined, isInWrapper: false, opening: 'none', open: [], table: undefined };

/** Whether two states lead to the same blocks. */
export function sameState(a: HtmlState, b: HtmlState): boolean {
  return (
    a === b ||
    (a.hiding?.name === b.hiding?.name &&
      a.hiding?.depth === b.hiding?.depth &&
      a.isInWrapper === b.isInWrapper &&
      a.opening === b.opening &&
      sameElements(a.open, b.open) &&
      sameTable(a.table, b.table))
  );
}
