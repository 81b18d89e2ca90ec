import type { CheckedKind } from '../documentKind';
import type { CoverItemId } from './coverItem';
import type { Wording } from './wording';

/** What a firm's own legend weighs where it is missing. */
export type HouseSeverity = 'error' | 'warning' | 'information' | 'hint';

/** A legend that a firm asks of its documents. */
export interface HouseLegend {
  /** What the firm calls it. */
  readonly name: string;
  /** As it is inserted, with what is to be filled in between brackets. */
  readonly text: string;
  /** The text, and the other wordings that will do. */
  readonly wordings: readonly Wording[];
  /** The kinds of documents that have it. */
  readonly kinds: ReadonlySet<CheckedKind>;
  readonly severity: HouseSeverity;
}

/** What a firm has settled for its documents, beside the law. */
export interface HouseStyle {
  readonly legends: readonly HouseLegend[];
  /** Wordings that answer an item of the form check, though they do not have its elements. */
  readonly accepted: ReadonlyMap<CoverItemId, readonly Wording[]>;
}
