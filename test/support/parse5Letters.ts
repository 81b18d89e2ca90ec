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

const RAISING_STYLE = /(?:^|[;\s])(?:vertical-align\s*:\s*(?:super|text-top)|top\s*:\s*-)/i;
/** What marks of footnotes are made of, as far as it is letters and digits. */
const OF_MARK = /(\d+|(?<!\p{L})[a-qs-z](?!\p{L}))/u;

/** Letters and digits of a text. Those of the mark of a footnote may be left out of prose. */
export interface Letters {
  readonly letters: string;
  readonly mayBeMark: boolean;
}

/** The letters and digits that a browser shows of an HTML source and does not strike out, in the order of the tree that parse5 makes of it. */
export function parse5Letters(source: string): readonly Letters[] {
  const texts: Letters[] = [];
  const open: { readonly node: Node; readonly hasSize: boolean; readonly isRaised: boolean }[] = [
    { node: parse(source, { scriptingEnabled: false }), hasSize: true, isRaised: false },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    const hasSize = sizeInside(node) ?? next.hasSize;
    const isRaised = next.isRaised || raises(node);
    if (node.nodeName === '#text' && 'value' in node && hasSize) {
      const text = withoutWrapperValue(node.value, node.parentNode?.nodeName, node.parentNode?.childNodes[0] === node);
      const parts = isRaised ? text.split(OF_MARK) : [text];
      texts.push(...parts.map((part, index) => ({ letters: lettersOf(part), mayBeMark: index % 2 === 1 })));
    }
    if (isHidden(node)) continue;
    if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) open.push({ node: child, hasSize, isRaised });
  }
  return texts;
}

function raises(node: Node): boolean {
  return node.nodeName === 'sup' || ('attrs' in node && node.attrs.some(({ name, value }) => name === 'style' && RAISING_STYLE.test(value)));
}

/** Whether letters are these in their order, with or without some that may be marks. */
export function areLetters(shown: string, texts: readonly Letters[]): boolean {
  let ends = new Set([0]);
  for (const { letters, mayBeMark } of texts) {
    const next = [...ends].filter(at => shown.startsWith(letters, at)).map(at => at + letters.length);
    ends = new Set(mayBeMark ? [...ends, ...next] : next);
  }
  return ends.has(shown.length);
}

/** Whether letters are these in any order, with or without some that may be marks: parse5 puts text that stands in a table by mistake in front of the table. */
export function areLettersInAnyOrder(shown: string, texts: readonly Letters[]): boolean {
  const counts = countsOf(shown);
  const most = countsOf(texts.map(({ letters }) => letters).join(''));
  const least = countsOf(texts.map(({ letters, mayBeMark }) => (mayBeMark ? '' : letters)).join(''));
  const all = new Set([...counts.keys(), ...most.keys()]);
  return [...all].every(letter => (least.get(letter) ?? 0) <= (counts.get(letter) ?? 0) && (counts.get(letter) ?? 0) <= (most.get(letter) ?? 0));
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

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
