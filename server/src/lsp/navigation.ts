import { type Connection, MarkupKind } from 'vscode-languageserver/node';
import { findingsAt } from '../features/findingHover';
import { hoverAt } from '../features/hover';
import { definitionsAt, type Pointer, referencesAt } from '../features/navigation';
import type { TermUses } from '../features/termUses';
import type { Filing } from '../filing/filing';
import type { Checked } from './checker';
import { toLocation, toRange } from './convert';

/** A place in a checked document at which a feature is asked for. */
interface Asked {
  readonly checked: Checked;
  readonly filing: Filing;
  readonly termUses: TermUses;
  readonly pointer: Pointer;
}

/** Serves hover, definition and references. `checkedAt` gives the checked document, `answer` runs a request that may fail. */
export function serveNavigation(
  connection: Connection,
  checkedAt: (uri: string) => Promise<Checked | undefined>,
  answer: <T>(name: string, work: () => Promise<T>) => Promise<T | null>,
): void {
  /** The draft and the place in it that a position points at; undefined where there is nothing of the draft's words. */
  const askedAt = async (uri: string, position: { line: number; character: number }): Promise<Asked | undefined> => {
    const checked = await checkedAt(uri);
    if (checked?.filing === undefined || checked.termUses === undefined) return undefined;
    const { filing, termUses } = checked;
    const pointer = filing.draft.locate(checked.document.offsetAt(position));
    return pointer === undefined ? undefined : { checked, filing, termUses, pointer };
  };

  connection.onHover(({ textDocument, position }) =>
    answer('hover', async () => {
      const asked = await askedAt(textDocument.uri, position);
      if (asked === undefined) return null;
      const { checked, filing, termUses, pointer } = asked;
      const hovers = [hoverAt(filing, termUses, pointer), findingsAt(checked.findings, pointer)].filter(hover => hover !== undefined);
      const [first] = hovers;
      if (first === undefined) return null;
      const range = toRange(checked.document, filing.draft.toSource(first.place.at, first.place.span));
      return { contents: { kind: MarkupKind.Markdown, value: hovers.map(({ contents }) => contents).join('\n\n') }, range };
    }),
  );

  connection.onDefinition(({ textDocument, position }) =>
    answer('definition', async () => {
      const asked = await askedAt(textDocument.uri, position);
      const found = asked === undefined ? undefined : definitionsAt(asked.termUses, asked.pointer);
      return asked === undefined || found === undefined ? null : found.targets.map(target => toLocation(asked.checked.document, asked.filing, target));
    }),
  );

  connection.onReferences(({ textDocument, position, context }) =>
    answer('references', async () => {
      const asked = await askedAt(textDocument.uri, position);
      if (asked === undefined) return null;
      return referencesAt(asked.termUses, asked.pointer, context.includeDeclaration).map(place => toLocation(asked.checked.document, asked.filing, place));
    }),
  );
}
