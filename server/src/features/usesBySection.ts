import { isBoldLine, type Passage } from '../draft/passage';
import { BEFORE_ALL } from '../draft/passageId';
import type { Filing } from '../filing/filing';
import type { TermPlace } from '../filing/termUses';

/** The uses of a term under one heading. */
export interface SectionUses {
  /** The words of the heading; undefined for what stands before the first. */
  readonly heading: string | undefined;
  /** The first of the uses. */
  readonly first: TermPlace;
  readonly count: number;
}

/** The uses of a term, which are given in the order of the draft, by the heading that stands above them; the most first. */
export function usesBySection(filing: Filing, uses: readonly TermPlace[]): readonly SectionUses[] {
  const sections = new Map<string | undefined, { readonly heading: string | undefined; readonly first: TermPlace; count: number }>();
  for (const { place: use, heading } of withHeadings(filing, uses)) {
    const section = sections.get(heading);
    if (section === undefined) sections.set(heading, { heading, first: use, count: 1 });
    else section.count++;
  }
  return [...sections.values()].sort((a, b) => b.count - a.count);
}

/** A place of a part, in its passage. */
export interface HeadedPlace<T> {
  readonly place: T;
  /** The words of the heading above it; undefined where none stands above it. */
  readonly heading: string | undefined;
  readonly passage: Passage;
}

/** Places of a part, which are given in its order, each with the heading that stands above it. */
export function* withHeadings<T extends { readonly at: TermPlace['at'] }>(filing: Filing, places: readonly T[]): Generator<HeadedPlace<T>, void> {
  const { draft, range, legends, cover } = filing;
  const coverEnd = legends[0]?.parts[0].at ?? cover.dateLine?.at ?? BEFORE_ALL;
  let next = 0;
  let heading: string | undefined;
  for (const { at, passage } of draft.placed(range)) {
    if (next >= places.length) return;
    if (isHeading(passage, at <= coverEnd) && /[A-Za-z]/.test(passage.text)) heading = passage.text;
    for (let place = places[next]; place?.at === at; place = places[next]) {
      yield { place, heading, passage };
      next++;
    }
  }
}

/** The bold lines of a cover are no headings. */
function isHeading(passage: Passage, isOnCover: boolean): boolean {
  const kind = passage.pieces[0]?.kind;
  return kind === 'heading' || (kind === 'paragraph' && !isOnCover && isBoldLine(passage));
}
