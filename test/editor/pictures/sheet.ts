import type { EditorWindow } from './editorWindow';

/** What somebody does with the tie-out sheet of a draft: open it beside the draft, and go from a figure to its place. `name` is that of the pictures. */
export async function readSheet(window: EditorWindow, draft: string, name: string): Promise<void> {
  const { page } = window;
  await window.open(draft);
  // Of what is not checked yet there is no sheet to open.
  await window.statusItem(/to fix|to look at/).waitFor();
  await window.run('Tieout: Open Tie-Out Sheet');
  const sheet = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await sheet.getByRole('heading', { name: 'Tie-out sheet' }).waitFor();
  await window.take(`${name}-sheet`);
  const row = sheet.getByRole('row').filter({ has: page.locator('th[scope=row]') });
  const place = row.last().getByRole('button').last();
  const [line = '', column = ''] = ((await place.textContent()) ?? '').split(':');
  await place.click();
  await page.locator('.statusbar').getByText(`Ln ${line}, Col ${column}`).waitFor();
  await window.take(`${name}-sheet-place`);
  await window.close('Tie-out sheet');
}
