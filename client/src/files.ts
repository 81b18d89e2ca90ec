import { FileType, type Uri, workspace } from 'vscode';

/** The largest file that is read; a project file above it is none. */
const LARGEST_PROJECT_FILE = 4 * 1024 * 1024;

/** The text of a file of the workspace, wherever that is; its size where it is too large, and null where there is none. */
export async function readProjectFile(uri: Uri): Promise<{ text: string } | { size: number } | null> {
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if ((type & FileType.File) === 0) return null;
    return size > LARGEST_PROJECT_FILE ? { size } : { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch {
    return null;
  }
}
