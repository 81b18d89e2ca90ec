import type { Passage } from '../draft/passage';
import { COVER_ITEMS } from '../regulation/items/catalogue';
import { EQUITY, ON_DEBT, SMALL_FLOAT } from '../regulation/items/conditions';
import type { CoverElement, CoverItem } from '../regulation/items/coverItem';
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

/** Longer passages tell of the securities in passing; what is offered stands in the lines of a cover. */
const LONGEST_COVER_LINE = 400;

/** Reads a passage for the items that are known by their words. Only passages of covers are read so: in the body the same words say other things. */
export function coverWordsOf({ text }: Passage): CoverWords {
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
    const match = pattern?.exec(text);
    if (match) found.push({ item, element, span: { start: match.index, end: match.index + match[0].length } });
  };
  for (const element of item.elements) look(element.pattern, element);
  look(item.answeredBy, undefined);
  return found;
}
