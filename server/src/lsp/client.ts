import type { InitializeParams } from 'vscode-languageserver/node';
import type { ClientOptions } from './extensions';

/** What the client can do, as far as the server acts on it. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly takesVersionedEdits: boolean;
  readonly takesSnippets: boolean;
  readonly givesSettings: boolean;
  readonly announcesSettings: boolean;
  readonly watchesFiles: boolean;
  readonly options: ClientOptions;
}

/** Reads what a client says of itself when it starts the server. */
export function clientOf({ capabilities, initializationOptions }: Pick<InitializeParams, 'capabilities' | 'initializationOptions'>): Client {
  const { textDocument, workspace } = capabilities;
  const versioned = workspace?.workspaceEdit?.documentChanges === true;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    takesVersionedEdits: versioned,
    takesSnippets: versioned && workspace?.workspaceEdit?.snippetEditSupport === true,
    givesSettings: workspace?.configuration === true,
    announcesSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    options: initializationOptions ?? {},
  };
}
