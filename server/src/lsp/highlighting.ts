import { type Connection, DocumentHighlightKind } from 'vscode-languageserver/node';
import { dateAt, placesOfDate } from '../features/datePlaces';
import { occurrencesAt } from '../features/navigation';
import { TermUses } from '../filing/termUses';
import type { Latest } from './latest';
import type { Answer } from './navigation';

/** Serves the highlights of the term or the date at the pointer, from the last version of a document that was checked. */
export function serveHighlights(connection: Connection, latestOf: (uri: string) => Promise<Latest | undefined>, answer: Answer): void {
  connection.onDocumentHighlight(({ textDocument, position }) =>
    answer('highlights', async () => {
      const latest = await latestOf(textDocument.uri);
      const pointed = latest?.pointedAt(position);
      if (latest === undefined || pointed === undefined) return null;
      const { filing, pointer } = pointed;
      const terms = occurrencesAt(new TermUses(filing), pointer);
      const date = dateAt(filing, pointer)?.date;
      if (terms.length === 0 && date !== undefined)
        return placesOfDate(filing, date).map(place => ({ range: latest.rangeOf(place), kind: DocumentHighlightKind.Text }));
      return terms.map(({ place, isDefinition }) => ({
        range: latest.rangeOf(place),
        kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }));
    }),
  );
}
