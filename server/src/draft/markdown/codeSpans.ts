import { firstIndex } from '../../text/binarySearch';

const TICKS = /`+/g;

/** Finds what ends code spans in a text: the next run of as many backticks. The runs are looked up when first asked for. */
export class CodeSpans {
  readonly #text: string;
  /** Where runs start, by their length. */
  #runs: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the next run of so many backticks starts, at an offset or behind it; undefined where there is none. */
  closing(length: number, from: number): number | undefined {
    this.#runs ??= runsIn(this.#text);
    const starts = this.#runs.get(length) ?? [];
    return starts[firstIndex(starts.length, index => (starts[index] ?? 0) >= from)];
  }
}

function runsIn(text: string): ReadonlyMap<number, readonly number[]> {
  const runs = new Map<number, number[]>();
  for (const {
    0: { length },
    index,
  } of text.matchAll(TICKS)) {
    const starts = runs.get(length);
    if (starts === undefined) runs.set(length, [index]);
    else starts.push(index);
  }
  return runs;
}
