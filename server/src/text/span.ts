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

/** The same range, moved by `by` units. */
export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
