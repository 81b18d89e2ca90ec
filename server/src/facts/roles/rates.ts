import type { RateRole } from '../figureStatements';
import type { RolePattern } from './rolePatterns';

/** What is paid to others than a sales agent, or for another service. */
const OTHER_PAY = /\b(?:underwriting discounts?|registered direct|underwritten|warrants? (?:equal|to purchase)|salary|base pay|bonus|equity-based|annual)\b/i;

const OF_PROCEEDS = /^ of (?:the |each |all )?(?:aggregate |total )?gross (?:sales? price|offering price|(?:sales )?proceeds)\b/i;

/** What percentages are for. */
export const RATE_ROLES: readonly RolePattern<RateRole>[] = [
  { role: 'commissionRate', cues: ['commission'], label: /^(?:sales )?commissions?\b/i },
  {
    role: 'commissionRate',
    cues: ['commission', 'compensation', 'placement fee'],
    before:
      /\b(?:commissions?|compensation|placement fee)\b[^.;%]{0,200}\b(?:of|to|at|is|be|equals?|exceed|rate)(?: (?:up to|a rate of|a fixed rate of|an amount equal to))? $/i,
    unless: OTHER_PAY,
  },
  {
    role: 'commissionRate',
    cues: ['commission', 'compensation'],
    after: /^ of the (?:aggregate |total )?(?:gross )?(?:sales price|proceeds|offering price)\b/i,
    before: /\b(?:commission|compensation)s?\b/i,
    unless: OTHER_PAY,
  },
  {
    role: 'commissionRate',
    cues: ['commission', 'compensation'],
    after:
      /^ of the (?:aggregate |total )?(?:gross )?(?:sales price|proceeds|offering price)\b[^.;%$]{0,80}\b(?:as|in|by way of) (?:an? |its |their )?(?:commissions?|compensation)\b/i,
    unless: OTHER_PAY,
  },
  {
    role: 'commissionRate',
    cues: ['agent', 'manager'],
    before:
      /\b(?:(?:agents?|managers?)[’']?s? (?:fee|remuneration)|(?:fee|remuneration) of (?:the |each |our )?(?:sales )?(?:agents?|managers?))\b[^.;%$]{0,80}$|\bsales (?:agents?|managers?) (?:gets?|receives?|earns?|will receive|(?:is|are) entitled to) (?:up to )?$/i,
    after: OF_PROCEEDS,
    unless: OTHER_PAY,
  },
  {
    // "Each agent will be paid at a rate of not more than 3.0% of the gross sales price", "we will pay it 3.0% of the gross proceeds".
    role: 'commissionRate',
    cues: ['paid', 'pay'],
    before:
      /\b(?:(?:is|are|be) paid (?:in cash )?|(?:will|shall|to) pay (?!(?:an?|one|any|our|certain)\b)(?:[\w.&’'-]+ ){1,4})(?:(?:at|of|in|cash|fixed|fee|an?|the|mutually|agreed|rate|amount|equal|up|to|not|more|than|most|exceeding) ){0,9}$/i,
    after: OF_PROCEEDS,
    unless: OTHER_PAY,
  },
  { role: 'commissionRate', cues: ['commission'], before: /\b(?:the|commission) rate of (?:up to )?$/i, unless: OTHER_PAY },
  { role: 'interestRate', cues: ['per annum', 'notes', 'dividend', 'interest'], after: /^ (?:per (?:annum|month|quarter|year)|(?:[\w-]+ ){0,4}[Nn]otes\b)/ },
  { role: 'interestRate', cues: ['interest', 'dividend', 'coupon'], before: /\b(?:interest|dividends?|coupon)\b[^.;%]{0,80}\b(?:of|at|to|rate) $/i },
];
