import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type CheckResult, checkToEnd } from '../server/src/check/check';
import { CheckSession } from '../server/src/check/checkSession';
import type { DraftFormat } from '../server/src/draft/format';
import { hoverAt } from '../server/src/features/hover';
import { TermUses } from '../server/src/filing/termUses';
import { ChunkedText } from '../server/src/text/chunkedText';
import { type BenchRow, overBudget } from './benchBudget';
import { projectRoot } from './editor/projectRoot';
import { generatedDraft } from './generatedDraft';

/*
 * `npm run bench [FILTER]`: a full check, a check after one typed character, a hover and the memory that a checked draft holds, for each format and size;
 * each beside the floor in the same process, which is one scan for four digits and one loop over the characters of the same text. Medians. Ends with what is over the budget.
 */

const RUNS = 9;
const KEYSTROKES = 41;
const SHARED = process.env['TIEOUT_SHARED'] ?? path.resolve(projectRoot(), '..', 'shared');
const MOST_FILINGS = 3;

interface Subject {
  readonly name: string;
  readonly format: DraftFormat;
  readonly source: string;
}

/** What a character is typed inside of. */
const PLACES = {
  word: /\b[a-z]{3}(?=[a-z]{4} [a-z])/g,
  figure: /\d(?=,\d{3})/g,
  definition: /(?:“|&ldquo;|&#8220;|")[A-Z][a-z](?=[a-z]+[^“”&"<>]{0,40}(?:”|&rdquo;|&#8221;|")\))/g,
} as const;
const PLACE_NAMES = ['word', 'figure', 'definition'] as const;

const KILOBYTE = 1024;

function* subjects(): Generator<Subject> {
  const seed = readFileSync(path.join(projectRoot(), 'examples', 'cellectar-supplement-no-1.md'), 'utf8');
  yield { name: 'seed md', format: 'markdown', source: seed };
  for (const format of ['markdown', 'html', 'plaintext'] as const) {
    for (const size of [100, 1024, 4096]) yield { name: `${size} KB ${format}`, format, source: generatedDraft(size * KILOBYTE, { format }) };
  }
  const filings = path.join(SHARED, 'corpus', 'raw');
  if (!existsSync(filings)) return;
  const largest = readdirSync(filings)
    .map(name => ({ name, size: statSync(path.join(filings, name)).size }))
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_FILINGS);
  for (const { name } of largest) yield { name: name.slice(0, 30), format: 'html', source: readFileSync(path.join(filings, name), 'utf8') };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** How long some work takes in milliseconds. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The median of several runs, after one that does not count. */
function measured(work: () => void): number {
  work();
  return median(Array.from({ length: RUNS }, () => timed(work)));
}

function floor(text: string): number {
  return measured(() => {
    let sum = 0;
    for (const _ of text.matchAll(/\d{4}/g)) sum++;
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
    if (sum < 0) throw new Error('cannot be');
  });
}

function check(text: ChunkedText, format: DraftFormat, session: CheckSession): CheckResult {
  return checkToEnd({ document: 'bench', text, format, session });
}

interface Typing {
  readonly store: number;
  readonly analysis: number;
  readonly slowest: number;
}

/** Types a word at a place in the middle of a checked draft, letter by letter, and takes it back again. */
function typing({ source, format }: Subject, place: RegExp): Typing | undefined {
  const places = [...source.matchAll(place)];
  const middle = places[places.length >> 1];
  if (middle === undefined) return undefined;
  const at = middle.index + middle[0].length;
  const session = new CheckSession(format);
  let text = ChunkedText.of(source);
  check(text, format, session);
  const [store, analysis]: [number[], number[]] = [[], []];
  for (let key = 0; key < KEYSTROKES; key++) {
    const letter = place === PLACES.figure ? String(1 + (key % 9)) : String.fromCharCode(97 + (key % 26));
    const isBack = key % 8 === 7;
    store.push(timed(() => (text = isBack ? text.replaced({ start: at, end: at + 7 }, '') : text.replaced({ start: at, end: at }, letter))));
    analysis.push(timed(() => check(text, format, session)));
  }
  return { store: median(store), analysis: median(analysis), slowest: Math.max(...analysis.slice(KEYSTROKES >> 2)) };
}

/** A hover over a defined term that was not hovered over before; the median of many, after as many that do not count. */
function hovering({ source, format }: Subject): number | undefined {
  const { filed } = check(ChunkedText.of(source), format, new CheckSession(format));
  const [filing] = filed?.parts ?? [];
  if (filing === undefined) return undefined;
  const entries = [...filing.glossary.entries()].slice(0, 8 * RUNS);
  const times = entries.map(({ definitions: [{ at, stated }] }) => timed(() => hoverAt(filing, new TermUses(filing), { at, offset: stated.span.start + 1 })));
  return median(times.slice(times.length >> 1));
}

/** The heap that a checked draft holds, its source included. */
function memory({ source, format }: Subject): number | undefined {
  if (globalThis.gc === undefined) return undefined;
  const bytes = Buffer.from(source);
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const session = new CheckSession(format);
  const result = check(ChunkedText.of(bytes.toString()), format, session);
  globalThis.gc();
  const held = process.memoryUsage().heapUsed - before;
  return result.complete && session.format === format ? held : undefined;
}

const COLUMNS = ['draft', 'floor', 'full check', ...PLACE_NAMES.map(place => `typed in a ${place}`), 'slowest', 'store', 'hover', 'heap'];
const WIDTHS = [32, 10, 18, 19, 21, 23, 10, 10, 10, 14];

function print(cells: readonly string[]): void {
  console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[column] ?? 0))).join(''));
}

const filter = process.argv[2] ?? '';
const rows: BenchRow[] = [];
print(COLUMNS);
for (const subject of subjects()) {
  if (!subject.name.includes(filter)) continue;
  const { name, source, format } = subject;
  const least = floor(source);
  const text = ChunkedText.of(source);
  const full = measured(() => check(text, format, new CheckSession(format)));
  const typed = PLACE_NAMES.map(place => typing(subject, PLACES[place]));
  const hover = hovering(subject);
  const bytes = memory(subject);
  const heap = bytes === undefined ? undefined : bytes / source.length;
  rows.push({ name, format, size: source.length, floor: least, full, typed: typed.flatMap(one => one?.analysis ?? []), hover, heap });
  const said = (time: number | undefined, digits = 2) => (time === undefined ? '-' : `${time.toFixed(digits)} ms`);
  print([
    name,
    said(least),
    `${full.toFixed(0)} ms (${(full / least).toFixed(0)}x)`,
    ...typed.map(one => said(one?.analysis)),
    said(Math.max(...typed.map(one => one?.slowest ?? 0)), 1),
    said(median(typed.map(one => one?.store ?? 0)), 3),
    said(hover),
    bytes === undefined || heap === undefined ? '-' : `${(bytes / 1e6).toFixed(1)} MB (${heap.toFixed(1)}x)`,
  ]);
}
const over = overBudget(rows);
if (rows.length === 0) console.log(`No draft's name holds “${filter}”: nothing was measured.`);
else console.log(over.length === 0 ? '\nAll is within the budget.' : `\nOver the budget:\n${over.map(line => `  ${line}`).join('\n')}`);
