import path from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

const LANGUAGES = ['markdown', 'prospectus-supplement'];
/** Where drafts are; not the old versions that a comparison shows beside them. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web'];

let client: LanguageClient | undefined;

/** Starts the language server. The client analyses nothing itself. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath(path.join('dist', 'server.js')), transport: TransportKind.ipc };
  client = new LanguageClient(
    'tieout',
    'Tieout',
    { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } } },
    { documentSelector: SCHEMES.flatMap(scheme => LANGUAGES.map(language => ({ scheme, language }))) },
  );
  await client.start();
}

/** Stops the server with the extension. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
