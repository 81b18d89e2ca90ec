import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import {
  type ClientCapabilities,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ROOT } from './project';

/** What an editor such as VS Code says it can do. */
export const MODERN: ClientCapabilities = {
  textDocument: { diagnostic: { dynamicRegistration: false }, publishDiagnostics: { relatedInformation: true } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** The words of a command line: a program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

const BUNDLED = path.join(ROOT, 'dist', 'server.js');

/** A language server over stdio, by default the one in `dist`, with a JSON-RPC client that keeps the documents as an editor would. */
export class LanguageClient {
  readonly connection: ProtocolConnection;
  readonly server: InitializeResult;
  readonly #process: ChildProcess;
  readonly #documents = new Map<string, TextDocument>();

  private constructor(process: ChildProcess, connection: ProtocolConnection, server: InitializeResult) {
    this.#process = process;
    this.connection = connection;
    this.server = server;
  }

  /** Starts a server and shakes hands with it; `command` is the program and what goes before `--stdio`. */
  static async start(capabilities: ClientCapabilities, [program, ...args]: Command = [process.execPath, BUNDLED]): Promise<LanguageClient> {
    // Windows starts a .cmd file only through its shell.
    const shell = program.endsWith('.cmd');
    const child = spawn(shell ? `"${program}"` : program, [...args, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], shell });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.listen();
    const server = await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities });
    await connection.sendNotification(InitializedNotification.type, {});
    return new LanguageClient(child, connection, server);
  }

  /** Ends the server as an editor does; resolves with its exit code. */
  async stop(): Promise<number | null> {
    const exited = new Promise<number | null>(resolve => this.#process.once('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return exited;
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces the first occurrence of some words, as if typed. */
  async type(uri: string, from: string, to: string): Promise<void> {
    const document = this.document(uri);
    const start = document.getText().indexOf(from);
    if (start < 0) throw new Error(`the document does not hold “${from}”`);
    await this.edit(uri, [{ range: { start: document.positionAt(start), end: document.positionAt(start + from.length) }, newText: to }]);
  }

  /** Applies edits that do not overlap, as the edit of a quick fix is applied. */
  async edit(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.document(uri);
    const version = document.version + 1;
    const changes = [...edits]
      .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map(({ range, newText }) => ({ range, text: newText }));
    this.#documents.set(uri, TextDocument.update(document, changes, version));
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: changes });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  }
}
