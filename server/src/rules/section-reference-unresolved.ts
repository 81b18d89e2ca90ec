import type { SectionReferenceStated } from '../facts/referenceStatements';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { type LikeTitle, unresolved } from '../filing/titles';
import { ITEM_502_A } from '../regulation/authority';
import { isOtherSection } from '../regulation/sectionTitles';
import { titleKey } from '../regulation/titleKey';
import { grouped } from '../text/grouped';
import type { Span } from '../text/span';
import { ALL_KINDS, type Rule } from './rule';

/** A title that no section has, in a reference to one. */
interface Unresolved {
  readonly at: Fact['at'];
  readonly span: Span;
  readonly words: string;
  readonly like: LikeTitle | undefined;
}

/** A reference to a section of this document by a title that no section has, and no entry of the table of contents. */
export const sectionReferenceUnresolved: Rule = {
  id: 'section-reference-unresolved',
  title: 'A reference to a section that is not there',
  category: 'reference',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: ITEM_502_A,
  why: 'A reader who looks for the section under that title does not find it.',

  *check(filing) {
    const { document } = filing;
    for (const [first, ...others] of grouped(unresolvedIn(filing), ({ words }) => titleKey(words)).values()) {
      const { at, span, words, like } = first;
      yield {
        place: { document, at, span },
        severity: isSlip(like) ? 'warning' : 'information',
        message: `No section has the title “${words}”${like === undefined ? '' : `; there is “${like.words}”`}`,
        related: [
          ...(like === undefined ? [] : [{ role: 'context' as const, place: { document, ...like.place }, note: `“${like.words}” stands here` }]),
          ...others.map(other => ({
            role: 'occurrence' as const,
            place: { document, at: other.at, span: other.span },
            note: 'the same title is referred to here',
          })),
        ],
      };
    }
  },

  fixes({ place }, filing) {
    const { draft } = filing;
    const all = unresolvedIn(filing);
    const found = all.find(({ at, span }) => at === place.at && span.start === place.span.start);
    const like = found?.like;
    if (found === undefined || !isSlip(like)) return [];
    const others = all.filter(one => one !== found && titleKey(one.words) === titleKey(found.words));
    if (![found, ...others].every(({ at, span }) => draft.unbroken(at, span))) return [];
    const edit = ({ at, span }: Unresolved) => ({ span: draft.toSource(at, span), newText: draft.written(like.words) });
    // A heading in capitals does not say how its title is written inside a sentence.
    if (!/\p{Ll}/u.test(like.words) && /\p{Ll}/u.test(found.words)) return [];
    return [
      {
        title: `Refer to “${like.words}”`,
        preferred: like.how === 'misspelt',
        safe: false,
        edits: [edit(found), ...others.map(edit)],
      },
    ];
  },
};

/** Whether a title is that of a section with a word misspelt or exchanged. */
function isSlip(like: LikeTitle | undefined): like is LikeTitle {
  return like !== undefined && like.how !== 'longer';
}

function unresolvedIn(filing: Filing): readonly Unresolved[] {
  return filing.facts.all('sectionReference').flatMap(reference => unresolvedOf(reference, filing));
}

function unresolvedOf({ at, stated }: Fact<SectionReferenceStated>, filing: Filing): readonly Unresolved[] {
  const { titles, boundTitles, contents } = filing;
  if (stated.of === 'other' || (stated.of === 'base' && boundTitles.length === 0)) return [];
  const missing = unresolved(stated.title, [titles, ...boundTitles]);
  if (missing.length === 0) return [];
  const sought = stated.of === 'base' ? boundTitles : [titles];
  for (const { words, start } of missing) {
    // A title that prospectuses have for another section is no slip of this one, and may be that of another document.
    const like = sought.map(some => some.like(words)).find(some => some !== undefined && !isOtherSection(words, some.words));
    const span = { start: stated.span.start + start, end: stated.span.start + start + words.length };
    if (like !== undefined) return [{ at, span, words, like }];
    if (stated.isNamed && stated.of === 'own' && contents !== undefined) return [{ at, span, words, like: undefined }];
  }
  return [];
}
