import type { Passage } from '../../draft/passage';
import type { PassageId } from '../../draft/passageId';
import type { Filing } from '../../filing/filing';

/**
 * Where practice puts a text: at the top, under the title, before the body of a short document, before the reference to the risk factors, before the
 * Commission legend, before the date line, or behind all of these.
 */
export type Where = 'top' | 'under-title' | 'before-body' | 'before-risks' | 'before-legend' | 'before-date' | 'behind-legend';

/** A place in the source for a paragraph, and whether what follows it starts there. */
export interface InsertionPlace {
  /** UTF-16 offset into the source. */
  readonly offset: number;
  readonly before: boolean;
}

/** A longer document has a cover that ends before it does. */
const WORDS_OF_A_STICKER = 900;
/** What a line of a cover is shorter than. */
const LEAST_PROSE = 100;

/** The place for a paragraph; undefined where no line of text can be put there, or where the cover's end is not to be seen. */
export function insertionPlace(where: Where, filing: Filing): InsertionPlace | undefined {
  if (where === 'under-title') {
    const title = filing.cover.title?.at;
    return title === undefined ? undefined : behind(title, filing);
  }
  if (where === 'top') return beforeTitle(filing);
  for (const follower of followersOf(where, filing)) {
    const place = before(follower, filing);
    if (place !== undefined) return place;
  }
  if (where === 'behind-legend') {
    const legend = filing.legends[0]?.parts.at(-1)?.at;
    const place = legend === undefined ? undefined : behind(legend, filing);
    if (place !== undefined) return place;
  }
  // Behind a date line that nothing can be put before stands nothing of a cover.
  const { dateLine, title } = filing.cover;
  const isShut = where !== 'behind-legend' && dateLine !== undefined && dateLine.at !== title?.at;
  return isShut ? undefined : atEnd(filing);
}

/** The passages that the text goes before, the best first. */
function followersOf(where: Where, filing: Filing): readonly PassageId[] {
  const { cover, legends, coverItems } = filing;
  const dateLine = cover.dateLine?.at === cover.title?.at ? undefined : cover.dateLine;
  // Behind other lines of its paragraph the date line has no place before it that the paragraph would not swallow.
  const ends = [dateLine !== undefined && dateLine.span.start === 0 ? dateLine.at : undefined, cover.contents];
  const legend = legends[0]?.parts[0];
  const legendStart = legend !== undefined && legend.stated.span.start === 0 ? legend.at : undefined;
  const risks = coverItems.of('risk-factor-reference').place?.at;
  const orders: Readonly<Record<Where, readonly (PassageId | undefined)[]>> = {
    top: [],
    'under-title': [],
    'before-body': [bodyOf(filing), legendStart, ...ends],
    'before-risks': [risks, legendStart, ...ends],
    'before-legend': [legendStart, ...ends],
    'before-date': ends,
    'behind-legend': legend === undefined ? [cover.contents] : [],
  };
  return orders[where].filter(at => at !== undefined);
}

/** The first paragraph of prose behind the title. */
function bodyOf({ draft, cover }: Filing): PassageId | undefined {
  const title = cover.title?.at;
  if (title === undefined) return undefined;
  for (const { at, passage } of draft.placed({ ...cover.frontMatter, from: title }))
    if (at !== title && passage.text.length >= LEAST_PROSE && isLine(passage)) return at;
  return undefined;
}

function before(follower: PassageId, { draft, cover }: Filing): InsertionPlace | undefined {
  const offset = draft.placeBefore(follower);
  const isBehindTitle = offset !== undefined && cover.title !== undefined && offset >= draft.sourceOf(cover.title.at).end;
  return isLine(draft.passage(follower)) && isBehindTitle ? { offset, before: true } : undefined;
}

function behind(leader: PassageId, { draft }: Filing): InsertionPlace | undefined {
  const offset = draft.placeBehind(leader);
  return offset !== undefined && isLine(draft.passage(leader)) ? { offset, before: false } : undefined;
}

function beforeTitle({ draft, cover }: Filing): InsertionPlace | undefined {
  const title = cover.title?.at;
  const offset = title === undefined || !isLine(draft.passage(title)) ? undefined : draft.placeBefore(title);
  return offset === undefined ? undefined : { offset, before: true };
}

/** The end of a short document. */
function atEnd(filing: Filing): InsertionPlace | undefined {
  const last = filing.draft.before(filing.range.to);
  return last === undefined || filing.cover.words > WORDS_OF_A_STICKER ? undefined : behind(last, filing);
}

/** Whether the passage is a line of its own, so that another can stand before it. */
function isLine(passage: Passage): boolean {
  return passage.pieces.every(piece => piece.kind === 'paragraph' || piece.kind === 'heading');
}
