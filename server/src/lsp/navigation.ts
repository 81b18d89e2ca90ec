import { type Connection, MarkupKind } from 'vscode-languageserver/node';
import { dateHoverAt } from '../features/dateHover';
import { figureHoverAt } from '../features/figures/figureHover';
import { placesAlike } from '../features/figures/others';
import { findingsAt } from '../features/findingHover';
import { hoverAt } from '../features/hover';
import { itemHoverAt, legendHoverAt } from '../features/itemHover';
import { definitionsAt, referencesAt } from '../features/navigation';
import { type TermPlace, TermUses } from '../filing/termUses';
import type { Latest } from './latest';

/** Runs a request that may fail. */
export type Answer = <T>(name: string, work: () => Promise<T>) => Promise<T | null>;

/** Serves hover, definition and references of terms, figures and dates from the last version of a document that was checked; they wait for nothing. */
export function serveNavigation(connection: Connection, latestOf: (uri: string) => Promise<Latest | undefined>, answer: Answer): void {
  connection.onHover(({ textDocument, position }) =>
    answer('hover', async () => {
      const latest = await latestOf(textDocument.uri);
      const pointed = latest?.pointedAt(position);
      if (latest === undefined || pointed === undefined) return null;
      const { filing, pointer } = pointed;
      const addressOf = (place: TermPlace) => latest.addressOf(place);
      const { findings } = latest.checked;
      const hovers = [
        hoverAt(filing, new TermUses(filing), pointer, addressOf) ?? figureHoverAt({ filed: latest.filed, findings }, pointer, addressOf),
        dateHoverAt(filing, pointer, findings, addressOf),
        legendHoverAt(filing, pointer),
      ].filter(hover => hover !== undefined);
      // What an item of the form check is made of has hovers of its own.
      const item = hovers.length === 0 ? itemHoverAt(filing, pointer) : undefined;
      hovers.push(...[item, findingsAt(findings, pointer)].filter(hover => hover !== undefined));
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
      const ofTerm = referencesAt(new TermUses(pointed.filing), pointed.pointer, context.includeDeclaration);
      const places = ofTerm.length > 0 ? ofTerm : placesAlike(latest.filed, pointed.pointer);
      return places.map(place => ({ uri: textDocument.uri, range: latest.rangeOf(place) }));
    }),
  );
}
