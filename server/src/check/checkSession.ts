import { Draft } from '../draft/draft';
import type { DraftFormat } from '../draft/format';
import { StretchList } from '../draft/stretchList';
import { DocumentReader } from '../filing/filedDocument';
import type { Filing } from '../filing/filing';
import type { DocumentKind } from '../regulation/documentKind';
import type { HouseStyle } from '../regulation/items/houseStyle';
import type { Found, Rule } from '../rules/rule';
import { ChunkedText } from '../text/chunkedText';
import { Kept } from '../text/kept';
import { Observation } from './observation';

/** What a rule found in a version of a filing. */
interface Remembered {
  readonly observation: Observation;
  readonly found: readonly Found[];
}

/**
 * What is remembered from one check of a document to the next, so that an edit costs what it changed. The next check comes to the same without it. A
 * check that was dropped does no harm.
 */
export class CheckSession {
  readonly format: DraftFormat;
  readonly reader: DocumentReader;
  /** What decides the kind, as a draft of its own. */
  readonly head = new Kept<Draft>();
  readonly kind = new Kept<DocumentKind>();
  readonly knownTerms = new Kept<ReadonlySet<string>>();
  readonly houseStyle = new Kept<HouseStyle>();
  /** By rule, for each part of the document. */
  readonly #found = new Map<Rule, Remembered[]>();

  constructor(format: DraftFormat) {
    this.format = format;
    this.reader = new DocumentReader(new Draft(format, ChunkedText.of(''), StretchList.of([])));
  }

  /** What a rule finds in a part of the document, numbered `part`. Runs the rule only where it may find something else than the last time; throws what it throws. */
  found(rule: Rule, part: number, filing: Filing): readonly Found[] {
    const remembered = this.#found.get(rule) ?? [];
    const known = remembered[part];
    if (known?.observation.holds(filing)) return known.found;
    const observation = new Observation(filing);
    // All or nothing: what a rule found before it failed may be half of something.
    const found = [...rule.check(observation.filing)];
    remembered[part] = { observation, found };
    this.#found.set(rule, remembered);
    return found;
  }
}
