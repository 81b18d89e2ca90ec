import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ROOT } from './project';
import { expandSnippet } from './snippet';

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

  /**
   * Starts a server and shakes hands with it; `command` is the program and what goes before `--stdio`. What the server may ask is answered from
   * `answers` from the start.
   */
  static async start(
    capabilities: ClientCapabilities,
    [program, ...args]: Command = [process.execPath, BUNDLED],
    { options, answers = () => {} }: { readonly options?: unknown; readonly answers?: (connection: ProtocolConnection) => void } = {},
  ): Promise<LanguageClient> {
    // Windows starts a .cmd file only through its shell.
    const shell = program.endsWith('.cmd');
    const child = spawn(shell ? `"${program}"` : program, [...args, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], shell });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    answers(connection);
    connection.listen();
    const server = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      ...(options === undefined ? {} : { initializationOptions: options }),
    });
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

  /** Pulls the diagnostics of a document, all of them. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    if (report.kind !== 'full') throw new Error('the server says “unchanged” to a client that knows nothing');
    return report.items;
  }

  /** Asks for the code actions of a range. */
  async codeActions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<readonly CodeAction[]> {
    const actions = await this.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: [], ...context } });
    return (actions ?? []).flatMap(action => ('command' in action && typeof action.command === 'string' ? [] : [action as CodeAction]));
  }

  /** Applies the edit of a code action to the document that it is for, with the values for its tab stops. */
  async apply(uri: string, edit: WorkspaceEdit | undefined, values: readonly string[] = []): Promise<void> {
    const changes = (edit?.documentChanges ?? []).flatMap(change => ('edits' in change && change.textDocument.uri === uri ? [change] : []));
    for (const { textDocument } of changes)
      if (textDocument.version !== this.document(uri).version) throw new Error('the edit is for another version of the document');
    const edits = [...changes.flatMap(change => change.edits), ...(edit?.changes?.[uri] ?? [])];
    if (edits.length === 0) throw new Error('there is no edit for the document');
    await this.edit(
      uri,
      edits.map(one => ('snippet' in one ? { range: one.range, newText: expandSnippet(one.snippet.value, values) } : one)),
    );
  }

  /** The place of some words in a document. */
  rangeOf(uri: string, words: string): Range {
    const document = this.document(uri);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`the document does not hold “${words}”`);
    return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  }
}
