import path from 'node:path';
import { commands, type Disposable, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { LanguageClient, type Location, type Position, TransportKind } from 'vscode-languageclient/node';
import { READ_FILE, STATUS } from '../../server/src/lsp/extensions';
import { CLIENT_OPTIONS, EXPLAIN_COMMAND, SHOW_USES_COMMAND } from './clientOptions';
import { checkFile } from './commands/checkFile';
import { FolderCheck } from './commands/checkFolder';
import { explainRule } from './commands/explainRule';
import { nextFinding } from './commands/nextFinding';
import { openExample } from './commands/openExample';
import { SheetViews } from './commands/openSheet';
import { ConfigurationView } from './commands/showConfiguration';
import { showUses } from './commands/showUses';
import { readProjectFile } from './files';
import { DRAFTS, PROJECT_FILES } from './languages';
import { StatusView } from './status';

let client: LanguageClient | undefined;

/** Starts the language server, and shows what it says. The client analyses nothing itself. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Tieout', { log: true });
  const watcher = workspace.createFileSystemWatcher('**/tieout.json');
  const server = { module: context.asAbsolutePath(path.join('dist', 'server.js')), transport: TransportKind.ipc };
  client = new LanguageClient(
    'tieout',
    'Tieout',
    { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } } },
    {
      documentSelector: [...DRAFTS, ...PROJECT_FILES],
      initializationOptions: CLIENT_OPTIONS,
      outputChannel: output,
      synchronize: { fileEvents: watcher },
    },
  );
  const status = new StatusView();
  client.onNotification(STATUS, said => status.update(said));
  client.onRequest(READ_FILE, ({ uri }) => readProjectFile(Uri.parse(uri)));
  context.subscriptions.push(output, watcher, status, ...registerCommands(client, status, context.extensionUri));
  // Before the server is there, so that no command is ever "not found".
  await client.start();
}

function registerCommands(server: LanguageClient, status: StatusView, extension: Uri): readonly Disposable[] {
  const folder = new FolderCheck(server);
  const configuration = new ConfigurationView(server);
  const sheets = new SheetViews(server, 'sheet');
  const formChecks = new SheetViews(server, 'formCheck');
  return [
    folder,
    configuration,
    sheets,
    formChecks,
    commands.registerCommand('tieout.checkFile', (file?: Uri) => checkFile(server, file)),
    commands.registerCommand('tieout.checkFolder', (chosen?: Uri) => folder.run(chosen)),
    commands.registerCommand('tieout.nextFinding', () => nextFinding(status)),
    commands.registerCommand(EXPLAIN_COMMAND, (rule?: string) => explainRule(extension, rule)),
    commands.registerCommand('tieout.showConfiguration', (document?: Uri) =>
      configuration.show(document ?? window.activeTextEditor?.document.uri ?? status.latest),
    ),
    commands.registerCommand('tieout.openSheet', (draft?: Uri) => sheets.show(draft ?? window.activeTextEditor?.document.uri ?? status.latest)),
    commands.registerCommand('tieout.openFormCheck', (draft?: Uri) => formChecks.show(draft ?? window.activeTextEditor?.document.uri ?? status.latest)),
    commands.registerCommand('tieout.showOutput', () => server.outputChannel.show()),
    commands.registerCommand(SHOW_USES_COMMAND, (uri: string, at: Position, uses: readonly Location[]) => showUses(server, uri, at, uses)),
    commands.registerCommand('tieout.openExample', () => openExample(extension)),
  ];
}

/** Stops the server with the extension. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
