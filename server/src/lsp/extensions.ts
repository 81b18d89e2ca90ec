import { type Diagnostic, NotificationType, RequestType } from 'vscode-languageserver-protocol';
import type { DocumentKind } from '../regulation/documentKind';

/*
 * What Tieout's own client and server say to each other beyond the Language Server Protocol. Other editors do without: each is used only where
 * the client says in `ClientOptions` that it knows it. This file is all that the client takes from the server.
 */

/** What the client says of itself when it starts the server. */
export interface ClientOptions {
  /** It reads files for the server, so that folders which are no folders of this machine can be checked. */
  readonly readsFiles?: boolean;
  /** It shows how each document stands. */
  readonly showsStatus?: boolean;
  /** Where the page on a rule is; `{rule}` stands for its id. */
  readonly rulePage?: string;
  /** Its command that explains a rule, given the rule's id. */
  readonly explainCommand?: string;
  /** Its command that shows the uses of a term, given the address of the document, the position of the definition, and the locations of the uses. */
  readonly showUsesCommand?: string;
}

/** How a document stands after a check. */
export interface Status {
  readonly uri: string;
  readonly kind: DocumentKind;
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

/** The text of a file, the size of one that is too large, or why it cannot be read. */
export type FileContent = { readonly text: string } | { readonly size: number } | { readonly problem: string };

/** Asks the client for a file; null where there is none. */
export const READ_FILE = new RequestType<{ uri: string }, FileContent | null, void>('tieout/readFile');

/** Tells the client how a document stands. */
export const STATUS = new NotificationType<Status>('tieout/status');

/** Checks an open document whatever it reads as, and from then on. */
export const CHECK_DOCUMENT = new RequestType<{ uri: string }, Status | null, void>('tieout/checkDocument');

/** Checks a text that is not open. */
export const CHECK_TEXT = new RequestType<{ uri: string; text: string }, { status: Status; diagnostics: Diagnostic[] }, void>('tieout/checkText');

/** What holds for a document and from where, as JSON. */
export const CONFIGURATION = new RequestType<{ uri: string }, { text: string }, void>('tieout/configuration');

/** The tie-out sheet as a page, and why there is none, if so. */
export interface SheetView {
  readonly html: string;
  readonly problem?: string;
}

/** Asks for the tie-out sheet of an open document, or for its form check alone, as a page whose style and script bear a nonce; null where it is not open. */
export const SHEET = new RequestType<{ uri: string; nonce: string; view: 'sheet' | 'formCheck' }, SheetView | null, void>('tieout/sheet');

/** What the page of a sheet tells its view: the place in the draft that was chosen, as zero-based line and UTF-16 character. */
export interface SheetPlace {
  readonly line: number;
  readonly character: number;
}
