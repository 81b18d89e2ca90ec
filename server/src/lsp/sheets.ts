import type { Connection } from 'vscode-languageserver/node';
import { sheetOf } from '../features/sheet/sheetOf';
import { noSheetPage, viewPage } from '../features/sheet/viewPage';
import type { Checked } from './checker';
import { SHEET } from './extensions';
import type { Answer } from './navigation';

/** Serves the tie-out sheet of a draft as a page; `presentOf` gives a document as it is now, undefined where it is not open. */
export function serveSheets(connection: Connection, presentOf: (uri: string) => Promise<Checked | undefined>, answer: Answer): void {
  connection.onRequest(SHEET, ({ uri, nonce }) =>
    answer('sheet', async () => {
      const checked = await presentOf(uri);
      if (checked === undefined) return null;
      const sheet = sheetOf(checked);
      if (sheet !== undefined) return { html: viewPage({ ...sheet, document: readable(uri) }, nonce) };
      const problem = `There is no tie-out sheet: ${checked.unchecked ?? 'the document was not read'}.`;
      return { html: noSheetPage(problem, nonce), problem };
    }),
  );
}

/** The address of a document as its reader knows it. */
function readable(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\//, '');
  } catch {
    return uri;
  }
}
