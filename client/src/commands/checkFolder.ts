import {
  type CancellationToken,
  Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  languages,
  ProgressLocation,
  Range,
  RelativePattern,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { CHECK_TEXT } from '../../../server/src/lsp/extensions';
import { nameOf, rulePage } from '../clientOptions';
import { mayBeDraft } from '../languages';
import { countOf } from '../status';
import { showProblems } from './showProblems';

/** What a check of a folder came to. */
export interface FolderSummary {
  readonly drafts: number;
  readonly otherFiles: number;
  readonly toFix: number;
  readonly findings: number;
  /** Names of files that could not be read or not be checked whole. */
  readonly incomplete: readonly string[];
  readonly wasCancelled: boolean;
}

const DRAFTS = '**/*.{md,markdown,txt,htm,html}';
const PASSED_OVER = '**/{node_modules,.*}/**';
/** The largest file that is read; drafts are a hundredth of it. */
const LARGEST_FILE = 32 * 1024 * 1024;
/** Names that are given in a message; the Problems panel has them all. */
const MOST_NAMES = 3;

/** Checks the drafts of a folder that are not open, and keeps what it found in the Problems panel until they are opened or changed. */
export class FolderCheck implements Disposable {
  readonly #client: LanguageClient;
  readonly #found = languages.createDiagnosticCollection('tieout folder');
  readonly #disposables: readonly Disposable[];

  constructor(client: LanguageClient) {
    this.#client = client;
    const watcher = workspace.createFileSystemWatcher(DRAFTS);
    const forget = (uri: Uri) => this.#found.delete(uri);
    this.#disposables = [
      this.#found,
      watcher,
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      // An open draft is checked as it is typed; two findings of one slip would stand side by side.
      workspace.onDidOpenTextDocument(({ uri }) => forget(uri)),
    ];
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** Checks a folder, with progress, until the drafter cancels it. Without a folder, that of the workspace. */
  async run(folder?: Uri): Promise<FolderSummary | undefined> {
    const uri = folder ?? (await chooseFolder());
    if (uri === undefined) return undefined;
    const summary = await window.withProgress(
      { location: ProgressLocation.Notification, title: `Tieout checks ${nameOf(uri) || 'the folder'}`, cancellable: true },
      async (progress, token) => {
        const files = await workspace.findFiles(new RelativePattern(uri, DRAFTS), PASSED_OVER, undefined, token);
        return this.#check(files, token, file => progress.report({ message: nameOf(file), increment: 100 / files.length }));
      },
    );
    void showProblems(summaryLine(nameOf(uri) || 'the folder', summary), summary.findings + summary.incomplete.length > 0);
    return summary;
  }

  async #check(files: readonly Uri[], token: CancellationToken, report: (file: Uri) => void): Promise<FolderSummary> {
    const incomplete: string[] = [];
    let drafts = 0;
    let otherFiles = 0;
    let toFix = 0;
    let findings = 0;
    for (const file of [...files].sort((a, b) => a.path.localeCompare(b.path))) {
      if (token.isCancellationRequested) break;
      report(file);
      const open = workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
      const text = open?.getText() ?? (await textOf(file));
      const checked = text === undefined ? undefined : await this.#checkText(file, text, token);
      if (token.isCancellationRequested) break;
      if (checked === undefined) {
        const reason = text === undefined ? 'it is binary, no UTF-8 text, or larger than 32 MB' : 'Tieout failed on this file (see its output)';
        this.#found.set(file, [notChecked(reason)]);
        incomplete.push(nameOf(file));
        continue;
      }
      const { status, diagnostics } = checked;
      const found = await this.#client.protocol2CodeConverter.asDiagnostics(diagnostics);
      const isUnread = !status.complete && status.unchecked !== undefined && found.length === 0;
      if (open === undefined || !mayBeDraft(open)) this.#found.set(file, isUnread ? [notChecked(status.unchecked)] : found);
      if (!status.complete) incomplete.push(nameOf(file));
      else if (status.unchecked !== undefined) otherFiles++;
      else drafts++;
      toFix += status.toFix;
      findings += status.findings;
    }
    return { drafts, otherFiles, toFix, findings, incomplete, wasCancelled: token.isCancellationRequested };
  }

  async #checkText(file: Uri, text: string, token: CancellationToken) {
    try {
      return await this.#client.sendRequest(CHECK_TEXT, { uri: this.#client.code2ProtocolConverter.asUri(file), text }, token);
    } catch {
      return undefined;
    }
  }
}

async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) void window.showInformationMessage('Open the folder that Tieout shall check.');
  const [only, ...others] = folders;
  return others.length === 0 ? only?.uri : (await window.showWorkspaceFolderPick())?.uri;
}

async function textOf(file: Uri): Promise<string | undefined> {
  try {
    const { size } = await workspace.fs.stat(file);
    return size > LARGEST_FILE ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

function summaryLine(name: string, { drafts, otherFiles, toFix, findings, incomplete, wasCancelled }: FolderSummary): string {
  const parts = [
    `${counted(drafts, 'draft')} of ${name} checked: ${countOf({ toFix, findings })}`,
    ...(otherFiles > 0 ? [`${counted(otherFiles, 'file')} passed over, no Rule 424(b) document`] : []),
    ...(incomplete.length > 0 ? [`not fully checked: ${someOf(incomplete)}`] : []),
    ...(wasCancelled ? ['cancelled before the end'] : []),
  ];
  return `${parts.join('; ')}.`;
}

function someOf(names: readonly string[]): string {
  const others = names.length - MOST_NAMES;
  return others > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${others} more` : names.join(', ');
}

/** What the command line says of such a file. */
function notChecked(reason: string): Diagnostic {
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 0), `Not checked: ${reason}`, DiagnosticSeverity.Warning);
  diagnostic.source = 'tieout';
  diagnostic.code = { value: 'check-incomplete', target: rulePage('check-incomplete') };
  return diagnostic;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
