import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { projectRoot } from '../../scripts/editor/projectRoot';
import type { Workbench } from '../../scripts/editor/workbench';
import { inHeadlessWorkbench } from './headless';

const root = projectRoot();
const folder = path.join(root, 'examples');
const openFile = path.join(folder, 'cellectar-supplement-no-1.md');
const pictures = path.join(root, 'out', 'screenshots');

/** Takes pictures of what a drafter sees in the example. */
async function takePictures(workbench: Workbench, page: Page): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await page.goto(workbench.url({ folder, openFile, extensionDevelopmentPath: root }));
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });

  await goTo(page, 'Sales Agreement');
  // Until the bulb is there, the editor is looking for fixes by itself, and would close the menu when it has found them.
  await page.locator('.lightBulbWidget').waitFor();
  await pressFor(page.locator('.action-widget').getByText('Use “Equity Distribution Agreement”'), 'ControlOrMeta+Period');
  await take(page, 'light-bulb');
  await page.keyboard.press('Escape');

  await goTo(page, 'Equity Distribution Agreement unless');
  await pressFor(page.locator('.monaco-hover').getByText('Used'), 'ControlOrMeta+KeyK', 'ControlOrMeta+KeyI');
  await take(page, 'hover');
  await page.keyboard.press('Escape');

  const panel = page.locator('.part.panel');
  await pressFor(panel.getByText('is not defined here'), 'ControlOrMeta+Shift+KeyM');
  await take(page, 'editor');
  await panel.screenshot({ path: path.join(pictures, 'problems.png') });
  console.log(`Wrote ${path.join(pictures, 'problems.png')}`);
}

/** Puts the cursor into the first word of these, in one step: every step would make the editor look for fixes anew. */
async function goTo(page: Page, words: string): Promise<void> {
  const before = (await readFile(openFile, 'utf8')).split(words)[0]?.split('\n') ?? [];
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 2;
  await page.keyboard.press('Control+KeyG');
  const input = page.locator('.quick-input-widget');
  await input.waitFor();
  await page.keyboard.type(`${line}:${column}`);
  await input.getByText(`line ${line}`).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.statusbar').getByText(`Ln ${line}, Col ${column}`).waitFor();
}

/** Presses keys until what they ask for is there: while other extensions still start, the editor drops a request without a word. */
async function pressFor(wanted: Locator, ...keys: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    for (const key of keys) await wanted.page().keyboard.press(key);
    try {
      return await wanted.waitFor({ timeout: 5000 });
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

async function take(page: Page, name: string): Promise<void> {
  const file = path.join(pictures, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(`Wrote ${file}`);
}

inHeadlessWorkbench(takePictures).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
