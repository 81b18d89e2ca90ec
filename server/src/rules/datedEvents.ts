import type { Filing } from '../filing/filing';
import type { DatedEvent } from '../filing/timeline';
import type { Related, RelatedRole } from './finding';
import type { Found } from './rule';

/*
 * What the rules on the timeline share: how a dated event is pointed at.
 */

/** The finding at a dated event. */
export function foundAt({ at, span }: DatedEvent, { document }: Filing, message: string): Found {
  return { place: { document, at, span }, message };
}

/** A dated event as another place of a finding. */
export function eventPlace({ at, span }: DatedEvent, { document }: Filing, note: string, role: RelatedRole = 'counterpart'): Related {
  return { role, place: { document, at, span }, note };
}

/** The line by which the document gives its own date, to point at. */
export function ownDatePlaces({ timeline, ...filing }: Filing): readonly Related[] {
  const line = timeline.own.find(({ date }) => date === timeline.dated);
  return line === undefined
    ? []
    : [{ role: 'counterpart', place: { document: filing.document, at: line.at, span: line.span }, note: 'the date of this document' }];
}
