import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../../scripts/editor/projectRoot';
import { DRAFT, DRAFTS, NEXT_DRAFT, NOTES, PROJECT_FILE } from './deal';
import type { EditorWindow } from './editorWindow';

/** The headings of the walkthrough's pages. */
const WALKTHROUGH = ['Open a draft', 'Go through the findings', 'Ask why', 'Silence a finding', 'Settle what holds'];

/**
 * What somebody does who has just installed Tieout, in the order of the README: see findings, ask why, fix, silence, strip, set up, write. Each step
 * waits for what it is to show, and so fails where it is not shown.
 */
export async function walk(window: EditorWindow, deal: string): Promise<void> {
  await lookAtFindings(window, deal);
  await askWhy(window);
  await lookAtStatus(window);
  await silence(window, deal);
  await followWalkthrough(window);
  await settle(window, deal);
  await write(window);
  await checkFolder(window);
}

async function lookAtFindings(window: EditorWindow, deal: string): Promise<void> {
  const { page } = window;
  const draft = path.join(deal, DRAFT);
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });

  await window.goTo(draft, 'Sales Agreement');
  const menu = await window.quickFixMenu('Use “Equity Distribution Agreement”');
  await menu.getByText('Explain undefined-term').waitFor();
  await window.take('quick-fixes');
  await page.keyboard.press('Escape');

  const hover = page.locator('.monaco-hover');
  await window.pressFor(hover.getByText('17 CFR 230.421(d)'), 'ControlOrMeta+KeyK', 'ControlOrMeta+KeyI');
  await window.take('hover-finding');
  await page.keyboard.press('Escape');
  await window.goTo(draft, 'Equity Distribution Agreement unless');
  await window.pressFor(hover.getByText('Used'), 'ControlOrMeta+KeyK', 'ControlOrMeta+KeyI');
  await window.take('hover-term');
  await page.keyboard.press('Escape');

  const problems = await window.problems();
  await problems.getByText('is not defined here').waitFor();
  await window.take('problems');
}

async function askWhy(window: EditorWindow): Promise<void> {
  const { page } = window;
  await page.locator('.markers-panel a.monaco-link', { hasText: 'undefined-term' }).click();
  const preview = page.locator('.tab', { hasText: 'undefined-term.md' });
  await preview.waitFor();
  const text = page.frameLocator('iframe.webview').frameLocator('#active-frame').getByText('Most stickers are cut from a precedent');
  await text.waitFor();
  await window.take('explain');
  // The page stays, whatever is looked at next.
  await page.locator('.tab', { hasText: DRAFT }).click();
  await window.close('undefined-term.md');
}

async function lookAtStatus(window: EditorWindow): Promise<void> {
  const { page } = window;
  const item = window.statusItem('1 to fix');
  await item.hover();
  await page.getByText('Tieout: At-the-market sticker: suspension · 1 to fix, 2 more to look at').waitFor();
  await window.take('status-bar');
  await page.locator('[id="status.languageStatus"]').click();
  await page.locator('.hover-language-status', { hasText: 'Sticker' }).waitFor();
  await window.take('language-status');
  await page.keyboard.press('Escape');

  await window.open(NOTES);
  await item.waitFor({ state: 'hidden' });
  await page.locator('[id="status.languageStatus"]').click();
  await page.getByText('It does not read as a Rule 424(b) document').waitFor();
  await window.take('no-draft');
  await page.keyboard.press('Escape');
}

async function silence(window: EditorWindow, deal: string): Promise<void> {
  const { page } = window;
  const draft = path.join(deal, DRAFT);
  await window.open(DRAFT);
  await window.goTo(draft, 'Sales Agreement');
  const menu = await window.quickFixMenu('Silence undefined-term here');
  await menu.getByText('Silence undefined-term here').click();
  await page.locator('.view-line', { hasText: 'tieout-disable-next-block' }).waitFor();
  await page.keyboard.type('it is the name of the old agreement');
  await window.statusItem('2 to look at').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+KeyS');
  await window.take('silenced');

  await window.replace('Sales Agreement', 'Equity Distribution Agreement');
  await page.keyboard.press('ControlOrMeta+KeyS');
  await (await window.problems()).getByText('This suppression of undefined-term silences nothing').click();
  await window.take('unused-suppression');

  await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  const stripped = execFileSync(process.execPath, [path.join(projectRoot(), 'dist', 'cli.js'), 'strip', draft], { encoding: 'utf8' });
  const example = await readFile(path.join(deal, 'archive', 'version-1.md'), 'utf8');
  assert.equal(stripped, example.replace('the Sales Agreement', 'the Equity Distribution Agreement'));
  await writeFile(draft, stripped);
}

