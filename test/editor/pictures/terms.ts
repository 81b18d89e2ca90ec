import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditorWindow } from './editorWindow';

/** The definition of an agreement, in Markdown or in EDGAR HTML. */
const DEFINED_AGREEMENT = /\(the (?:“|&ldquo;|&#8220;|&#147;)([A-Z][A-Za-z ]*? Agreement)(?:”|&rdquo;|&#8221;|&#148;)\)/;
const NEW_NAME = 'Program Agreement';

/** What somebody does with the first agreement that a draft defines: hover, go to the definition, find all places, complete, rename. `name` is that of the pictures. */
export async function useTerms(window: EditorWindow, folder: string, draft: string, name: string): Promise<void> {
  const { page } = window;
  const file = path.join(folder, draft);
  const source = await readFile(file, 'utf8');
  const [definition = '', term = ''] = DEFINED_AGREEMENT.exec(source) ?? [];
  const behind = source.slice(source.indexOf(definition) + definition.length);
  // The line of a use that stands alone on it, and so can be found again.
  const line = behind.split(/\r?\n/).find(one => one.includes(` ${term}`) && source.split(one).length === 2) ?? '';
  const use = line.slice(line.indexOf(term));

  await window.open(draft);
  await window.goTo(file, use);
  const hover = page.locator('.monaco-hover');
  await window.pressFor(hover.getByText('defined term').first(), 'ControlOrMeta+KeyK', 'ControlOrMeta+KeyI');
  await window.take(`${name}-hover`);
  await page.keyboard.press('Escape');

  const peek = page.locator('.peekview-widget');
  await window.pressFor(peek.locator('.monaco-list-row').first(), 'Shift+F12');
  await window.take(`${name}-references`);
  await page.keyboard.press('Escape');
  await peek.waitFor({ state: 'detached' });

  const input = page.locator('.rename-box input').first();
  await window.pressFor(input, 'F2');
  await input.fill(NEW_NAME);
  await window.take(`${name}-rename`);
  await input.press('Enter');
  const renamed = page.locator('.view-line', { hasText: /Program\sAgreement/ });
  await renamed.first().waitFor();
  await window.take(`${name}-renamed`);
  await window.run('File: Revert File');
  await renamed.first().waitFor({ state: 'detached' });

  await window.goTo(file, use);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(`${term.slice(0, 3)} `);
  await page.keyboard.press('ArrowLeft');
  await window.pressFor(page.locator('.suggest-widget').getByText(term).first(), 'Control+Space');
  await window.take(`${name}-completion`);
  await page.keyboard.press('Escape');
  await window.run('File: Revert File');

  await window.goTo(file, use);
  await page.keyboard.press('F12');
  await window.take(`${name}-definition`);
  await page.keyboard.press('Escape');
  await window.run('File: Revert File');
}
