import type { ContentsEntryStated, ReferredPage, SectionReferenceStated } from '../facts/referenceStatements';
import { isSamePage, pageNumber } from '../filing/contents';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_5 } from '../regulation/authority';
import { titleKey, titleParts } from '../regulation/titleKey';
import { grouped } from '../text/grouped';
import type { Related } from './finding';
import { ALL_KINDS, type Found, type Rule } from './rule';

type Entry = Fact<ContentsEntryStated>;

/** A page that a reference gives for a section, which the table of contents gives another for. */
interface WrongPage {
  readonly at: Fact['at'];
  readonly title: string;
  readonly page: ReferredPage;
  readonly entry: Entry;
  /** Whether the page is one of those of the section, which begins on an earlier one. */
  readonly isInside: boolean;
}

/** A reference gives another page for a section than the table of contents of the document that it names. */
export const pageReferenceMismatch: Rule = {
  id: 'page-reference-mismatch',
  title: 'A page that is not that of the table of contents',
  category: 'reference',
  severity: 'warning',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_5,
  why: 'A page number that was not updated sends the reader to another section.',

  *check(filing) {
    const { document } = filing;
    const wrong: WrongPage[] = [];
    for (const reference of filing.facts.all('sectionReference')) {
      const pages = wrongPages(reference, filing);
      const swapped = swappedPages(reference, pages, document);
      if (swapped !== undefined) yield swapped;
      else wrong.push(...pages);
    }
    for (const [first, ...others] of grouped(wrong, ({ entry, page }) => `${entry.at} ${entry.stated.span.start} ${page.page}`).values()) {
      const { at, title, page, entry, isInside } = first;
      yield {
        place: { document, at, span: page.span },
        severity: isInside ? 'information' : 'warning',
        message: `“${title}” is on page ${entry.stated.page} by the table of contents; this says page ${page.page}`,
        related: [
          contentsEntry(entry, document),
          ...others.map(other => ({
            role: 'occurrence' as const,
            place: { document, at: other.at, span: other.page.span },
            note: `page ${other.page.page} is given here too`,
          })),
        ],
      };
    }
  },

  fixes({ place }, filing) {
    const { draft } = filing;
    const pages = filing.facts.all('sectionReference').flatMap(reference => wrongPages(reference, filing));
    const found = pages.find(({ at, page }) => at === place.at && page.span.start === place.span.start && page.span.end === place.span.end);
    if (found === undefined || !draft.unbroken(place.at, place.span)) return [];
    const { page } = found.entry.stated;
    const edit = { span: draft.toSource(place.at, place.span), newText: draft.written(page) };
    return [{ title: `Refer to page ${page}`, preferred: false, safe: false, edits: [edit] }];
  },
};

function contentsEntry({ at, stated }: Entry, document: Filing['document']): Related {
  return { role: 'counterpart', place: { document, at, span: stated.pageSpan }, note: `the table of contents gives page ${stated.page}` };
}

/** The pages of a reference that the table of contents gives others for. */
function wrongPages({ at, stated }: Fact<SectionReferenceStated>, filing: Filing): readonly WrongPage[] {
  const { title } = stated;
  const keys = new Set(
    [
      title,
      ...titleParts(title)
        .slice(-1)
        .map(({ words }) => words),
    ].map(titleKey),
  );
  return stated.pages.flatMap((page): readonly WrongPage[] => {
    const entries = entriesOf(page, stated, filing);
    const index = entries.findIndex(entry => keys.has(entry.stated.key));
    const entry = entries[index];
    if (entry === undefined || entries.some(other => keys.has(other.stated.key) && isSamePage(other.stated.page, page.page))) return [];
    return [{ at, title, page, entry, isInside: !page.isStart && isInside(page.page, entry, entries[index + 1]) }];
  });
}

/** The table of contents of the document that a page is said to be of. */
function entriesOf({ of }: ReferredPage, reference: SectionReferenceStated, { contents, contentsBehind, isBound }: Filing): readonly Entry[] {
  const document = of === 'open' ? reference.of : of;
  if (document === 'other') return [];
  if (document === 'base') return isBound ? [] : (contents?.documents[1] ?? contentsBehind?.documents[0] ?? []);
  return contents?.documents[0] ?? [];
}

function isInside(page: string, { stated }: Entry, next: Entry | undefined): boolean {
  const [first, here] = [pageNumber(stated.page), pageNumber(page)];
  const end = next === undefined ? undefined : pageNumber(next.stated.page);
  return first.prefix === here.prefix && first.isRoman === here.isRoman && here.number > first.number && end !== undefined && here.number <= end.number;
}

/** Two pages of which each is that of the other document. */
function swappedPages({ at, stated }: Fact<SectionReferenceStated>, pages: readonly WrongPage[], document: Filing['document']): Found | undefined {
  const [one, two] = pages;
  if (one === undefined || two === undefined || !isSamePage(one.page.page, two.entry.stated.page) || !isSamePage(two.page.page, one.entry.stated.page))
    return undefined;
  return {
    place: { document, at, span: { start: one.page.span.start, end: two.page.span.end } },
    message: `The pages of “${stated.title}” are swapped: page ${one.page.page} is that of ${nameOf(two.page)}, and page ${two.page.page} that of ${nameOf(one.page)}`,
    related: [contentsEntry(one.entry, document), contentsEntry(two.entry, document)],
  };
}

function nameOf({ of }: ReferredPage): string {
  return of === 'base' ? 'the accompanying prospectus' : 'this document';
}
