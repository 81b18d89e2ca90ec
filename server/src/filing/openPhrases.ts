import type { PhraseStated } from '../facts/statements';
import { LayeredMap } from '../text/layeredMap';
import { FactGroups } from './factGroups';
import type { Fact, FactList } from './factIndex';
import type { Glossary } from './glossary';

/** Uses of one phrase, in the order of the draft. */
type PhraseUses = readonly Fact<PhraseStated>[];

/** Uses of phrases by their keys, and by the last two and by the last three words of their keys. */
interface GroupedUses {
  readonly groups: FactGroups<PhraseStated>;
  readonly byTwo: FactGroups<PhraseStated>;
  readonly byThree: FactGroups<PhraseStated>;
}

/**
 * The phrases used like defined terms that the glossary does not know, each with its uses. Made from those of an earlier reading: only phrases that
 * came or went, or whose term did, are looked up again. Immutable.
 */
export class OpenPhrases {
  readonly #glossary: Glossary;
  readonly #groups: FactGroups<PhraseStated>;
  /** The uses by the last two and by the last three words of their phrases: a term that comes or goes bears on no others. */
  readonly #byTwo: FactGroups<PhraseStated>;
  readonly #byThree: FactGroups<PhraseStated>;
  readonly #open: LayeredMap<string, PhraseUses>;

  private constructor(glossary: Glossary, uses: GroupedUses, earlier: OpenPhrases | undefined) {
    this.#glossary = glossary;
    this.#groups = uses.groups;
    this.#byTwo = uses.byTwo;
    this.#byThree = uses.byThree;
    const changed = earlier && this.#changedSince(earlier);
    if (earlier === undefined || changed === undefined) {
      const groups = [...this.#groups.groups.values()].filter(group => isOpen(group[0]?.stated.key ?? '', glossary));
      this.#open = LayeredMap.of(groups.map(group => [group[0]?.stated.key ?? '', group]));
    } else this.#open = earlier.#open.with(new Map([...changed].map(key => [key, isOpen(key, glossary) ? this.#groups.get(key) : undefined])));
  }

  /** The open ones of these phrases, made from those of an earlier reading. A generator that yields between steps. */
  static *read(phrases: FactList<PhraseStated>, glossary: Glossary, earlier?: OpenPhrases): Generator<void, OpenPhrases> {
    const groups = earlier === undefined ? FactGroups.of(phrases, ({ key }) => key) : earlier.#groups.updated(phrases);
    yield;
    const byTwo = earlier === undefined ? FactGroups.of(phrases, ({ key }) => lastWords(key, 2)) : earlier.#byTwo.updated(phrases);
    yield;
    const byThree = earlier === undefined ? FactGroups.of(phrases, ({ key }) => lastWords(key, 3)) : earlier.#byThree.updated(phrases);
    yield;
    return new OpenPhrases(glossary, { groups, byTwo, byThree }, earlier);
  }

  /** The groups in the order of their first uses. */
  all(): readonly PhraseUses[] {
    const place = ([use]: PhraseUses) => ({ at: use?.at ?? 0, start: use?.stated.span.start ?? 0 });
    return [...this.#open.values()].sort((a, b) => place(a).at - place(b).at || place(a).start - place(b).start);
  }

  /** The keys of phrases that may be open now and were not, or the other way round, or whose uses changed; undefined where all may. */
  #changedSince(earlier: OpenPhrases): Iterable<string> | undefined {
    const used = this.#groups.groups.changedSince(earlier.#groups.groups);
    const terms = this.#glossary.changedSince(earlier.#glossary);
    if (used === undefined || terms === undefined) return undefined;
    const changed = new Set(used);
    for (const term of terms) {
      for (const { stated } of this.#endingLike(term)) if (stated.key.endsWith(term)) changed.add(stated.key);
    }
    return changed;
  }

  #endingLike(term: string): PhraseUses {
    const three = lastWords(term, 3);
    return (three === lastWords(term, 2) ? this.#byTwo.get(three) : this.#byThree.get(three)) ?? [];
  }
}

function isOpen(key: string, glossary: Glossary): boolean {
  return !glossary.knows(key) && !glossary.isLabel(key);
}

/** The last words of a key, so many or fewer. A phrase has two at least, and so has a term that it can end in. */
function lastWords(key: string, count: number): string {
  let start = key.length;
  for (let words = 0; words < count && start > 0; words++) start = key.lastIndexOf(' ', start - 1);
  return key.slice(start + 1);
}
