/** Half-open range of UTF-16 units; what it counts in (source or clean text) is said by whoever holds it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two ranges share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The ranges in order of their start, without those that overlap one that is kept. Of two that start together the first given is kept. */
export function withoutOverlaps<T extends { readonly span: Span }>(items: readonly T[]): readonly T[] {
  const sorted = [...items].sort((a, b) => a.span.start - b.span.start);
  let end = -1;
  return sorted.filter(({ span }) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}

/** The same range, moved by `by` units. */
export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
