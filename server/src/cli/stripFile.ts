import { rename, rm, writeFile } from 'node:fs/promises';
import { strip } from '../check/suppress/strip';
import { formatOfName } from '../draft/readDraft';
import { encoded, readSource, reasonOf } from './readSource';

/** What came of stripping a file: the bytes of the text without its comments, or why there are none. */
export type Stripped = { readonly bytes: Buffer; readonly removed: number } | { readonly problem: string };

/** Reads a draft and takes Tieout's comments out. Encoding, byte order mark and line ends stay as they are. */
export async function stripFile(path: string): Promise<Stripped> {
  const format = formatOfName(path);
  if (format === undefined) return { problem: 'Not stripped: a draft is a .md, .markdown, .txt, .htm or .html file' };
  const source = await readSource(path, { keepsMark: true });
  if ('problem' in source) return { problem: source.problem.replace('Not checked', 'Not stripped') };
  const { text, removed } = strip(source.text, format);
  return { bytes: encoded(text, source.encoding), removed };
}

/** Writes a file whole or not at all. Returns why it could not, if so. */
export async function writeWhole(path: string, bytes: Buffer): Promise<string | undefined> {
  const beside = `${path}.${process.pid}.tieout`;
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return `Nothing was written to ${path} (${reasonOf(error)})`;
  }
}
