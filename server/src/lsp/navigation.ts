import { type Connection, MarkupKind } from 'vscode-languageserver/node';
import { dateHoverAt } from '../features/dateHover';
import { dateAt, placesOfDate } from '../features/datePlaces';
import { findingsAt } from '../features/findingHover';
import { hoverAt } from '../features/hover';
import { definitionsAt, referencesAt } from '../features/navigation';
import { type TermPlace, TermUses } from '../filing/termUses';
import type { Latest } from './latest';

/** Runs a request that may fail. */
export type Answer = <T>(name: string, work: () => Promise<T>) => Promise<T | null>;

/** Serves hover, definition and references from the last version of a document that was checked; they wait for nothing. */
export function serveNavigation(connection: Connection, latestOf: (uri: string) => Promise<Latest | undefined>, answer: Answer): void {
  connection.onHover(({ textDocument, position }) =>
    answer('hover', async () => {
      const latest = await latestOf(textDocument.uri);
      const pointed = latest?.pointedAt(position);
      if (latest === undefined || pointed === undefined) return null;
      const { filing, pointer } = pointed;
      const { findings } = latest.checked;
      const addressOf = (place: TermPlace) => latest.addressOf(place);
      const hovers = [
        hoverAt(filing, new TermUses(filing), pointer, addressOf),
        dateHoverAt(filing, pointer, findings, addressOf),
        findingsAt(findings, pointer),
      ].filter(hover => hover !== undefined);
      const [first] = hovers;
      if (first === undefined) return null;
      return { contents: { kind: MarkupKind.Markdown, value: hovers.map(({ contents }) => contents).join('\n\n') }, range: latest.rangeOf(first.place) };
    }),
  );

  connection.onDefinition(({ textDocument, position }) =>
    answer('definition', async () => {
      const latest = await latestOf(textDocument.uri);
      const pointed = latest?.pointedAt(position);
      const found = pointed && definitionsAt(new TermUses(pointed.filing), pointed.pointer);
      return latest === undefined || found === undefined ? null : found.targets.map(target => ({ uri: textDocument.uri, range: latest.rangeOf(target) }));
    }),
  );

  connection.onReferences(({ textDocument, position, context }) =>
    answer('references', async () => {
      const latest = await latestOf(textDocument.uri);
      const pointed = latest?.pointedAt(position);
      if (latest === undefined || pointed === undefined) return null;
      const { filing, pointer } = pointed;
      const date = dateAt(filing, pointer)?.date;
      const terms = referencesAt(new TermUses(filing), pointer, context.includeDeclaration);
      const places = terms.length > 0 || date === undefined ? terms : placesOfDate(filing, date);
      return places.map(place => ({ uri: textDocument.uri, range: latest.rangeOf(place) }));
    }),
  );
}
