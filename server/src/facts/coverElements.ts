import type { Passage } from '../draft/passage';
import { COVER_ITEMS } from '../regulation/items/catalogue';
import { EQUITY, ON_DEBT, SMALL_FLOAT } from '../regulation/items/conditions';
import type { CoverElement, CoverItem } from '../regulation/items/coverItem';
import { matchesOf } from '../text/pattern';
import type { Span } from '../text/span';
import { type AgreementFate, statedAgreementFates } from './agreementFates';

/** An element of an item of the cover, or what answers the item without it, and where it stands in the clean text of a passage. */
export interface ElementFound {
  readonly item: CoverItem;
  /** Undefined of what answers the whole item. */
  readonly element: CoverElement | undefined;
  readonly span: Span;
}

/** What a passage of a cover says of the items of the form check. */
export interface CoverWords {
  readonly found: readonly ElementFound[];
  readonly fates: readonly AgreementFate[];
  /** Whether it names shares or what is like them, debt, and General Instruction I.B.6 of Form S-3 or its limit. */
  readonly namesEquity: boolean;
  readonly namesDebt: boolean;
  readonly namesSmallFloat: boolean;
}

/** How much of a passage is read (UTF-16 units): where a conversion ran a cover together, all of it. */
const LENGTH_READ = 20_000;

/** Longer passages tell of the securities in passing; what is offered stands in the lines of a cover. */
const LONGEST_COVER_LINE = 400;

/** Reads a passage for the items that are known by their words. Only passages of covers are read so: in the body the same words say other things. */
export function coverWordsOf({ text: whole }: Passage): CoverWords {
  const text = whole.slice(0, LENGTH_READ);
  const isLine = text.length <= LONGEST_COVER_LINE;
  return {
    found: COVER_ITEMS.flatMap(item => elementsIn(text, item)),
    fates: statedAgreementFates(text),
    namesEquity: isLine && EQUITY.test(text),
    namesDebt: isLine && ON_DEBT.test(text),
    namesSmallFloat: SMALL_FLOAT.test(text),
  };
}

function elementsIn(text: string, item: CoverItem): readonly ElementFound[] {
  const found: ElementFound[] = [];
  const look = (pattern: RegExp | undefined, element: CoverElement | undefined) => {
    if (pattern === undefined) return;
    const all = element?.unless === undefined ? [pattern.exec(text)] : matchesOf(text, allOf(pattern));
    const match = all.find(one => one !== null && !element?.unless?.test(sentenceAround(text, one.index, one.index + one[0].length)));
    if (match) found.push({ item, element, span: { start: match.index, end: match.index + match[0].length } });
  };
  for (const element of item.elements) look(element.pattern, element);
  look(item.answeredBy, undefined);
  return found;
}

const SENTENCE_START = /[.;] [A-Z\u201c"]/g;

/** The words around a range up to where other sentences seem to start: enough to tell what they are about. */
function sentenceAround(text: string, start: number, end: number): string {
  let from = 0;
  for (const { index } of matchesOf(text, SENTENCE_START)) {
    if (index >= end) return text.slice(from, index);
    if (index < start) from = index + 2;
  }
  return text.slice(from);
}

const GLOBAL = new WeakMap<RegExp, RegExp>();

/** The same pattern, for all of its matches. */
function allOf(pattern: RegExp): RegExp {
  const known = GLOBAL.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  GLOBAL.set(pattern, known);
  return known;
}
