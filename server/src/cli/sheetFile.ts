import { CHECK_INCOMPLETE } from '../check/ownRules';
import { formatOfName } from '../draft/format';
import { sheetOf } from '../features/sheet/sheetOf';
import { sheetPage } from '../features/sheet/sheetPage';
import type { SheetFormat } from './arguments';
import { type CheckOrder, readAndCheck } from './checkFile';
import { prettySheet } from './prettySheet';

/** The sheet of a file, with what could not be checked, or why there is no sheet. */
export type SheetOfFile = { readonly text: string; readonly remarks: readonly string[] } | { readonly problem: string };

/** Reads and checks a draft and makes its tie-out sheet. Never throws. */
export async function sheetFile(order: CheckOrder, format: SheetFormat, colours: boolean): Promise<SheetOfFile> {
  if (formatOfName(order.path) === undefined) return { problem: 'No sheet: a draft is a .md, .markdown, .txt, .htm or .html file' };
  const checked = await readAndCheck(order);
  if ('problem' in checked) return { problem: checked.problem.replace('Not checked', 'No sheet') };
  const sheet = sheetOf(checked);
  if (sheet === undefined) return { problem: `No sheet: ${checked.unchecked ?? 'it was not read'}` };
  const remarks = checked.remarks.filter(({ rule }) => rule === CHECK_INCOMPLETE).map(({ message }) => message);
  const text = { pretty: () => prettySheet(sheet, colours), json: () => `${JSON.stringify(sheet, null, 2)}\n`, html: () => sheetPage(sheet) }[format]();
  return { text, remarks };
}
