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
/** What stands for printers' signs in plain ASCII. */
const ASCII_SIGNS: Readonly<Record<string, string>> = {
  '\u201c': '"',
  '\u201d': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u2013': '-',
  '\u2014': '--',
  '\u2212': '-',
};

/**
 * Plain words as they are written in a format, so that they read back as they are. Where a draft is all ASCII, as EDGAR filings are, other characters are
 * written as entities in HTML, and in plain text as what typewriters have for them.
 */
export function written(words: string, format: DraftFormat, isAscii: boolean): string {
  if (format === 'markdown') return words.replace(MARKDOWN_MARKS, String.raw`\$&`);
  if (format === 'plaintext') return isAscii ? words.replace(/[^\u0000-\u007f]/g, sign => ASCII_SIGNS[sign] ?? sign) : words;
  return words.replace(isAscii ? /[&<>]|[^\u0000-\u007f]/gu : /[&<>]/g, mark => HTML_MARKS[mark] ?? `&#${mark.codePointAt(0)};`);
}

/** A paragraph, in bold where the format knows bold; the words are written for it already. `lineEnd` parts the lines of hard-wrapped text. */
export function paragraph(words: string, format: DraftFormat, isBold: boolean, lineEnd: string | undefined): string {
  if (format === 'markdown') return isBold ? `**${words}**` : words;
  if (format === 'html') return isBold ? `<p><b>${words}</b></p>` : `<p>${words}</p>`;
  return lineEnd === undefined ? words : wrapped(words).join(lineEnd);
}

/** The longest line of a plain text filing (Regulation S-T, Rule 305). */
export const LONGEST_TEXT_LINE = 80;

/** How long lines are made, so that what is filled into a blank does not make them too long. */
const WRAPPED_LINE = 72;

/** The words in lines that are no longer than those of a plain text filing. */
export function wrapped(words: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WRAPPED_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
