import type { FactKind } from '../facts/statements';
import type { FactIndex } from '../filing/factIndex';
import type { Filing } from '../filing/filing';

/** Something that was looked at in a filing, and what it was. */
interface Look {
  readonly at: (filing: Filing) => unknown;
  readonly saw: unknown;
}

/** What does not change as long as the facts do not: what a draft says under an id, and the name of the document. */
const STEADY: ReadonlySet<PropertyKey> = new Set(['draft', 'document']);

/**
 * Notes what a rule looks at in a filing: facts by kind, and what was read from them. As long as a later version has the same of all that, the rule finds
 * the same in it.
 */
export class Observation {
  readonly #looks = new Map<unknown, Look>();
  /** The filing, as the rule is to be given it. */
  readonly filing: Filing;

  constructor(filing: Filing) {
    this.filing = new Proxy(filing, {
      get: (_, name: keyof Filing) => {
        if (name === 'facts') return this.#observedFacts(filing.facts);
        const value = filing[name];
        if (!STEADY.has(name)) this.#looks.set(name, { at: other => other[name], saw: value });
        return value;
      },
    });
  }

  /** Whether a later version of the filing has the same of all that was looked at. */
  holds(later: Filing): boolean {
    for (const { at, saw } of this.#looks.values()) if (at(later) !== saw) return false;
    return true;
  }

  #observedFacts(facts: FactIndex): FactIndex {
    return new Proxy(facts, {
      get: (_, name: keyof FactIndex) => {
        if (name === 'all' || name === 'list')
          return (kind: FactKind) => {
            this.#looks.set(`facts ${kind}`, { at: ({ facts: later }) => later.list(kind), saw: facts.list(kind) });
            return facts[name](kind);
          };
        if (name === 'those')
          return (kind: FactKind, isWanted: () => boolean) => {
            const value = facts.those(kind, isWanted);
            this.#looks.set(isWanted, { at: ({ facts: later }) => later.those(kind, isWanted), saw: value });
            return value;
          };
        throw new Error(`a rule looks at facts by their kind, not through ${String(name)}`);
      },
    });
  }
}
