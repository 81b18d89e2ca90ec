/**
 * Names a passage of one draft, and of those that come of it by edits for as long as the passage is untouched. Ids ascend in the order of the draft;
 * their differences mean nothing.
 */
export type PassageId = number & { readonly passageId: unique symbol };

/** The passages from one id up to another; infinite where it has no end. */
export interface PassageRange {
  readonly from: PassageId;
  /** The first id behind the range. */
  readonly to: PassageId;
}

export const BEFORE_ALL = Number.NEGATIVE_INFINITY as PassageId;
export const BEHIND_ALL = Number.POSITIVE_INFINITY as PassageId;
export const ALL_PASSAGES: PassageRange = { from: BEFORE_ALL, to: BEHIND_ALL };

/** Whether a passage is one of a range. */
export function isWithin({ from, to }: PassageRange, id: PassageId): boolean {
  return from <= id && id < to;
}

/** How far apart ids are given out, so that there is room between them. */
const SPACING = 4096;
/** Ids that lie closer leave no room for others between them. */
const NEAREST = 2 ** -12;

/** So many ids between two others, in ascending order; undefined where there is no room for them. */
export function idsBetween(after: PassageId, before: PassageId, count: number): readonly PassageId[] | undefined {
  const idAt = (value: number) => value as PassageId;
  const all = Array.from({ length: count }, (_, index) => index + 1);
  if (after === BEFORE_ALL && before === BEHIND_ALL) return all.map(index => idAt(index * SPACING));
  if (after === BEFORE_ALL) return all.map(index => idAt(before - (count + 1 - index) * SPACING));
  if (before === BEHIND_ALL) return all.map(index => idAt(after + index * SPACING));
  const room = (before - after) / (count + 1);
  if (room < NEAREST) return undefined;
  const step = room > 1 ? Math.floor(room) : room;
  return all.map(index => idAt(after + index * step));
}
