import type { StaleNameStated } from '../facts/referenceStatements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { isSince, lawOf } from '../filing/lawOf';
import { STALE_REFERENCES, type StaleName } from '../regulation/staleReferences';
import { ALL_KINDS, type Rule } from './rule';

type Named = Fact<StaleNameStated>;

/** A rule, a market or a place by a name that was out of date when the document was made. */
export const staleReference: Rule = {
  id: 'stale-reference',
  title: 'A rule, a market or a place that is no more',
  category: 'reference',
  severity: 'hint',
  unverified: 'the day from which no form asks for the Public Reference Room',
  kinds: ALL_KINDS,
  authority: undefined,
  why: 'Names that were changed years ago tell a reader, and the staff of the Commission, that the text was not read since.',

  *check(filing) {
    const { document, draft, facts } = filing;
    const all = facts.all('staleName');
    // Whoever says that a name is a former one knows it.
    const known = new Set(all.filter(({ stated }) => stated.telling === 'former').map(({ stated }) => stated.name));
    for (const [name, [first, ...others]] of grouped(all.filter(({ stated }) => stated.telling === undefined && !known.has(stated.name)))) {
      const era = eraOf(name, filing);
      if (first === undefined || era === undefined) continue;
      yield {
        place: { document, at: first.at, span: first.stated.span },
        message: `“${draft.words(first.at, first.stated.span)}” is out of date: ${era.now}`,
        authority: STALE_REFERENCES[name].authority,
        related: others.map(({ at, stated }) => ({
          role: 'occurrence',
          place: { document, at, span: stated.span },
          note: `“${draft.words(at, stated.span)}” stands here too`,
        })),
      };
    }
  },

  fixes({ place }, filing) {
    const { draft, facts } = filing;
    const found = facts.inPassage('staleName', place.at).find(({ stated }) => stated.span.start === place.span.start);
    const replacement = found && eraOf(found.stated.name, filing)?.replacement;
    if (found === undefined || replacement === undefined) return [];
    const [first, ...others] = facts
      .all('staleName')
      .filter(({ at, stated }) => stated.name === found.stated.name && stated.telling === undefined && draft.unbroken(at, stated.span))
      .map(({ at, stated }) => ({ span: draft.toSource(at, stated.span), newText: draft.written(replacement) }));
    if (first === undefined || !draft.unbroken(found.at, found.stated.span)) return [];
    return [{ title: `Write “${replacement}”`, preferred: false, safe: false, edits: [first, ...others] }];
  },
};

function grouped(all: readonly Named[]): ReadonlyMap<StaleName, readonly Named[]> {
  const groups = new Map<StaleName, Named[]>();
  for (const one of all) groups.set(one.stated.name, [...(groups.get(one.stated.name) ?? []), one]);
  return groups;
}

/** What is to be said of a name at the date of the document; undefined where it was right then. */
function eraOf(name: StaleName, filing: Filing) {
  const law = lawOf(filing);
  return STALE_REFERENCES[name].eras.find(({ since }) => isSince(law, since));
}
