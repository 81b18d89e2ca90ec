import { commands, languages, Uri, window, workspace } from 'vscode';

/** Shows the page on a rule, which ships with the extension: no network is needed. Without a rule, the drafter chooses one. */
export async function explainRule(extension: Uri, rule?: string): Promise<void> {
  const folder = Uri.joinPath(extension, 'docs', 'rules');
  const chosen = rule ?? (await choose(folder));
  if (chosen === undefined) return;
  const page = Uri.joinPath(folder, `${chosen}.md`);
  try {
    await workspace.fs.stat(page);
  } catch {
    void window.showWarningMessage(`Tieout has no rule “${chosen}”.`);
    return;
  }
  // Unlocked, it would turn into a preview of the draft as soon as the drafter goes back there.
  await commands.executeCommand('markdown.showPreview', page, undefined, { locked: true });
}

async function choose(folder: Uri): Promise<string | undefined> {
  const pages = await workspace.fs.readDirectory(folder);
  const rules = pages.map(([name]) => name.replace(/\.md$/, '')).sort();
  const here = new Set(rulesAtCursor());
  const picks = [...rules.filter(rule => here.has(rule)), ...rules.filter(rule => !here.has(rule))];
  const items = picks.map(label => ({ label, ...(here.has(label) ? { description: 'found at the cursor' } : {}) }));
  return (await window.showQuickPick(items, { placeHolder: 'Which rule shall be explained?' }))?.label;
}

function rulesAtCursor(): readonly string[] {
  const editor = window.activeTextEditor;
  if (editor === undefined) return [];
  return languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === 'tieout' && range.contains(editor.selection.active))
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
}
