import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';

/** How long the editor may take for anything at all before a wait is given up. Nothing waits for this time to pass when all is well. */
const LIMIT = 20_000;

/** A folder of its own for the files of a test, so that no example is ever changed. It lies in the window's folder, as drafts do. */
export class Scratch {
  private constructor(private readonly folder: string) {}

  /** Makes the folder. */
  static async make(): Promise<Scratch> {
    const [workspaceFolder] = vscode.workspace.workspaceFolders ?? [];
    if (workspaceFolder === undefined) throw new Error('The window has no folder.');
    return new Scratch(await mkdtemp(path.join(workspaceFolder.uri.fsPath, 'editor test ')));
  }

  /** The folder. */
  get uri(): vscode.Uri {
    return vscode.Uri.file(this.folder);
  }

  /** Opens a copy of a file of the extension's folder `examples`. */
  async openExample(name: string): Promise<vscode.TextDocument> {
    const extension = vscode.extensions.getExtension('tieout.tieout');
    if (extension === undefined) throw new Error('The extension tieout.tieout is not in this window.');
    const copy = await this.place(name);
    await copyFile(path.join(extension.extensionPath, 'examples', name), copy);
    return open(copy);
  }

  /** Opens a new file with this text. */
  async openText(name: string, text: string): Promise<vscode.TextDocument> {
    await this.write(name, text);
    return this.open(name);
  }

  /** Opens a file that is there. */
  async open(name: string): Promise<vscode.TextDocument> {
    return open(await this.place(name));
  }

  /** Writes a file without opening it, as another program would. */
  async write(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
    const file = await this.place(name);
    await writeFile(file, content);
    return vscode.Uri.file(file);
  }

  /** Closes all editors, without a question about unsaved changes, and deletes the files. */
  async clear(): Promise<void> {
    await vscode.workspace.saveAll();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('notifications.clearAll');
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async place(name: string): Promise<string> {
    const file = path.join(this.folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    return file;
  }
}

async function open(file: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(file));
  // In a preview the next file would take its place, and its diagnostics would go with it.
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** What `look` finds, as soon as it finds it: it looks now and whenever one of the events happens. `what` says in words what is being waited for. */
export function eventually<T>(what: string, look: () => T | undefined, ...events: readonly vscode.Event<unknown>[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const attempt = (): void => {
      const found = look();
      if (found === undefined) return;
      stop();
      resolve(found);
    };
    const listeners = events.map(event => event(attempt));
    const guard = setTimeout(() => {
      stop();
      reject(new Error(`Waited ${LIMIT / 1000} s for ${what}.`));
    }, LIMIT);
    const stop = (): void => {
      for (const listener of listeners) listener.dispose();
      clearTimeout(guard);
    };
    attempt();
  });
}

/** The diagnostics of a document as soon as they are as wanted; `what` says in words what is being waited for. */
export async function diagnosticsOf(
  uri: vscode.Uri,
  what: string,
  wanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const look = (): readonly vscode.Diagnostic[] | undefined => {
    const diagnostics = vscode.languages.getDiagnostics(uri);
    return wanted(diagnostics) ? diagnostics : undefined;
  };
  try {
    return await eventually(what, look, vscode.languages.onDidChangeDiagnostics);
  } catch (error) {
    const shown = vscode.languages.getDiagnostics(uri).map(({ message }) => `\n  ${message}`);
    throw new Error(`${error instanceof Error ? error.message : error} The document has ${shown.length} diagnostics:${shown.join('')}`);
  }
}

/** The diagnostics of a document as soon as their rules are these, in any order. */
export function findingsOf(uri: vscode.Uri, ...rules: readonly string[]): Promise<readonly vscode.Diagnostic[]> {
  const wanted = [...rules].sort().join();
  return diagnosticsOf(uri, rules.length === 0 ? 'no findings' : `findings of ${rules.join(' and ')}`, found => found.map(codeOf).sort().join() === wanted);
}

/** The rule that a diagnostic comes from. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The diagnostics that a drafter has to act on. */
export function toFix(diagnostics: readonly vscode.Diagnostic[]): readonly vscode.Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
}

/** Where these words stand in the document: by default their first occurrence, a negative number counts from the last. */
export function rangeOf(document: vscode.TextDocument, words: string, occurrence = 0): vscode.Range {
  const text = document.getText();
  const starts: number[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) starts.push(start);
  const start = starts.at(occurrence);
  if (start === undefined) throw new Error(`The document has not as many places with “${words}”.`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** How often a request is made that the editor itself called off. */
const ATTEMPTS = 20;

/** The quick fixes that the light bulb offers at a range. */
export function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return codeActions(document, range, vscode.CodeActionKind.QuickFix);
}

/**
 * The code actions of a kind at a range. The editor calls the request off whenever another extension, starting meanwhile, brings in code actions of
 * its own; then it is made again, as a user would.
 */
export async function codeActions(document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind): Promise<vscode.CodeAction[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind.value);
    } catch (error) {
      const calledOff = error instanceof Error && error.name === new vscode.CancellationError().name;
      if (!calledOff || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Does what choosing this quick fix would do. */
export async function apply(fix: vscode.CodeAction): Promise<void> {
  if (fix.edit === undefined) throw new Error(`The quick fix “${fix.title}” has no edit.`);
  if (!(await vscode.workspace.applyEdit(fix.edit))) throw new Error(`The edit of the quick fix “${fix.title}” was not taken.`);
}

/** Puts other text in the place of a range. */
export async function replace(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('The edit was not taken.');
}

/** All of a document. */
export function whole(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
}
