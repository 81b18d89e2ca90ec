import type { Place } from '../filing/place';
import type { Authority } from '../regulation/authority';
import type { Span } from '../text/span';

/** The severities, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

/** Error: the document contradicts itself or a fact. Warning: something required is missing. Information: worth a look. Hint: style. */
export type Severity = (typeof SEVERITIES)[number];

export type Category = 'legend' | 'cover' | 'date' | 'amount' | 'term' | 'reference' | 'wording' | 'placeholder' | 'deal' | 'check';

/**
 * What another place is to a finding. Counterpart: the other side of a conflict, which cannot be without it. Occurrence: the same slip again.
 * Context: what helps to understand it.
 */
export type RelatedRole = 'counterpart' | 'occurrence' | 'context';

/** Another place that the finding is about, and what stands there. */
export interface Related {
  readonly role: RelatedRole;
  readonly place: Place;
  readonly note: string;
}

/** How many other places are shown of a finding; it knows them all, since each can be silenced by itself. */
const PLACES_SHOWN = 20;

/** The other places that a finding shows. */
export function shownPlaces({ related }: Pick<Finding, 'related'>): readonly Related[] {
  return related.slice(0, PLACES_SHOWN);
}

/** One thing that a rule found, in one sentence for the drafter. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  readonly related: readonly Related[];
  readonly authority: Authority | undefined;
}

/** A change of the source: UTF-16 offsets into it, and what shall stand there. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
  /** The same text with tab stops at its blanks (`${1:...}`), for editors that take the drafter from one to the next. */
  readonly snippet?: string;
}

/** A way to mend a finding. */
export interface Fix {
  readonly title: string;
  /** Whether it is plainly the right one, so that one key may apply it. */
  readonly preferred: boolean;
  /** Whether it only adds or removes standard text, so that it may be applied with others unseen. Never where a name, a date or a figure changes. */
  readonly safe: boolean;
  readonly edits: readonly [Edit, ...Edit[]];
}
