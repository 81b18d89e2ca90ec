import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runWebSuite } from './webSuite';
import { withPackage } from './withPackage';

/** An extension without anything in it: the editor runs tests only where one is being developed. */
async function hostIn(folder: string): Promise<string> {
  const host = path.join(folder, 'host');
  await mkdir(host);
  await writeFile(path.join(host, 'package.json'), JSON.stringify({ name: 'host', publisher: 'tieout', version: '0.0.0', engines: { vscode: '*' } }));
  return host;
}

// The package is tried in an editor that has never seen the sources.
withPackage(async (extension, folder) => {
  const extensionTestsPath = path.join(__dirname, 'installed', 'index.js');
  await runWebSuite({ extensionDevelopmentPath: await hostIn(folder), extensionTestsPath }, extension);
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
