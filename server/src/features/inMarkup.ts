import type { DraftFormat } from '../draft/format';

/*
 * Whether a place lies in mark-up, by the text before it: what is just being typed is not read yet.
 */

/** How much of the text before a place is looked at: a picture in an attribute may be long. */
export const MARKUP_REACH = 60_000;
const LINK_TARGET = /\]\([^)\s]*$/;
const TAG_START = /<[a-z/!?]/g;
/** A tag to its end; a sign of greater in a quoted value does not end it. */
const TAG = /<[a-z/!?](?:[^>=]|=\s*(?:"[^"]*"|'[^']*')|=(?!\s*["']))*>/y;

/** Whether a text ends inside mark-up: a comment, a tag, a script or a style; in Markdown the address of a link, and code. */
export function endsInMarkup(text: string, format: DraftFormat): boolean {
  const small = text.toLowerCase();
  const isOpen = (opening: string, closing: string) => small.lastIndexOf(opening) > small.lastIndexOf(closing);
  if (isOpen('<!--', '-->') || isOpen('<style', '</style') || isOpen('<script', '</script') || endsInTag(small)) return true;
  return format === 'markdown' && (LINK_TARGET.test(text) || endsInCode(text.slice(paragraphStart(text))));
}

function endsInTag(small: string): boolean {
  for (TAG_START.lastIndex = 0; ; TAG_START.lastIndex = TAG.lastIndex) {
    const start = TAG_START.exec(small)?.index;
    if (start === undefined) return false;
    TAG.lastIndex = start;
    if (!TAG.test(small)) return true;
  }
}

function paragraphStart(text: string): number {
  return Math.max(text.lastIndexOf('\n\n'), text.lastIndexOf('\n\r\n')) + 1;
}

/** Whether backquotes are open at the end of a paragraph that as many have to close. */
function endsInCode(paragraph: string): boolean {
  let open = 0;
  for (const [marks] of paragraph.matchAll(/`+/g)) {
    if (open === 0) open = marks.length;
    else if (open === marks.length) open = 0;
  }
  return open > 0;
}
