/** How many changes are kept apart before they are merged. */
const MOST_RECENT = 512;

/** A map of which versions that differ in few keys share the rest. Immutable. */
export class LayeredMap<K, V extends object> {
  readonly #base: ReadonlyMap<K, V>;
  /** What has changed since, undefined where a key is gone. */
  readonly #recent: ReadonlyMap<K, V | undefined>;

  private constructor(base: ReadonlyMap<K, V>, recent: ReadonlyMap<K, V | undefined>) {
    this.#base = base;
    this.#recent = recent;
  }

  static of<K, V extends object>(entries: Iterable<readonly [K, V]>): LayeredMap<K, V> {
    return new LayeredMap(new Map(entries), new Map());
  }

  get(key: K): V | undefined {
    return this.#recent.has(key) ? this.#recent.get(key) : this.#base.get(key);
  }

  *entries(): Generator<readonly [K, V], void> {
    for (const entry of this.#base) if (!this.#recent.has(entry[0])) yield entry;
    for (const [key, value] of this.#recent) if (value !== undefined) yield [key, value];
  }

  *values(): Generator<V, void> {
    for (const [key, value] of this.#base) if (!this.#recent.has(key)) yield value;
    for (const value of this.#recent.values()) if (value !== undefined) yield value;
  }

  /** The map with other values for some keys, undefined for those that are gone. */
  with(changes: ReadonlyMap<K, V | undefined>): LayeredMap<K, V> {
    if (changes.size === 0) return this;
    const recent = new Map([...this.#recent, ...changes]);
    if (recent.size <= MOST_RECENT) return new LayeredMap(this.#base, recent);
    const base = new Map(this.#base);
    for (const [key, value] of recent) {
      if (value === undefined) base.delete(key);
      else base.set(key, value);
    }
    return new LayeredMap(base, new Map());
  }

  /** The keys whose values may differ from those of an earlier version; undefined where all may. */
  changedSince(earlier: LayeredMap<K, V>): Iterable<K> | undefined {
    if (this === earlier) return [];
    if (this.#base !== earlier.#base) return undefined;
    return new Set([...earlier.#recent.keys(), ...this.#recent.keys()]);
  }
}
