import type { Draft } from '../draft/draft';
import type { DefinitionStated } from '../facts/termStatements';
import { LayeredMap } from '../text/layeredMap';
import type { Fact } from './factIndex';
import type { Glossary, GlossaryEntry } from './glossary';
import { type Referent, referentOf } from './referent';

/** A definition, and what it gives its term to. */
export interface NamingSite {
  readonly site: Fact<DefinitionStated>;
  readonly referent: Referent;
}

/** A term that several definitions give to something. */
export interface DoubleDefinition {
  readonly term: string;
  readonly sites: readonly NamingSite[];
}

/** "each, an “Agent”": there are several by what is said. */
const OF_SEVERAL: ReadonlySet<string | undefined> = new Set(['each', 'a', 'an']);
/** Each definition of a term is held against each other: no term has more. */
const MOST_SITES = 50;

/** The terms that are defined more than once, each with what it is defined for; made from those of an earlier glossary by what has changed. */
export class DoubleDefinitions {
  readonly #glossary: Glossary;
  readonly #byKey: LayeredMap<string, DoubleDefinition>;

  constructor(glossary: Glossary, draft: Draft, earlier?: DoubleDefinitions) {
    this.#glossary = glossary;
    const changed = earlier && glossary.changedSince(earlier.#glossary);
    this.#byKey =
      earlier === undefined || changed === undefined
        ? LayeredMap.of(Array.from(glossary.entries()).flatMap(entry => keyed(entry.key, doubleDefinition(entry, draft))))
        : earlier.#byKey.with(new Map(Array.from(changed, key => [key, doubleDefinition(glossary.ofKey(key), draft)] as const)));
  }

  /** In no certain order. */
  all(): Iterable<DoubleDefinition> {
    return this.#byKey.values();
  }
}

function keyed<T>(key: string, value: T | undefined): readonly (readonly [string, T])[] {
  return value === undefined ? [] : [[key, value]];
}

function doubleDefinition(entry: GlossaryEntry | undefined, draft: Draft): DoubleDefinition | undefined {
  if (entry === undefined || entry.definitions.length < 2) return undefined;
  const sites = entry.definitions.slice(0, MOST_SITES).filter(site => isNaming(site) && !isGloss(site, draft));
  if (sites.length < 2) return undefined;
  return { term: entry.term, sites: sites.map(site => ({ site, referent: referentOf(site.stated, draft.passage(site.at).text) })) };
}

/** Whether a definition names a thing by the words before it. */
function isNaming({ stated: { form, article } }: Fact<DefinitionStated>): boolean {
  return (form === 'parenthesis' || form === 'unquoted') && !OF_SEVERAL.has(article);
}

/** "the official open (or “commencement”)": another word for the same thing, of which the document makes no term. */
function isGloss({ at, stated: { span } }: Fact<DefinitionStated>, draft: Draft): boolean {
  return /\(or [\u201c"]$/.test(draft.passage(at).text.slice(Math.max(0, span.start - 5), span.start));
}
