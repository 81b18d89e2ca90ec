import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { type StrippedSource, strip } from '../check/suppress/strip';
import { formatOfName } from '../draft/format';
import { encoded, readSource, reasonOf } from './readSource';

const BYTE_ORDER_MARK = '\ufeff';
/** What Node gives a new file, before the user's own mask. */
const NEW_FILE_MODE = 0o666;

/** What came of stripping a file: the bytes of the text without its comments, or why there are none. */
export type Stripped = (Pick<StrippedSource, 'removed' | 'left'> & { readonly bytes: Buffer }) | { readonly problem: string };

/** Reads a draft and takes Tieout's comments out. Encoding, byte order mark and line ends stay as they are. */
export async function stripFile(path: string): Promise<Stripped> {
  const format = formatOfName(path);
  if (format === undefined) return { problem: 'Not stripped: a draft is a .md, .markdown, .txt, .htm or .html file' };
  const source = await readSource(path, { keepsMark: true });
  if ('problem' in source) return { problem: source.problem.replace('Not checked', 'Not stripped') };
  // The mark is no part of the first line, which may go.
  const mark = source.text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const { text, removed, left } = strip(source.text.slice(mark.length), format);
  return { bytes: encoded(mark + text, source.encoding), removed, left };
}

/** Writes a file whole or not at all, for the same readers as before. Returns why it could not, if so. */
export async function writeWhole(path: string, bytes: Buffer): Promise<string | undefined> {
  const unwritten = (reason: string) => `Nothing was written to ${path} (${reason})`;
  // What a link leads to is written, not the link.
  const target = await realpath(path).catch(() => path);
  const beside = `${target}.${process.pid}.tieout`;
  try {
    const before = await stat(target).catch(() => undefined);
    if (before?.isFile() === false) return unwritten('it is no regular file');
    await writeFile(beside, bytes, { flag: 'wx', mode: before?.mode ?? NEW_FILE_MODE });
    await rename(beside, target);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return unwritten(reasonOf(error));
  }
}
