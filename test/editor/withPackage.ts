import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { npm } from '../../scripts/editor/npm';
import { projectRoot } from '../../scripts/editor/projectRoot';
import type { PackagedExtension } from '../../scripts/editor/workbench';

/** Packs the extension, and lets `work` use the package and a folder that is deleted afterwards. */
export async function withPackage(work: (extension: PackagedExtension, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tieout package '));
  try {
    const vsix = path.join(folder, 'tieout.vsix');
    await npm(projectRoot(), ['run', 'package', '--', '--out', vsix]);
    await work({ vsix, folder: path.join(folder, 'extensions') }, folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
