import type { DefinitionStated } from '../facts/statements';
import { phraseKey, singular } from '../regulation/wordLists';
import type { Fact, FactIndex } from './factIndex';

/** A defined term with the places that define it, first one first. */
export interface GlossaryEntry {
  /** What all variants of the term share. */
  readonly key: string;
  /** As the first definition writes it. */
  readonly term: string;
  readonly definitions: readonly [Fact<DefinitionStated>, ...Fact<DefinitionStated>[]];
}

/** The terms that the draft defines. Variants of a term (plural, hyphen, case) are one entry. */
export class Glossary {
  readonly #entries = new Map<string, GlossaryEntry>();
  readonly #byHead = new Map<string, GlossaryEntry[]>();
  readonly #labels: ReadonlySet<string>;

  constructor(facts: FactIndex) {
    const definitions = new Map<string, [Fact<DefinitionStated>, ...Fact<DefinitionStated>[]]>();
    for (const fact of facts.all('definition')) {
      const key = phraseKey(fact.stated.term);
      const known = definitions.get(key);
      if (known === undefined) definitions.set(key, [fact]);
      else known.push(fact);
    }
    for (const [key, sites] of definitions) {
      const entry = { key, term: sites[0].stated.term, definitions: sites };
      this.#entries.set(key, entry);
      const head = headNoun(entry.term);
      const sameHead = this.#byHead.get(head);
      if (sameHead === undefined) this.#byHead.set(head, [entry]);
      else sameHead.push(entry);
    }
    this.#labels = new Set(facts.all('label').map(({ stated }) => phraseKey(stated.phrase)));
  }

  /** All entries, in the order of their first definition. */
  entries(): Iterable<GlossaryEntry> {
    return this.#entries.values();
  }

  /** The entry that a phrase, in any of its variants, stands for. */
  find(phrase: string): GlossaryEntry | undefined {
    return this.#entries.get(phraseKey(phrase));
  }

  /** The entry of two words or more that a phrase ends in: “Sales Agreement” for "Cantor Sales Agreement". */
  findEnding(phrase: string): GlossaryEntry | undefined {
    const words = phraseKey(phrase).split(' ');
    for (let from = 0; from + 1 < words.length; from++) {
      const entry = this.#entries.get(words.slice(from).join(' '));
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  /** Whether the phrase is set apart somewhere, in quotation marks or as a label, as a word spoken of and not used. */
  isLabel(phrase: string): boolean {
    return this.#labels.has(phraseKey(phrase));
  }

  /** The defined terms that end in the same noun as the phrase. */
  withHeadOf(phrase: string): readonly GlossaryEntry[] {
    return this.#byHead.get(headNoun(phrase)) ?? [];
  }
}

/** The noun that a phrase is about: its last word, singular, in lower case. */
function headNoun(phrase: string): string {
  return singular(phrase.slice(phrase.lastIndexOf(' ') + 1)).toLowerCase();
}
