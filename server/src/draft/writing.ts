import type { DraftFormat } from './format';

/*
 * How words are put into a draft.
 */

const MARKDOWN_MARKS = /[\\`*_[\]<>]/g;
const HTML_MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain words as they are written in a format, so that they read back as they are. */
export function written(words: string, format: DraftFormat): string {
  if (format === 'markdown') return words.replace(MARKDOWN_MARKS, String.raw`\$&`);
  return format === 'html' ? words.replace(/[&<>]/g, mark => HTML_MARKS[mark] ?? mark) : words;
}

/** A paragraph in bold where the format knows bold; the words are written for it already. */
export function boldParagraph(words: string, format: DraftFormat): string {
  if (format === 'markdown') return `**${words}**`;
  return format === 'html' ? `<p><b>${words}</b></p>` : words;
}
