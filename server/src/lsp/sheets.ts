import type { Connection } from 'vscode-languageserver/node';
import { sheetInSteps } from '../features/sheet/sheetOf';
import { noSheetPage, viewLines } from '../features/sheet/viewPage';
import { type Checked, othersServed, SLICE } from './checker';
import { SHEET } from './extensions';
import type { Answer } from './navigation';

/** Serves the tie-out sheet of a draft as a page; `presentOf` gives a document as it is now, undefined where it is not open. */
export function serveSheets(connection: Connection, presentOf: (uri: string) => Promise<Checked | undefined>, answer: Answer): void {
  connection.onRequest(SHEET, ({ uri, nonce, view }) =>
    answer('sheet', async () => {
      const checked = await presentOf(uri);
      if (checked === undefined) return null;
      const sheet = await inSlices(sheetInSteps(checked), () => undefined);
      const page: string[] = [];
      if (sheet !== undefined) await inSlices(viewLines({ ...sheet, document: readable(uri) }, nonce, view), line => page.push(line));
      if (page.length > 0) return { html: page.join('\n') };
      const problem = `There is no ${view === 'sheet' ? 'tie-out sheet' : 'form check'}: ${checked.unchecked ?? 'the document was not read'}.`;
      return { html: noSheetPage(problem, nonce, view), problem };
    }),
  );
}

/** Runs steps to their end, and lets others be served in between. */
async function inSlices<Y, T>(steps: Generator<Y, T>, take: (yielded: Y) => unknown): Promise<T> {
  let sliceEnd = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    take(step.value);
    if (performance.now() < sliceEnd) continue;
    await othersServed();
    sliceEnd = performance.now() + SLICE;
  }
}

/** The address of a document as its reader knows it. */
function readable(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\//, '');
  } catch {
    return uri;
  }
}
