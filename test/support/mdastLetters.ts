import { decodeHTML } from 'entities';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { lettersOf } from './htmlBlocks';

/** The letters and digits that Markdown shows by CommonMark, with tables as GitHub has them, in the order of the tree that mdast makes of it. */
export function mdastLetters(source: string): string {
  const texts: string[] = [];
  const open: Nodes[] = [fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') texts.push(node.value);
    if (node.type === 'html') texts.push(shownOf(node.value));
    if ('children' in node) open.push(...[...node.children].reverse());
  }
  return lettersOf(texts.join(''));
}

const HIDDEN = /<!--(?:>|->|[\s\S]*?-->)|<(script|style)\b[\s\S]*?<\/\1>/gi;
const TAG = /<(?:"[^"]*"|'[^']*'|[^<>"'])*>/g;

/** What shows of HTML that mdast takes as it is. */
function shownOf(html: string): string {
  return decodeHTML(html.replace(HIDDEN, '').replace(TAG, ''));
}
