import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withTerm } from '../check/config/dictionary';
import { PROJECT_FILE } from '../check/config/projectFile';
import { toRange } from './convert';

/** The project file whose dictionary holds for a document, or where one can be made. */
export interface DictionaryFile {
  readonly uri: string;
  /** Undefined where there is no such file yet. */
  readonly text: string | undefined;
  /** Of the open document; null where the file is not open. */
  readonly version: number | null;
}

/** The action that adds a term to the dictionary of the deal; undefined where its project file is not understood. */
export function addToDictionary(term: string, { uri, text, version }: DictionaryFile, diagnostics: readonly Diagnostic[]): CodeAction | undefined {
  const edits = withTerm(text ?? '', term);
  if (edits === undefined || edits.length === 0) return undefined;
  const file = TextDocument.create(uri, 'json', 0, text ?? '');
  const written = { textDocument: { uri, version }, edits: edits.map(({ span, newText }) => ({ range: toRange(file, span), newText })) };
  const documentChanges: WorkspaceEdit['documentChanges'] = [
    ...(text === undefined ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
    written,
  ];
  return {
    title: `Add “${term}” to the dictionary of ${PROJECT_FILE}`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [...diagnostics],
    edit: { documentChanges },
  };
}
