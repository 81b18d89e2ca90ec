import type { PassageId } from '../draft/passageId';
import type { Span } from '../text/span';

/** Names a document: a path or URI, which only the edges look into. */
export type DocumentId = string;

/** A range of the clean text of a passage of a document. */
export interface Place {
  readonly document: DocumentId;
  readonly at: PassageId;
  readonly span: Span;
}
