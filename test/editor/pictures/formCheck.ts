import path from 'node:path';
import { WITHOUT_LEGEND } from './deal';
import type { EditorWindow } from './editorWindow';

/** What somebody does with a draft that lost its Commission legend: see what is missing, put it in, look at what the cover has, and go to a place of it. */
export async function checkForm(window: EditorWindow, deal: string): Promise<void> {
  const { page } = window;
  await window.open(WITHOUT_LEGEND);
  await window.statusItem(/to fix/).waitFor();
  await window.run('Tieout: Form Check');
  const view = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await view.getByRole('heading', { name: 'Form check' }).first().waitFor();
  const legend = view.getByRole('row').filter({ hasText: 'Commission legend' });
  await legend.getByText('✗ missing').waitFor();
  await window.take('form-check-missing');
  await window.goTo(path.join(deal, WITHOUT_LEGEND), 'CELLECTAR');
  const menu = await window.quickFixMenu('Insert the Commission legend');
  await window.take('form-check-light-bulb');
  await menu.getByText('Insert the Commission legend').click();
  await legend.getByText('✓ met').waitFor();
  await window.take('form-check-fixed');
  const place = legend.getByRole('button');
  const [line = '', column = ''] = ((await place.textContent()) ?? '').split(':');
  await place.click();
  await page.locator('.statusbar').getByText(`Ln ${line}, Col ${column}`).waitFor();
  await page.locator('.view-line').getByText('Neither the Securities').first().hover();
  await page.locator('.monaco-hover').getByText('It names the Securities and Exchange Commission').first().waitFor();
  await window.take('form-check-hover');
  await window.close('Form check');
}
