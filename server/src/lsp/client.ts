import type { InitializeParams } from 'vscode-languageserver/node';
import type { ClientOptions } from './extensions';

/** What the client can do, as far as the server acts on it. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly takesVersionedEdits: boolean;
  readonly takesSnippets: boolean;
  readonly createsFiles: boolean;
  /** Whether a completion may say what it takes the place of behind the cursor, and leave it to the user. */
  readonly takesInsertReplace: boolean;
  readonly preparesRenames: boolean;
  readonly givesSettings: boolean;
  readonly announcesSettings: boolean;
  readonly watchesFiles: boolean;
  readonly nestsSymbols: boolean;
  /** How many ranges it folds in a document. */
  readonly mostFolds: number;
  /** Whether it takes colours for some languages alone. */
  readonly coloursByLanguage: boolean;
  readonly options: ClientOptions;
}

/** Reads what a client says of itself when it starts the server. */
export function clientOf({ capabilities, initializationOptions }: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): Client {
  const { textDocument, workspace } = capabilities;
  const versioned = workspace?.workspaceEdit?.documentChanges === true;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    takesVersionedEdits: versioned,
    takesSnippets: versioned && workspace?.workspaceEdit?.snippetEditSupport === true,
    createsFiles: versioned && workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    takesInsertReplace: textDocument?.completion?.completionItem?.insertReplaceSupport === true,
    preparesRenames: textDocument?.rename?.prepareSupport === true,
    givesSettings: workspace?.configuration === true,
    announcesSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    mostFolds: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    coloursByLanguage: textDocument?.semanticTokens?.dynamicRegistration === true,
    options: optionsOf(initializationOptions),
  };
}

/** The options of our client; of others only what is of the right type, whatever they send. */
function optionsOf(sent: unknown): ClientOptions {
  const given: Readonly<Record<string, unknown>> = typeof sent === 'object' && sent !== null ? { ...sent } : {};
  const { readsFiles, showsStatus, rulePage, explainCommand, showUsesCommand } = given;
  return {
    readsFiles: readsFiles === true,
    showsStatus: showsStatus === true,
    ...(typeof rulePage === 'string' ? { rulePage } : {}),
    ...(typeof explainCommand === 'string' ? { explainCommand } : {}),
    ...(typeof showUsesCommand === 'string' ? { showUsesCommand } : {}),
  };
}
