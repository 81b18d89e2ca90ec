import {
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeResult,
  InlayHintRefreshRequest,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { CheckSession } from '../check/checkSession';
import { PROJECT_FILE } from '../check/config/projectFile';
import { formatOfName } from '../draft/format';
import { type Checked, checkInSlices, DocumentChecker, SESSION, Superseded } from './checker';
import { type Client, clientOf } from './client';
import { codeActionsAt, FIX_ALL } from './codeActions';
import { COMPLETION_TRIGGERS, serveCompletion } from './completion';
import { Configurations } from './configurations';
import type { RulePage } from './convert';
import { diagnosticsOf, projectFileDiagnostics } from './diagnostics';
import type { DictionaryFile } from './dictionary';
import { DRAFT_DOCUMENTS, DraftDocument } from './draftDocument';
import { CHECK_DOCUMENT, CHECK_TEXT, CONFIGURATION, READ_FILE, STATUS } from './extensions';
import { serveHighlights } from './highlighting';
import { serveInlayHints } from './inlayHints';
import { Latest } from './latest';
import { serveLenses } from './lenses';
import { type Answer, serveNavigation } from './navigation';
import { folderOf, isProjectFile, ProjectFiles, readFromDisk } from './projectFiles';
import { serveRenaming } from './renaming';
import { shippedRulePage } from './rulePages';
import { serveSheets } from './sheets';
import { statusOf } from './status';
import { serveStructure } from './structure';
import { registerTokens, TOKEN_OPTIONS, Tokens } from './tokens';

/** How long hovers wait for the first check of a document that was just opened (milliseconds). */
const FIRST_CHECK = 10;

/** Serves one client until the connection ends. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(DRAFT_DOCUMENTS);
  const checkers = new Map<string, DocumentChecker>();
  /** Ends when hovers have waited long enough for the first check of a document. */
  const waits = new Map<string, Promise<undefined>>();
  let client = clientOf({ capabilities: {} });

  const projects = new ProjectFiles(async uri => {
    const open = documents.get(uri);
    if (open !== undefined) return { text: open.getText() };
    return client.options.readsFiles ? ((await connection.sendRequest(READ_FILE, { uri })) ?? undefined) : readFromDisk(uri);
  });
  const configurations = new Configurations(connection, projects);
  const rulePage: RulePage = rule => client.options.rulePage?.replace('{rule}', rule) ?? shippedRulePage(rule);

  connection.onInitialize(params => {
    client = clientOf(params);
    configurations.canAsk = client.givesSettings;
    return initializeResult(client);
  });

  const checkedAt = async (uri: string): Promise<Checked | undefined> => {
    const document = documents.get(uri);
    if (document === undefined || isProjectFile(uri)) return undefined;
    const { version: asked } = document;
    const { effective, project } = await configurations.of(document);
    if (documents.get(uri) !== document || document.version !== asked) throw new Superseded('the document has moved on');
    let checker = checkers.get(uri);
    if (checker === undefined) {
      checker = new DocumentChecker();
      checkers.set(uri, checker);
    }
    const checked = await checker.checked(document, effective);
    if (client.options.showsStatus) void connection.sendNotification(STATUS, statusOf(checked, project));
    return checked;
  };

  /** The last version of a document that was checked to the end, without waiting for a check that is under way; undefined where there is none yet. */
  const latestOf = async (uri: string): Promise<Latest | undefined> => {
    const latest = checkers.get(uri)?.latest;
    if (latest !== undefined) return Latest.of(latest);
    // A short draft is checked before its first hover has waited; over a long one those that follow do not wait again.
    const first = checkedAt(uri).catch(() => undefined);
    const wait = waits.get(uri) ?? new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), FIRST_CHECK));
    waits.set(uri, wait);
    return Latest.of(await Promise.race([first, wait]));
  };

  /** A document as it is now: once it is checked or, where it is edited meanwhile, as it was checked last. */
  const presentlyChecked = async (uri: string): Promise<Checked | undefined> => {
    try {
      return await checkedAt(uri);
    } catch (error) {
      if (error instanceof Superseded) return checkers.get(uri)?.latest;
      throw error;
    }
  };
  const presentOf = async (uri: string): Promise<Latest | undefined> => Latest.of(await presentlyChecked(uri));

  const tokens = new Tokens(async uri => Latest.of(await checkedAt(uri)));

  const openDocuments = (): readonly Latest[] =>
    documents.keys().flatMap(uri => {
      const latest = Latest.of(checkers.get(uri)?.latest);
      return latest === undefined ? [] : [latest];
    });

  /** Runs a request so that its failure is logged, without the draft's words, and costs the client nothing but the answer. */
  const answer: Answer = async (name, work) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Superseded)) connection.console.error(`${name} failed: ${error instanceof Error ? error.stack : String(error)}`);
      return null;
    }
  };

  connection.onInitialized(() => {
    // Our own client watches the project files by itself.
    if (client.watchesFiles && !client.options.readsFiles)
      void answer('watch', () => connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: `**/${PROJECT_FILE}` }] }));
    if (client.coloursByLanguage) registerTokens(connection, answer);
    if (client.announcesSettings) void answer('registration', () => connection.client.register(DidChangeConfigurationNotification.type, { section: 'tieout' }));
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    const projectFile = isProjectFile(textDocument.uri) ? documents.get(textDocument.uri) : undefined;
    if (projectFile !== undefined) return projectFileReport(projectFile, previousResultId, rulePage);
    try {
      return diagnosticReport(await checkedAt(textDocument.uri), previousResultId, rulePage);
    } catch (error) {
      if (error instanceof Superseded) throw new ResponseError(LSPErrorCodes.ServerCancelled, error.message, { retriggerRequest: true });
      throw error;
    }
  });

  const push = (document: DraftDocument): void => {
    void answer('check', async () => {
      const checked = await checkedAt(document.uri);
      const diagnostics = isProjectFile(document.uri) ? projectFileDiagnostics(document, rulePage) : checked && diagnosticsOf(checked, rulePage);
      if (diagnostics !== undefined && documents.get(document.uri) === document)
        await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    });
  };

  /** Has every open document checked anew, as what holds for it may have changed. */
  const refresh = (): void => {
    if (!client.pullsDiagnostics) for (const document of documents.all()) push(document);
    else if (client.refreshesDiagnostics) void answer('refresh', () => connection.languages.diagnostics.refresh());
  };

  connection.onDidChangeConfiguration(({ settings }) => {
    configurations.settingsChanged((settings as { readonly tieout?: unknown } | null)?.tieout);
    refresh();
    if (client.refreshesLenses) void answer('refresh', () => connection.sendRequest(CodeLensRefreshRequest.type));
    if (client.refreshesHints) void answer('refresh', () => connection.sendRequest(InlayHintRefreshRequest.type));
  });

  const projectFilesChanged = (): void => {
    projects.forget();
    refresh();
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isProjectFile(uri))) projectFilesChanged();
  });

  documents.onDidChangeContent(({ document }) => {
    if (isProjectFile(document.uri)) projectFilesChanged();
    if (!client.pullsDiagnostics) push(document);
  });

  documents.onDidClose(({ document }) => {
    checkers.delete(document.uri);
    waits.delete(document.uri);
    tokens.forget(document.uri);
    configurations.forget(document.uri);
    if (isProjectFile(document.uri)) projectFilesChanged();
    if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  const dictionaryFileOf = async (uri: string): Promise<DictionaryFile | undefined> => {
    const project = await projects.of(uri);
    // Nothing is written over a file that could not be read.
    if (project !== undefined && project.text === '') return undefined;
    if (project !== undefined) return { uri: project.uri, text: project.text, version: documents.get(project.uri)?.version ?? null };
    const folder = folderOf(uri);
    return folder === undefined || !client.createsFiles ? undefined : { uri: `${folder}${PROJECT_FILE}`, text: undefined, version: null };
  };

  connection.onCodeAction(({ textDocument, range, context }) =>
    answer('code action', async () => {
      const checked = await checkedAt(textDocument.uri);
      if (checked === undefined) return [];
      const dictionary = client.takesVersionedEdits ? await dictionaryFileOf(textDocument.uri) : undefined;
      return codeActionsAt(checked, range, context, { ...client, rulePage, explainCommand: client.options.explainCommand, dictionary });
    }),
  );

  connection.onRequest(CHECK_DOCUMENT, ({ uri }) =>
    answer('check', async () => {
      const document = documents.get(uri);
      if (document === undefined) return null;
      configurations.force(uri);
      const checked = await checkedAt(uri);
      refresh();
      return checked === undefined ? null : statusOf(checked, await projects.of(uri));
    }),
  );

  connection.onRequest(CHECK_TEXT, async ({ uri, text }, token) => {
    const format = formatOfName(uri) ?? 'plaintext';
    const document = new DraftDocument(uri, format, 0, text);
    const { effective, project } = await configurations.of(document);
    try {
      const checked = await checkInSlices(document, effective, new CheckSession(format), () => !token.isCancellationRequested);
      return { status: statusOf(checked, project), diagnostics: diagnosticsOf(checked, rulePage) };
    } catch (error) {
      if (error instanceof Superseded) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'the client does not want it any more');
      throw error;
    }
  });

  connection.onRequest(CONFIGURATION, async ({ uri }) => {
    const document = documents.get(uri) ?? { uri, languageId: formatOfName(uri) ?? 'plaintext' };
    return { text: await configurations.describe(document) };
  });

  serveNavigation(connection, latestOf, answer);
  serveHighlights(connection, latestOf, answer);
  serveCompletion(connection, latestOf, () => client, answer);
  serveRenaming(connection, checkedAt, () => client);
  serveStructure(connection, { presentOf, openDocuments, client: () => client }, answer);
  tokens.serve(connection);
  const lenses = { presentOf, isWanted: (uri: string) => configurations.showsUses(uri), command: () => client.options.showUsesCommand };
  serveLenses(connection, lenses, answer);
  serveInlayHints(connection, { presentOf, isWanted: uri => configurations.showsFigureHints(uri) }, answer);
  serveSheets(connection, presentlyChecked, answer);
  documents.listen(connection);
  connection.listen();
}

function initializeResult(client: Client): InitializeResult {
  return {
    serverInfo: { name: 'Tieout', version },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS], resolveProvider: true },
      renameProvider: client.preparesRenames ? { prepareProvider: true } : true,
      documentSymbolProvider: { label: 'Tieout' },
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      codeLensProvider: { resolveProvider: true },
      inlayHintProvider: true,
      ...(client.coloursByLanguage ? {} : { semanticTokensProvider: TOKEN_OPTIONS }),
      ...(client.pullsDiagnostics ? { diagnosticProvider: { identifier: 'tieout', interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    },
  };
}

function diagnosticReport(checked: Checked | undefined, previousResultId: string | undefined, rulePage: RulePage): DocumentDiagnosticReport {
  if (checked === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  if (checked.resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId: checked.resultId, items: diagnosticsOf(checked, rulePage) };
}

function projectFileReport(document: TextDocument, previousResultId: string | undefined, rulePage: RulePage): DocumentDiagnosticReport {
  const resultId = `${SESSION}.${document.version}`;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: projectFileDiagnostics(document, rulePage) };
}
