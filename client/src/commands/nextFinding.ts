import { commands, languages, type Range, Selection, window } from 'vscode';
import { nameOf } from '../clientOptions';
import type { StatusView } from '../status';

/** Goes to the next finding of Tieout in the active editor or else the latest draft, from the last one to the first, and shows it. */
export async function nextFinding(status: StatusView): Promise<Range | undefined> {
  const uri = window.activeTextEditor?.document.uri ?? status.latest;
  if (uri === undefined) {
    void window.showInformationMessage('Open the draft whose findings shall be gone through.');
    return undefined;
  }
  const editor = window.activeTextEditor ?? (await window.showTextDocument(uri));
  const ranges = languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'tieout')
    .map(({ range }) => range)
    .sort((a, b) => a.start.compareTo(b.start));
  const next = ranges.find(({ start }) => start.isAfter(editor.selection.active)) ?? ranges[0];
  if (next === undefined) {
    const reason = status.of(uri)?.unchecked;
    void window.showInformationMessage(reason === undefined ? `Tieout finds nothing in ${nameOf(uri)}.` : `Tieout does not check ${nameOf(uri)}. ${reason}.`);
    return undefined;
  }
  editor.selection = new Selection(next.start, next.start);
  editor.revealRange(next);
  await commands.executeCommand('editor.action.showHover');
  return next;
}
