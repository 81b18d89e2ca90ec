import type { PhraseStated } from '../facts/termStatements';
import { LayeredMap } from '../text/layeredMap';
import type { Fact } from './factIndex';
import type { Glossary, GlossaryEntry } from './glossary';
import type { OpenPhrases } from './openPhrases';

/** A term that is used before it is defined, and its first use. */
export interface EarlyUse {
  readonly entry: GlossaryEntry;
  readonly use: Fact<PhraseStated>;
}

/** Determiners that speak of one thing. */
const NAMES_ONE: ReadonlySet<string> = new Set(['the', 'this', 'such']);

/**
 * The terms that are used before they are defined. Made from those of an earlier reading: only terms and phrases that changed are looked up again.
 * Immutable.
 */
export class EarlyUses {
  readonly #phrases: OpenPhrases;
  readonly #uses: LayeredMap<string, EarlyUse>;

  constructor(phrases: OpenPhrases, glossary: Glossary, earlier?: EarlyUses) {
    this.#phrases = phrases;
    const changed = earlier && phrases.changedSince(earlier.#phrases);
    const keys = changed ?? Array.from(glossary.entries(), ({ key }) => key);
    const uses = new Map(Array.from(keys, key => [key, earlyUse(key, phrases, glossary)] as const));
    const before = earlier === undefined || changed === undefined ? LayeredMap.of<string, EarlyUse>([]) : earlier.#uses;
    this.#uses = before.with(uses);
  }

  /** In the order of the uses. */
  all(): readonly EarlyUse[] {
    return [...this.#uses.values()].sort((a, b) => a.use.at - b.use.at || a.use.stated.span.start - b.use.stated.span.start);
  }
}

/** The use of a term before its first definition; none of a term of a list of definitions, which may stand anywhere, nor of one in small letters. */
function earlyUse(key: string, phrases: OpenPhrases, glossary: Glossary): EarlyUse | undefined {
  const entry = glossary.ofKey(key);
  if (entry === undefined || entry.definitions.some(({ stated }) => stated.form === 'sentence' || /^[a-z]/.test(stated.term))) return undefined;
  const use = phrases.usesOf(key).find(({ stated: { article, described } }) => NAMES_ONE.has(article) && !described);
  const [first] = entry.definitions;
  if (use === undefined || use.at > first.at || (use.at === first.at && use.stated.span.start > first.stated.span.start)) return undefined;
  return { entry, use };
}
