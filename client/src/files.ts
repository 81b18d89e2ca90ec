import { FileSystemError, FileType, type Uri, workspace } from 'vscode';
import type { FileContent } from '../../server/src/lsp/extensions';

/** The most bytes that are read; the server takes fewer characters, each of up to four bytes. */
const MOST_BYTES = 4 * 1024 * 1024;

/** What there is of a file of the workspace, wherever that is; null where there is none, or where it may not be looked for. */
export async function readProjectFile(uri: Uri): Promise<FileContent | null> {
  const found = await Promise.resolve(workspace.fs.stat(uri)).catch(() => undefined);
  if (found === undefined) return null;
  if ((found.type & FileType.File) === 0) return { problem: 'it is no regular file' };
  if (found.size > MOST_BYTES) return { size: found.size };
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    return { problem: `it cannot be read (${error instanceof FileSystemError ? error.code : String(error)})` };
  }
}
