import { COMMISSION_LEGEND_ELEMENTS, type CommissionLegendElement } from '../regulation/commissionLegend';
import type { CommissionLegendStated } from './statements';

const ELEMENTS = Object.entries(COMMISSION_LEGEND_ELEMENTS) as readonly [CommissionLegendElement, RegExp][];
/** One of the two phrases that every wording keeps. */
const ANCHOR = /disapproved|representation to the contrary/i;
/** How far before and behind its anchor a legend may reach. */
const REACH = 700;

/** The Commission legend in clean text (Item 501(b)(7)), with the elements found near its anchor; undefined where there is no trace of one. */
export function statedCommissionLegend(text: string): CommissionLegendStated | undefined {
  const anchor = ANCHOR.exec(text);
  if (anchor === null) return undefined;
  const start = Math.max(0, anchor.index - REACH);
  const end = Math.min(text.length, anchor.index + REACH);
  const near = text.slice(start, end);
  const elements = new Set(ELEMENTS.filter(([, pattern]) => pattern.test(near)).map(([name]) => name));
  const isLegend = elements.has('criminalOffense') || (elements.has('approval') && elements.has('commission'));
  return isLegend ? { kind: 'commissionLegend', span: { start, end }, elements } : undefined;
}
