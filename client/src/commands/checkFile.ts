import { type Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { CHECK_DOCUMENT, type Status } from '../../../server/src/lsp/extensions';
import { nameOf } from '../clientOptions';
import { mayBeDraft } from '../languages';
import { detailsOf } from '../status';
import { showProblems } from './showProblems';

/** Checks one file whatever it reads as, and says what came of it. Without a file, the one in the active editor. */
export async function checkFile(client: LanguageClient, file?: Uri): Promise<Status | undefined> {
  const uri = file ?? window.activeTextEditor?.document.uri;
  if (uri === undefined) {
    void window.showInformationMessage('Open the draft that Tieout shall check.');
    return undefined;
  }
  const document = await workspace.openTextDocument(uri);
  if (!mayBeDraft(document)) {
    void window.showInformationMessage(`${nameOf(uri)} is no Markdown, plain text or HTML file of this window; Tieout does not read it.`);
    return undefined;
  }
  // A request that was made before the server was there would overtake the news that the document is open.
  await client.start();
  const status = (await client.sendRequest(CHECK_DOCUMENT, { uri: client.code2ProtocolConverter.asUri(uri) })) ?? undefined;
  if (status === undefined) void window.showWarningMessage(`${nameOf(uri)} changed while Tieout checked it. Try again.`);
  else void showProblems(`${nameOf(uri)}: ${detailsOf(status)}.`, status.findings > 0);
  return status;
}
