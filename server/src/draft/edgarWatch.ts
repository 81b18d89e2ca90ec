import { Search } from '../text/search';
import { type Span, shifted } from '../text/span';
import type { Block } from './block';
import type { Comments } from './comments';
import type { EdgarMarks, EdgarTag, UnfitCharacters, UnfitPattern } from './edgarMarks';

const NO_UNFIT: readonly UnfitCharacters[] = [];

/** Finds what EDGAR does not take in stretches of a source, in order. Nothing is searched twice. */
export class EdgarWatch {
  readonly #searches: readonly { readonly kind: UnfitCharacters['kind']; readonly search: Search }[];

  constructor(source: string, unfit: readonly UnfitPattern[]) {
    this.#searches = unfit.map(({ kind, pattern }) => ({ kind, search: new Search(source, pattern) }));
  }

  /** What EDGAR does not take in a stretch of some blocks, with comments by offsets from its start; undefined where it takes all. */
  marksIn(blocks: readonly Block<unknown>[], stretch: Span, comments: Comments | undefined): EdgarMarks | undefined {
    const isPlain = blocks.every(({ edgarTags, lines }) => edgarTags === undefined && (lines === undefined || lines.over.length === 0));
    // Of comments and the SGML wrapper nothing is filed as text.
    const unfit = blocks.every(({ kind }) => kind === 'hidden') ? NO_UNFIT : this.#unfitIn(stretch, comments?.closed ?? []);
    if (isPlain) return unfit.length === 0 ? undefined : { tags: [], unfit, linesOver: [] };
    const tags = blocks.flatMap(({ edgarTags = [] }) => edgarTags.map(tag => tagFrom(tag, stretch.start)));
    const linesOver = blocks.flatMap(({ lines }) => lines?.over.map(span => shifted(span, -stretch.start)) ?? []);
    return tags.length + linesOver.length + unfit.length === 0 ? undefined : { tags, unfit, linesOver };
  }

  #unfitIn({ start, end }: Span, comments: readonly Span[]): readonly UnfitCharacters[] {
    let all = NO_UNFIT;
    for (const { kind, search } of this.#searches) {
      let first: number | undefined;
      let count = 0;
      let passed = 0;
      for (let at = search.next(start); at < end; ) {
        while ((comments[passed]?.end ?? Number.POSITIVE_INFINITY) <= at - start) passed++;
        const comment = comments[passed];
        if (comment !== undefined && comment.start <= at - start) {
          at = search.next(start + comment.end);
          continue;
        }
        first ??= at - start;
        count++;
        at = search.next(at + 1);
      }
      if (first !== undefined) all = [...all, { kind, first, count }];
    }
    return all;
  }
}

function tagFrom(tag: EdgarTag, start: number): EdgarTag {
  return { ...tag, span: shifted(tag.span, -start), address: shifted(tag.address, -start) };
}
