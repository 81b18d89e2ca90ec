import type { MoneyRole } from '../figureStatements';
import { MONEY } from './ranges';
import type { RolePattern } from './rolePatterns';

/** A price of one security is less; what stands beside it in the row is the total (US dollars). */
const LEAST_TOTAL = 10_000;

/** The row of what underwriters or agents are paid, in dollars or as a percentage. */
export const DISCOUNT_ROW =
  /^(?:less:? )?(?:estimated )?(?:(?:underwriting|underwriters?[’']?s?|sales|placement) (?:agents?[’']?s? )?(?:discounts?|commissions?|fees?))/i;

/** The table of prices on the cover, and what the issuer takes in. */
export const PROCEEDS_ROLES: readonly RolePattern<MoneyRole>[] = [
  {
    role: 'grossProceeds',
    cues: ['offering price', 'price to'],
    label: /^(?:(?:initial |assumed )?(?:public )?offering price|price to (?:the )?public)\b(?!.*\bdetermin)/i,
    figure: ({ value }) => value >= LEAST_TOTAL,
  },
  {
    role: 'offeringPrice',
    cues: ['offering price', 'price to'],
    label: /^(?:(?:initial |assumed )?(?:public )?offering price|price to (?:the )?public)\b(?!.*\bdetermin)/i,
  },
  {
    role: 'discount',
    cues: ['discount', 'commission', 'placement agent'],
    label: DISCOUNT_ROW,
  },
  { role: 'proceeds', cues: ['proceeds'], label: /^(?:net )?proceeds\b.*\b(?:to|before|after)\b/i },
];

/** The amount that is stated first, and what is taken in beyond it. */
const OR_IF_MORE = String.raw`${MONEY},? \(?or (?:approximately )?$`;
/** "or $32.3 million if the underwriters exercise their option in full". */
const IF_OPTION = /^,? (?:if|assuming)\b[^.;$]{0,120}\b(?:option|exercised?)\b/i;

/** What sentences say of it. */
export const PROCEEDS_IN_PROSE: readonly RolePattern<MoneyRole>[] = [
  // "gross proceeds (before discounts and expenses) of": what is in parentheses is not what the amount is.
  {
    role: 'grossProceeds',
    cues: ['gross proceeds'],
    before: /\bgross proceeds\b[^$;()]{0,40}\([^$;()]{0,200}\)[^$;()]{0,40}\b(?:of|be|is|are) (?:approximately )?$/i,
  },
  {
    role: 'discount',
    cues: ['commission', 'concession', 'discount', 'reallow', 'referral fee', 'structuring fee', 'selling fee', 'distribution fee'],
    // What is left after the commission, or is paid beside it, is none.
    before:
      /(?<!\b(?:deducting|before|after|less|than|excluding|exchange)\b[^$;]{0,60})\b(?:commissions?|concessions?|reallowances?|(?:referral|structuring|selling|distribution) fees?)\b[^.;$]{0,60}\b(?:of|to|exceed|is|be)(?: up to| approximately)? $/i,
    unless: /\bgross proceeds\b/i,
  },
  {
    role: 'discount',
    cues: ['discount', 'concession', 'commission'],
    before: /\b(?:discounts?|concessions?|commissions?)\b[^.;$]{0,40}\b(?:in excess of|exceed) $/i,
  },
  {
    role: 'discount',
    cues: ['deferred underwriting'],
    after: /^ (?:(?:of|in|for|as) )?(?:the )?deferred underwriting (?:discounts?|commissions?|compensation|fees?)\b/i,
  },
  // "Includes $0.35 per unit, or $7,000,000 (or $8,050,000 if the option is exercised in full), for deferred underwriting commissions".
  {
    role: 'discount',
    cues: ['deferred underwriting'],
    before: /\bincludes (?:up to )?(?:\$[^;]{0,80})?$/i,
    after: /^[^;]{0,200}\bfor deferred underwriting (?:discounts?|commissions?|compensation|fees?)\b/i,
  },
  {
    role: 'proceeds',
    cues: ['proceeds'],
    before: /\bproceeds\b[^$;]{0,100}\b(?:of|be|is|are)(?: as low as)?(?: approximately)? $/i,
    unless: /\bgross proceeds\b/i,
  },
  { role: 'proceeds', cues: ['proceeds'], before: /\bproceeds\b[^;]{0,200}\(or (?:approximately )?$/i, unless: /\bgross proceeds\b/i },
  { role: 'grossProceeds', cues: ['gross proceeds'], before: new RegExp(String.raw`\bgross proceeds\b[^$;]{0,160}${OR_IF_MORE}`, 'i'), after: IF_OPTION },
  {
    role: 'proceeds',
    cues: ['proceeds'],
    before: new RegExp(String.raw`\bproceeds\b[^$;]{0,200}\b(?:be|of|are|is|were|was) (?:approximately )?${OR_IF_MORE}`, 'i'),
    after: IF_OPTION,
  },
  {
    role: 'proceeds',
    cues: ['proceeds'],
    before: /\b(?:net proceeds|proceeds to us|proceeds from this offering)\b[^$;]{0,300}\b(?:will|would) be (?:approximately )?$/i,
    unless: /\bgross proceeds\b/i,
  },
  { role: 'proceeds', cues: ['receive up to'], before: /\breceive up to (?:an aggregate of )?(?:approximately )?$/i },
  { role: 'discount', cues: ['underwriting discount'], before: /\bunderwriting discount\b[^;]{0,160}\b(?:as high as|of|be|is) $/i },
  { role: 'grossProceeds', cues: ['offering price'], before: /\btotal (?:public )?offering price\b[^$;]{0,40}$/i },
  {
    role: 'expenses',
    cues: ['expenses', 'reimburs'],
    before: /(?<!\bbefore )\b(?:expenses|reimburs\w+)\b(?![^$;]{0,160}\bproceeds\b)[^$;]{0,160}$/i,
  },
  { role: 'expenses', cues: ['expense allowance'], before: /\bexpense allowance\b[^$;]{0,60}$/i },
  {
    role: 'expenses',
    cues: ['expenses', 'legal fees', 'disbursements'],
    before: /\b(?:reimburs\w+|pay|payment|agreed|estimated?)\b[^;]{0,200}$/i,
    after: /^ (?:for|of|in|towards?) (?!interest\b|such\b)(?:[\w’'-]+ ){0,5}?(?:expenses|legal fees|disbursements)\b/i,
  },
  { role: 'grossProceeds', cues: ['gross proceeds'], before: /\bgross proceeds\b[^$;]{0,100}$/i },
  {
    role: 'proceeds',
    cues: ['proceeds'],
    before: /\b(?:net|cash|receive(?:d)?|aggregate) proceeds\b[^$;]{0,200}$|\bproceeds (?:of|equal to) (?:up to )?(?:approximately )?$/i,
  },
  { role: 'proceeds', cues: ['receive'], before: /\breceive\b[^.$;]{0,160}\bexercise price\b[^.$;]{0,160}$/i },
  {
    role: 'discount',
    cues: ['discounts', 'commissions', 'placement agent'],
    before: /\b(?:underwriting discounts?|discounts? and commissions|placement agents?[’']?s? fees?)\b[^$;]{0,80}$/i,
  },
];
