import { type Connection, type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver/node';
import { type OutlineEntry, outlineOf } from '../features/outline';
import { type FoundEntry, matchingEntries } from '../features/symbolSearch';
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

/** Serves the outline of a draft, and the search for its sections and terms. */
export function serveStructure(connection: Connection, { presentOf, openDocuments, client }: StructureSources, answer: Answer): void {
  connection.onDocumentSymbol(({ textDocument }) =>
    answer<DocumentSymbol[] | SymbolInformation[]>('outline', async () => {
      const latest = await presentOf(textDocument.uri);
      if (latest === undefined) return [];
      const entries = outlineOf(latest.filed);
      return client().nestsSymbols ? entries.map(entry => nestedSymbol(latest, entry)) : entries.flatMap(entry => flatSymbols(latest, entry));
    }),
  );

  connection.onWorkspaceSymbol(({ query }) =>
    answer('symbols', async () => openDocuments().flatMap(latest => matchingEntries(outlineOf(latest.filed), query).map(found => flatSymbol(latest, found)))),
  );
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
