import {
  CodeActionKind,
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MarkupKind,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { fixesFor } from '../check/check';
import { hoverAt } from '../features/hover';
import { definitionsAt, type Pointer, referencesAt } from '../features/navigation';
import type { TermUses } from '../features/termUses';
import type { Filing } from '../filing/filing';
import { overlaps } from '../text/span';
import { type Checked, DocumentChecker, Superseded } from './checker';
import { toDiagnostic, toGapDiagnostic, toLocation, toQuickFix, toRange } from './convert';

/** What the client can do, as far as the server acts on it. */
interface Client {
  readonly pullsDiagnostics: boolean;
  readonly takesVersionedEdits: boolean;
}

/** A place in a checked document at which a feature is asked for. */
interface Asked {
  readonly checked: Checked;
  readonly filing: Filing;
  readonly termUses: TermUses;
  readonly pointer: Pointer;
}

/** Serves one client until the connection ends. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const checkers = new Map<string, DocumentChecker>();
  let client: Client = { pullsDiagnostics: false, takesVersionedEdits: false };

  connection.onInitialize(params => {
    client = clientOf(params);
    return initializeResult(client);
  });

  const checkedAt = async (uri: string): Promise<Checked | undefined> => {
    const document = documents.get(uri);
    if (document === undefined) return undefined;
    let checker = checkers.get(uri);
    if (checker === undefined) {
      checker = new DocumentChecker();
      checkers.set(uri, checker);
    }
    return checker.checked(document);
  };

  /** Runs a request so that its failure is logged, without the draft's words, and costs the client nothing but the answer. */
  const answer = async <T>(name: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Superseded)) connection.console.error(`${name} failed: ${error instanceof Error ? error.stack : String(error)}`);
      return null;
    }
  };

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    try {
      return diagnosticReport(await checkedAt(textDocument.uri), previousResultId);
    } catch (error) {
      if (error instanceof Superseded) throw new ResponseError(LSPErrorCodes.ServerCancelled, error.message, { retriggerRequest: true });
      throw error;
    }
  });

  documents.onDidChangeContent(({ document }) => {
    if (client.pullsDiagnostics) return;
    void answer('check', async () => {
      const checked = await checkedAt(document.uri);
      if (checked !== undefined && documents.get(document.uri) === document)
        await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: diagnosticsOf(checked) });
    });
  });

  documents.onDidClose(({ document }) => {
    checkers.delete(document.uri);
    if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.onCodeAction(({ textDocument, range, context }) =>
    answer('code action', async () => {
      const checked = await checkedAt(textDocument.uri);
      const { document, filing } = checked ?? {};
      if (checked === undefined || document === undefined || filing === undefined) return [];
      if (context.only !== undefined && !context.only.some(kind => kind === '' || kind === CodeActionKind.QuickFix)) return [];
      const wanted = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const touched = checked.findings.filter(({ place }) => {
        const { start, end } = filing.draft.toSource(place.at, place.span);
        return overlaps({ start, end: end + 1 }, { start: wanted.start, end: wanted.end + 1 });
      });
      return touched.flatMap(finding => {
        const { range: at } = toDiagnostic(document, filing, finding);
        const diagnostics = context.diagnostics.filter(({ code, range: other }) => code === finding.rule && JSON.stringify(other) === JSON.stringify(at));
        return fixesFor(finding, filing).map(fix => toQuickFix(document, fix, diagnostics, client.takesVersionedEdits));
      });
    }),
  );

  /** The draft and the place in it that a position points at; undefined where there is nothing of the draft's words. */
  const askedAt = async (uri: string, position: { line: number; character: number }): Promise<Asked | undefined> => {
    const checked = await checkedAt(uri);
    if (checked?.filing === undefined || checked.termUses === undefined) return undefined;
    const { filing, termUses } = checked;
    const pointer = filing.draft.locate(checked.document.offsetAt(position));
    return pointer === undefined ? undefined : { checked, filing, termUses, pointer };
  };

  connection.onHover(({ textDocument, position }) =>
    answer('hover', async () => {
      const asked = await askedAt(textDocument.uri, position);
      const hover = asked === undefined ? undefined : hoverAt(asked.filing, asked.termUses, asked.pointer);
      if (asked === undefined || hover === undefined) return null;
      const range = toRange(asked.checked.document, asked.filing.draft.toSource(hover.place.at, hover.place.span));
      return { contents: { kind: MarkupKind.Markdown, value: hover.contents }, range };
    }),
  );

  connection.onDefinition(({ textDocument, position }) =>
    answer('definition', async () => {
      const asked = await askedAt(textDocument.uri, position);
      const found = asked === undefined ? undefined : definitionsAt(asked.termUses, asked.pointer);
      return asked === undefined || found === undefined ? null : found.targets.map(target => toLocation(asked.checked.document, asked.filing, target));
    }),
  );

  connection.onReferences(({ textDocument, position, context }) =>
    answer('references', async () => {
      const asked = await askedAt(textDocument.uri, position);
      if (asked === undefined) return null;
      return referencesAt(asked.termUses, asked.pointer, context.includeDeclaration).map(place => toLocation(asked.checked.document, asked.filing, place));
    }),
  );

  documents.listen(connection);
  connection.listen();
}

function clientOf({ capabilities }: InitializeParams): Client {
  return {
    pullsDiagnostics: capabilities.textDocument?.diagnostic !== undefined,
    takesVersionedEdits: capabilities.workspace?.workspaceEdit?.documentChanges === true,
  };
}

function initializeResult(client: Client): InitializeResult {
  return {
    serverInfo: { name: 'Tieout', version },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      ...(client.pullsDiagnostics ? { diagnosticProvider: { identifier: 'tieout', interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    },
  };
}

function diagnosticReport(checked: Checked | undefined, previousResultId: string | undefined): DocumentDiagnosticReport {
  if (checked === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  if (checked.resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId: checked.resultId, items: diagnosticsOf(checked) };
}

function diagnosticsOf({ document, filing, findings, gaps }: Checked) {
  const found = filing === undefined ? [] : findings.map(finding => toDiagnostic(document, filing, finding));
  return [...gaps.map(toGapDiagnostic), ...found];
}
