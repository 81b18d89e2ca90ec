import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { projectRoot } from '../../scripts/editor/projectRoot';

/** Runs the suite in a desktop VS Code of its own, which is downloaded where it is not there yet. */
async function main(): Promise<void> {
  const root = projectRoot();
  const vscodeExecutablePath = await downloaded(path.join(root, '.vscode-test'));
  if (vscodeExecutablePath === undefined) return;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tieout window '));
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(__dirname, 'suite', 'index.js'),
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function downloaded(cachePath: string): Promise<string | undefined> {
  try {
    return await downloadAndUnzipVSCode({ cachePath });
  } catch (error) {
    console.error(`Desktop VS Code could not be downloaded (${messageOf(error)}): nothing was tested`);
    process.exitCode = 1;
    return undefined;
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

main().catch((error: unknown) => {
  const advice = process.platform === 'linux' && process.env['DISPLAY'] === undefined ? ' It needs a display: try xvfb-run.' : '';
  console.error(`The tests in desktop VS Code failed: ${messageOf(error)}.${advice}`);
  process.exitCode = 1;
});
