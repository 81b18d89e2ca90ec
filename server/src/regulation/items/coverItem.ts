import type { Authority } from '../authority';
import { type CheckedKind, OFFERINGS, STICKERS } from '../documentKind';

/**
 * What a cover may have to say, each with the law that asks for it or the custom that it follows: legends, the facts of Rule 424(e), and the items of
 * Regulation S-K Item 501(b) as far as a draft shows them.
 */
export type CoverItemId =
  | 'rule-424-paragraph'
  | 'registration-number'
  | 'chain-reference'
  | 'title-and-amount'
  | 'market-price'
  | 'market-and-symbol'
  | 'risk-factor-reference'
  | 'commission-legend'
  | 'best-efforts'
  | 'document-date'
  | 'subject-to-completion'
  | 'at-the-market-sentence'
  | 'baby-shelf'
  | 'relation'
  | 'suspension'
  | 'contents';

/**
 * How an item stands to a document of a kind: asked for by a rule, usual, there or not as the case may be, or not to be there. An item that is none of these is not
 * applicable.
 */
export type Standing = 'required' | 'customary' | 'optional' | 'out-of-place';

/** What else must be so of a document for an item to be asked of it: equity is offered, or the draft relies on General Instruction I.B.6 of Form S-3. */
export type ItemCondition = 'equity' | 'baby-shelf';

/** One thing that an item has to say. */
export interface CoverElement {
  readonly id: string;
  /** What it says, behind “it”: "names the market". */
  readonly says: string;
  /** What an item without it does, likewise: "does not name the market". */
  readonly lack: string;
  /** How it is written, in clean text; undefined where it is known from what the draft states. */
  readonly pattern?: RegExp;
  /** What the sentence must not speak of for the words to be this element. */
  readonly unless?: RegExp;
  /** Whether an item without it is whole all the same. */
  readonly isCustom?: true;
}

/** An item of the cover, as the form check lists it. */
export interface CoverItem {
  readonly id: CoverItemId;
  /** What it is called: "Market and trading symbol". */
  readonly name: string;
  readonly authority: Authority;
  /** What is asked for, in a sentence or two. */
  readonly requirement: string;
  readonly elements: readonly [CoverElement, ...CoverElement[]];
  /** For which kinds it is asked for, usual or out of place. */
  readonly standing: Readonly<Partial<Record<CheckedKind, Standing>>>;
  readonly onlyWhere?: ItemCondition;
  /** What answers the item without its elements, such as that the securities are not listed. */
  readonly answeredBy?: RegExp;
}

/** One standing for several kinds. */
export function forKinds(standing: Standing, kinds: readonly CheckedKind[]): Partial<Record<CheckedKind, Standing>> {
  return Object.fromEntries(kinds.map(kind => [kind, standing]));
}

export const STICKER_KINDS: readonly CheckedKind[] = STICKERS;

/** Stickers after which securities go on being offered. */
export const OFFERING_STICKERS: readonly CheckedKind[] = ['sticker-atm-increase', 'sticker-atm-reduce', 'sticker-atm-agent', 'sticker-atm-float'];

/** Documents that offer certain securities. */
export const FULL_KINDS: readonly CheckedKind[] = ['atm', 'pricing-supplement', 'supplement', 'sales-agreement-prospectus', 'prospectus', ...OFFERINGS];
