import {
  type Command,
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
  'sticker-atm-increase': 'At-the-market sticker: increase',
  'sticker-atm-reduce': 'At-the-market sticker: reduction',
  'sticker-atm-suspend': 'At-the-market sticker: suspension',
  'sticker-atm-terminate': 'At-the-market sticker: termination',
  'sticker-atm-agent': 'At-the-market sticker: agents',
  'sticker-atm-float': 'At-the-market sticker: public float',
  'pricing-supplement': 'Pricing supplement',
  preliminary: 'Preliminary prospectus',
  resale: 'Resale prospectus',
  atm: 'At-the-market supplement',
  underwritten: 'Underwritten offering',
  'best-efforts': 'Best-efforts offering',
  'sales-agreement-prospectus': 'Sales agreement prospectus',
  supplement: 'Prospectus supplement',
  prospectus: 'Prospectus',
  base: 'Prospectus',
  'free-writing-prospectus': 'Not checked',
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
    this.#bar.command = status.findings > 0 ? 'tieout.nextFinding' : (openProjectOf(status) ?? 'tieout.showConfiguration');
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
  const command = { title: 'Show configuration', command: 'tieout.showConfiguration' };
  if (status === undefined) return { detail: 'Not checked yet', severity, command };
  const problems = problemsOf(status);
  if (problems !== undefined) return { detail: problems, severity: LanguageStatusSeverity.Warning, command: openProjectOf(status) };
  if (status.unchecked !== undefined) return { detail: status.unchecked, severity, command: { title: 'Check it anyway', command: 'tieout.checkFile' } };
  if (!status.complete) return { detail: 'Not fully checked (see Problems)', severity: LanguageStatusSeverity.Warning, command };
  return { detail: [KINDS[status.kind], ...projectOf(status)].join(', '), severity, command };
}

/** What a checked document comes to, in a few words: "2 to fix". */
function verdictOn(status: Status): string {
  const { complete, toFix, findings } = status;
  if (toFix > 0) return `${toFix} to fix`;
  if (!complete) return 'Not fully checked';
  if (findings > 0) return `${findings} to look at`;
  return problemsOf(status) ?? 'Nothing to fix';
}

/** How many findings there are to fix, and how many more to look at: "2 to fix, 1 more to look at". */
export function countOf({ toFix, findings }: { readonly toFix: number; readonly findings: number }): string {
  if (findings === 0) return 'nothing to fix';
  if (toFix === 0) return `nothing to fix, ${findings} to look at`;
  return findings > toFix ? `${toFix} to fix, ${findings - toFix} more to look at` : `${toFix} to fix`;
}

/** All that there is to say of a status. */
export function detailsOf(status: Status): string {
  const { kind, unchecked, complete } = status;
  if (unchecked !== undefined) return `Not checked. ${unchecked}`;
  return [KINDS[kind], countOf(status), ...(complete ? [] : ['not fully checked (see Problems)']), ...projectOf(status)].join(' · ');
}

/** That there is a project file, or what is wrong with it. */
function projectOf(status: Status): readonly string[] {
  if (status.projectFile === undefined) return [];
  return [problemsOf(status) ?? `with ${nameOf(Uri.parse(status.projectFile))}`];
}

function problemsOf({ projectFile, projectProblems }: Status): string | undefined {
  if (projectFile === undefined || projectProblems === 0) return undefined;
  return `${nameOf(Uri.parse(projectFile))} has ${projectProblems === 1 ? '1 problem' : `${projectProblems} problems`}`;
}

/** The command that opens a project file with problems. */
function openProjectOf({ projectFile, projectProblems }: Status): Command | undefined {
  if (projectFile === undefined || projectProblems === 0) return undefined;
  return { title: 'Open it', command: 'vscode.open', arguments: [Uri.parse(projectFile)] };
}