async function followWalkthrough(window: EditorWindow): Promise<void> {
  const { page } = window;
  await window.run('View: Hide Panel');
  await window.run('View: Toggle Primary Side Bar Visibility');
  await window.run('Open Walkthrough');
  await page.keyboard.type('Proof a prospectus');
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Proof a prospectus supplement' }).waitFor();
  await page.keyboard.press('Enter');
  const steps = page.locator('.getting-started-step');
  await steps.first().waitFor();
  const beside = page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('h1');
  for (const [index, title] of WALKTHROUGH.entries()) {
    await steps.nth(index).click();
    await beside.getByText(title).waitFor();
    await window.take(`walkthrough-${index + 1}`);
  }
  await steps.first().click();
  await page.getByText('Open an example draft').click();
  await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
  await window.statusItem('1 to fix').waitFor();
  await page.locator('.tab', { hasText: 'Welcome' }).click();
  await steps.nth(1).click();
  await page.getByText('Go to the next finding').click();
  await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
  await page.locator('.monaco-hover').getByText('rule-424-header-missing').first().waitFor();
  await window.take('walkthrough-next-finding');
  await page.keyboard.press('Escape');
  await window.run('View: Toggle Primary Side Bar Visibility');
  await window.close('Welcome');
}

async function settle(window: EditorWindow, deal: string): Promise<void> {
  const { page } = window;
  await writeFile(path.join(deal, PROJECT_FILE), '{\n  "dictionary": ["Sales Agreement"],\n  "severity": { "legend-object-mismatch": "off" }\n}\n');
  await window.open(DRAFT);
  await window.run('Tieout: Show Effective Configuration');
  await page.locator('.view-line', { hasText: 'tieout.json' }).first().waitFor();
  await window.take('configuration');
  await window.close('configuration');

  await writeFile(path.join(deal, PROJECT_FILE), '{ "dictionary": ["Sales Agreement" }\n');
  await window.open(DRAFT);
  await page.locator('[id="status.languageStatus"]').click();
  await page.locator('.hover-language-status', { hasText: 'tieout.json has 1 problem' }).waitFor();
  await window.take('broken-project-file');
  await page.locator('.hover-language-status', { hasText: 'tieout.json' }).getByText('Open it').click();
  await page.locator('.tab.active', { hasText: PROJECT_FILE }).waitFor();
  await page.locator('.tab.active').hover();
  await (await window.problems()).getByText('Nothing of tieout.json was taken').waitFor();
  await window.take('broken-project-file-open');
  await window.run('View: Hide Panel');
}

async function write(window: EditorWindow): Promise<void> {
  const { page } = window;
  await window.open(NEXT_DRAFT);
  await page
    .locator('.view-line span span', { hasText: /^August\s20,\s2020$/ })
    .first()
    .waitFor();
  await window.take('colours');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('424-');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget').getByText('424-atm-efforts').first().waitFor();
  await window.take('snippets');
  await page.keyboard.type('reverse');
  await page.keyboard.press('Enter');
  await page.locator('.view-line', { hasText: '1-for-' }).first().waitFor();
  await window.take('snippet');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ControlOrMeta+KeyS');
}

async function checkFolder(window: EditorWindow): Promise<void> {
  const { page } = window;
  const notifications = page.locator('.notifications-center');
  // A workbench that is driven by tests shows no notification by itself.
  const notified = (words: string) => window.pressFor(notifications.getByText(words).first(), 'ControlOrMeta+KeyK', 'ControlOrMeta+Shift+KeyN');

  await window.run('Tieout: Check the Folder');
  await notified('version-');
  await window.take('folder-progress');
  await notifications.getByRole('button', { name: 'Cancel' }).click();
  await notified('cancelled before the end');
  await window.take('folder-cancelled');
  await window.run('Tieout: Check the Folder');
  await notified(`${DRAFTS} drafts of deal checked`);
  await window.take('folder-checked');
  await notifications.getByText('Show problems').last().click();
  await page.locator('.markers-panel').getByText('version-1.md').first().waitFor();
  await window.take('folder-problems');
}
