import type { FiledDocument } from '../filing/filedDocument';
import { type TermPlace, TermUses } from '../filing/termUses';
import { isNamedTerm } from './namedTerms';

/** A defined term that is shown with the number of its uses where it is first defined. */
export interface LensTerm {
  /** The number of the part that defines it. */
  readonly part: number;
  /** What all variants of the term share. */
  readonly key: string;
}

/** A lens over a definition, whose uses are counted when it is shown. */
export interface Lens extends LensTerm {
  readonly place: TermPlace;
}

/** The uses of a term: where it is defined, what is said of them, and where they are. */
export interface CountedUses {
  readonly place: TermPlace;
  readonly title: string;
  readonly uses: readonly TermPlace[];
}

/** A lens for each term of each part of a draft. */
export function lensesOf({ parts }: FiledDocument): readonly Lens[] {
  return parts.flatMap(({ glossary }, part) =>
    [...glossary.entries()].flatMap(({ key, term, definitions: [{ at, stated }] }) =>
      isNamedTerm(term) ? [{ part, key, place: { at, span: stated.span } }] : [],
    ),
  );
}

/** Counts the uses of a term; undefined where it is not defined any more. */
export function usesOf({ parts }: FiledDocument, { part, key }: LensTerm): CountedUses | undefined {
  const filing = parts[part];
  const entry = filing?.glossary.ofKey(key);
  if (filing === undefined || entry === undefined) return undefined;
  const [{ at, stated }] = entry.definitions;
  const uses = new TermUses(filing).of(entry);
  return { place: { at, span: stated.span }, title: `“${entry.term}”: ${counted(uses.length)}`, uses };
}

function counted(uses: number): string {
  if (uses === 0) return 'not used';
  return uses === 1 ? '1 use' : `${uses} uses`;
}
