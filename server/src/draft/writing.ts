import type { DraftFormat } from './format';

/*
 * How words are put into a draft.
 */

const MARKDOWN_MARKS = /[\\`*_[\]<>]/g;
const HTML_MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u201c': '&ldquo;',
  '\u201d': '&rdquo;',
  '\u2018': '&lsquo;',
  '\u2019': '&rsquo;',
  '\u2013': '&ndash;',
  '\u2014': '&mdash;',
};

/**
 * Plain words as they are written in a format, so that they read back as they are. In HTML that is all ASCII, as EDGAR filings are,
 * other characters are written as entities.
 */
export function written(words: string, format: DraftFormat, isAscii: boolean): string {
  if (format === 'markdown') return words.replace(MARKDOWN_MARKS, String.raw`\$&`);
  if (format === 'plaintext') return words;
  return words.replace(isAscii ? /[&<>]|[^\u0000-\u007f]/gu : /[&<>]/g, mark => HTML_MARKS[mark] ?? `&#${mark.codePointAt(0)};`);
}

/** A paragraph in bold where the format knows bold; the words are written for it already. */
export function boldParagraph(words: string, format: DraftFormat): string {
  if (format === 'markdown') return `**${words}**`;
  return format === 'html' ? `<p><b>${words}</b></p>` : words;
}
