import type { Comments } from './comments';
import type { Draft, DraftFormat } from './draft';
import { readMarkdown } from './markdown/readMarkdown';
import { scanComments } from './scanComments';

/** Reads a source into passages. Never throws. */
export type Reader = (source: string) => Draft;

/** The reader of a format; undefined where there is none yet, which the caller has to say aloud. */
export function readerOf(format: DraftFormat): Reader | undefined {
  return format === 'markdown' ? readMarkdown : undefined;
}

/** The comments of a source, by the reader of its format where there is one. Never throws. */
export function commentsOf(source: string, format: DraftFormat): Comments {
  return readerOf(format)?.(source).comments ?? scanComments(source);
}

const FORMAT_BY_EXTENSION: ReadonlyMap<string, DraftFormat> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'plaintext'],
  ['htm', 'html'],
  ['html', 'html'],
]);

/** The format that a file name speaks of, by its extension in any case; undefined where it is none of a draft's. */
export function formatOfName(name: string): DraftFormat | undefined {
  return FORMAT_BY_EXTENSION.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}

/** File names that say that the draft is a prospectus supplement, whatever stands in it. */
const SUPPLEMENT_NAME = /\.(?:424b|supplement)\.md$/i;

/** Whether the name of a file says that it is a prospectus supplement; VS Code gives such files a language of their own. */
export function isSupplementName(name: string): boolean {
  return SUPPLEMENT_NAME.test(name);
}
