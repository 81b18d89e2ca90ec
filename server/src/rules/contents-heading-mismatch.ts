import type { ContentsEntryStated, TitleStated } from '../facts/referenceStatements';
import type { Contents } from '../filing/contents';
import type { Fact } from '../filing/factIndex';
import type { Filing } from '../filing/filing';
import { likeness } from '../filing/titles';
import { ITEM_502_A } from '../regulation/authority';
import { STICKERS } from '../regulation/documentKind';
import { isSameSection, isSectionTitle } from '../regulation/sectionTitles';
import { titleWords } from '../regulation/titleKey';
import { ALL_KINDS, type Rule } from './rule';

type Entry = Fact<ContentsEntryStated>;
type Title = Fact<TitleStated>;

/** Where fewer of the entries are found again, the headings are written in a way that is not read, and nothing can be said of the others. */
const LEAST_FOUND = 0.75;
const FEWEST_ENTRIES = 4;

/** What stands before the table of contents, inside the summary or behind the prospectus, and is not listed by custom. */
const NOT_SECTIONS = /^(?:about this prospectus(?: supplement)?|the offering|signatures?|exhibit index|table of contents|explanatory note)$/i;

const NO_STICKERS = ALL_KINDS.filter(kind => !STICKERS.some(sticker => sticker === kind));

/** An entry of the table of contents has no heading, or a heading of a section no entry. */
export const contentsHeadingMismatch: Rule = {
  id: 'contents-heading-mismatch',
  title: 'A table of contents that does not match the headings',
  category: 'reference',
  severity: 'information',
  kinds: NO_STICKERS,
  authority: ITEM_502_A,
  why: 'A reader finds the sections by the table of contents, which is made by hand in many drafts.',

  *check(filing) {
    const { document, contents } = filing;
    const entries = contents?.documents[0] ?? [];
    if (contents === undefined || entries.length < FEWEST_ENTRIES) return;
    const all = [filing.titles, ...filing.boundTitles];
    const missing = entries.filter(
      ({ stated }) => !NOT_SECTIONS.test(stated.title) && all.every(titles => titles.ofKey(stated.key).length === 0 && !titles.hasStartOf(stated.title)),
    );
    if (entries.length - missing.length < LEAST_FOUND * entries.length) return;
    const unlisted = unlistedIn(filing, contents);
    for (const entry of missing) {
      const heading = unlisted.find(({ stated }) => isLike(entry, stated));
      if (heading !== undefined) unlisted.splice(unlisted.indexOf(heading), 1);
      const { at, stated } = entry;
      yield {
        place: { document, at, span: stated.span },
        message: `The table of contents lists “${stated.title}”, ${heading === undefined ? 'but no section has that heading' : `the heading is “${heading.stated.words}”`}`,
        related:
          heading === undefined
            ? []
            : [{ role: 'counterpart', place: { document, at: heading.at, span: heading.stated.span }, note: `“${heading.stated.words}” stands here` }],
      };
    }
    for (const { at, stated } of unlisted)
      if (isSectionTitle(stated.words) && !NOT_SECTIONS.test(stated.words) && !isStartOfEntry(stated, contents))
        yield {
          place: { document, at, span: stated.span },
          message: `The table of contents does not list “${stated.words}”`,
          related: entries.slice(0, 1).map(first => ({
            role: 'context' as const,
            place: { document, at: first.at, span: first.stated.span },
            note: 'the table of contents starts here',
          })),
        };
  },
};

/** The headings behind the table of contents that look like those of the sections that it lists, and that it does not list. */
function unlistedIn({ facts, titles }: Filing, contents: Contents): Title[] {
  const listed = new Set(contents.entries.map(({ stated }) => stated.key));
  const styles = new Map<string, number>();
  const headings = facts.those('title', isHeading).filter(({ at }) => at > contents.to);
  for (const { stated } of headings) if (listed.has(stated.key)) styles.set(stated.style, (styles.get(stated.style) ?? 0) + 1);
  const [style] = [...styles].sort(([, a], [, b]) => b - a)[0] ?? [];
  return headings.filter(({ at, stated }) => stated.style === style && !listed.has(stated.key) && titles.ofKey(stated.key)[0]?.at === at);
}

const isHeading = (stated: TitleStated) => stated.isHeading;

/** Whether a heading may be that of an entry in other words. */
function isLike({ stated }: Entry, { words }: TitleStated): boolean {
  return likeness(stated.title, words) !== undefined || isSameSection(stated.title, words) || firstWord(stated.title) === firstWord(words);
}

function firstWord(title: string): string | undefined {
  return titleWords(title)[0];
}

/** Whether it is the first line of a heading that takes two. */
function isStartOfEntry({ key }: TitleStated, { entries }: Contents): boolean {
  return entries.some(({ stated }) => stated.key.startsWith(`${key} `));
}
