import type { Draft } from '../draft/draft';
import type { FiledDocument } from '../filing/filedDocument';
import type { Span } from '../text/span';
import { type OutlineEntry, outlineOf } from './outline';

/** What a drafter may want out of the way, by a source range. */
export interface Fold {
  readonly sort: 'section' | 'table' | 'comment';
  readonly span: Span;
}

/** What can be folded in a draft, what folds most first: its parts, the sections in them, tables, comments. `outline` is that of the same document. */
export function foldsOf(filed: FiledDocument, outline = outlineOf(filed)): readonly Fold[] {
  const { draft } = filed;
  return [
    ...[...sectionsIn(outline)].map(span => ({ sort: 'section' as const, span })),
    ...[...tablesOf(draft)].map(span => ({ sort: 'table' as const, span })),
    ...draft.comments.closed.map(span => ({ sort: 'comment' as const, span })),
  ];
}

/** The ranges of parts and sections, those of a level before those inside them. */
function* sectionsIn(entries: readonly OutlineEntry[]): Generator<Span, void> {
  for (let level = entries.filter(isSection); level.length > 0; level = level.flatMap(({ inside }) => inside.filter(isSection)))
    for (const { range } of level) yield range;
}

function isSection({ sort }: OutlineEntry): boolean {
  return sort !== 'term';
}

/** The tables of a draft, from their first row to their last. */
function* tablesOf(draft: Draft): Generator<Span, void> {
  let table: { start: number; end: number } | undefined;
  let start = 0;
  for (const { stretch } of draft.stretches.from(0)) {
    const { row } = stretch;
    if (table !== undefined && row?.opensTable !== false && (row !== undefined || stretch.passages.length > 0)) {
      yield table;
      table = undefined;
    }
    if (row !== undefined) {
      if (table === undefined) table = { start: start + row.source.start, end: start + row.source.end };
      else table.end = start + row.source.end;
    }
    start += stretch.length;
  }
  if (table !== undefined) yield table;
}
