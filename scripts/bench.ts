import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkToEnd } from '../server/src/check/check';
import { StatementMemo } from '../server/src/facts/statementMemo';

/*
 * `npm run bench`: a full check and a check after one typed character, beside the floor in the same process: one scan for four digits and one
 * loop over the characters of the same text.
 */

const example = readFileSync(path.resolve(__dirname, '..', '..', 'examples', 'cellectar-supplement-no-1.md'), 'utf8').replaceAll('\r\n', '\n');
const KILOBYTE = 1024;
const RUNS = 9;

/** The example repeated up to a length, with figures that differ from copy to copy, so that no passage is like another. */
function draftOf(length: number): string {
  let text = example;
  for (let copy = 1; text.length < length; copy++) text += `\n\n${example.replaceAll('4,169', `${copy},169`).replaceAll('Oppenheimer', `Oppenheimer ${copy}`)}`;
  return text;
}

function median(work: () => void): number {
  work();
  const times = Array.from({ length: RUNS }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e6;
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

const check = (source: string, memo: StatementMemo) => checkToEnd({ document: 'bench.md', source, format: 'markdown', memo });

console.log('draft        floor      full check         after one character');
for (const [name, length] of [
  ['seed', 0],
  ['100 KB', 100 * KILOBYTE],
  ['1 MB', KILOBYTE * KILOBYTE],
] as const) {
  const source = draftOf(length);
  const edited = source.replace('suspend the ATM', 'suspends the ATM');
  const least = floor(source);
  const full = median(() => check(source, new StatementMemo()));
  const memo = new StatementMemo();
  let turn = false;
  const edit = median(() => {
    turn = !turn;
    check(turn ? edited : source, memo);
  });
  const times = (milliseconds: number) => `${milliseconds.toFixed(2)} ms (${(milliseconds / least).toFixed(0)}x)`.padEnd(19);
  console.log(`${name.padEnd(8)}${`${least.toFixed(3)} ms`.padStart(11)}    ${times(full)}${times(edit)}`);
}
