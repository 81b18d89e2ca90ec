import { chromium, type Page } from 'playwright-core';
import { findOrInstallBrowser } from '../../scripts/editor/browser';
import { interrupted } from '../../scripts/editor/interrupted';
import { type PackagedExtension, startWorkbench, type Workbench } from '../../scripts/editor/workbench';

const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts the web workbench and an empty page of a headless browser, lets `work` use them, and ends both whatever comes of it. */
export async function inHeadlessWorkbench<T>(work: (workbench: Workbench, page: Page) => Promise<T>, extension?: PackagedExtension): Promise<T> {
  const executablePath = await findOrInstallBrowser();
  const workbench = await startWorkbench(extension);
  try {
    const browser = await chromium.launch({
      executablePath,
      // The browser shows nothing but this machine's editor, and its sandbox does not start for root, as in most containers.
      args: ['--no-sandbox', ...QUIET],
      // Playwright would end this process at once, and leave the server running.
      handleSIGINT: false,
      handleSIGTERM: false,
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      return await Promise.race([work(workbench, page), brokenOff(page)]);
    } finally {
      await browser.close();
    }
  } finally {
    await workbench.stop();
  }
}

/** Rejects when the work cannot come to its end any more. */
async function brokenOff(page: Page): Promise<never> {
  const reason = await Promise.race([
    interrupted().then(() => 'Interrupted.'),
    new Promise<string>(resolve => page.once('crash', () => resolve('The page with the editor crashed.'))),
    new Promise<string>(resolve => page.once('close', () => resolve('The browser ended.'))),
  ]);
  throw new Error(reason);
}
