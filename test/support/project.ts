import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The root of the project, wherever below it the bundled test lies. */
export const ROOT = rootAbove(__dirname);

function rootAbove(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : rootAbove(path.dirname(folder));
}

/** The example draft, as it is in the repository. */
export const EXAMPLE = path.join(ROOT, 'examples', 'cellectar-supplement-no-1.md');

/** The text of the example draft, with LF line ends whatever the checkout made of them. */
export function exampleText(): string {
  return readFileSync(EXAMPLE, 'utf8').replaceAll('\r\n', '\n');
}

/** A folder beside the project that holds real filings; `TIEOUT_SHARED` says where else it may be. */
export const SHARED = process.env['TIEOUT_SHARED'] ?? path.resolve(ROOT, '..', 'shared');
