import { isDigit, isLetter } from '../../text/ascii';

/** A run of `*` or `_` in Markdown. What it opens and closes is found by `pairEmphasis`; the rest of it shows as text. */
export interface DelimiterRun {
  readonly mark: string;
  readonly start: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Marks at the left end of the run that close emphasis, by pair. */
  readonly closes: number[];
  /** Marks at the right end of the run that open emphasis, by pair. */
  readonly opens: number[];
}

const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** The run of marks at `start` in the text of a block, with what its neighbours let it do (CommonMark 0.31, "Emphasis and strong emphasis"). */
export function delimiterRun(text: string, start: number): DelimiterRun {
  const mark = text[start] ?? '';
  let end = start + 1;
  while (text[end] === mark) end++;
  const before = neighbourAt(text, start - 1);
  const after = neighbourAt(text, end);
  const leftFlanking = after !== 'space' && (after !== 'punctuation' || before !== 'word');
  const rightFlanking = before !== 'space' && (before !== 'punctuation' || after !== 'word');
  const inWord = mark === '_';
  return {
    mark,
    start,
    length: end - start,
    canOpen: leftFlanking && (!inWord || !rightFlanking || before === 'punctuation'),
    canClose: rightFlanking && (!inWord || !leftFlanking || after === 'punctuation'),
    closes: [],
    opens: [],
  };
}

/** What stands beside a run: the ends of the text count as space. */
function neighbourAt(text: string, at: number): 'space' | 'punctuation' | 'word' {
  const unit = text[at] ?? ' ';
  const code = unit.charCodeAt(0);
  if (isLetter(code) || isDigit(code)) return 'word';
  if (unit === ' ' || SPACE.test(unit)) return 'space';
  return PUNCTUATION.test(unit) ? 'punctuation' : 'word';
}

/** Decides which marks of the runs open and close emphasis, and notes it in them. Linear in the number of runs. */
export function pairEmphasis(runs: readonly DelimiterRun[]): void {
  const openers: DelimiterRun[] = [];
  for (const run of runs) {
    while (run.canClose && unused(run) > 0) {
      const at = lastOpenerFor(run, openers);
      const opener = openers[at];
      if (opener === undefined) break;
      const count = Math.min(2, unused(opener), unused(run));
      opener.opens.push(count);
      run.closes.push(count);
      openers.length = unused(opener) > 0 ? at + 1 : at;
    }
    if (run.canOpen && unused(run) > 0) openers.push(run);
  }
}

/** How many openers back are looked at; deeper ones only occur in mark-up that no person writes. */
const NEAREST_OPENERS = 16;

function lastOpenerFor(closer: DelimiterRun, openers: readonly DelimiterRun[]): number {
  for (let at = openers.length - 1; at >= Math.max(0, openers.length - NEAREST_OPENERS); at--) {
    const opener = openers[at];
    if (opener?.mark !== closer.mark) continue;
    const bothWays = opener.canClose || closer.canOpen;
    const sumRule = bothWays && (opener.length + closer.length) % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0);
    if (!sumRule) return at;
  }
  return -1;
}

/** Marks of the run that neither open nor close anything: they show as text. */
export function unused(run: DelimiterRun): number {
  return run.length - total(run.closes) - total(run.opens);
}

/** The sum of a few counts. */
export function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
