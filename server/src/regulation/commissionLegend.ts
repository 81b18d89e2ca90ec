import { anyOf } from '../text/pattern';

/**
 * The Commission legend of Regulation S-K Item 501(b)(7), by its elements. Each pattern is for clean text; the wordings they accept are
 * the rule's two samples and the variants of them found in filed prospectuses ("or other clear, plain language").
 */
export const COMMISSION_LEGEND_ELEMENTS = {
  /** E0: neither, none of, have not been. */
  negation: /\b(?:Neither|None of|No|has not|have not|not been)\b/i,
  /** E1a: the Commission, with or without "U.S.", spelt out or short. */
  commission: /Securities\s?and\s?Exchange\s?Commission|\bSEC\b|\bCommission\b/i,
  /** E1b: a state securities commission or another regulator beside it. */
  otherRegulator: /\b(?:any|nor)\b[^.]{0,60}?\b(?:state|foreign|other|provincial)\b[^.]{0,60}?\b(?:commissions?|regulat\w+|authorit\w+|bod(?:y|ies))\b/i,
  /** E2: approved or disapproved. */
  approval: /approved\s?(?:of\s?)?,?\s?n?or\s?disapproved/i,
  /** E3: the disclosure judged, as "passed upon the adequacy" or "determined if ... is truthful or complete". */
  disclosure: anyOf(
    [
      String.raw`passed\s?(?:up)?on\s?(?:the\s?)?(?:adequacy|accuracy|merits)`,
      String.raw`determined\s?(?:if|whether|that)\b[^.]{0,240}?\b(?:truthful|accurate)\s?(?:or|and|nor)\s?complete`,
      String.raw`nor\s?ha(?:s|ve)\b[^.]{0,160}?(?:passed\s?(?:up)?on|determined)`,
    ],
    'i',
  ),
  /** E4: a representation to the contrary is a criminal offense. */
  criminalOffense: /representation\s?to\s?the\s?contrary[^.]{0,40}?criminal\s?offen[sc]e/i,
} as const;

/** A name of an element of the legend. */
export type CommissionLegendElement = keyof typeof COMMISSION_LEGEND_ELEMENTS;

/** The rule's second sample, naming the documents that the reader holds. `documents` reads as one subject ("this Supplement or the Prospectus"). */
export function commissionLegend(documents: string): string {
  return (
    'Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities ' +
    `or determined if ${documents} is truthful or complete. Any representation to the contrary is a criminal offense.`
  );
}
