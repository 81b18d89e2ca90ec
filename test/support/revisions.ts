import fc from 'fast-check';
import type { DraftFormat } from '../../server/src/draft/format';
import { ChunkedText } from '../../server/src/text/chunkedText';
import type { Span } from '../../server/src/text/span';

/** Where in a draft an edit is made, whatever the draft looks like by then. `share` goes from 0 for the first such place to 1 for the last. */
export interface EditPlace {
  readonly where: 'anywhere' | keyof typeof PLACES;
  readonly share: number;
}

/** One edit, as a drafter makes it. */
export type Edit =
  | { readonly does: 'put'; readonly at: EditPlace; readonly text: string }
  | { readonly does: 'delete'; readonly at: EditPlace; readonly length: number }
  | { readonly does: 'replace'; readonly at: EditPlace; readonly length: number; readonly text: string }
  /** Moves so many blocks, which blank lines part. */
  | { readonly does: 'move'; readonly at: EditPlace; readonly blocks: number; readonly to: EditPlace }
  | { readonly does: 'replaceAll'; readonly text: string }
  | { readonly does: 'undo' };

/** What is done about a version before the next edit: it is checked to its end, the check is dropped after so many steps, or nobody looks at it. */
export type Attention = 'checked' | 'skipped' | number;

/** An edit, and what is done about the version that it makes. */
export interface Revision {
  readonly edit: Edit;
  readonly attention: Attention;
}

