/** Where a text stands in a source. Each place is looked for once, as far as was asked, and found again from near the one found last. */
export class Occurrences {
  readonly #source: string;
  readonly #text: string;
  readonly #found: number[] = [];
  #searched: number;
  #cursor = 0;

  /** Looks from an offset on, which none that is asked for may lie before. */
  constructor(source: string, text: string, from: number) {
    this.#source = source;
    this.#text = text;
    this.#searched = from;
  }

  /** Where the text stands at an offset or next behind it; infinity where it does not. */
  next(from: number): number {
    for (let last = this.#found.at(-1) ?? -1; last < from; last = this.#found.at(-1) ?? last) {
      const at = this.#source.indexOf(this.#text, this.#searched);
      this.#found.push(at < 0 ? Number.POSITIVE_INFINITY : at);
      this.#searched = at + 1;
    }
    while (this.#cursor > 0 && this.#at(this.#cursor - 1) >= from) this.#cursor--;
    while (this.#at(this.#cursor) < from) this.#cursor++;
    return this.#at(this.#cursor);
  }

  #at(index: number): number {
    return this.#found[index] ?? Number.POSITIVE_INFINITY;
  }
}
