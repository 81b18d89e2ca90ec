import { decodeHTML } from 'entities';

const TAG_OR_COMMENT = /<!--[\s\S]*?-->|<[^>]*>/g;
const WHITE_SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

const DOUBLED = /(['`\u2018\u2019])\1/g;
const QUOTATION_MARKS: Readonly<Record<string, string>> = { "''": '"', '``': '“', '‘‘': '“', '’’': '”' };

/** A text with quotation marks for single ones that stand twice. */
export function withQuotationMarks(text: string): string {
  return text.replace(DOUBLED, marks => QUOTATION_MARKS[marks] ?? marks);
}

/** What a piece of HTML source says, by other means than those of the reader: tags left out, entities decoded, all white space as spaces. */
export function decodedSource(source: string): string {
  return withQuotationMarks(decodeHTML(source.replace(TAG_OR_COMMENT, ' '))).replace(WHITE_SPACE, ' ');
}
