import { decodeHTML } from 'entities';

const TAG_OR_COMMENT = /<!--[\s\S]*?-->|<[^>]*>/g;
const WHITE_SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

/** What a piece of HTML source says, by other means than those of the reader: tags left out, entities decoded, all white space as spaces. */
export function decodedSource(source: string): string {
  return decodeHTML(source.replace(TAG_OR_COMMENT, ' ')).replace(WHITE_SPACE, ' ');
}
