import {
  commands,
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  StatusBarAlignment,
  type TextEditor,
  ThemeColor,
  Uri,
  window,
  workspace,
} from 'vscode';
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
  #latest: Uri | undefined;

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

  /** The open draft that was active last; beside it there may be a page without text, such as the walkthrough. */
  get latest(): Uri | undefined {
    return this.#latest !== undefined && this.of(this.#latest) !== undefined ? this.#latest : undefined;
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
    if (isChecked) this.#latest = editor?.document.uri;
    void commands.executeCommand('setContext', 'tieout.isChecked', isChecked);
    this.#showInBar(isChecked ? status : undefined);
    this.#showInLanguage(status);
  }

  #showInBar(status: Status | undefined): void {
    if (status === undefined) {
      this.#bar.hide();
      return;
    }
    const isFine = status.complete && status.projectProblems === 0;
    const icon = status.toFix > 0 || !isFine ? 'warning' : status.findings > 0 ? 'info' : 'check';
    this.#bar.text = `$(${icon}) ${verdictOn(status)}`;
    this.#bar.tooltip = `Tieout: ${detailsOf(status)}`;
    this.#bar.command = status.findings > 0 ? 'tieout.nextFinding' : 'tieout.showConfiguration';
    this.#bar.backgroundColor = isFine ? undefined : new ThemeColor('statusBarItem.warningBackground');
    this.#bar.show();
  }

  #showInLanguage(status: Status | undefined): void {
    this.#language.busy = status === undefined;
    this.#language.text = 'Tieout';
    Object.assign(this.#language, languageStatusOf(status));
  }
}

/** What the language status says beside the status bar, which counts. It cuts long lines off. */
function languageStatusOf(status: Status | undefined): Pick<LanguageStatusItem, 'detail' | 'severity' | 'command'> {
  const severity = LanguageStatusSeverity.Information;
  if (status?.projectFile !== undefined && status.projectProblems > 0) {
    const command = { title: 'Open it', command: 'vscode.open', arguments: [Uri.parse(status.projectFile)] };
    return { detail: projectOf(status.projectFile, status.projectProblems), severity: LanguageStatusSeverity.Warning, command };
  }
  if (status?.unchecked !== undefined) return { detail: status.unchecked, severity, command: { title: 'Check it anyway', command: 'tieout.checkFile' } };
  const command = { title: 'Show configuration', command: 'tieout.showConfiguration' };
  if (status?.complete === false) return { detail: 'Not fully checked (see Problems)', severity: LanguageStatusSeverity.Warning, command };
  const project = status?.projectFile === undefined ? '' : `, ${projectOf(status.projectFile, 0)}`;
  return { detail: status === undefined ? 'Not checked yet' : `${KINDS[status.kind]}${project}`, severity, command };
}

/** What a checked document comes to, in a few words: "2 to fix". */
function verdictOn({ complete, toFix, findings }: Status): string {
  if (toFix > 0) return `${toFix} to fix`;
  if (!complete) return 'Not fully checked';
  return findings > 0 ? `${findings} to look at` : 'Nothing to fix';
}

/** How many findings there are to fix, and how many more to look at: "2 to fix, 1 more to look at". */
export function countOf({ toFix, findings }: { readonly toFix: number; readonly findings: number }): string {
  if (findings === 0) return 'nothing to fix';
  if (toFix === 0) return `nothing to fix, ${findings} to look at`;
  return findings > toFix ? `${toFix} to fix, ${findings - toFix} more to look at` : `${toFix} to fix`;
}

/** All that there is to say of a status. */
export function detailsOf({ kind, unchecked, complete, toFix, findings, projectFile, projectProblems }: Status): string {
  if (unchecked !== undefined) return `Not checked. ${unchecked}`;
  const parts = [KINDS[kind], countOf({ toFix, findings })];
  if (!complete) parts.push('not fully checked (see Problems)');
  if (projectFile !== undefined) parts.push(projectOf(projectFile, projectProblems));
  return parts.join(' · ');
}

function projectOf(file: string, problems: number): string {
  const name = nameOf(Uri.parse(file));
  if (problems === 0) return `with ${name}`;
  return `${name} has ${problems === 1 ? '1 problem' : `${problems} problems`}`;
}
