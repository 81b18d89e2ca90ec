import { commands, type Disposable, LanguageStatusSeverity, languages, StatusBarAlignment, type TextEditor, ThemeColor, Uri, window, workspace } from 'vscode';
import type { Status } from '../../server/src/lsp/extensions';
import { nameOf } from './clientOptions';
import { DRAFT_SELECTOR } from './languages';

const KINDS: Readonly<Record<Status['kind'], string>> = {
  sticker: 'Sticker',
  atm: 'At-the-market supplement',
  supplement: 'Prospectus supplement',
  base: 'Prospectus',
  none: 'Not checked',
};

/** Shows how the active document stands: in the status bar where it is checked, and why not in the language status where it is not. */
export class StatusView implements Disposable {
  readonly #statuses = new Map<string, Status>();
  readonly #bar = window.createStatusBarItem('tieout.status', StatusBarAlignment.Right, 100);
  readonly #language = languages.createLanguageStatusItem('tieout.status', DRAFT_SELECTOR);
  readonly #disposables: readonly Disposable[];

  constructor() {
    this.#bar.name = 'Tieout';
    this.#language.name = 'Tieout';
    this.#disposables = [
      this.#bar,
      this.#language,
      window.onDidChangeActiveTextEditor(editor => this.#show(editor)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#statuses.delete(uri.toString())),
    ];
    this.#show(window.activeTextEditor);
  }

  /** Takes what the server says of a document. */
  update(status: Status): void {
    this.#statuses.set(Uri.parse(status.uri).toString(), status);
    this.#show(window.activeTextEditor);
  }

  /** How a document stands, as far as the server has said. */
  of(uri: Uri): Status | undefined {
    return this.#statuses.get(uri.toString());
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #show(editor: TextEditor | undefined): void {
    const status = editor === undefined ? undefined : this.of(editor.document.uri);
    const isChecked = status !== undefined && status.unchecked === undefined;
    void commands.executeCommand('setContext', 'tieout.isChecked', isChecked);
    this.#showInBar(isChecked ? status : undefined);
    this.#showInLanguage(status);
  }

  #showInBar(status: Status | undefined): void {
    if (status === undefined) {
      this.#bar.hide();
      return;
    }
    const icon = !status.complete ? 'alert' : status.toFix > 0 ? 'warning' : 'check';
    this.#bar.text = `$(${icon}) ${verdictOn(status)}`;
    this.#bar.tooltip = `Tieout: ${detailsOf(status)}`;
    this.#bar.command = status.findings > 0 ? 'tieout.nextFinding' : 'tieout.showConfiguration';
    this.#bar.backgroundColor = status.complete && status.projectProblems === 0 ? undefined : new ThemeColor('statusBarItem.warningBackground');
    this.#bar.show();
  }

  #showInLanguage(status: Status | undefined): void {
    const { projectFile, projectProblems } = status ?? { projectFile: undefined, projectProblems: 0 };
    this.#language.busy = status === undefined;
    this.#language.text = status === undefined ? 'Tieout' : verdictOn(status);
    this.#language.detail = status === undefined ? 'Not checked yet' : detailsOf(status);
    const isFine = projectProblems === 0 && (status === undefined || status.complete || status.unchecked !== undefined);
    this.#language.severity = isFine ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
    if (projectProblems > 0 && projectFile !== undefined)
      this.#language.command = { title: 'Open tieout.json', command: 'vscode.open', arguments: [Uri.parse(projectFile)] };
    else if (status?.unchecked !== undefined) this.#language.command = { title: 'Check it anyway', command: 'tieout.checkFile' };
    else this.#language.command = { title: 'Show effective configuration', command: 'tieout.showConfiguration' };
  }
}

/** What a status comes to, in a few words: "2 to fix". */
export function verdictOn({ unchecked, complete, toFix, findings }: Status): string {
  if (unchecked !== undefined) return 'Not checked';
  if (toFix > 0) return `${toFix} to fix`;
  if (!complete) return 'Not fully checked';
  return findings > 0 ? `${findings} to look at` : 'Nothing to fix';
}

/** All that there is to say of a status. */
export function detailsOf({ kind, unchecked, complete, toFix, findings, projectFile, projectProblems }: Status): string {
  if (unchecked !== undefined) return unchecked;
  const parts = [KINDS[kind], `${toFix} to fix`, `${findings - toFix} more to look at`];
  if (!complete) parts.push('not fully checked (see Problems)');
  if (projectFile !== undefined) {
    const problems = projectProblems === 1 ? '1 problem' : `${projectProblems} problems`;
    parts.push(projectProblems > 0 ? `${nameOf(Uri.parse(projectFile))} has ${problems}` : `with ${nameOf(Uri.parse(projectFile))}`);
  }
  return parts.join(' · ');
}
