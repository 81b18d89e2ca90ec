import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../scripts/editor/projectRoot';
import type { PackagedExtension, Workbench } from '../../scripts/editor/workbench';
import type { WorkbenchPayload } from '../../scripts/editor/workbenchUrl';
import { inHeadlessWorkbench } from './headless';
import { unmarked } from './mark';

const LIMIT_IN_MINUTES = 4;

const EVIDENCE = path.join(projectRoot(), 'out', 'editor-failure');
const log: string[] = [];

/** The extension that is being developed and the suite that is run with it. */
export type Suite = Required<Pick<WorkbenchPayload, 'extensionDevelopmentPath' | 'extensionTestsPath'>>;

/** Runs a suite in VS Code's web workbench, with an extension installed if one is given; what it looked like at the end is kept when it failed. */
export async function runWebSuite(suite: Suite, installed?: PackagedExtension): Promise<void> {
  await rm(EVIDENCE, { recursive: true, force: true });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tieout window '));
  try {
    await inHeadlessWorkbench((workbench, page) => runSuite({ folder, ...suite }, workbench, page), installed);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    if (log.length === 0) return;
    await mkdir(EVIDENCE, { recursive: true });
    await writeFile(path.join(EVIDENCE, 'console.log'), `${log.join('\n')}\n`);
    console.error(`The editor's console, and a picture of its window where there was one, are in ${EVIDENCE}.`);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runSuite(payload: WorkbenchPayload, workbench: Workbench, page: Page): Promise<void> {
  await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
    const line = format(...args);
    log.push(`${type} ${line}`);
    const ours = unmarked(line);
    if (ours !== undefined) console.log(ours);
  });
  const ended = new Promise<number>((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  await page.goto(workbench.url(payload));
  try {
    const code = await Promise.race([ended, overTime()]);
    if (code !== 0) throw new Error(`The editor tests ended with exit code ${code}.`);
  } catch (error) {
    await mkdir(EVIDENCE, { recursive: true });
    // A window that hangs gives no picture; what went wrong matters more.
    await page.screenshot({ path: path.join(EVIDENCE, 'window.png') }).catch(() => undefined);
    throw error;
  }
}

function overTime(): Promise<never> {
  return new Promise((_resolve, reject) => {
    const giveUp = (): void => reject(new Error(`The editor tests did not end within ${LIMIT_IN_MINUTES} minutes.`));
    setTimeout(giveUp, LIMIT_IN_MINUTES * 60_000).unref();
  });
}
