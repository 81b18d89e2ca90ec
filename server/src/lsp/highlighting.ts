import { type Connection, DocumentHighlightKind } from 'vscode-languageserver/node';
import { placesAlike } from '../features/figures/others';
import { occurrencesAt } from '../features/navigation';
import { TermUses } from '../filing/termUses';
import type { Latest } from './latest';
import type { Answer } from './navigation';

/** Serves the highlights of the term, the figure or the date at the pointer, from the last version of a document that was checked. */
export function serveHighlights(connection: Connection, latestOf: (uri: string) => Promise<Latest | undefined>, answer: Answer): void {
  connection.onDocumentHighlight(({ textDocument, position }) =>
    answer('highlights', async () => {
      const latest = await latestOf(textDocument.uri);
      const pointed = latest?.pointedAt(position);
      if (latest === undefined || pointed === undefined) return null;
      const ofTerm = occurrencesAt(new TermUses(pointed.filing), pointed.pointer);
      if (ofTerm.length === 0)
        return placesAlike(latest.filed, pointed.pointer).map(place => ({ range: latest.rangeOf(place), kind: DocumentHighlightKind.Text }));
      return ofTerm.map(({ place, isDefinition }) => ({
        range: latest.rangeOf(place),
        kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );
}
