import { Uri, window, workspace } from 'vscode';

/** Opens a copy of the example draft, so that it can be tried on without a file. */
export async function openExample(extension: Uri): Promise<void> {
  const example = Uri.joinPath(extension, 'examples', 'cellectar-supplement-no-1.md');
  const content = new TextDecoder().decode(await workspace.fs.readFile(example));
  await window.showTextDocument(await workspace.openTextDocument({ language: 'prospectus-supplement', content }), { preview: false });
}
