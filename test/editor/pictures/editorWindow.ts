import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** A window of the editor, used as its user does, of which pictures are taken. */
export class EditorWindow {
  readonly page: Page;
  readonly #pictures: string;

  constructor(page: Page, pictures: string) {
    this.page = page;
    this.#pictures = pictures;
  }

  /** Takes a picture of the window, or of a part of it. */
  async take(name: string, part?: Locator): Promise<void> {
    const file = path.join(this.#pictures, `${name}.png`);
    await (part ?? this.page).screenshot({ path: file, animations: 'disabled' });
    console.log(`Wrote ${file}`);
  }

  /** Runs a command by its title. */
  async run(title: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().waitFor();
    await page.keyboard.type(title);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await page.keyboard.press('Enter');
  }

  /** Opens a file of the folder. */
  async open(name: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('ControlOrMeta+KeyP');
    await page.locator('.quick-input-widget input').first().waitFor();
    await page.keyboard.type(name);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: name }).waitFor();
    await page
      .locator('.statusbar')
      .getByText(/^Ln \d/)
      .waitFor();
  }

  /** Closes the tab with this name. */
  async close(name: string): Promise<void> {
    const tab = this.page.locator('.tab', { hasText: name });
    await tab.click({ button: 'middle' });
    await tab.waitFor({ state: 'detached' });
  }

  /** Puts the cursor into the first word of these, in one step: every step would make the editor look for fixes anew. */
  async goTo(file: string, words: string): Promise<void> {
    const before = (await readFile(file, 'utf8')).split(words)[0]?.split(/\r?\n/) ?? [];
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 2;
    const { page } = this;
    await page.keyboard.press('Control+KeyG');
    const input = page.locator('.quick-input-widget');
    await input.waitFor();
    await page.keyboard.type(`${line}:${column}`);
    await input.getByText(`line ${line}`).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.statusbar').getByText(`Ln ${line}, Col ${column}`).waitFor();
  }

  /** Puts other words in the place of these. */
  async replace(words: string, others: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('ControlOrMeta+KeyF');
    await page.locator('.find-widget.visible').waitFor();
    await page.keyboard.type(words);
    await page.locator('.find-widget').getByText('1 of 1').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type(others);
  }

  /** Presses keys until what they ask for is there: while other extensions still start, the editor drops a request without a word. */
  async pressFor(wanted: Locator, ...keys: readonly string[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      for (const key of keys) await this.page.keyboard.press(key);
      try {
        return await wanted.waitFor({ timeout: 5000 });
      } catch (error) {
        if (attempt === 5) throw error;
      }
    }
  }

  /** The item of the status bar with these words. */
  statusItem(words: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: words });
  }

  /** The menu of quick fixes at the cursor, open. */
  async quickFixMenu(entry: string): Promise<Locator> {
    // Until the bulb is there, the editor is looking for fixes by itself, and would close the menu when it has found them.
    await this.page.locator('.lightBulbWidget').waitFor();
    const menu = this.page.locator('.action-widget');
    await this.pressFor(menu.getByText(entry), 'ControlOrMeta+Period');
    return menu;
  }

  /** Opens the Problems panel. */
  async problems(): Promise<Locator> {
    const panel = this.page.locator('.part.panel');
    await this.pressFor(panel.locator('.markers-panel'), 'ControlOrMeta+Shift+KeyM');
    return panel;
  }
}
