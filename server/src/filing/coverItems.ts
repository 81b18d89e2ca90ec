import type { Draft } from '../draft/draft';
import type { Passage } from '../draft/passage';
import type { PassageId } from '../draft/passageId';
import type { AgreementFate } from '../facts/agreementFates';
import { type CoverWords, coverWordsOf } from '../facts/coverElements';
import type { FilingKind } from '../regulation/documentKind';
import { isChecked, isSticker, isSupplement } from '../regulation/documentKind';
import { COVER_ITEMS } from '../regulation/items/catalogue';
import type { CoverElement, CoverItem, CoverItemId, Standing } from '../regulation/items/coverItem';
import type { PriorDocument } from './chain';
import type { Cover, CoverPlace } from './cover';
import type { DatedMention } from './datedMentions';
import type { CommissionLegend } from './legends';
import type { Timeline } from './timeline';

/** How an item of the form check stands in a draft. */
export type ItemStatus = 'met' | 'incomplete' | 'missing' | 'out-of-place' | 'not-applicable';

/** An element of an item and where it stands; undefined where it is not there. */
export interface ElementState {
  readonly element: CoverElement;
  readonly place: CoverPlace | undefined;
}

/** An item of the form check as it stands in a draft. */
export interface ItemState {
  readonly item: CoverItem;
  /** What the document's kind makes of the item; undefined where it is not applicable. */
  readonly standing: Standing | undefined;
  readonly status: ItemStatus;
  readonly elements: readonly ElementState[];
  /** Where the item stands, or what there is of it. */
  readonly place: CoverPlace | undefined;
}

/** What the items are read from, of one part of a draft. */
export interface CoverItemsSource {
  readonly kind: FilingKind;
  readonly isBound: boolean;
  readonly cover: Cover;
  readonly timeline: Timeline;
  readonly selfName: string;
  readonly legends: readonly CommissionLegend[];
  readonly chain: readonly PriorDocument[];
  readonly datedMentions: readonly DatedMention[];
  /** The passages of the front matter that are read, with what they say. */
  readonly front: readonly FrontPassage[];
  /** Where wordings stand that the firm accepts for an item. */
  readonly accepted: ReadonlyMap<CoverItemId, CoverPlace>;
}

/** A passage of the front matter and what it says of the items. */
export interface FrontPassage {
  readonly at: PassageId;
  readonly words: CoverWords;
}

/** How much clean text of the front matter is read (UTF-16 units). Covers have up to 1,500 words, long stickers more. */
const LENGTH_READ = 20_000;

/** Reads the passages of the front matter, each once for as long as it stays the same. */
export class FrontMatterReader {
  #known: ReadonlyMap<Passage, FrontPassage> = new Map();

  read(draft: Draft, { frontMatter }: Cover): readonly FrontPassage[] {
    const known = new Map<Passage, FrontPassage>();
    const front: FrontPassage[] = [];
    let length = 0;
    for (const { at, passage } of draft.placed(frontMatter)) {
      const before = this.#known.get(passage);
      const read = before?.at === at ? before : { at, words: before?.words ?? coverWordsOf(passage) };
      known.set(passage, read);
      front.push(read);
      length += passage.text.length;
      if (length > LENGTH_READ) break;
    }
    this.#known = known;
    return front;
  }
}

/** What is said to become of an agreement, and where. */
export type PlacedFate = AgreementFate & CoverPlace;

/** Whether the cover closes behind what was read of it, so that nothing is known to be missing. */
function isCutShort({ cover, legends, front }: CoverItemsSource): boolean {
  const last = front.at(-1)?.at;
  const closing = [legends[0]?.parts[0].at, cover.dateLine?.at].filter(at => at !== undefined);
  return last !== undefined && closing.some(at => at > last);
}

/** The items of the form check of one part, as they stand in it. */
export class CoverItems {
  readonly all: readonly ItemState[];
  /** Whether the cover is so long that not all of it was read: nothing is then known to be missing. */
  readonly isCutShort: boolean;
  /** What the front matter says becomes of agreements. */
  readonly fates: readonly PlacedFate[];

  constructor(source: CoverItemsSource) {
    this.all = COVER_ITEMS.map(item => stateOf(item, source));
    this.isCutShort = isCutShort(source);
    this.fates = source.front.flatMap(({ at, words }) => words.fates.map(fate => ({ ...fate, at })));
  }

  /** How an item stands. Throws for one that the form check does not have: that is a bug. */
  of(id: CoverItemId): ItemState {
    const state = this.all.find(({ item }) => item.id === id);
    if (state === undefined) throw new Error(`the form check has no item “${id}”`);
    return state;
  }
}

function stateOf(item: CoverItem, source: CoverItemsSource): ItemState {
  const standing = standingOf(item, source);
  const accepted = source.accepted.get(item.id);
  const elements = elementsOf(item, source).map(state => (accepted === undefined || state.place !== undefined ? state : { ...state, place: accepted }));
  const answer = elements.find(({ place }) => place !== undefined)?.place;
  const answered = placeOfWords(item, undefined, source);
  const lacking = elements.filter(({ element, place }) => place === undefined && !element.isCustom);
  return { item, standing, status: statusOf(standing, elements, answered !== undefined, lacking.length), elements, place: answer ?? answered };
}

