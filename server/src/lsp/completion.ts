import { type CompletionItem, CompletionItemKind, type Connection, MarkupKind } from 'vscode-languageserver/node';
import { COMPLETION_REACH, documentationOf, replacedBehind, type TermOffer, termsFor } from '../features/completion';
import { endsInMarkup, MARKUP_REACH } from '../features/inMarkup';
import type { Client } from './client';
import { toRange } from './convert';
import type { Latest } from './latest';
import type { Answer } from './navigation';

/** What asks for completion as soon as it is typed: what may start a term. Editors do not ask at letters in Markdown by themselves. */
export const COMPLETION_TRIGGERS: readonly string[] = ['“', '"', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Says which term an item is of, so that its sentence can be looked up when the item is looked at. */
interface ItemData {
  readonly uri: string;
  readonly part: number;
  readonly key: string;
}

/** Serves the completion of defined terms, from the last version of a document that was checked and the line as it is now. */
export function serveCompletion(connection: Connection, latestOf: (uri: string) => Promise<Latest | undefined>, client: () => Client, answer: Answer): void {
  connection.onCompletion(({ textDocument: { uri }, position }) =>
    answer('completion', async () => {
      const latest = await latestOf(uri);
      if (latest === undefined) return null;
      const { document } = latest;
      const offset = document.offsetAt(position);
      const filing = latest.proseNear(offset);
      const lineStart = document.text.lineStart(position.line);
      const found = filing && termsFor(filing, document.text.slice(Math.max(lineStart, offset - COMPLETION_REACH), offset));
      if (filing === undefined || found === undefined) return null;
      if (endsInMarkup(document.text.slice(Math.max(0, offset - MARKUP_REACH), offset), filing.draft.format)) return null;
      const behind = document.text.slice(offset, offset + COMPLETION_REACH);
      const start = offset - found.typed;
      const insert = toRange(document, { start, end: offset });
      const part = latest.filed.parts.indexOf(filing);
      const items = found.offers.map((offer: TermOffer, index): CompletionItem => {
        const { entry, matched, detail } = offer;
        const replace = toRange(document, { start, end: offset + replacedBehind(offer, behind) });
        const newText = filing.draft.written(entry.term);
        const data: ItemData = { uri, part, key: entry.key };
        return {
          label: entry.term,
          kind: CompletionItemKind.Reference,
          ...(detail === undefined ? {} : { detail }),
          filterText: matched,
          sortText: String(index).padStart(4, '0'),
          // What stands behind the cursor is the user's to keep, where the editor leaves the choice.
          textEdit: client().takesInsertReplace ? { insert, replace, newText } : { range: replace, newText },
          data,
        };
      });
      return { isIncomplete: found.areCut, items };
    }),
  );

  connection.onCompletionResolve(async item => {
    const resolved = await answer('completion', async () => {
      if (!isItemData(item.data)) return item;
      const { uri, part, key } = item.data;
      const filing = (await latestOf(uri))?.filed.parts[part];
      const entry = filing?.glossary.ofKey(key);
      return filing === undefined || entry === undefined
        ? item
        : { ...item, documentation: { kind: MarkupKind.Markdown, value: documentationOf(entry, filing) } };
    });
    return resolved ?? item;
  });
}

/** The item comes back from the client, which may have made it up. */
function isItemData(data: unknown): data is ItemData {
  return (
    typeof data === 'object' &&
    data !== null &&
    'uri' in data &&
    typeof data.uri === 'string' &&
    'part' in data &&
    typeof data.part === 'number' &&
    'key' in data &&
    typeof data.key === 'string'
  );
}
