import { isApart, type Passage } from '../draft/passage';
import { BEHIND_ALL, type PassageId } from '../draft/passageId';
import type { FiledDocument } from '../filing/filedDocument';
import type { Filing } from '../filing/filing';
import type { Glossary } from '../filing/glossary';
import { TermUses } from '../filing/termUses';
import type { Finding } from '../rules/finding';
import { undefinedTerm } from '../rules/undefined-term';
import { grouped } from '../text/grouped';
import { type Span, shifted, withoutOverlaps } from '../text/span';
import { isNamedTerm } from './namedTerms';

/** A word or more that a drafter would want to tell from the prose: a defined term where it is defined or used, or a phrase that ought to be one. */
export interface TermToken {
  readonly sort: 'definition' | 'use' | 'undefined';
  /** Source range, without mark-up inside it; it may run over line ends. */
  readonly span: Span;
}

/** What stands in a passage. */
interface Mark {
  readonly sort: TermToken['sort'];
  /** Range of its clean text. */
  readonly span: Span;
}

/** What was found in the passages of a part by the terms that a glossary holds. */
interface Known {
  readonly glossary: Glossary;
  readonly marks: WeakMap<Passage, readonly Mark[]>;
}

/** Finds the terms in versions of one draft; where no definition has changed, only in what has. */
export class TermTokens {
  /** By part. */
  #known: readonly Known[] = [];

  /**
   * The terms in a source range of a draft, passage by passage in order; `findings` are those of the draft. A generator so that it can be interrupted: a
   * long draft has thousands.
   */
  *in(filed: FiledDocument, findings: readonly Finding[], within: Span): Generator<readonly TermToken[], void> {
    const { draft, parts } = filed;
    const open = grouped(undefinedPlaces(findings), ({ at }) => at);
    const known = parts.map(({ glossary }, index): Known => {
      const before = this.#known[index];
      return before !== undefined && isSame(glossary, before.glossary) ? { ...before, glossary } : { glossary, marks: new WeakMap() };
    });
    this.#known = known;
    const finders = parts.map((part, index) => new Finder(part, known[index]?.marks ?? new WeakMap()));
    const first = draft.stretches.atOffset(within.start);
    let start = first?.start ?? 0;
    let part = 0;
    for (const { stretch, ids } of first === undefined ? [] : draft.stretches.from(first.index)) {
      if (start >= within.end) break;
      for (const [index, placed] of stretch.passages.entries()) {
        const at = ids[index];
        if (at === undefined || isApart(placed.passage)) continue;
        while (at >= (parts[part]?.range.to ?? BEHIND_ALL)) part++;
        const marks = finders[part]?.marksOf(at, placed.passage) ?? [];
        const undefinedMarks = open.get(at)?.map(({ span }): Mark => ({ sort: 'undefined', span })) ?? [];
        const from = start + placed.start;
        yield (undefinedMarks.length === 0 ? marks : withoutOverlaps([...undefinedMarks, ...marks])).flatMap(({ sort, span }) =>
          placed.passage.map.slices(span).map(slice => ({ sort, span: shifted(slice, from) })),
        );
      }
      start += stretch.length;
    }
  }
}

function isSame(glossary: Glossary, earlier: Glossary): boolean {
  const changed = glossary.changedSince(earlier);
  return changed !== undefined && [...changed].length === 0;
}

/** Finds the terms in the passages of a part. */
class Finder {
  readonly #part: Filing;
  readonly #uses: TermUses;
  readonly #known: WeakMap<Passage, readonly Mark[]>;

  constructor(part: Filing, known: WeakMap<Passage, readonly Mark[]>) {
    this.#part = part;
    this.#uses = new TermUses(part);
    this.#known = known;
  }

  /** The definitions and uses in a passage, in order and apart. */
  marksOf(at: PassageId, passage: Passage): readonly Mark[] {
    const known = this.#known.get(passage);
    if (known !== undefined) return known;
    const definitions = this.#part.facts.inPassage('definition', at).filter(({ stated }) => isNamedTerm(stated.term));
    // Of terms that start together the longest comes first, and is kept.
    const uses = [...this.#uses.standingIn(at, passage)];
    const marks = withoutOverlaps([
      ...definitions.map(({ stated: { span } }): Mark => ({ sort: 'definition', span })),
      ...uses.map(({ place: { span } }): Mark => ({ sort: 'use', span })),
    ]);
    this.#known.set(passage, marks);
    return marks;
  }
}

/** Where the phrases stand that the rule on undefined terms found. */
function undefinedPlaces(findings: readonly Finding[]): readonly { readonly at: PassageId; readonly span: Span }[] {
  return findings.flatMap(({ rule, place, related }) => {
    if (rule !== undefinedTerm.id) return [];
    return [place, ...related.flatMap(other => (other.role === 'occurrence' ? [other.place] : []))];
  });
}