function statusOf(standing: Standing | undefined, elements: readonly ElementState[], isAnswered: boolean, lacking: number): ItemStatus {
  if (standing === undefined) return 'not-applicable';
  const isThere = elements.some(({ place, element }) => place !== undefined && !element.isCustom);
  if (standing === 'out-of-place') return isThere && lacking === 0 ? 'out-of-place' : 'not-applicable';
  if (standing === 'optional' && (!isThere || lacking > 0)) return 'not-applicable';
  if (lacking === 0 || isAnswered) return 'met';
  return isThere ? 'incomplete' : 'missing';
}

function standingOf(item: CoverItem, { kind, isBound, cover, selfName, front }: CoverItemsSource): Standing | undefined {
  if (kind === 'report' || !isChecked(kind)) return undefined;
  const standing = item.standing[kind];
  if (standing === undefined) return undefined;
  // A facing page and what is bound behind a cover are identified there.
  if ((item.id === 'rule-424-paragraph' || item.id === 'registration-number') && (isBound || cover.isFacingPage)) return undefined;
  if (item.id === 'chain-reference' && !isSupplement(kind, selfName)) return undefined;
  const says = (test: (words: CoverWords) => boolean) => front.some(({ words }) => test(words));
  // What is there is told all the same.
  if (item.onlyWhere === 'equity' && (says(words => words.namesDebt) || !says(words => words.namesEquity))) return 'optional';
  if (item.onlyWhere === 'baby-shelf' && !says(words => words.namesSmallFloat)) return undefined;
  return standing;
}

function elementsOf(item: CoverItem, source: CoverItemsSource): readonly ElementState[] {
  const asked = item.id === 'chain-reference' ? chainElements(item, source) : item.elements;
  return asked.map(element => ({ element, place: factOf(item, element, source) ?? placeOfWords(item, element, source) }));
}

/** Where an element stands: best in the passage that has most of the item, since others speak of such things in passing. */
function placeOfWords(item: CoverItem, element: CoverElement | undefined, { front }: CoverItemsSource): CoverPlace | undefined {
  let best: CoverPlace | undefined;
  let most = 0;
  for (const { at, words } of front) {
    const ofItem = words.found.filter(one => one.item === item);
    const found = ofItem.find(one => one.element === element);
    if (found === undefined || ofItem.length <= most) continue;
    best = { at, span: found.span };
    most = ofItem.length;
  }
  return best;
}

/** Where an element stands that the draft states as a fact. */
function factOf({ id }: CoverItem, element: CoverElement, { cover, timeline, legends, chain, datedMentions, front }: CoverItemsSource): CoverPlace | undefined {
  const { rule424, fileNumber, numbers } = cover.header;
  if (id === 'rule-424-paragraph') return rule424?.stated.subparagraph === undefined ? undefined : { at: rule424.at, span: rule424.stated.span };
  if (id === 'registration-number') {
    const number = fileNumber ?? numbers[0];
    return number && { at: number.at, span: number.stated.span };
  }
  if (id === 'document-date') return cover.dateLine ?? timeline.own[0] ?? timeline.blank[0];
  if (id === 'contents') return cover.contents === undefined ? undefined : { at: cover.contents, span: { start: 0, end: 0 } };
  if (id === 'commission-legend') {
    const [legend] = legends;
    if (legend === undefined || ![...legend.elements].some(name => name === element.id)) return undefined;
    const part = legend.parts.find(({ stated }) => [...stated.elements].some(name => name === element.id)) ?? legend.parts[0];
    return { at: part.at, span: part.stated.span };
  }
  if (id !== 'chain-reference') return undefined;
  const last = front.at(-1)?.at;
  const isOnFirstPage = (at: PassageId) => last !== undefined && at <= last;
  const isProspectus = element.id === 'prospectus';
  const dated = datedMentions.find(({ at, kind }) => isOnFirstPage(at) && kind.startsWith('prospectus supplement') !== isProspectus);
  if (dated !== undefined) return { at: dated.at, span: dated.dateSpan };
  const named = chain.find(
    ({ sort, dated: day, mention }) => day !== undefined && (sort === 'prospectus') === isProspectus && isOnFirstPage(mention.at),
  )?.mention;
  return named && { at: named.at, span: named.stated.span };
}

/** Of the documents that a supplement belongs to those that it has to give the dates of: a sticker to a prospectus has no supplement before it. */
function chainElements({ elements }: CoverItem, { kind, chain }: CoverItemsSource): readonly CoverElement[] {
  const namesSupplement = chain.some(({ sort }) => sort !== 'prospectus');
  return elements.filter(({ id }) => id === 'prospectus' || (isSticker(kind) && namesSupplement));
}
