import { commands } from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Shows the uses of a term beside its definition, which stands at a position of a document. */
export async function showUses({ protocol2CodeConverter: convert }: LanguageClient, uri: string, at: Position, uses: readonly Location[]): Promise<void> {
  await commands.executeCommand('editor.action.showReferences', convert.asUri(uri), convert.asPosition(at), uses.map(convert.asLocation));
}
