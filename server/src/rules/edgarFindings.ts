import type { DraftPlace } from '../draft/draft';
import { isWithin } from '../draft/passageId';
import type { Filing } from '../filing/filing';
import type { Place } from '../filing/place';
import type { Finding, Related } from './finding';

/** Something at a place of the draft. */
interface Placed {
  readonly place: DraftPlace;
}

/** Whether what stands several times in a document is told in this part of it: in the one that holds the first. */
export function isToldIn({ range }: Filing, [first]: readonly [Placed, ...Placed[]]): boolean {
  return isWithin(range, first.place.at);
}

/** The place of the first, and the others as places where the same stands again. */
export function occurrences<T extends Placed>(
  [first, ...others]: readonly [T, ...T[]],
  { document }: Filing,
  note: (other: T) => string,
): { readonly place: Place; readonly related: readonly Related[] } {
  return {
    place: { document, ...first.place },
    related: others.map(other => ({ role: 'occurrence', place: { document, ...other.place }, note: note(other) })),
  };
}

/** Which of all are at the places of a finding: what was silenced is none of them. */
export function placedAt<T extends Placed>(all: readonly T[], { place, related }: Finding): readonly T[] {
  const key = ({ at, source }: DraftPlace) => `${at} ${source?.start}`;
  const wanted = new Set([place, ...related.map(other => other.place)].map(key));
  return all.filter(one => wanted.has(key(one.place)));
}

const LONGEST_QUOTE = 60;

/** Words of the source in quotation marks, cut short where they are long. */
export function quoted(words: string): string {
  return words.length > LONGEST_QUOTE ? `“${words.slice(0, LONGEST_QUOTE)}…”` : `“${words}”`;
}

/** A count as prospectuses print it. */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
