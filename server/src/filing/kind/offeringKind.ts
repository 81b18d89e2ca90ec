import { isSecurityType } from '../../facts/landmarks';
import type { CheckedKind } from '../../regulation/documentKind';
import { anyOf } from '../../text/pattern';
import type { Cover } from './head';

/** What decides the kind of a full document, from the lines of its cover. */
interface Cues {
  has(pattern: RegExp): boolean;
  readonly securityTypes: number;
}

const PRICING = anyOf(
  [
    String.raw`\bthis (?:preliminary )?(?:(?:pricing|product|underlying|underlier|index) supplement|term sheet)\b`,
    String.raw`^(?:preliminary )?(?:pricing|product|underlying|underlier|index) supplement\b`,
    String.raw`^\(?to (?:the )?[^.]{0,160}\bproduct supplement\b`,
    String.raw`\bpages? PS-\d`,
  ],
  'i',
);

const PRELIMINARY = anyOf(
  [
    String.raw`^subject to completion\b`,
    String.raw`^preliminary prospectus\b`,
    String.raw`^prospectus(?: supplement)?\b[ ,;:.()\u2013\u2014-]{1,4}subject to completion\b`,
    String.raw`\bthis (?:preliminary )?prospectus(?: supplement)?\b[^.]{0,200}\bnot complete and may be (?:changed|amended)`,
    String.raw`\bthis preliminary prospectus\b`,
  ],
  'i',
);

const UNDERWRITING = "underwrit(?:ing|ers?|ers[’']|er[’']s)";
/** The row of a price table (Item 501(b)(3)), or what a conversion made of one. */
const UNDERWRITING_TABLE = anyOf(
  [
    `^(?:less:? )?(?:estimated |total )?${UNDERWRITING} (?:discounts?|compensation|commissions?|fees?)`,
    String.raw`\b${UNDERWRITING} discounts?(?: and commissions)?[^.a-z]{0,40}\$`,
  ],
  'i',
);
const UNDERWRITERS = anyOf(
  [
    String.raw`\bunderwriters? (?:expects?|are expecting|is expecting) to deliver\b`,
    String.raw`\bgranted (?:to )?the (?:several )?(?:underwriters?|representatives?)\b[^.]{0,120}\boption\b`,
    String.raw`\bthe (?:several )?underwriters? (?:may also|has|have|will have)\b[^.]{0,80}\b(?:option|right|purchase)\b`,
    String.raw`\bunderwriting agreement\b`,
  ],
  'i',
);

