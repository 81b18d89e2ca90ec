import { type Connection, MarkupKind, type Position, type Range } from 'vscode-languageserver/node';
import { findingsAt } from '../features/findingHover';
import { hoverAt } from '../features/hover';
import { definitionsAt, type Pointer, referencesAt } from '../features/navigation';
import { type TermPlace, TermUses } from '../features/termUses';
import { partAt } from '../filing/filedDocument';
import type { Filing } from '../filing/filing';
import { Drift } from '../text/drift';
import type { Checked } from './checker';
import { toRange } from './convert';

/** A place at which a feature is asked for, in the last version of a document that was checked. */
interface Asked {
  readonly checked: Checked;
  readonly filing: Filing;
  readonly pointer: Pointer;
  /** A place of the version that was checked as a range of the document as it is now. */
  rangeOf(place: TermPlace): Range;
}

/**
 * Serves hover, definition and references. They answer from the last version that was checked, its places moved by what was typed since, and wait for
 * nothing. `latestAt` gives that version, `answer` runs a request that may fail.
 */
export function serveNavigation(
  connection: Connection,
  latestAt: (uri: string) => Promise<Checked | undefined>,
  answer: <T>(name: string, work: () => Promise<T>) => Promise<T | null>,
): void {
  /** The draft and the place in it that a position points at; undefined where there is nothing of the draft's words. */
  const askedAt = async (uri: string, position: Position): Promise<Asked | undefined> => {
    const checked = await latestAt(uri);
    if (checked?.filed === undefined) return undefined;
    const { filed, document } = checked;
    const drift = new Drift(filed.draft.text, document.text);
    const offset = drift.before(document.offsetAt(position));
    const pointer = offset === undefined ? undefined : filed.draft.locate(offset);
    if (pointer === undefined) return undefined;
    const rangeOf = ({ at, span }: TermPlace) => toRange(document, drift.now(filed.draft.toSource(at, span)));
    return { checked, filing: partAt(filed, pointer.at), pointer, rangeOf };
  };

  connection.onHover(({ textDocument, position }) =>
    answer('hover', async () => {
      const asked = await askedAt(textDocument.uri, position);
      if (asked === undefined) return null;
      const { checked, filing, pointer, rangeOf } = asked;
      const hovers = [hoverAt(filing, new TermUses(filing), pointer), findingsAt(checked.findings, pointer)].filter(hover => hover !== undefined);
      const [first] = hovers;
      if (first === undefined) return null;
      return { contents: { kind: MarkupKind.Markdown, value: hovers.map(({ contents }) => contents).join('\n\n') }, range: rangeOf(first.place) };
    }),
  );

  connection.onDefinition(({ textDocument, position }) =>
    answer('definition', async () => {
      const asked = await askedAt(textDocument.uri, position);
      const found = asked && definitionsAt(new TermUses(asked.filing), asked.pointer);
      return asked === undefined || found === undefined ? null : found.targets.map(target => ({ uri: textDocument.uri, range: asked.rangeOf(target) }));
    }),
  );

  connection.onReferences(({ textDocument, position, context }) =>
    answer('references', async () => {
      const asked = await askedAt(textDocument.uri, position);
      if (asked === undefined) return null;
      const places = referencesAt(new TermUses(asked.filing), asked.pointer, context.includeDeclaration);
      return places.map(place => ({ uri: textDocument.uri, range: asked.rangeOf(place) }));
    }),
  );
}
