import type { TitleStated } from '../facts/referenceStatements';
import { titleParts, titleWords, wordCount } from '../regulation/titleKey';
import { Kept } from '../text/kept';
import { isMisspelling } from '../text/misspelling';
import type { Contents } from './contents';
import type { CoverPlace } from './cover';
import { FactGroups } from './factGroups';
import type { Fact, FactList } from './factIndex';

const keyOf = ({ key }: TitleStated) => key;

/** How many words the first line of a heading has at least. */
const FEWEST_OF_LINE = 3;

/** A title that is like another: with one word misspelt or exchanged, or with words more or fewer. */
export interface LikeTitle {
  readonly how: 'misspelt' | 'exchanged' | 'longer';
  readonly words: string;
  readonly place: CoverPlace;
}

/** The titles of the sections of a part, by its headings and its table of contents. Immutable. */
export class Titles {
  readonly #groups: FactGroups<TitleStated>;
  readonly #contents: Contents | undefined;
  readonly #listed: ReadonlySet<string>;

  constructor(groups: FactGroups<TitleStated>, contents: Contents | undefined) {
    this.#groups = groups;
    this.#contents = contents;
    this.#listed = new Set(contents?.entries.map(({ stated }) => stated.key));
  }

  /** The lines, and starts of paragraphs, that are a title by its key. */
  ofKey(key: string): readonly Fact<TitleStated>[] {
    return this.#groups.get(key) ?? [];
  }

  /** Whether some section, or something that may be one, has the title. */
  has(key: string): boolean {
    return this.#listed.has(key) || this.#groups.get(key) !== undefined;
  }

  /** Whether a heading has the first words of a title, as the first line of one that takes two has. */
  hasStartOf(title: string): boolean {
    const words = titleWords(title);
    for (let count = words.length - 1; count >= FEWEST_OF_LINE; count--)
      if (this.ofKey(words.slice(0, count).join(' ')).some(({ stated }) => stated.isHeading)) return true;
    return false;
  }

  /** The title of a heading, or of an entry of the table of contents, that is like another which none has; undefined where none is. */
  like(title: string): LikeTitle | undefined {
    let best: LikeTitle | undefined;
    const consider = (candidate: string, at: CoverPlace['at'], span: CoverPlace['span']) => {
      const how = likeness(title, candidate);
      if (how !== undefined && (best === undefined || RANK[how] < RANK[best.how])) best = { how, words: candidate, place: { at, span } };
    };
    for (const { at, stated } of this.#contents?.entries ?? []) consider(stated.title, at, stated.span);
    for (const [first] of this.#groups.groups.values()) if (first?.stated.isHeading) consider(first.stated.words, first.at, first.stated.span);
    return best;
  }
}

const RANK: Readonly<Record<LikeTitle['how'], number>> = { misspelt: 0, exchanged: 1, longer: 2 };

/** In what way a title is like another that is not the same. */
export function likeness(title: string, other: string): LikeTitle['how'] | undefined {
  const [words, others] = [titleWords(title), titleWords(other)];
  if (words.length !== others.length) {
    const [few, many] = words.length < others.length ? [words, others] : [others, words];
    return few.length > 1 && many.length - few.length < Math.min(few.length, 3) && isWithinOrder(few, many) ? 'longer' : undefined;
  }
  const differing = words.findIndex((word, index) => word !== others[index]);
  const [word, meant] = [words[differing], others[differing]];
  if (word === undefined || meant === undefined || words.some((one, index) => index !== differing && one !== others[index])) return undefined;
  if (NUMBER.test(word) || NUMBER.test(meant)) return undefined;
  if (isMisspelling(word, meant)) return 'misspelt';
  // Of two words the first says what it is, and the second what of: “Public Warrants” are no “Private Warrants”.
  const isOfTwo = words.length === 2 && (differing === 0 || wordCount(title) !== wordCount(other));
  return words.length > 1 && !isOfTwo ? 'exchanged' : undefined;
}

/** What is numbered is another thing under another number. */
const NUMBER = /^(?:\d+[a-z]?|[a-z]|[ivx]+)$/;

/** Whether all words stand among others, in the same order. */
function isWithinOrder(words: readonly string[], others: readonly string[]): boolean {
  let next = 0;
  for (const other of others) if (other === words[next]) next++;
  return next === words.length;
}

/** A hyphen that may stand for a dash: “Prospectus Summary-The Offering”. */
const HYPHEN = /(?<=[a-z])[-\u2013](?=[A-Z])/;

/** What goes by its number in documents of all sorts: “Note 2”, “Item 1A”. */
const NUMBERED = /^(?:note|item|exhibit|schedule|annex|appendix|article|part|section|rule) [\dIVXA-C]/i;

/** The parts of a title that no section has in some of several parts of a document; none where the title as a whole is one. */
export function unresolved(title: string, all: readonly Titles[]): readonly { readonly words: string; readonly start: number }[] {
  const isKnown = (words: string) => {
    const key = titleWords(words).join(' ');
    return key === '' || all.some(titles => titles.has(key));
  };
  return isKnown(title) || title.split(HYPHEN).every(isKnown) ? [] : titleParts(title).filter(({ words }) => !isKnown(words) && !NUMBERED.test(words));
}

/** Reads versions of the titles of one part, each from the one before by what has changed. */
export class TitlesReader {
  readonly #groups = new Kept<FactGroups<TitleStated>>();
  readonly #titles = new Kept<Titles>();

  /** The titles as they are now. */
  read(titles: FactList<TitleStated>, contents: Contents | undefined): Titles {
    const groups = this.#groups.of([titles], before => before?.updated(titles) ?? FactGroups.of(titles, keyOf));
    return this.#titles.of([groups, contents], () => new Titles(groups, contents));
  }
}
