import { firstIndex } from './binarySearch';
import type { Span } from './span';

/*
 * Which of many ranges lie inside which, without comparing each with each.
 */

/** Says of a range whether it lies wholly inside any of the outer ones. */
export function insideAny(outer: readonly Span[]): (inner: Span) => boolean {
  const sorted = byStart(outer);
  let farthest = Number.NEGATIVE_INFINITY;
  const farthestEnds = sorted.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return ({ start, end }) => {
    const startingBefore = firstIndex(sorted.length, index => (sorted[index]?.start ?? 0) > start);
    return (farthestEnds[startingBefore - 1] ?? Number.NEGATIVE_INFINITY) >= end;
  };
}

/** Says of a range whether any of the inner ones lies wholly inside it. */
export function aroundAny(inner: readonly Span[]): (outer: Span) => boolean {
  const sorted = byStart(inner);
  const nearestEnds: number[] = [];
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = sorted.length - 1; index >= 0; index--) {
    nearest = Math.min(nearest, sorted[index]?.end ?? nearest);
    nearestEnds[index] = nearest;
  }
  return ({ start, end }) => {
    const first = nearestEnds[firstIndex(sorted.length, index => (sorted[index]?.start ?? 0) >= start)];
    return first !== undefined && first <= end;
  };
}

function byStart(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}
