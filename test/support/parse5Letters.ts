import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { lettersOf } from './htmlBlocks';

type Node = DefaultTreeAdapterTypes.Node;

const HIDDEN = new Set('script style title template iframe noembed noframes ix:header ix:hidden sec-header ims-header'.split(' '));
/** Tags of the SGML wrapper with a value behind them on their line; parse5 takes all that follows for their content. */
const WRAPPER_VALUES = new Set('type sequence filename description sec-document ims-document'.split(' '));
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/** The letters and digits that a browser shows of an HTML source, in the order of the tree that parse5 makes of it. */
export function parse5Letters(source: string): string {
  const texts: string[] = [];
  const open: Node[] = [parse(source, { scriptingEnabled: false })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === '#text' && 'value' in node)
      texts.push(withoutWrapperValue(node.value, node.parentNode?.nodeName, node.parentNode?.childNodes[0] === node));
    if (HIDDEN.has(node.nodeName) || ('attrs' in node && node.attrs.some(({ name, value }) => name === 'style' && HIDING_STYLE.test(value)))) continue;
    if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) open.push(child);
  }
  return lettersOf(texts.join(''));
}

function withoutWrapperValue(text: string, parent: string | undefined, isFirst: boolean): string {
  if (!isFirst || parent === undefined || !WRAPPER_VALUES.has(parent)) return text;
  const lineFeed = text.indexOf('\n');
  return lineFeed < 0 ? '' : text.slice(lineFeed);
}

/** The characters of a text by how often they occur: parse5 puts text that stands in a table by mistake in front of the table. */
export function countsOf(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const character of text) counts[character] = (counts[character] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