const PLACEMENT_TABLE = /^(?:less:? )?placement agents?(?:[’']s?)? (?:fees?|commissions?|discounts?)/i;
const PLACEMENT_AGENT = /\bplacement agents?\b/i;
const DIRECT_OFFER = anyOf(
  [
    String.raw`\bregistered direct\b`,
    String.raw`\bplacement agents? (?:has|have|is|are)\b[^.]{0,80}\b(?:no obligation|not (?:required|obligated)|not purchasing|agreed to use)\b`,
    String.raw`\b(?:our|the) (?:(?:sole|exclusive|lead|co-lead) ){0,2}placement agents?\b[^.]{0,160}\b(?:this offering|sale of|best[- ]efforts|solicit)\b`,
    String.raw`\bdirectly to (?:(?:a|an|the|certain|one or more|several|single|select) ){0,3}(?:institutional |accredited |qualified |existing )*(?:investors?|purchasers?)\b`,
    String.raw`\b(?:reasonable )?best[- ]efforts (?:basis|offering)\b`,
    // Warrants that were sold under an earlier agreement may be exercised now.
    String.raw`\b(?:are|is) (?:offering|selling|issuing)(?:(?!\b(?:exercise|conversion)\b)[^.]){0,160}\b(?:under|pursuant to) (?:an?|the|our) (?:securities|stock|share) purchase agreements?\b`,
    String.raw`\b(?:it|they) (?:has|have|is|are) (?:under )?no obligation to buy\b`,
  ],
  'i',
);

const SELLER = '(?:selling (?:stock|share|security|securities|unit|note|warrant|equity)?-? ?|registered (?:stock|share))holders?';
const RESALE: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:resale|resell|offer(?:ed|ing)?|s(?:ale|old)|disposition|distribution)\b[^.]{0,240}\bby\b[^.]{0,160}\b${SELLER}\b`, 'i'),
  new RegExp(String.raw`\b${SELLER}\b[^.]{0,200}\b(?:may|will|are|is) [^.]{0,120}\b(?:offer(?:ing)?|sell(?:ing)?|resell|resale|distribute|dispose)\b`, 'i'),
  new RegExp(
    String.raw`\bnot (?:be )?receiv(?:e|ing)\b[^.]{0,120}\b${SELLER}\b|\bnot (?:be )?(?:receiv(?:e|ing)|selling)\b[^.]{0,120}\b(?:proceeds|this prospectus|this offering)\b`,
    'i',
  ),
  /\bresale\b|\bresell\b/i,
];
const SELLING_HOLDERS = new RegExp(String.raw`\b${SELLER}\b`, 'i');
/** How many of these a resale prospectus says at least. */
const RESALE_ENOUGH = 2;

const AT_THE_MARKET = /\bat[- ]the[- ]market\b|\bRule 415\(a\)\(4\)/i;
/** The agreements that are made for nothing else, by the names that those who sell under them gave to them. */
const NAMED_PROGRAM = anyOf(
  [
    String.raw`(?:\bthis |^)(?:sales|equity distribution|at[- ]the[- ]market|ATM) (?:agreement )?prospectus\b`,
    String.raw`\b(?:(?:equity|ATM) (?:distribution|offering|sales|program|issuance)|controlled equity offering|at market issuance|open market sale|capital on demand|sales agency|distribution agency)\b[^.]{0,24}\bagreements?\b`,
  ],
  'i',
);
/** What the cover of a program tells that names it by none of these: under an agreement an agent sells up to an amount, from time to time. */
const PROGRAM_TERMS: readonly RegExp[] = [
  /\b(?:sales|distribution|issuance|agency) agreements?\b/i,
  /\bsales (?:agents?|managers?)\b|\bas (?:our |its )?(?:sales |distribution )?agents?\b/i,
  /\bup to (?:an aggregate (?:of )?)?(?:US|C)?\$|\baggregate (?:offering|sales) (?:price|amount)\b/i,
  /\bfrom time to time\b/i,
];
const AGENCY = /\b(?:sales|distribution|offering|issuance|agency) (?:[a-z]+ )?agreements?\b|\b(?:sales |distribution )?(?:agents?|managers?)\b/i;

/** How many classes of securities a shelf lists on its cover at least. */
const SECURITY_TYPES_OF_A_SHELF = 2;
const SHELF = anyOf(
  [
    String.raw`\bany combination of\b`,
    String.raw`\bin one or more (?:offerings|series|transactions|classes|issuances)\b`,
    String.raw`\b(?:specific|particular|more specific) (?:terms|information)\b[^.]{0,200}\bsupplements?\b`,
    String.raw`\bunless (?:it is )?accompanied by (?:a|an|the applicable)\b[^.]{0,20}\bsupplement\b`,
    String.raw`\bgeneral description of (?:the|these|such) securities\b`,
  ],
  'i',
);
/** What the issuer itself offers on this occasion. */
const OWN_OFFER = anyOf(
  [
    String.raw`\b(?:relates? to|covers?) (?:the |our |an? )?(?:primary )?(?:offer(?:ing)?(?:,? and| or)? )?(?:(?:the )?(?:issuance|issue|offer(?:ing)?|sale|distribution|exchange)\b)`,
    String.raw`\bissuable upon (?:the )?(?:exercise|conversion|exchange)\b`,
    String.raw`\bwe are (?:offering|distributing|issuing|conducting)\b`,
    String.raw`\b(?:offer to exchange|exchange offer|rights offering|initial public offering)\b`,
  ],
  'i',
);

/** The order in which a cover is asked what it sells. A price table says more than any sentence, and sentences more than a name. */
const SUPPLEMENT_ORDER: readonly (readonly [CheckedKind, (cues: Cues) => boolean])[] = [
  ['pricing-supplement', cues => cues.has(PRICING)],
  ['preliminary', cues => cues.has(PRELIMINARY)],
  ['underwritten', cues => cues.has(UNDERWRITING_TABLE)],
  ['best-efforts', cues => cues.has(PLACEMENT_TABLE)],
  ['resale', isResale],
  ['atm', isAtTheMarket],
  ['underwritten', cues => cues.has(UNDERWRITERS)],
  ['best-efforts', isDirect],
];

/** What a full supplement is, by its cover. */
export function supplementKindOf({ lines }: Cover): CheckedKind {
  const cues = cuesOf(lines);
  return SUPPLEMENT_ORDER.find(([, is]) => is(cues))?.[0] ?? 'supplement';
}

/**
 * What a prospectus is that supplements none, by its cover. `isOfRegistrationStatement`: it stands in a registration statement, where every
 * prospectus is subject to completion.
 */
export function prospectusKindOf({ lines }: Cover, isOfRegistrationStatement: boolean): CheckedKind {
  const cues = cuesOf(lines);
  const isShelf = cues.securityTypes >= SECURITY_TYPES_OF_A_SHELF;
  if (isShelf && cues.has(SHELF)) return 'base';
  if (cues.has(PRELIMINARY) && !isOfRegistrationStatement) return 'preliminary';
  if (cues.has(UNDERWRITING_TABLE)) return 'underwritten';
  if (cues.has(PLACEMENT_TABLE)) return 'best-efforts';
  if (isResale(cues)) return 'resale';
  if (isAtTheMarket(cues)) return 'sales-agreement-prospectus';
  if (cues.has(UNDERWRITERS)) return 'underwritten';
  if (isDirect(cues)) return 'best-efforts';
  return !cues.has(SHELF) && cues.has(OWN_OFFER) ? 'prospectus' : 'base';
}

function cuesOf(lines: readonly string[]): Cues {
  return {
    has: pattern => lines.some(line => pattern.test(line)),
    securityTypes: lines.filter(isSecurityType).length,
  };
}

function isResale(cues: Cues): boolean {
  return cues.has(SELLING_HOLDERS) && RESALE.filter(pattern => cues.has(pattern)).length >= RESALE_ENOUGH;
}

function isAtTheMarket(cues: Cues): boolean {
  return cues.has(NAMED_PROGRAM) || (cues.has(AT_THE_MARKET) && cues.has(AGENCY)) || PROGRAM_TERMS.every(term => cues.has(term));
}

function isDirect(cues: Cues): boolean {
  return cues.has(DIRECT_OFFER) && (cues.has(PLACEMENT_AGENT) || !cues.has(SELLING_HOLDERS));
}
