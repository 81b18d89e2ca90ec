import { type Connection, LSPErrorCodes, type Position, ResponseError } from 'vscode-languageserver/node';
import type { Pointer } from '../features/navigation';
import { type Refusal, renameAt, renameTargetAt } from '../features/rename';
import type { Filing } from '../filing/filing';
import { TermUses } from '../filing/termUses';
import { type Checked, Superseded } from './checker';
import { type EditSupport, toWorkspaceEdit } from './convert';
import { Latest } from './latest';

/** Serves the renaming of terms. It waits for the check of the document as it is now: an edit of an earlier version would land in the wrong words. */
export function serveRenaming(connection: Connection, checkedAt: (uri: string) => Promise<Checked | undefined>, support: () => EditSupport): void {
  connection.onPrepareRename(async ({ textDocument, position }) => {
    const { latest, filing, pointer } = await currentAt(checkedAt, textDocument.uri, position);
    const { entry, place } = orRefused(renameTargetAt(filing, new TermUses(filing), pointer));
    return { range: latest.rangeOf(place), placeholder: entry.term };
  });

  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    const { latest, filing, pointer } = await currentAt(checkedAt, textDocument.uri, position);
    const edits = orRefused(renameAt(filing, new TermUses(filing), pointer, newName));
    return toWorkspaceEdit(latest.document, edits, support());
  });
}

/** What a position points at in the document as it is now. */
interface Current {
  readonly latest: Latest;
  readonly filing: Filing;
  readonly pointer: Pointer;
}

async function currentAt(checkedAt: (uri: string) => Promise<Checked | undefined>, uri: string, position: Position): Promise<Current> {
  const latest = Latest.of(await checkedAt(uri).catch(movedOn));
  if (latest === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, 'This file does not read as a Rule 424(b) document, and defines no terms.');
  if (!latest.isCurrent) throw movedOnError();
  const pointed = latest.pointedAt(position);
  if (pointed === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, 'No defined term stands here.');
  return { latest, ...pointed };
}

function movedOn(error: unknown): never {
  throw error instanceof Superseded ? movedOnError() : error;
}

function movedOnError(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'the document has moved on');
}

function orRefused<T extends object>(result: T | Refusal): T {
  if ('refusal' in result) throw new ResponseError(LSPErrorCodes.RequestFailed, result.refusal);
  return result;
}
