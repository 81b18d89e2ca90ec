import type { TermPlace, TermUses } from '../filing/termUses';

/** A place in a passage that the drafter points at. */
export interface Pointer {
  readonly at: TermPlace['at'];
  readonly offset: number;
}

/** The places that define the term at the pointer, and the range of the term there; undefined where no defined term stands. */
export function definitionsAt(uses: TermUses, { at, offset }: Pointer): { readonly origin: TermPlace; readonly targets: readonly TermPlace[] } | undefined {
  const found = uses.at(at, offset);
  if (found === undefined) return undefined;
  return { origin: found.place, targets: found.entry.definitions.map(site => ({ at: site.at, span: site.stated.span })) };
}

/** The uses of the term at the pointer, with its definitions if they are wanted too. */
export function referencesAt(uses: TermUses, { at, offset }: Pointer, withDefinitions: boolean): readonly TermPlace[] {
  const found = uses.at(at, offset);
  if (found === undefined) return [];
  const definitions = withDefinitions ? found.entry.definitions.map(site => ({ at: site.at, span: site.stated.span })) : [];
  return [...definitions, ...uses.of(found.entry)];
}
