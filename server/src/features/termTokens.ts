import { isApart } from '../draft/passage';
import type { PassageId } from '../draft/passageId';
import { type FiledDocument, partAt } from '../filing/filedDocument';
import type { Filing } from '../filing/filing';
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

/**
 * The terms in a source range of a draft, passage by passage in order; `findings` are those of the draft. A generator so that it can be interrupted: a
 * long draft has thousands.
 */
export function* termTokens(filed: FiledDocument, findings: readonly Finding[], within: Span): Generator<readonly TermToken[], void> {
  const { draft } = filed;
  const open = grouped(undefinedPlaces(findings), ({ at }) => at);
  let part: Filing | undefined;
  let uses: TermUses | undefined;
  for (const at of draft.passagesFrom(within.start)) {
    const { start, end } = draft.sourceOf(at);
    if (start >= within.end) break;
    const passage = draft.passage(at);
    if (end <= within.start || isApart(passage)) continue;
    if (part === undefined || uses === undefined || at >= part.range.to) {
      part = partAt(filed, at);
      uses = new TermUses(part);
    }
    const terms = withoutOverlaps([
      ...part.facts.inPassage('definition', at).flatMap(({ stated }) => (isNamedTerm(stated.term) ? [{ sort: 'definition' as const, span: stated.span }] : [])),
      ...(open.get(at) ?? []).map(({ span }) => ({ sort: 'undefined' as const, span })),
      ...[...uses.inCapitals(at, passage)].map(({ place: { span } }) => ({ sort: 'use' as const, span })),
    ]);
    yield terms.flatMap(({ sort, span }) => passage.map.slices(span).map(slice => ({ sort, span: shifted(slice, start) })));
  }
}

/** Where the phrases stand that the rule on undefined terms found. */
function undefinedPlaces(findings: readonly Finding[]): readonly { readonly at: PassageId; readonly span: Span }[] {
  return findings.flatMap(({ rule, place, related }) => {
    if (rule !== undefinedTerm.id) return [];
    return [place, ...related.flatMap(other => (other.role === 'occurrence' ? [other.place] : []))];
  });
}
