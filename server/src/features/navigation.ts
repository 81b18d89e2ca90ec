import type { GlossaryEntry } from '../filing/glossary';
import type { TermPlace, TermUses } from '../filing/termUses';

/** A place in a passage that the drafter points at. */
export interface Pointer {
  readonly at: TermPlace['at'];
  readonly offset: number;
}

/** A place where a term stands. */
export interface Occurrence {
  readonly place: TermPlace;
  readonly isDefinition: boolean;
}

/** The places that define the term at the pointer, and the range of the term there; undefined where no defined term stands. */
export function definitionsAt(uses: TermUses, { at, offset }: Pointer): { readonly origin: TermPlace; readonly targets: readonly TermPlace[] } | undefined {
  const found = uses.at(at, offset);
  return found === undefined ? undefined : { origin: found.place, targets: definitionsOf(found.entry) };
}

/** The uses of the term at the pointer, with its definitions if they are wanted too. */
export function referencesAt(uses: TermUses, { at, offset }: Pointer, withDefinitions: boolean): readonly TermPlace[] {
  const found = uses.at(at, offset);
  if (found === undefined) return [];
  return occurrencesOf(uses, found.entry)
    .filter(({ isDefinition }) => withDefinitions || !isDefinition)
    .map(({ place }) => place);
}

/** All places of the term at the pointer, its definitions first. */
export function occurrencesAt(uses: TermUses, { at, offset }: Pointer): readonly Occurrence[] {
  const found = uses.at(at, offset);
  return found === undefined ? [] : occurrencesOf(uses, found.entry);
}

/** All places of a term, its definitions first. */
export function occurrencesOf(uses: TermUses, entry: GlossaryEntry): readonly Occurrence[] {
  return [...definitionsOf(entry).map(place => ({ place, isDefinition: true })), ...uses.of(entry).map(place => ({ place, isDefinition: false }))];
}

function definitionsOf({ definitions }: GlossaryEntry): readonly TermPlace[] {
  return definitions.map(({ at, stated }) => ({ at, span: stated.span }));
}
