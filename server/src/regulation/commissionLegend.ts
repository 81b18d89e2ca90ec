import { anyOf } from '../text/pattern';

/** Words of one sentence: its dots are those of "No. 3" and "U.S." only. */
const WORD = String.raw`(?:[^.]|No\.|U\.S\.)`;
/** What the disclosure is not said to be. */
const SOUND = '(?:truthful|accurate|complete|adequate|correct)';
const QUALITY = '(?:adequacy|accuracy|merits|completeness|truthfulness)';
const CRIME = String.raw`(?:criminal\s?offen[sc]e|unlawful|illegal|\bcrime)\b`;
/** Also without the small words that are easily lost: that they are is another matter than what the sentence says. */
const CONTRARY = String.raw`representations?\s?(?:to\s?)?(?:the\s?)?contrary\b`;
/** The Commission is not who the document was filed with. */
const NOT_FILED_WITH = String.raw`(?<!\b(?:with|to) (?:the )?(?:U\.?S\.? |United States )?)`;
/** Other countries have a Securities and Exchange Commission of their own. */
const NOT_OF_ANOTHER = '(?! of (?!the U))';
const REGULATOR = String.raw`\b(?:commissions?|regulat\w+|authorit\w+|bod(?:y|ies)|agenc(?:y|ies))\b`;

/** The name of the Commission, or what it goes by wherever it is not defined. */
export const COMMISSION_NAME = new RegExp(
  String.raw`${NOT_FILED_WITH}(?:Securities\s?(?:and|&)?\s?Exchange\s?Commission\b${NOT_OF_ANOTHER}|\bSEC\b(?!\. ?\d))`,
  'i',
);

/**
 * The Commission legend of Regulation S-K Item 501(b)(7), by its elements. Each pattern is for clean text; the wordings they accept are
 * the rule's two samples and the variants of them found in filed prospectuses ("or other clear, plain language").
 */
export const COMMISSION_LEGEND_ELEMENTS = {
  /** E0: neither, none of, have not been. It stands before the approval; the "No." of a supplement is none. */
  negation: /^(?:(?!approved?\b).){0,700}?\b(?:Neither|None of|No(?!\.)|Nobody|not|hasn['’]t|haven['’]t)\b/i,
  /** E1a: the Commission, with or without "U.S.", spelt out or short; not a "state securities commission". */
  commission: anyOf([COMMISSION_NAME.source, String.raw`(?:\bthe |\bof |\bU\.S\. |\bUnited States |[“"])Commission\b`], 'i'),
  /** E1b: a state securities commission or another regulator beside it. */
  otherRegulator: anyOf(
    [
      String.raw`\b(?:any|nor|and|or)\b${WORD}{0,60}?\b(?:state|foreign|other|provincial)\b${WORD}{0,60}?${REGULATOR}`,
      String.raw`\b(?:nor|or)\b${WORD}{0,30}?\bsecurities\s?${REGULATOR}${WORD}{0,20}?\b(?:any|each|other|foreign)\b${WORD}{0,20}?\b(?:states?|jurisdictions?|countr(?:y|ies))\b`,
    ],
    'i',
  ),
  /** E2: approved or disapproved. */
  approval: /\bapprove[ds]?\b.{0,60}?(?:\bn?or\s?|\/)disapprove[ds]?\b/i,
  /** E3: the disclosure judged, as "passed upon the adequacy" or "determined if ... is truthful or complete". */
  disclosure: anyOf(
    [
      String.raw`\bpassed\s?(?:(?:up)?on|the\s?${QUALITY})\b`,
      String.raw`\breviewed\b${WORD}{0,60}?${QUALITY}`,
      String.raw`\bdetermined\b.{0,300}?\b${SOUND}\b`,
      String.raw`\bnor\s?ha(?:s|ve)\b${WORD}{0,160}?\bdetermined\b`,
    ],
    'i',
  ),
  /** E4: a representation to the contrary is a criminal offense; in plain English, it is illegal to tell you otherwise. */
  criminalOffense: anyOf(
    [
      String.raw`(?:${CONTRARY}|\bcontrary\s?representation|representation\s?otherwise)(?:(?!\bnot\b)[^.]){0,40}?${CRIME}`,
      String.raw`${CRIME}[^.]{0,60}?(?:\b(?:tell you|state|say|represent) otherwise|${CONTRARY})`,
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
  new RegExp(String.raw`determined\s?(?:if|whether|that) (.{3,300}?) (?:is|are) ${SOUND}\b`, 'di'),
  new RegExp(String.raw`passed\s?(?:up)?on(?: or endorsed)? (?:the )?(?:${QUALITY}(?:,| or| and| nor)?(?: the)? ?){1,3}of (${WORD}{3,300})`, 'di'),
];

/** Words that the legend always has, in the spelling of the rule; each so long that no other word is one letter from it. */
export const COMMISSION_LEGEND_WORDS = [
  'accuracy',
  'accurate',
  'adequacy',
  'approved',
  'commission',
  'complete',
  'contrary',
  'criminal',
  'determined',
  'disapproved',
  'exchange',
  'offense',
  'representation',
  'securities',
  'truthful',
] as const;

/** Small words that get lost in the legend: behind what the pattern matches, of which the rest looks ahead. */
export const COMMISSION_LEGEND_SMALL_WORDS: readonly { readonly word: string; readonly behind: RegExp }[] = [
  { word: 'of', behind: /\bdisapproved(?= (?:these|those|the|our|such|its|this|any)\b)/gi },
  { word: 'if', behind: /\bdetermined(?= (?:this|our)\b)/gi },
  { word: 'upon', behind: new RegExp(String.raw`\bpassed(?= the ${QUALITY}\b)`, 'gi') },
  { word: 'to', behind: /\brepresentation(?= the contrary\b)/gi },
  { word: 'the', behind: /\brepresentation to(?= contrary\b)/gi },
  { word: 'to the', behind: /\brepresentation(?= contrary\b)/gi },
  { word: 'a', behind: /\bcontrary is(?= criminal offen[sc]e\b)/gi },
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
