import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../scripts/editor/projectRoot';
import type { Workbench } from '../../scripts/editor/workbench';
import { inHeadlessWorkbench } from './headless';
import { unmarked } from './mark';

const LIMIT_IN_MINUTES = 4;

const root = projectRoot();
const evidence = path.join(root, 'out', 'editor-failure');
const log: string[] = [];

/** Runs the suite in VS Code's web workbench; what it looked like at the end is kept when it failed. */
async function runSuite(workbench: Workbench, page: Page): Promise<void> {
  await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
    const line = format(...args);
    log.push(`${type} ${line}`);
    const ours = unmarked(line);
    if (ours !== undefined) console.log(ours);
  });
  const ended = new Promise<number>((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  const suite = path.join(__dirname, 'suite', 'index.js');
  await page.goto(workbench.url({ folder: path.join(root, 'examples'), extensionDevelopmentPath: root, extensionTestsPath: suite }));
  try {
    const code = await Promise.race([ended, overTime()]);
    if (code !== 0) throw new Error(`The editor tests ended with exit code ${code}.`);
  } catch (error) {
    await mkdir(evidence, { recursive: true });
    await page.screenshot({ path: path.join(evidence, 'window.png') });
    throw error;
  }
}

function overTime(): Promise<never> {
  return new Promise((_resolve, reject) => {
    const give = (): void => reject(new Error(`The editor tests did not end within ${LIMIT_IN_MINUTES} minutes.`));
    setTimeout(give, LIMIT_IN_MINUTES * 60_000).unref();
  });
}

async function main(): Promise<void> {
  try {
    await inHeadlessWorkbench(runSuite);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await mkdir(evidence, { recursive: true });
    await writeFile(path.join(evidence, 'console.log'), `${log.join('\n')}\n`);
    console.error(`The console of the editor, and a picture of its window where there was one, are in ${evidence}.`);
    process.exitCode = 1;
  }
}

void main();
