import path from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** Starts the language server. The client analyses nothing itself. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath(path.join('dist', 'server.js')), transport: TransportKind.ipc };
  client = new LanguageClient(
    'tieout',
    'Tieout',
    { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } } },
    { documentSelector: [{ language: 'markdown' }, { language: 'prospectus-supplement' }] },
  );
  await client.start();
}

/** Stops the server with the extension. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
