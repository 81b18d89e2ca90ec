import { readFile, stat } from 'node:fs/promises';

/** The largest file that is read; drafts are a hundredth of it. */
export const LARGEST_FILE = 32 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Text of a file, or why there is none. */
export type Source = { readonly text: string; readonly encoding: Encoding } | { readonly problem: string };

/**
 * Reads a text file: UTF-8, or UTF-16 with a byte order mark. Never throws; what is wrong comes back as a sentence. The mark is no part of the
 * text unless it is to be kept.
 */
export async function readSource(path: string, { keepsMark = false } = {}): Promise<Source> {
  let bytes: Buffer;
  try {
    const file = await stat(path);
    if (!file.isFile()) return { problem: 'Not checked: it is no regular file' };
    const { size } = file;
    if (size > LARGEST_FILE)
      return { problem: `Not checked: the file has ${Math.round(size / MEGABYTE)} MB, and Tieout reads drafts of up to ${LARGEST_FILE / MEGABYTE} MB` };
    bytes = await readFile(path);
  } catch (error) {
    return { problem: `Not checked: the file cannot be read (${reasonOf(error)})` };
  }
  const encoding: Encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) return { problem: 'Not checked: the file is binary, not text' };
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: keepsMark }).decode(bytes), encoding };
  } catch {
    return { problem: 'Not checked: the file is not UTF-8 text; save it as UTF-8' };
  }
}

/** Text as the bytes of an encoding. */
export function encoded(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
};

const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

/** Whether an error of looking for a file says that there is none, or none to be seen, rather than that something is wrong with it. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ABSENT.has(error.code);
}

/** Why a file or folder cannot be opened, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code || String(error));
}
