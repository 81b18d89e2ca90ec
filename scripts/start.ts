import path from 'node:path';
import { parseArgs } from 'node:util';
import { codeOnPath } from './editor/codeOnPath';
import { interrupted } from './editor/interrupted';
import { openInBrowser } from './editor/openInBrowser';
import { projectRoot } from './editor/projectRoot';
import { run } from './editor/run';
import { startWorkbench } from './editor/workbench';

const root = projectRoot();
const folder = path.join(root, 'examples');
const openFile = path.join(folder, 'cellectar-supplement-no-1.md');

/** Shows the extension at work: in the installed VS Code, or else in VS Code's web workbench. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } });
  // Who wants nothing opened wants an address.
  const code = values['no-open'] ? undefined : codeOnPath();
  if (code !== undefined) return inVsCode(code);
  await inWebWorkbench(!values['no-open']);
}

async function inVsCode(code: string): Promise<void> {
  await run(code, [`--extensionDevelopmentPath=${root}`, '--disable-workspace-trust', '--new-window', folder, openFile]);
  console.log(`Opened a new window of VS Code (${code}) with the extension and ${openFile}.`);
}

async function inWebWorkbench(open: boolean): Promise<void> {
  const ending = interrupted();
  const workbench = await startWorkbench();
  const url = workbench.url({ folder, openFile, extensionDevelopmentPath: root });
  const opened = open && (await openInBrowser(url));
  if (opened) console.log('VS Code is open in your browser, with the extension, at');
  else console.log(open ? 'No display here; open this address in a browser:' : 'Open this address in a browser:');
  console.log(`\n  ${url}\n\nCtrl+C ends it.`);
  const end = await Promise.race([ending, workbench.ended]);
  await workbench.stop();
  if (end !== undefined) throw new Error(end);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
