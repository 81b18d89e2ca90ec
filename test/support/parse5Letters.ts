import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { lettersOf } from './htmlBlocks';

type Node = DefaultTreeAdapterTypes.Node;

const HIDDEN = new Set('script style title template iframe noembed noframes ix:header ix:hidden sec-header ims-header'.split(' '));
/** Tags of the SGML wrapper with a value behind them on their line; parse5 takes all that follows for their content. */
const WRAPPER_VALUES = new Set('type sequence filename description sec-document ims-document'.split(' '));
const STRUCK = new Set(['del', 'strike']);
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|text-decoration\s*:\s*line-through)\b/i;
/** Sizes in percent and the like are left out: nothing stays nothing. */
const SIZE = /(?:^|[;\s])font-size\s*:\s*([\d.]+)(?:pt|px)?\s*(?:;|$)/i;

/** The letters and digits that a browser shows of an HTML source and does not strike out, in the order of the tree that parse5 makes of it. */
export function parse5Letters(source: string): string {
  const texts: string[] = [];
  const open: { readonly node: Node; readonly hasSize: boolean }[] = [{ node: parse(source, { scriptingEnabled: false }), hasSize: true }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    const hasSize = sizeInside(node) ?? next.hasSize;
    if (node.nodeName === '#text' && 'value' in node && hasSize)
      texts.push(withoutWrapperValue(node.value, node.parentNode?.nodeName, node.parentNode?.childNodes[0] === node));
    if (isHidden(node)) continue;
    if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) open.push({ node: child, hasSize });
  }
  return lettersOf(texts.join(''));
}

function isHidden(node: Node): boolean {
  if (HIDDEN.has(node.nodeName) || STRUCK.has(node.nodeName)) return true;
  return 'attrs' in node && node.attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && HIDING_STYLE.test(value)));
}

/** Whether text in an element has a size; undefined where that of the one around it holds. Tables do not inherit it in documents as old as most filings are. */
function sizeInside(node: Node): boolean | undefined {
  if (!('attrs' in node)) return undefined;
  const style = node.attrs.find(({ name }) => name === 'style')?.value ?? '';
  const size = SIZE.exec(style)?.[1];
  if (size !== undefined) return Number(size) > 0;
  return node.nodeName === 'table' || node.attrs.some(({ name }) => name === 'size') ? true : undefined;
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
