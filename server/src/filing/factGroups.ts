import type { Stated } from '../facts/statements';
import { LayeredMap } from '../text/layeredMap';
import type { Fact, FactList } from './factIndex';

/** Facts by a key that each of them has, each group in the order of the draft. Made from the groups before by what has changed. Immutable. */
export class FactGroups<S extends Stated> {
  readonly facts: FactList<S>;
  readonly groups: LayeredMap<string, readonly Fact<S>[]>;
  readonly #keyOf: (stated: S) => string;

  private constructor(facts: FactList<S>, groups: LayeredMap<string, readonly Fact<S>[]>, keyOf: (stated: S) => string) {
    this.facts = facts;
    this.groups = groups;
    this.#keyOf = keyOf;
  }

  static of<S extends Stated>(facts: FactList<S>, keyOf: (stated: S) => string): FactGroups<S> {
    const groups = new Map<string, Fact<S>[]>();
    for (const fact of facts) {
      const key = keyOf(fact.stated);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [fact]);
      else group.push(fact);
    }
    return new FactGroups(facts, LayeredMap.of(groups), keyOf);
  }

  get(key: string): readonly Fact<S>[] | undefined {
    return this.groups.get(key);
  }

  /** The groups of other facts, which are mostly the same. */
  updated(facts: FactList<S>): FactGroups<S> {
    if (facts === this.facts) return this;
    const { removed, added } = facts.differenceFrom(this.facts);
    const gone = new Set(removed);
    const changes = new Map<string, readonly Fact<S>[] | undefined>();
    const current = (key: string) => (changes.has(key) ? changes.get(key) : this.groups.get(key)) ?? [];
    for (const key of new Set(removed.map(({ stated }) => this.#keyOf(stated)))) {
      const left = current(key).filter(fact => !gone.has(fact));
      changes.set(key, left.length === 0 ? undefined : left);
    }
    for (const fact of added) {
      const key = this.#keyOf(fact.stated);
      changes.set(key, inserted(current(key), fact));
    }
    return new FactGroups(facts, this.groups.with(changes), this.#keyOf);
  }

  /** Whether an earlier version has the same keys, whatever facts have them. */
  hasKeysOf(earlier: FactGroups<S>): boolean {
    const changed = this.groups.changedSince(earlier.groups);
    if (changed === undefined) return false;
    for (const key of changed) if ((this.get(key) === undefined) !== (earlier.get(key) === undefined)) return false;
    return true;
  }
}

/** A group with one more fact, in the order of the draft; behind those of the same passage. */
function inserted<S extends Stated>(group: readonly Fact<S>[], fact: Fact<S>): readonly Fact<S>[] {
  const behind = group.findIndex(({ at }) => at > fact.at);
  return behind < 0 ? [...group, fact] : [...group.slice(0, behind), fact, ...group.slice(behind)];
}
