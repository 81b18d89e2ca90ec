import { ChunkedList } from '../text/chunkedList';
import type { Fact, FactList } from './factIndex';

/** Those of the facts of a kind that are wanted, in versions of which only what changed is looked at. The list is the same as long as what it holds is. */
export class FactSelection {
  readonly #wantedOf: (facts: readonly Fact[]) => readonly Fact[];
  #facts: FactList = ChunkedList.of<Fact>([]);
  #selected: FactList = ChunkedList.of<Fact>([]);

  /** `wantedOf` gives the wanted ones of facts of the kind, in their order. */
  constructor(wantedOf: (facts: readonly Fact[]) => readonly Fact[]) {
    this.#wantedOf = wantedOf;
  }

  /** The wanted ones of the facts as they are now, in their order. */
  of(facts: FactList): FactList {
    const { removed, added } = facts.differenceFrom(this.#facts);
    this.#facts = facts;
    const put = this.#wantedOf(added);
    if (put.length === 0 && this.#wantedOf(removed).length === 0) return this.#selected;
    // Facts of a passage come and go together, so that what changed lies between two ids.
    const ids = [removed[0], removed.at(-1), added[0], added.at(-1)].flatMap(fact => fact?.at ?? []);
    const [first, last] = [Math.min(...ids), Math.max(...ids)];
    this.#selected = this.#selected.spliced(
      this.#selected.firstIndex(({ at }) => at >= first),
      this.#selected.firstIndex(({ at }) => at > last),
      put,
    );
    return this.#selected;
  }
}
