import type { MoneyRole } from '../figureStatements';
import type { RolePattern } from './rolePatterns';

/** A price of one security is less; what stands beside it in the row is the total (US dollars). */
const LEAST_TOTAL = 10_000;

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
    label: /^(?:less:? )?(?:estimated )?(?:(?:underwriting|underwriters?[’']?s?|sales|placement) (?:agents?[’']?s? )?(?:discounts?|commissions?|fees?))/i,
  },
  { role: 'proceeds', cues: ['proceeds'], label: /^(?:net )?proceeds\b.*\b(?:to|before|after)\b/i },
];

/** What sentences say of it. */
export const PROCEEDS_IN_PROSE: readonly RolePattern<MoneyRole>[] = [
  {
    role: 'proceeds',
    cues: ['proceeds'],
    before: /\bproceeds\b[^$;]{0,100}\b(?:of|be|is|are)(?: as low as)?(?: approximately)? $/i,
    unless: /\bgross proceeds\b/i,
  },
  { role: 'proceeds', cues: ['proceeds'], before: /\bproceeds\b[^;]{0,200}\(or (?:approximately )?$/i },
  { role: 'proceeds', cues: ['receive up to'], before: /\breceive up to (?:an aggregate of )?(?:approximately )?$/i },
  { role: 'discount', cues: ['underwriting discount'], before: /\bunderwriting discount\b[^;]{0,160}\b(?:as high as|of|be|is) $/i },
  { role: 'grossProceeds', cues: ['offering price'], before: /\btotal (?:public )?offering price\b[^$;]{0,40}$/i },
  { role: 'expenses', cues: ['expenses', 'reimburs'], before: /(?<!\bbefore )\b(?:expenses|reimburs\w+)\b[^$;]{0,160}$/i },
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
