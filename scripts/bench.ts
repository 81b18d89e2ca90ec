import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkToEnd } from '../server/src/check/check';
import { StatementMemo } from '../server/src/facts/statementMemo';
import { projectRoot } from './editor/projectRoot';
import { generatedDraft } from './generatedDraft';

/*
 * `npm run bench`: a full check, and a check after one typed character, each beside the floor in the same process: one scan for four digits
 * and one loop over the characters of the same text.
 */

const RUNS = 9;
const COLUMNS = ['draft', 'floor', 'full check', 'typed in a word', 'in a figure', 'in a definition'];
const EXAMPLE = path.join(projectRoot(), 'examples', 'cellectar-supplement-no-1.md');
const DRAFTS = {
  example: readFileSync(EXAMPLE, 'utf8').replaceAll('\r\n', '\n'),
  '100 KB': generatedDraft(100 * 1024),
  '1 MB': generatedDraft(1024 * 1024),
};

/** Where a character is typed: behind the first of these characters. */
const WORD = /[a-z](?=[a-z]{5} [a-z])/g;
const FIGURE = /\d(?=,\d{3})/g;
const DEFINITION = /[a-z](?=[a-z]+ Agreement”\))/g;

/** The median of several runs in milliseconds, after one that does not count. */
function median(work: () => void): number {
  work();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}

function floor(text: string): number {
  return median(() => {
    let sum = 0;
    for (const _ of text.matchAll(/\d{4}/g)) sum++;
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
    if (sum < 0) throw new Error('cannot be');
  });
}

function check(source: string, memo: StatementMemo): void {
  checkToEnd({ document: 'bench.md', source, format: 'markdown', memo });
}

/** A check after a character was typed or deleted again in the middle of the draft, with what was remembered of the draft before. */
function afterTyping(source: string, place: RegExp): number {
  const places = [...source.matchAll(place)];
  const middle = places[places.length >> 1];
  if (middle === undefined) throw new Error(`the draft has no place for ${place}`);
  const at = middle.index + 1;
  const edited = source.slice(0, at) + middle[0] + source.slice(at);
  const memo = new StatementMemo();
  check(source, memo);
  let typed = false;
  return median(() => {
    typed = !typed;
    check(typed ? edited : source, memo);
  });
}

function print(cells: readonly string[]): void {
  console.log(cells.map((cell, column) => cell.padStart(column === 0 ? 7 : 19)).join(''));
}

print(COLUMNS);
for (const [name, source] of Object.entries(DRAFTS)) {
  const least = floor(source);
  const times = [median(() => check(source, new StatementMemo())), ...[WORD, FIGURE, DEFINITION].map(place => afterTyping(source, place))];
  print([name, `${least.toFixed(3)} ms`, ...times.map(time => `${time.toFixed(2)} ms (${(time / least).toFixed(0)}x)`)]);
}
