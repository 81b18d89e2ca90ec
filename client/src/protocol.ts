import { Uri } from 'vscode';
import { type Diagnostic, NotificationType, RequestType } from 'vscode-languageclient/node';

/*
 * What the client and the server say to each other beyond the Language Server Protocol. The server has the same shapes in
 * server/src/lsp/extensions.ts.
 */

/** How a document stands after a check. */
export interface Status {
  readonly uri: string;
  readonly kind: 'sticker' | 'atm' | 'supplement' | 'base' | 'none';
  /** Why the document was not checked, in a sentence. */
  readonly unchecked?: string;
  readonly complete: boolean;
  /** Errors and warnings. */
  readonly toFix: number;
  readonly findings: number;
  /** The project file that bears on the document, and how many problems it has. */
  readonly projectFile?: string;
  readonly projectProblems: number;
}

/** The server asks for the text of a file; null where there is none. */
export const READ_FILE = new RequestType<{ uri: string }, { text: string } | { size: number } | null, void>('tieout/readFile');
/** The server tells how a document stands. */
export const STATUS = new NotificationType<Status>('tieout/status');
/** Has an open document checked whatever it reads as. */
export const CHECK_DOCUMENT = new RequestType<{ uri: string }, Status | null, void>('tieout/checkDocument');
/** Has a text checked that is not open. */
export const CHECK_TEXT = new RequestType<{ uri: string; text: string }, { status: Status; diagnostics: Diagnostic[] }, void>('tieout/checkText');
/** Asks what holds for a document and from where. */
export const CONFIGURATION = new RequestType<{ uri: string }, { text: string }, void>('tieout/configuration');

/** The command that shows the page on a rule. */
export const EXPLAIN_COMMAND = 'tieout.explainRule';

/** What the server is told when it starts. */
export const CLIENT_OPTIONS = {
  readsFiles: true,
  showsStatus: true,
  explainCommand: EXPLAIN_COMMAND,
  // The code of a diagnostic leads to its page without a network.
  rulePage: `command:${EXPLAIN_COMMAND}?${encodeURIComponent('["{rule}"]').replace('%7Brule%7D', '{rule}')}`,
};

/** The address of the page on a rule. */
export function rulePage(rule: string): Uri {
  return Uri.parse(CLIENT_OPTIONS.rulePage.replace('{rule}', rule));
}

/** The name of a file as its reader knows it. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
