// biome-ignore format: a list
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** Pseudo-random numbers (mulberry32), the same for the same seed, and what figures and dates of a draft are made of them. */
export class Chance {
  constructor(private state: number) {}

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` up to `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  of<T>(items: readonly [T, ...T[]]): T {
    return items[this.whole(0, items.length - 1)] ?? items[0];
  }

  shuffled(items: readonly string[]): readonly string[] {
    const left = [...items];
    return items.flatMap(() => left.splice(this.whole(0, left.length - 1), 1));
  }

  /** A number of people or things, as it is written. */
  count(least: number, most: number): string {
    return this.whole(least, most).toLocaleString('en-US');
  }

  dollars(): string {
    return this.whole(0, 3) === 0 ? `$${this.whole(11, 980) / 10} million` : `$${this.count(40_000, 9_900_000)}`;
  }

  percent(): string {
    return `${this.whole(11, 989) / 10}%`;
  }

  date(firstYear: number, lastYear: number): string {
    return `${this.of(MONTHS)} ${this.whole(1, 28)}, ${this.whole(firstYear, lastYear)}`;
  }
}
