import { high, low } from '../../facts/figure';
import { firstIndex } from '../../text/binarySearch';
import { type Meaning, meaningOf, saySame } from './meaning';
import type { Mention } from './mention';

/** How many that start below a figure are looked at for those that reach up to it: "approximately $20 million" goes with "$20,050,000". */
const LOOKED_AT = 24;

/** Which mentions of a document say the same, for all of them at once: what one costs does not grow with their number. */
export class Ties {
  /** By unit, and by unit and family. */
  readonly #pools = new Map<string, Pool>();
  readonly #order = new Map<Mention, number>();

  constructor(mentions: readonly Mention[]) {
    const pooled = new Map<string, Entry[]>();
    for (const [order, mention] of mentions.entries()) {
      this.#order.set(mention, order);
      const meaning = meaningOf(mention);
      if (meaning === undefined) continue;
      for (const key of [meaning.unit, poolOf(meaning.unit, meaning.family)]) {
        const entries = pooled.get(key) ?? [];
        entries.push({ mention, meaning });
        pooled.set(key, entries);
      }
    }
    for (const [key, entries] of pooled) this.#pools.set(key, new Pool(entries));
  }

  /** How many others say the same as a mention. */
  count(mention: Mention): number {
    const meaning = meaningOf(mention);
    return meaning === undefined ? 0 : this.#poolsFor(meaning).reduce((count, pool) => count + pool.count(meaning), 0) - 1;
  }

  /** Some of the others that say the same as a mention, those of the nearest values, in the order of the draft. */
  some(mention: Mention, most: number): readonly Mention[] {
    const meaning = meaningOf(mention);
    if (meaning === undefined) return [];
    const found = this.#poolsFor(meaning).flatMap(pool => pool.near(meaning, most + 1));
    const orderOf = (one: Mention) => this.#order.get(one) ?? 0;
    return found
      .filter(other => other !== mention)
      .sort((a, b) => orderOf(a) - orderOf(b))
      .slice(0, most);
  }

  /** Where those stand that can say the same. */
  #poolsFor({ unit, family }: Meaning): readonly Pool[] {
    const keys = family === undefined ? [unit] : [poolOf(unit, family), poolOf(unit, undefined)];
    return keys.flatMap(key => this.#pools.get(key) ?? []);
  }
}

function poolOf(unit: string, family: string | undefined): string {
  return `${unit} of ${family ?? 'any'}`;
}

interface Entry {
  readonly mention: Mention;
  readonly meaning: Meaning;
}

/** Mentions of one unit that are compared with each other by their figures alone. */
class Pool {
  readonly #byLow: readonly Entry[];
  readonly #lows: Float64Array;
  readonly #highs: Float64Array;

  constructor(entries: readonly Entry[]) {
    this.#byLow = [...entries].sort((a, b) => low(a.meaning.figure) - low(b.meaning.figure));
    this.#lows = Float64Array.from(this.#byLow, ({ meaning }) => low(meaning.figure));
    this.#highs = Float64Array.from(this.#byLow, ({ meaning }) => high(meaning.figure)).sort();
  }

  /** How many mean as much: all but those that end below and those that start above. */
  count({ figure }: Meaning): number {
    const [from, to] = [low(figure), high(figure)];
    const below = firstIndex(this.#highs.length, index => (this.#highs[index] ?? 0) >= from);
    return this.#firstAbove(to) - below;
  }

  /** Up to so many that say the same, from the value on and then below it. */
  near(meaning: Meaning, most: number): readonly Mention[] {
    const { figure } = meaning;
    const start = firstIndex(this.#lows.length, index => (this.#lows[index] ?? 0) >= low(figure));
    const found: Mention[] = [];
    const end = this.#firstAbove(high(figure));
    const take = (entry: Entry | undefined) => {
      if (entry !== undefined && found.length < most && saySame(entry.meaning, meaning)) found.push(entry.mention);
    };
    for (let index = start; index < end && found.length < most; index++) take(this.#byLow[index]);
    for (let index = start - 1; index >= Math.max(0, start - LOOKED_AT); index--) take(this.#byLow[index]);
    return found;
  }

  #firstAbove(value: number): number {
    return firstIndex(this.#lows.length, index => (this.#lows[index] ?? 0) > value);
  }
}
