import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of the project: the nearest one above this bundle that holds a package.json. Bundles lie at different depths, so it is looked for. */
export function projectRoot(): string {
  let folder = __dirname;
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`No package.json in ${__dirname} or any folder above it.`);
    folder = parent;
  }
  return folder;
}
