import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { npm } from '../../scripts/editor/npm';
import { projectRoot } from '../../scripts/editor/projectRoot';
import { runWebSuite } from './webSuite';

/** Packs the extension, installs the package into an editor that has never seen the sources, and tries it there. */
async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tieout installed '));
  try {
    const vsix = path.join(folder, 'tieout.vsix');
    await npm(projectRoot(), ['run', 'package', '--', '--out', vsix]);
    await runWebSuite(
      { extensionDevelopmentPath: await hostIn(folder), extensionTestsPath: path.join(__dirname, 'installed', 'index.js') },
      { vsix, folder: path.join(folder, 'extensions') },
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** An extension without anything in it: the editor runs tests only where one is being developed. */
async function hostIn(folder: string): Promise<string> {
  const host = path.join(folder, 'host');
  await mkdir(host);
  await writeFile(path.join(host, 'package.json'), JSON.stringify({ name: 'host', publisher: 'tieout', version: '0.0.0', engines: { vscode: '*' } }));
  return host;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
