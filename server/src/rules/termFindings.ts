import type { Filing } from '../filing/filing';
import type { GlossaryEntry } from '../filing/glossary';
import type { TermPlace } from '../filing/termUses';
import { plural, singular } from '../regulation/wordLists';
import type { Edit, Fix, Related } from './finding';

/** How many terms a message names. */
const TERMS_NAMED = 3;

/** "this document defines “Sales Agreement” and “ATM Agreement”". */
export function sayDefined(terms: readonly { readonly term: string }[]): string {
  return `this document defines ${terms
    .slice(0, TERMS_NAMED)
    .map(({ term }) => `“${term}”`)
    .join(' and ')}`;
}

/** The place that defines a term, as one to show beside a finding. */
export function definedHere({ definitions: [{ at, stated }] }: Pick<GlossaryEntry, 'definitions'>, { document }: Filing): Related {
  return { role: 'context', place: { document, at, span: stated.span }, note: `“${stated.term}” is defined here` };
}

/** The fix that writes a defined term in some places of a draft, the first of which is that of the finding; none where mark-up cuts one of them in two. */
export function useTerm(term: string, places: readonly TermPlace[], { draft }: Filing, preferred: boolean): readonly Fix[] {
  if (!places.every(({ at, span }) => draft.unbroken(at, span))) return [];
  const [first, ...others] = places.map(
    ({ at, span }): Edit => ({ span: draft.toSource(at, span), newText: draft.written(inNumberOf(term, draft.words(at, span))) }),
  );
  if (first === undefined) return [];
  return [{ title: others.length > 0 ? `Use “${term}” (${others.length + 1} places)` : `Use “${term}”`, preferred, safe: false, edits: [first, ...others] }];
}

/** A term in the number of the words in whose place it is written: "Sales Agreements" are many of what goes by “Sales Agreement”. */
function inNumberOf(term: string, written: string): string {
  const isSeveral = singular(written) !== written;
  return isSeveral === (singular(term) !== term) ? term : isSeveral ? plural(term) : singular(term);
}
