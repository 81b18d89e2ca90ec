import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nodeForWorkbench } from './nodeForWorkbench';
import { npmInstall } from './npm';
import { projectRoot } from './projectRoot';

const VERSION = '4.139.1';

export interface InstalledWorkbench {
  /** The Node program to run the server with. */
  readonly node: string;
  /** The VS Code server itself, not the wrapper that code-server puts around it. */
  readonly server: string;
}

/** Installs VS Code's web workbench from npm, once; later calls find it there. */
export async function installWorkbench(): Promise<InstalledWorkbench> {
  const node = nodeForWorkbench();
  const folder = path.join(projectRoot(), '.vscode-test', `web-workbench-${VERSION}`);
  const wanted = [`code-server@${VERSION}`, `${node.name}@${node.version}`];
  const marker = path.join(folder, 'complete.txt');
  if (!(await says(marker, wanted.join('\n')))) {
    console.log(`Installing VS Code's web workbench: ${wanted.join(' and ')} from npm, about 800 MB on disk, 20 to 60 seconds.`);
    console.log(`It is kept in ${folder} for the next time.`);
    const started = performance.now();
    try {
      await install(folder, wanted);
    } catch (error) {
      throw new Error(`VS Code's web workbench could not be installed. ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    // Written last: an install that was broken off has no marker and is done again.
    await writeFile(marker, wanted.join('\n'));
    console.log(`Installed in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
  }
  return { node: path.join(folder, 'node_modules', node.name, node.program), server: path.join(vscodeIn(folder), 'out', 'server-main.js') };
}

async function install(folder: string, packages: readonly string[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // With a package.json of its own the folder is a project to npm, which would otherwise install into ours.
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  await npmInstall(folder, packages);
  await npmInstall(vscodeIn(folder));
  await npmInstall(path.join(vscodeIn(folder), 'extensions'));
}

const vscodeIn = (folder: string): string => path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

const says = async (file: string, text: string): Promise<boolean> => existsSync(file) && (await readFile(file, 'utf8')) === text;
