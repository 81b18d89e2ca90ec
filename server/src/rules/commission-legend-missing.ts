import type { Passage } from '../draft/passage';
import type { Filing } from '../filing/filing';
import { ITEM_501_B_7 } from '../regulation/authority';
import { commissionLegend } from '../regulation/commissionLegend';
import { isSticker } from '../regulation/documentKind';
import { isFarEnough } from './absence';
import { documentNames, listed } from './legendDocuments';
import { ALL_KINDS, type Rule } from './rule';

/** A longer document has a cover that ends before it does. */
const WORDS_OF_A_STICKER = 900;

/**
 * The outside front cover lacks the Commission legend. On a sticker the rule does not strictly ask for it, but practice always has it, so
 * there it is a warning.
 */
export const commissionLegendMissing: Rule = {
  id: 'commission-legend-missing',
  title: 'No Commission legend on the cover',
  category: 'legend',
  severity: 'error',
  kinds: ALL_KINDS,
  authority: ITEM_501_B_7,
  why: 'Regulation S-K requires the legend on the outside front cover of every prospectus.',

  *check({ document, kind, legends, cover, selfName }) {
    const { title } = cover;
    if (title === undefined || legends.length > 0 || !isFarEnough(cover)) return;
    yield {
      place: { document, ...title },
      severity: isSticker(kind) ? 'warning' : 'error',
      message: `The Commission legend is missing: nothing in ${selfName} says that neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of the securities`,
    };
  },

  fixes(_finding, filing) {
    const place = legendPlace(filing);
    if (place === undefined) return [];
    const names = documentNames(filing);
    const { draft } = filing;
    const legend = draft.boldParagraph(draft.written(commissionLegend(listed(names, 'or'))));
    const newText = place.before ? `${legend}${draft.paragraphGap}` : `${draft.paragraphGap}${legend}`;
    const title = `Insert the Commission legend, naming ${listed(names, 'and')}`;
    return [{ title, preferred: true, safe: true, edits: [{ span: { start: place.offset, end: place.offset }, newText }] }];
  },
};

/**
 * Where practice puts the legend: before the date line that closes the cover, else before the table of contents, else at the end of a short
 * document. Undefined where a line of text cannot be put there, or where the cover's end is not to be seen.
 */
function legendPlace({ draft, cover, range }: Filing): { readonly offset: number; readonly before: boolean } | undefined {
  const dateLine = cover.dateLine?.at === cover.title?.at ? undefined : cover.dateLine?.at;
  const follower = dateLine ?? cover.contents;
  // Behind other lines of its paragraph the date line has no place before it that the paragraph would not swallow.
  const isInside = follower === cover.dateLine?.at && cover.dateLine !== undefined && cover.dateLine.span.start > 0;
  if (follower !== undefined) {
    const offset = draft.placeBefore(follower);
    const isBehindTitle = offset !== undefined && cover.title !== undefined && offset >= draft.sourceOf(cover.title.at).end;
    return isLine(draft.passage(follower)) && !isInside && isBehindTitle ? { offset, before: true } : undefined;
  }
  const last = draft.before(range.to);
  const offset = last === undefined ? undefined : draft.placeBehind(last);
  return last === undefined || offset === undefined || !isLine(draft.passage(last)) || cover.words > WORDS_OF_A_STICKER ? undefined : { offset, before: false };
}

/** Whether the passage is a line of its own, so that another can stand before it. */
function isLine(passage: Passage): boolean {
  return passage.pieces.every(piece => piece.kind === 'paragraph' || piece.kind === 'heading');
}
