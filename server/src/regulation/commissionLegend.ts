import { anyOf } from '../text/pattern';

/** Words of one sentence: its dots are those of "No. 3" and "U.S." only. */
const WORD = String.raw`(?:[^.]|No\.|U\.S\.)`;
const TRUE = '(?:truthful|accurate)';
const QUALITY = '(?:adequacy|accuracy|merits|completeness|truthfulness)';
const PASSED_UPON = String.raw`(?:passed\s?(?:up)?on|reviewed)\b${WORD}{0,60}?${QUALITY}`;

/**
 * The Commission legend of Regulation S-K Item 501(b)(7), by its elements. Each pattern is for clean text; the wordings they accept are
 * the rule's two samples and the variants of them found in filed prospectuses ("or other clear, plain language").
 */
export const COMMISSION_LEGEND_ELEMENTS = {
  /** E0: neither, none of, have not been. */
  negation: /\b(?:Neither|None of|No|has not|have not|not been)\b/i,
  /** E1a: the Commission, with or without "U.S.", spelt out or short; not a "state securities commission". */
  commission: /Securities\s?and\s?Exchange\s?Commission|\bSEC\b|(?<!\bsecurities )(?<!\bstate )\bCommission\b/i,
  /** E1b: a state securities commission or another regulator beside it. */
  otherRegulator: new RegExp(
    String.raw`\b(?:any|nor|and|or)\b${WORD}{0,60}?\b(?:state|foreign|other|provincial)\b${WORD}{0,60}?\b(?:commissions?|regulat\w+|authorit\w+|bod(?:y|ies))\b`,
    'i',
  ),
  /** E2: approved or disapproved. */
  approval: /approved\b[^.]{0,40}?\bn?or\s?disapproved/i,
  /** E3: the disclosure judged, as "passed upon the adequacy" or "determined if ... is truthful or complete". */
  disclosure: anyOf(
    [
      PASSED_UPON,
      String.raw`determined\s?(?:if|whether|that)\b${WORD}{0,240}?\b(?:${TRUE}\s?(?:or|and|nor)\s?(?:complete|adequate)|complete\s?(?:or|and|nor)\s?${TRUE})`,
      String.raw`nor\s?ha(?:s|ve)\b${WORD}{0,160}?(?:passed\s?(?:up)?on|determined)`,
    ],
    'i',
  ),
  /** E4: a representation to the contrary is a criminal offense; in plain English, it is illegal to tell you otherwise. */
  criminalOffense: anyOf(
    [
      String.raw`representation\s?to\s?the\s?contrary[^.]{0,40}?(?:criminal\s?offen[sc]e|unlawful|illegal)`,
      String.raw`\b(?:contrary\s?representation|representation\s?otherwise)[^.]{0,40}?(?:criminal\s?offen[sc]e|unlawful|illegal)`,
      String.raw`\b(?:criminal\s?offen[sc]e|unlawful|illegal|a crime)\b[^.]{0,60}?(?:\b(?:tell you|state|say|represent) otherwise|representation\s?to\s?the\s?contrary)`,
      String.raw`\btells you otherwise[^.]{0,40}?\bcrime\b`,
    ],
    'i',
  ),
} as const;

/** A name of an element of the legend. */
export type CommissionLegendElement = keyof typeof COMMISSION_LEGEND_ELEMENTS;

/** What each element of the legend says, put as what a legend without it does. */
export const COMMISSION_LEGEND_LACK: Readonly<Record<CommissionLegendElement, string>> = {
  negation: 'has lost its negation (“Neither …”)',
  commission: 'does not name the Securities and Exchange Commission',
  otherRegulator: 'names no state securities commission or other regulator beside the Commission',
  approval: 'does not say that nobody has approved or disapproved of the securities',
  disclosure: 'does not say that nobody has passed upon the adequacy or accuracy of the disclosure',
  criminalOffense: 'does not say that any representation to the contrary is a criminal offense',
};

/** E3o: the documents whose disclosure the legend speaks of are the last words of a match, in its group. */
export const COMMISSION_LEGEND_DOCUMENTS: readonly RegExp[] = [
  new RegExp(String.raw`determined\s?(?:if|whether|that) (${WORD}{3,300}?) (?:is|are) (?:${TRUE}|complete)\b`, 'di'),
  new RegExp(String.raw`passed\s?(?:up)?on(?: or endorsed)? (?:the )?(?:${QUALITY}(?:,| or| and| nor)?(?: the)? ?){1,3}of (${WORD}{3,300})`, 'di'),
];

/** The legend's last sentence, as both samples of the rule have it. */
export const CRIMINAL_OFFENSE_SENTENCE = 'Any representation to the contrary is a criminal offense.';

/** The clause by which the second sample judges the disclosure. `documents` reads as one subject ("this Supplement or the Prospectus"). */
export function disclosureClause(documents: string): string {
  return `or determined if ${documents} is truthful or complete`;
}

/** The rule's second sample, naming the documents that the reader holds. */
export function commissionLegend(documents: string): string {
  const judgement = 'Neither the Securities and Exchange Commission nor any state securities commission has approved or disapproved of these securities';
  return `${judgement} ${disclosureClause(documents)}. ${CRIMINAL_OFFENSE_SENTENCE}`;
}
