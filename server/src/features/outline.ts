import type { DefinitionStated } from '../facts/termStatements';
import type { Fact } from '../filing/factIndex';
import type { FiledDocument } from '../filing/filedDocument';
import type { Filing } from '../filing/filing';
import type { ChunkedText } from '../text/chunkedText';
import type { Span } from '../text/span';
import { type Heading, headingsOf } from './headings';
import { isNamedTerm } from './namedTerms';
import { partName, titleLine } from './partName';

/** An entry of the outline. Source ranges: `range` is all of it, `name` where its name stands; the entries inside it lie in its range. */
export interface OutlineEntry {
  readonly sort: 'part' | 'section' | 'term';
  readonly title: string;
  /** What a term stands for; empty for others. */
  readonly detail: string;
  readonly range: Span;
  readonly name: Span;
  readonly inside: readonly OutlineEntry[];
}

/** How many sections and how many terms an outline names at most: nobody reads more, and editors take their time over them. */
const MOST_SECTIONS = 3000;
const MOST_TERMS = 3000;
/** How much of a defining sentence stands beside the term (UTF-16 units). */
const LONGEST_GIST = 60;
/** What stands for a risk may be a sentence of many lines (UTF-16 units). */
const LONGEST_NAME = 160;
/** How much source is looked at for white space at the end of a section. */
const SPACE_READ = 64;

/** The outline of a draft: its parts, in them the sections by their headings, and the terms under the section that defines them. */
export function outlineOf(filed: FiledDocument): readonly OutlineEntry[] {
  const { draft, parts } = filed;
  const starts = parts.map(({ range }, index) => (index === 0 ? 0 : draft.sourceOf(range.from).start));
  const left = { sections: MOST_SECTIONS, terms: MOST_TERMS };
  return parts.map((part, index) => {
    const start = starts[index] ?? 0;
    return partEntry(part, { start, end: beforeSpace(draft.text, starts[index + 1] ?? draft.text.length, start) }, left);
  });
}

/** An entry that is still open: its end and what is inside it are not known yet. */
interface OpenEntry extends OutlineEntry {
  readonly level: number;
  readonly range: { readonly start: number; end: number };
  readonly inside: OutlineEntry[];
}

type Definition = Fact<DefinitionStated>;

function partEntry(part: Filing, range: Span, left: { sections: number; terms: number }): OutlineEntry {
  const { draft } = part;
  const title = titleLine(part);
  const name = title === undefined ? { start: range.start, end: range.start } : draft.toSource(title.at, title.span);
  const top: OpenEntry = { sort: 'part', title: partName(part), detail: '', range: { ...range }, name, inside: [], level: 0 };
  const open: [OpenEntry, ...OpenEntry[]] = [top];
  const innermost = () => open.at(-1) ?? top;
  const close = (level: number, at: number) => {
    for (let last = innermost(); last !== top && last.level >= level; last = innermost()) {
      last.range.end = beforeSpace(draft.text, at, last.name.end);
      open.pop();
    }
  };
  const headings = headingsOf(part).slice(0, left.sections);
  const definitions = part.facts
    .all('definition')
    .filter(({ stated }) => isNamedTerm(stated.term))
    .slice(0, left.terms);
  left.sections -= headings.length;
  left.terms -= definitions.length;
  let next = 0;
  const addTerms = (before: Heading | undefined) => {
    for (let one = definitions[next]; one !== undefined && (before === undefined || one.at < before.at); one = definitions[++next])
      innermost().inside.push(termEntry(part, one));
  };
  for (const heading of headings) {
    addTerms(heading);
    const place = draft.sourceOf(heading.at);
    close(heading.level, place.start);
    const section: OpenEntry = {
      sort: 'section',
      title: shortened(heading.words),
      detail: '',
      range: { ...place },
      name: draft.toSource(heading.at, { start: 0, end: heading.words.length }),
      inside: [],
      level: heading.level,
    };
    innermost().inside.push(section);
    open.push(section);
  }
  addTerms(undefined);
  close(0, range.end);
  return top;
}

function termEntry({ draft }: Filing, { at, stated }: Definition): OutlineEntry {
  const place = draft.toSource(at, stated.span);
  return { sort: 'term', title: stated.term, detail: gistOf(draft.passage(at).text, stated), range: place, name: place, inside: [] };
}

/** What stands between those words and the term: `(the “`, `(“we,” “us” or the “`. */
const OPENING = /[\s,(]*(?:\([^()]{0,80})?[“"‘'(]*$/;

/** What the words before a definition say that its term stands for. */
function gistOf(text: string, { span, sentence }: DefinitionStated): string {
  const before = text.slice(Math.max(sentence.start, span.start - 2 * LONGEST_GIST), span.start).replace(OPENING, '');
  const words = before.length <= LONGEST_GIST ? before : before.slice(before.indexOf(' ', before.length - LONGEST_GIST) + 1);
  const isWhole = words.length === before.length && span.start - 2 * LONGEST_GIST <= sentence.start;
  return words === '' ? '' : `${isWhole ? '' : '…'}${words.trim()}`;
}

function shortened(words: string): string {
  return words.length <= LONGEST_NAME ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_NAME))} …`;
}

/** Where the white space starts that ends at an offset; not before `least`. */
function beforeSpace(text: ChunkedText, at: number, least: number): number {
  const from = Math.max(least, at - SPACE_READ);
  return from >= at ? Math.max(least, at) : from + text.slice(from, at).trimEnd().length;
}