/** What edits tend to go wrong at. */
const PLACES = {
  start: /^/g,
  end: /$/g,
  line: /^./gm,
  lineEnd: /$/gm,
  gap: /\n\n/g,
  tag: /[<>]/g,
  title: /PROSPECTUS|SUPPLEMENT/g,
  legend: /approved or|disapproved|criminal offense|Neither the/g,
  date: /dated|, 20\d\d/g,
  definition: /(?<=“|&ldquo;|&#147;)[A-Z]/g,
  amount: /\$/g,
} as const;

/** A draft under edits: what it says now, and what it said before. */
export class RevisedText {
  #now: ChunkedText;
  readonly #before: ChunkedText[] = [];

  constructor(source: string) {
    this.#now = ChunkedText.of(source);
  }

  get now(): ChunkedText {
    return this.#now;
  }

  make(edit: Edit): void {
    const next = edit.does === 'undo' ? this.#before.pop() : edited(this.#now, edit);
    if (next === undefined) return;
    if (edit.does !== 'undo') this.#before.push(this.#now);
    this.#now = next;
  }
}

function edited(text: ChunkedText, edit: Exclude<Edit, { does: 'undo' }>): ChunkedText {
  if (edit.does === 'replaceAll') return ChunkedText.of(edit.text);
  const source = text.toString();
  const start = offsetOf(source, edit.at);
  switch (edit.does) {
    case 'put':
      return text.replaced({ start, end: start }, edit.text);
    case 'delete':
      return text.replaced({ start, end: Math.min(source.length, start + edit.length) }, '');
    case 'replace':
      return text.replaced({ start, end: Math.min(source.length, start + edit.length) }, edit.text);
    case 'move': {
      const moved = blocksAt(source, start, edit.blocks);
      const left = text.replaced(moved, '');
      const to = blocksAt(left.toString(), offsetOf(left.toString(), edit.to), 1).start;
      return left.replaced({ start: to, end: to }, source.slice(moved.start, moved.end));
    }
  }
}

function offsetOf(source: string, { where, share }: EditPlace): number {
  if (where === 'anywhere') return Math.floor(share * source.length);
  const places = [...source.matchAll(PLACES[where])].map(({ index }) => index);
  return places[Math.round(share * (places.length - 1))] ?? Math.floor(share * source.length);
}

/** The block around an offset with some behind it, and the blank lines behind them. */
function blocksAt(source: string, offset: number, blocks: number): Span {
  const start = source.lastIndexOf('\n\n', offset);
  const from = start < 0 ? 0 : start + 2;
  let end = from;
  for (let more = 0; more < blocks && end < source.length; more++) {
    const next = source.indexOf('\n\n', end);
    end = next < 0 ? source.length : next + 2;
  }
  return { start: from, end };
}

/** What the readers of all formats may stumble over. */
// biome-ignore format: a list
const EVERYWHERE = [
  '\n', '\n\n', '\r\n', '\r', '\r\n\r\n', ' ', '\t', '\f', '\0', '\u200b', '\u00a0', '\ud800', '\udc00', '\u001e', '\u001f', '<!--', '-->', '<!-- x -->', '.', ':', ';', ',', '“', '”', '"', '(', ')', '$', '5',
  '(the “Agreement”)', '“Sales Agreement”', 'Sales Agreement', ' the Distribution Agreement ', 'this “Supplement”', 'dated May 4, 2024', '$75,000,000', 'up to $14,500,000', 'February 30, 2024',
  '<!-- tieout-disable-file undefined-term -- so', '<!-- tieout-disable-next-block undefined-term -- so -->\n', '<!-- tieout-disable-section cap-conflict -- so -->', '<PAGE>', '<TABLE>\n', '</TABLE>\n',
];

/** Lines and paragraphs that bear on the whole of a draft. */
const PARAGRAPHS = [
  'FORM 8-K',
  'UNITED STATES',
  'SECURITIES AND EXCHANGE COMMISSION',
  'SIGNATURES',
  'Exhibit 99.1',
  'PROSPECTUS',
  'PROSPECTUS SUPPLEMENT',
  'TABLE OF CONTENTS',
  'SUPPLEMENT NO. 2',
  '(To Prospectus dated April 2, 2024)',
  'Filed Pursuant to Rule 424(b)(3)',
  'Registration No. 333-278185',
  'Up to $50,000,000',
  'Common Stock',
  'The date of this prospectus supplement is May 3, 2024.',
  'S-4',
  'We sold shares under the Sales Agreement and the Side Letter Agreement. The Note Purchase Agreement, dated May 1, 2023 (the “Note Purchase Agreement”), has ended.',
  'Capitalized terms used but not defined have the meanings given in the Prospectus.',
  'Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities or determined if this prospectus is truthful or complete. Any representation to the contrary is a criminal offense.',
  'Any representation to the contrary is a criminal offense.',
  'Harborlight',
  'The shares are offered by this prospectus supplement, and',
  'the following terms apply:',
] as const;

const OF_FORMAT: Readonly<Record<DraftFormat, readonly string[]>> = {
  // biome-ignore format: a list
  markdown: ['*', '**', '_', '`', '```', '```\n', '~~~\n', '---\n', '\n---\n', '===\n', '|', '|---|', '| a | b |\n|---|---|\n', '# ', '- ', '1. ', '> ', '[Table of Contents](#toc)', '<script>', '</script>', '\\', '&amp;', '&#147;', '---\ntitle: x\n---\n'],
  // biome-ignore format: a list
  html: ['<', '>', '</p>', '<p>', '<p', '<b>', '</b>', '<div>', '</div>', '<div style="display:none">', '<script>', '</script>', '<style>', '</table>', '<table>', '<table><tr><td>', '<tr>', '</tr>', '<td>', '<hr style="page-break-after:always">', '<ix:header>', '</ix:header>', '<title>', '<br>', '&nbsp;', '&#147;', '&', '"', "'", '<TYPE>424B3\n', '<TEXT>', '<DOCUMENT>\n<TYPE>EX-5.1\n', '</DOCUMENT>\n<DOCUMENT>\n<TYPE>424B5\n<TEXT>', '<a href="#toc">Table of Contents</a>', '<li>', '<a href="https://www.issuer.com">', '</a>', '<img src="logo.png">', '<iframe>', '</iframe>', '<link rel="x">', '<form>', '<object>'],
  // biome-ignore format: a list
  plaintext: ['     ', '                    ', '- ', '(a) ', '-----', '\n-----\n', '.....', '<S>     <C>     <C>\n', '<CAPTION>\n', '<FN>', '<TYPE>424B3\n', '<DOCUMENT>\n', '\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-5.1\n', '\n<DOCUMENT>\n<TYPE>8-K\n', 'begin 644 a.pdf\n', 'end\n', 'Shares     Price     Total\n', 'Cash      500      $ 20\n', 'a line that is as long as a line of EDGAR may be, and goes on for some more words here\n', 'a line that is as long as a line of EDGAR may be, and no longer\n'],
};

/** Something that a reader of a format may stumble over. */
export function fragmentOf(format: DraftFormat): fc.Arbitrary<string> {
  return fc.constantFrom(...EVERYWHERE, ...OF_FORMAT[format]);
}

/** A line or paragraph that bears on the whole of a draft, as it is written in a format. */
export function paragraphOf(format: DraftFormat): fc.Arbitrary<string> {
  return fc.constantFrom(...PARAGRAPHS).map(text => paragraphIn(format, text));
}

function paragraphIn(format: DraftFormat, text: string): string {
  return format === 'html' ? `<p>${text}</p>\n` : `\n\n${text}\n\n`;
}

const place: fc.Arbitrary<EditPlace> = fc.record({
  where: fc.constantFrom('anywhere' as const, 'anywhere' as const, ...placeNames()),
  share: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
});

function placeNames(): readonly (keyof typeof PLACES)[] {
  return ['start', 'end', 'line', 'lineEnd', 'gap', 'gap', 'tag', 'title', 'legend', 'date', 'definition', 'amount'];
}

/** Edits of a draft in a format; `others` are drafts that it may be replaced by. */
export function revisionsIn(format: DraftFormat, others: readonly string[]): fc.Arbitrary<readonly Revision[]> {
  const letter = fc.constantFrom(...'aetT5 .,');
  const fragment = fragmentOf(format);
  const paragraph = paragraphOf(format);
  // As many as lie between what belongs together, and more.
  const lines = fc.constantFrom(1, 2, 3, 5, 13, 45, 65).map(count => paragraphIn(format, 'Harborlight').repeat(count));
  const text = fc.oneof(
    lines,
    letter,
    fragment,
    fragment,
    paragraph,
    fc.tuple(fragment, fragment).map(two => two.join('')),
    fc.array(paragraph, { minLength: 2, maxLength: 4 }).map(all => all.join('')),
  );
  const length = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.nat(60), fc.nat(2000));
  const edit = fc.oneof(
    { weight: 8, arbitrary: fc.record({ does: fc.constant('put' as const), at: place, text }) },
    { weight: 4, arbitrary: fc.record({ does: fc.constant('delete' as const), at: place, length }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constant('replace' as const), at: place, length, text }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('move' as const), at: place, blocks: fc.integer({ min: 1, max: 4 }), to: place }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('undo' as const) }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('replaceAll' as const), text: fc.constantFrom('', ...others) }) },
  );
  const attention: fc.Arbitrary<Attention> = fc.oneof(
    { weight: 5, arbitrary: fc.constant('checked' as const) },
    { weight: 1, arbitrary: fc.constant('skipped' as const) },
    { weight: 2, arbitrary: fc.nat(60) },
  );
  const revision = fc.record({ edit, attention });
  const repeated = fc
    .tuple(fc.record({ edit, attention: fc.constant(10_000) }), fc.integer({ min: 20, max: 40 }))
    .map(([one, times]) => Array.from({ length: times }, () => one));
  const some = fc.oneof({ weight: 20, arbitrary: revision.map(one => [one]) }, { weight: 1, arbitrary: repeated });
  return fc.array(some, { minLength: 1, maxLength: 12 }).map(all => all.flat());
}

/** The revisions in words, a line each, for the reader of a test that failed. */
export function describeRevisions(revisions: readonly Revision[]): string {
  return revisions.map(({ edit, attention }) => `  ${describeEdit(edit)}${attention === 'checked' ? '' : ` [${describeAttention(attention)}]`}`).join('\n');
}

function describeAttention(attention: Exclude<Attention, 'checked'>): string {
  return attention === 'skipped' ? 'not checked' : `check dropped after ${attention} steps`;
}

function describeEdit(edit: Edit): string {
  const at = ({ where, share }: EditPlace) => `${where} (${share})`;
  switch (edit.does) {
    case 'put':
      return `put ${JSON.stringify(edit.text)} at ${at(edit.at)}`;
    case 'delete':
      return `delete ${edit.length} at ${at(edit.at)}`;
    case 'replace':
      return `replace ${edit.length} at ${at(edit.at)} by ${JSON.stringify(edit.text)}`;
    case 'move':
      return `move ${edit.blocks} blocks at ${at(edit.at)} to ${at(edit.to)}`;
    case 'replaceAll':
      return `replace all by ${JSON.stringify(edit.text.slice(0, 60))}`;
    case 'undo':
      return 'undo';
  }
}
