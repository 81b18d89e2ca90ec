import type { Draft, PassageId } from '../draft/draft';
import type { StatementMemo } from '../facts/statementMemo';
import type { FactKind, Stated, StatedOf } from '../facts/statements';

/** A statement and the passage that makes it. */
export interface Fact<S extends Stated = Stated> {
  readonly stated: S;
  readonly at: PassageId;
}

/** What a run of passages states, by kind, in the order of the draft. */
export class FactIndex {
  readonly #byKind = new Map<FactKind, Fact[]>();

  constructor(draft: Draft, passages: readonly PassageId[], memo: StatementMemo) {
    for (const at of passages) {
      for (const stated of memo.of(draft.passage(at))) {
        const facts = this.#byKind.get(stated.kind);
        if (facts === undefined) this.#byKind.set(stated.kind, [{ stated, at }]);
        else facts.push({ stated, at });
      }
    }
  }

  /** The facts of one kind, in the order of the draft. */
  all<K extends FactKind>(kind: K): readonly Fact<StatedOf<K>>[] {
    const isKind = (fact: Fact): fact is Fact<StatedOf<K>> => fact.stated.kind === kind;
    return (this.#byKind.get(kind) ?? []).filter(isKind);
  }
}
