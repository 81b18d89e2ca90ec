import type { PhraseStated } from '../facts/termStatements';
import { LayeredMap } from '../text/layeredMap';
import { FactGroups } from './factGroups';
import type { Fact, FactList } from './factIndex';
import type { Glossary } from './glossary';

/** Uses of one phrase, in the order of the draft. */
type PhraseUses = readonly Fact<PhraseStated>[];

/**
 * The phrases used like defined terms that the glossary does not have, each with its uses. Made from those of an earlier reading: only phrases that
 * came or went, or whose term did, are looked up again. Immutable.
 */
export class OpenPhrases {
  readonly #glossary: Glossary;
  readonly #groups: FactGroups<PhraseStated>;
  readonly #open: LayeredMap<string, PhraseUses>;

  private constructor(glossary: Glossary, groups: FactGroups<PhraseStated>, earlier: OpenPhrases | undefined) {
    this.#glossary = glossary;
    this.#groups = groups;
    const changed = earlier && this.changedSince(earlier);
    if (earlier === undefined || changed === undefined) {
      const open = [...groups.groups.values()].filter(([use]) => isOpen(use?.stated.key ?? '', glossary));
      this.#open = LayeredMap.of(open.map(group => [group[0]?.stated.key ?? '', group]));
    } else this.#open = earlier.#open.with(new Map([...changed].map(key => [key, isOpen(key, glossary) ? groups.get(key) : undefined])));
  }

  /** The open ones of these phrases, made from those of an earlier reading. A generator that yields between steps. */
  static *read(phrases: FactList<PhraseStated>, glossary: Glossary, earlier?: OpenPhrases): Generator<void, OpenPhrases> {
    const groups = earlier === undefined ? FactGroups.of(phrases, ({ key }) => key) : earlier.#groups.updated(phrases);
    yield;
    return new OpenPhrases(glossary, groups, earlier);
  }

  /** The groups in the order of their first uses. */
  all(): readonly PhraseUses[] {
    const place = ([use]: PhraseUses) => ({ at: use?.at ?? 0, start: use?.stated.span.start ?? 0 });
    return [...this.#open.values()].sort((a, b) => place(a).at - place(b).at || place(a).start - place(b).start);
  }

  /** The uses of a phrase in all its variants by their key, be it open or a defined term. */
  usesOf(key: string): PhraseUses {
    return this.#groups.get(key) ?? [];
  }

  /** The keys of phrases and terms that came, went or whose uses changed since an earlier reading, and maybe others; undefined where all may have. */
  changedSince(earlier: OpenPhrases): Iterable<string> | undefined {
    const used = this.#groups.groups.changedSince(earlier.#groups.groups);
    const terms = this.#glossary.changedSince(earlier.#glossary);
    return used === undefined || terms === undefined ? undefined : new Set([...used, ...terms]);
  }
}

/** A term that is defined in small letters is another word than the phrase in capitals. */
function isOpen(key: string, glossary: Glossary): boolean {
  const isDefined = glossary.ofKey(key)?.definitions.some(({ stated }) => !/^[a-z]/.test(stated.term)) ?? false;
  return !isDefined && !glossary.isLabel(key);
}
