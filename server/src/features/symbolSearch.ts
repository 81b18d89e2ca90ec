import type { OutlineEntry } from './outline';

/** An entry of an outline that was looked for, and what it stands in. */
export interface FoundEntry {
  readonly entry: OutlineEntry;
  readonly within: string | undefined;
}

/** The sections and terms of an outline whose titles hold every word of a query, in any case and order; all for an empty one. */
export function matchingEntries(outline: readonly OutlineEntry[], query: string): readonly FoundEntry[] {
  const words = query.toLowerCase().split(/\s+/);
  const matches = ({ title }: OutlineEntry) => words.every(word => title.toLowerCase().includes(word));
  const found: FoundEntry[] = [];
  const search = (entries: readonly OutlineEntry[], within: string | undefined) => {
    for (const entry of entries) {
      if (entry.sort !== 'part' && matches(entry)) found.push({ entry, within });
      search(entry.inside, entry.title);
    }
  };
  search(outline, undefined);
  return found;
}
