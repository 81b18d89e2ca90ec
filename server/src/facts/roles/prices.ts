import type { Figure } from '../figure';
import type { MoneyRole } from '../figureStatements';
import type { RolePattern } from './rolePatterns';

/** What a price or a fee is counted by: "per share", "per pre-funded warrant". */
export const PER_SECURITY = /^,? per (?:[\w-]+ ){0,3}(?:share|unit|ADS|security|warrant|right|note|ordinary share|depositary share)\b/i;

/** No share is quoted at such a price (US dollars); a market value is. */
const LEAST_VALUE = 100_000;
const isPrice = ({ value }: Figure) => value < LEAST_VALUE;

/** Prices of one share, unit or warrant, and what each share is in the books. */
export const PRICE_ROLES: readonly RolePattern<MoneyRole>[] = [
  { role: 'parValue', cues: ['par value', 'nominal value'], before: /\b(?:par|nominal) value(?: of)?:? \(?$/i },
  { role: 'parValue', cues: ['par value', 'nominal value'], after: /^,? \(?(?:per share )?(?:par|nominal) value\b/i },
  {
    role: 'exercisePrice',
    cues: ['exercise price', 'conversion price', 'strike price'],
    before:
      /\b(?:exercise|conversion|strike) prices?\b(?![^$;]{0,160}\bamount\b)[^$;]{0,160}\b(?:is|are|was|were|be|of|to|from|at|between|and|or|equals?)(?: an?| the)? (?:approximately )?$/i,
  },
  {
    role: 'exercisePrice',
    cues: ['exercisable', 'exercised'],
    before: /\bexercis(?:able|ed)\b[^$;]{0,120}\bat (?:an? (?:initial |cash )?(?:exercise |purchase )?price (?:of|equal to) )?$/i,
  },
  { role: 'exercisePrice', cues: ['exercise price'], after: /^(?: per [^.;$]{1,60})?,? (?:the )?exercise price\b/i },
  { role: 'exercisePrice', cues: ['exercise price'], label: /^exercise price/i },
  {
    role: 'assumedPrice',
    cues: ['assum'],
    before: /\bassum(?:ed|ing|es)\b[^$;]{0,200}\b(?:price|prices|share|unit)\b[^$;]{0,60}(?:of|at|is|per share of|was) $/i,
  },
  {
    role: 'lastPrice',
    figure: isPrice,
    cues: ['last reported', 'closing', 'last sale', 'last quoted'],
    before: /\b(?:last reported|closing|last sales?|reported last|last quoted|last \u200e?reported)\b[^$;]{0,260}\b(?:was|were|is|of|at) (?:approximately )?$/i,
  },
  {
    role: 'lastPrice',
    figure: isPrice,
    cues: ['last reported', 'closing', 'last sale'],
    after:
      /^ per (?:[\w-]+ ){0,3}\w+,? \(?(?:which (?:was|is|represents) |being |based on |equal to )?(?:the )?(?:last reported|closing|reported closing|last sale)/i,
  },
  { role: 'lastPrice', figure: isPrice, cues: ['closed at', 'closed on'], before: /\bclosed\b[^$;]{0,120}\bat $/i },
  {
    role: 'lastPrice',
    figure: isPrice,
    cues: ['sale price', 'market price', 'reported price'],
    before: /(?<!\b(?:high|highest|low|lowest|opening|average|intraday) )\b(?:sale|reported|market) price\b[^$;]{0,200}\b(?:was|is) $/i,
    after: PER_SECURITY,
  },
  {
    role: 'offeringPrice',
    cues: ['offering price', 'purchase price', 'issue price', 'subscription price', 'price of', 'price to', 'fixed price'],
    before: /\b(?:offering|purchase|issue|subscription|sale|fixed|initial) price\b[^$;]{0,80}\b(?:of|is|at|be|equal to) (?:only |approximately )?$/i,
    after: PER_SECURITY,
  },
  {
    role: 'offeringPrice',
    cues: ['offering price'],
    figure: isPrice,
    before: /\b(?:offering|purchase|issue) price (?:for|per|of) (?:each |one |an? )?(?:[\w-]+ ){1,6}(?:is|was|will be) $/i,
  },
  { role: 'offeringPrice', cues: ['price of'], before: /\bat (?:an?|the) (?:[\w-]+ ){0,3}price of $/i, after: PER_SECURITY },
  { role: 'dilution', cues: ['dilution'], before: /\bdilution (?:per share )?(?:of|is|equal to) (?:approximately )?$/i },
  {
    role: 'denomination',
    cues: ['principal', 'face', 'stated amount'],
    before: /\b(?:per|each) $/i,
    after: /^ (?:in |of )?(?:aggregate )?(?:stated )?(?:principal|face)\b/i,
  },
  { role: 'offeringPrice', cues: ['offering price'], before: /\boffering price\b[^$;]{0,160}\bas low as $/i },
  { role: 'denomination', cues: ['denomination', 'multiples'], before: /\b(?:denominations?|multiples)\b[^.;]{0,60}$/i },
];
