import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { formatOfName } from '../draft/format';
import { reasonOf } from './readSource';

/** A file to check, or a path at which there is nothing to check, and why. */
export type Candidate = { readonly path: string } | { readonly path: string; readonly problem: string };

/**
 * The drafts that the paths of the command line stand for, in a stable order: a file stands for itself, a folder for the Markdown, text and
 * HTML files below it. Folders of tools (`node_modules`, and those that start with a dot) are passed over.
 */
export async function findDrafts(paths: readonly string[]): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const given of paths) {
    try {
      if (!(await stat(given)).isDirectory()) {
        const known = formatOfName(given) !== undefined;
        found.push(known ? { path: given } : { path: given, problem: 'Not checked: a draft is a .md, .markdown, .txt, .htm or .html file' });
        continue;
      }
      const below = await draftsBelow(given);
      if (below.length === 0) found.push({ path: given, problem: 'Not checked: the folder holds no .md, .markdown, .txt, .htm or .html file' });
      found.push(...below);
    } catch (error) {
      found.push({ path: given, problem: `Not checked: the path cannot be read (${reasonOf(error)})` });
    }
  }
  const seen = new Set<string>();
  return found.filter(candidate => !seen.has(candidate.path) && seen.add(candidate.path));
}

async function draftsBelow(folder: string): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const below = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
      try {
        found.push(...(await draftsBelow(below)));
      } catch (error) {
        found.push({ path: below, problem: `Not checked: the folder cannot be read (${reasonOf(error)})` });
      }
    } else if (formatOfName(entry.name) !== undefined) found.push({ path: below });
  }
  return found;
}
