/** Finds the next match of a global pattern in a source. Nothing is searched twice as long as offsets ascend. */
export class Search {
  readonly #source: string;
  readonly #pattern: RegExp;
  #from = -1;
  #at = -1;
  #end = -1;

  constructor(source: string, pattern: RegExp) {
    this.#source = source;
    this.#pattern = new RegExp(pattern);
  }

  /** Where the next match from an offset on starts; infinity where there is none. */
  next(from: number): number {
    this.#find(from);
    return this.#at;
  }

  /** Where that match ends. */
  endOfNext(from: number): number {
    this.#find(from);
    return this.#end;
  }

  #find(from: number): void {
    if (this.#from >= 0 && this.#from <= from && from <= this.#at) return;
    this.#pattern.lastIndex = from;
    const match = this.#pattern.exec(this.#source);
    this.#from = from;
    this.#at = match?.index ?? Number.POSITIVE_INFINITY;
    this.#end = this.#at + (match?.[0].length ?? 0);
  }
}
