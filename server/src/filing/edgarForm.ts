import type { Draft, DraftPlace } from '../draft/draft';
import type { EdgarMarks, EdgarTag, UnfitCharacters } from '../draft/edgarMarks';
import { BEHIND_ALL, type PassageId } from '../draft/passageId';
import type { Entry, Located } from '../draft/stretchList';
import { Kept, Steady } from '../text/kept';
import { type Span, shifted } from '../text/span';

/** A tag that EDGAR does not take. */
export interface PlacedTag {
  readonly kind: EdgarTag['kind'];
  /** The name of the element, in small letters. */
  readonly name: string;
  /** The address that it gives, as it is written. */
  readonly address: string;
  /** Its start tag. */
  readonly place: DraftPlace;
}

/** Characters that stand together and that EDGAR does not take as they are. */
export interface PlacedCharacters {
  readonly kind: UnfitCharacters['kind'];
  /** The first of them. */
  readonly place: DraftPlace;
  /** The source in which all of them stand, by offsets from the start of the passage. */
  readonly within: Span;
  readonly count: number;
}

/** What of the source of a draft EDGAR does not take: all in order. The same object for as long as it is the same. */
export interface EdgarForm {
  readonly tags: readonly PlacedTag[];
  readonly characters: readonly PlacedCharacters[];
  /** What of lines of plain text goes over the width that EDGAR takes. */
  readonly linesOver: readonly DraftPlace[];
  /** Whether plain text is broken into lines as EDGAR takes it, with few exceptions: if not, it is no filing yet. */
  readonly isLaidOut: boolean;
}

/** What EDGAR does not take in a stretch, and what it was worked out from. */
interface Placed {
  readonly anchor: PassageId;
  readonly shift: number;
  readonly tags: readonly PlacedTag[];
  readonly characters: readonly PlacedCharacters[];
  readonly linesOver: readonly DraftPlace[];
}

/** So many lines as wide as the page go with one that is wider, where a text is broken into lines to fit. */
const FULL_FOR_OVER = 8;

/** Reads versions of a draft, one after the other. */
export class EdgarFormReader {
  /** By stretch: they are shared by the versions. */
  readonly #placed = new WeakMap<Entry, Placed>();
  readonly #tags = new Steady<PlacedTag>();
  readonly #characters = new Steady<PlacedCharacters>();
  readonly #linesOver = new Steady<DraftPlace>();
  readonly #form = new Kept<EdgarForm>();

  /** What EDGAR does not take of a draft as it is now. */
  read(draft: Draft): EdgarForm {
    const all: Placed[] = [];
    for (const located of draft.stretches.withEdgarMarks()) all.push(...this.#placedIn(draft, located));
    const tags = this.#tags.of(all.flatMap(one => one.tags));
    const characters = this.#characters.of(all.flatMap(one => one.characters));
    const linesOver = this.#linesOver.of(all.flatMap(one => one.linesOver));
    const isLaidOut = draft.stretches.fullLines >= FULL_FOR_OVER * linesOver.length;
    return this.#form.of([tags, characters, linesOver, isLaidOut], () => ({ tags, characters, linesOver, isLaidOut }));
  }

  #placedIn(draft: Draft, { entry, index, start }: Located): readonly Placed[] {
    const { edgar: marks, length } = entry.stretch;
    const anchor = entry.ids[0] ?? anchorOf(draft, index);
    if (marks === undefined || anchor === undefined) return [];
    const shift = entry.ids.length > 0 ? -(entry.stretch.passages[0]?.start ?? 0) : start - draft.sourceOf(anchor).start;
    const known = this.#placed.get(entry);
    if (known?.anchor === anchor && known.shift === shift) return [known];
    const placed = place(marks, length, { at: anchor, shift }, draft);
    this.#placed.set(entry, placed);
    return [placed];
  }
}

/** The passage by which is placed what stands between passages: the next, or the last of all. */
function anchorOf({ stretches }: Draft, index: number): PassageId | undefined {
  const next = stretches.firstIdFrom(index);
  const anchor = next === BEHIND_ALL ? stretches.lastIdBefore(index) : next;
  return Number.isFinite(anchor) ? anchor : undefined;
}

/** The marks of a stretch of a length, which starts `shift` units from the start of a passage. */
function place(
  { tags, unfit, linesOver }: EdgarMarks,
  length: number,
  { at, shift }: { readonly at: PassageId; readonly shift: number },
  draft: Draft,
): Placed {
  const { map } = draft.passage(at);
  const { start } = draft.sourceOf(at);
  const placeOf = (span: Span): DraftPlace => {
    const source = shifted(span, shift);
    const clean = map.toClean(source.start) ?? 0;
    return { at, span: { start: clean, end: Math.max(clean, map.toClean(source.end) ?? clean) }, source };
  };
  const written = (span: Span) => draft.text.slice(start + shift + span.start, start + shift + span.end);
  const within = { start: shift, end: shift + length };
  return {
    anchor: at,
    shift,
    tags: tags.map(({ kind, name, span, address }) => ({ kind, name, address: written(address), place: placeOf(span) })),
    characters: unfit.map(({ kind, first, count }) => ({ kind, count, within, place: placeOf({ start: first, end: first + 1 }) })),
    linesOver: linesOver.map(placeOf),
  };
}
