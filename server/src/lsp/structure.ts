import { type Connection, type DocumentSymbol, type FoldingRange, FoldingRangeKind, type SymbolInformation, SymbolKind } from 'vscode-languageserver/node';
import { type Fold, foldsOf } from '../features/folding';
import { type OutlineEntry, outlineOf } from '../features/outline';
import { type FoundEntry, matchingEntries } from '../features/symbolSearch';
import type { FiledDocument } from '../filing/filedDocument';
import type { Client } from './client';
import type { Latest } from './latest';
import type { Answer } from './navigation';

const KINDS: Readonly<Record<OutlineEntry['sort'], SymbolKind>> = {
  part: SymbolKind.Module,
  section: SymbolKind.String,
  term: SymbolKind.Constant,
};

/** What the outline is served from. */
export interface StructureSources {
  /** A document as it is now, once it is checked; undefined where it is none of ours. */
  presentOf(uri: string): Promise<Latest | undefined>;
  /** The open documents that were checked to the end. */
  openDocuments(): readonly Latest[];
  /** What the client can do, known once it has said so. */
  client(): Client;
}

/** The outlines of what was checked, each made once: an editor asks for the outline and for the folds of it after every keystroke. */
class Outlines {
  readonly #known = new WeakMap<FiledDocument, readonly OutlineEntry[]>();

  of(filed: FiledDocument): readonly OutlineEntry[] {
    const known = this.#known.get(filed) ?? outlineOf(filed);
    this.#known.set(filed, known);
    return known;
  }
}

/** Serves the outline of a draft, the search for its sections and terms, and what can be folded in it. */
export function serveStructure(connection: Connection, { presentOf, openDocuments, client }: StructureSources, answer: Answer): void {
  const outlines = new Outlines();

  connection.onDocumentSymbol(({ textDocument }) =>
    answer<DocumentSymbol[] | SymbolInformation[]>('outline', async () => {
      const latest = await presentOf(textDocument.uri);
      if (latest === undefined) return [];
      const entries = outlines.of(latest.filed);
      return client().nestsSymbols ? entries.map(entry => nestedSymbol(latest, entry)) : entries.flatMap(entry => flatSymbols(latest, entry));
    }),
  );

  connection.onFoldingRanges(({ textDocument }) =>
    answer('folding', async () => {
      const latest = await presentOf(textDocument.uri);
      // Where there is no answer, an editor folds by what it knows itself, as it does Markdown.
      return latest === undefined || latest.document.languageId === 'markdown'
        ? null
        : foldedLines(latest, foldsOf(latest.filed, outlines.of(latest.filed)), client().mostFolds);
    }),
  );

  connection.onWorkspaceSymbol(({ query }) =>
    answer('symbols', async () => openDocuments().flatMap(latest => matchingEntries(outlines.of(latest.filed), query).map(found => flatSymbol(latest, found)))),
  );
}

/** The lines that can be folded, in order; where the client takes only so many, those that fold most. */
function foldedLines(latest: Latest, folds: readonly Fold[], most: number): FoldingRange[] {
  const lines = folds.flatMap(({ sort, span }) => {
    const { start, end } = latest.rangeOfSource(span);
    const kind = sort === 'comment' ? { kind: FoldingRangeKind.Comment } : {};
    return end.line > start.line ? [{ startLine: start.line, endLine: end.line, ...kind }] : [];
  });
  return lines.slice(0, most).sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function nestedSymbol(latest: Latest, { sort, title, detail, range, name, inside }: OutlineEntry): DocumentSymbol {
  return {
    name: title,
    detail: detailOf(sort, detail),
    kind: KINDS[sort],
    range: latest.rangeOfSource(range),
    selectionRange: latest.rangeOfSource(name),
    children: inside.map(entry => nestedSymbol(latest, entry)),
  };
}

function detailOf(sort: OutlineEntry['sort'], detail: string): string {
  if (sort !== 'term') return detail;
  return detail === '' ? 'defined term' : `defined term: ${detail}`;
}

function flatSymbols(latest: Latest, entry: OutlineEntry, within?: string): SymbolInformation[] {
  return [flatSymbol(latest, { entry, within }), ...entry.inside.flatMap(inner => flatSymbols(latest, inner, entry.title))];
}

function flatSymbol(latest: Latest, { entry: { sort, title, range }, within }: FoundEntry): SymbolInformation {
  const location = { uri: latest.document.uri, range: latest.rangeOfSource(range) };
  return { name: title, kind: KINDS[sort], location, ...(within === undefined ? {} : { containerName: within }) };
}
