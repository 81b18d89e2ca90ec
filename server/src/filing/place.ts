import type { DraftPlace } from '../draft/draft';

/** Names a document: a path or URI, which only the edges look into. */
export type DocumentId = string;

/** A range of the clean text of a passage of a document, or of the mark-up near it. */
export interface Place extends DraftPlace {
  readonly document: DocumentId;
}
