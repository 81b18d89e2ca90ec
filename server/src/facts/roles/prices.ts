import type { Figure } from '../figure';
import type { MoneyRole } from '../figureStatements';
import { evenOfRange } from './ranges';
import type { RolePattern } from './rolePatterns';

/** What a price or a fee is counted by, of a range behind its end: "per share", "per pre-funded warrant", "to $5.00 per share". */
export const PER_SECURITY =
  /^(?: (?:to|and|or) (?:US)?\$[\d.,]*\d)?,? per (?:[\w-]+ ){0,3}(?:share|unit|ADS|security|warrant|right|note|ordinary share|depositary share)\b/i;

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
    before: evenOfRange(
      /\b(?:exercise|conversion|strike) prices?\b(?![^$;]{0,160}\bamount\b)[^$;]{0,160}\b(?:is|are|was|were|be|of|to|from|at|between|and|or|equals?)(?: an?| the)? (?:approximately )?$/i,
    ),
  },
  {
    role: 'exercisePrice',
    cues: ['exercisable', 'exercised'],
    before: /\bexercis(?:able|ed)\b(?! in full\b)[^$;]{0,120}\bat (?:an? (?:initial |cash )?(?:exercise |purchase )?price (?:of|equal to) )?$/i,
  },
  // "Each warrant entitles the holder to purchase one share at a price of": no price of this offering.
  {
    role: 'exercisePrice',
    cues: ['warrant'],
    before: /\bwarrants?\b[^.;$]{0,160}\bto (?:purchase|acquire|buy|subscribe for)\b[^.;$]{0,120}\bat (?:an? (?:initial |cash )?price of )?$/i,
    after: /^ per (?:whole |full )?(?:[\w-]+ ){0,3}(?:share|ADS)\b/i,
  },
  {
    role: 'exercisePrice',
    cues: ['convertible'],
    before: /\bconvertible\b[^$;]{0,120}\bat (?:an? (?:[\w-]+ ){0,2}price (?:of|equal to) )?$/i,
    after: PER_SECURITY,
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
    before: evenOfRange(
      /\b(?:last reported|closing|last sales?|reported last|last quoted|last \u200e?reported)\b[^$;]{0,260}\b(?:was|were|is|of|at) (?:approximately )?$/i,
    ),
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
    before: evenOfRange(
      /\b(?:offering|purchase|issue|subscription|sale|fixed|initial) price\b[^$;]{0,80}\b(?:of|is|at|be|equal to) (?:only |approximately )?$/i,
    ),
    after: PER_SECURITY,
  },
  {
    role: 'offeringPrice',
    cues: ['offering price', 'purchase price', 'issue price'],
    figure: isPrice,
    before: /\b(?:offering|purchase|issue) price (?:for|per|of) (?:each |one |an? )?(?:[\w-]+,? ){1,16}(?:is|was|will be) $/i,
    unless: /\bbook value\b/i,
  },
  {
    role: 'offeringPrice',
    cues: ['offering price'],
    before: evenOfRange(/\boffering price\b[^$;]{0,80}\b(?:from|between) $/i),
    after: PER_SECURITY,
  },
  {
    role: 'offeringPrice',
    cues: ['offering price', 'purchase price'],
    before: /\b(?:each|every) (?:[\w-]+ ){1,4}(?:has|at) an? (?:[\w-]+ ){0,2}(?:offering|purchase) price of $/i,
  },
  { role: 'offeringPrice', cues: ['price of'], before: evenOfRange(/\bat (?:an?|the) (?:[\w-]+ ){0,3}price of $/i), after: PER_SECURITY },
  { role: 'dilution', cues: ['dilution'], before: /\bdilution (?:per share )?(?:of|is|equal to) (?:approximately )?$/i },
  { role: 'offeringPrice', cues: ['offering price'], before: /\boffering price\b[^$;]{0,160}\bas low as $/i },
];
