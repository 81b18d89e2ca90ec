import type { Figure } from '../figure';
import type { RateRole } from '../figureStatements';
import { DISCOUNT_ROW } from './proceeds';
import type { RolePattern } from './rolePatterns';

/** What is paid to others than a sales agent, or for another service. */
const OTHER_PAY = /\b(?:underwriting discounts?|registered direct|underwritten|warrants? (?:equal|to purchase)|salary|base pay|bonus|equity-based|annual)\b/i;

const OF_PROCEEDS = /^ of (?:the |each |all )?(?:aggregate |total )?gross (?:sales? price|offering price|(?:sales )?proceeds)\b/i;

/** Nobody is paid more (FINRA Rule 5110 allows less); what is left for the issuer is (percent). */
const MOST_PAID = 20;
const isPay = ({ value }: Figure) => value <= MOST_PAID;

const PAID_FEE = "(?:cash|success|underwriting|placement(?: agents?[’']?s?)?|agency) fees?";
const UNDERWRITING_PAY = 'underwriting (?:discounts?|commissions?)(?: and commissions?)?';

/** Interest is of notes; "50% of the notes" is none. */
const OF_NOTES = /^ (?:per (?:annum|month|quarter|year)|(?!(?:of|on|in|to|or|and|by|from|under|with|for) )(?:[\w-]+ ){0,4}[Nn]otes\b)/;
/** "6.50% Series A Cumulative Preferred Stock", "5.00% Convertible Debentures": names are in capitals. */
const OF_NAMED = /^ (?:[A-Z][\w-]*,? ){0,7}(?:Preferred (?:Stock|Shares)|Debentures|Bonds)\b/;

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
  // The rates of underwritten and placed offerings.
  { role: 'commissionRate', cues: ['underwriting', 'underwriter', 'sales', 'placement', 'less'], label: DISCOUNT_ROW, figure: isPay },
  { role: 'commissionRate', cues: ['cash fee', 'underwriting', 'placement', 'agency fee'], after: new RegExp(`^ (?:${PAID_FEE}|${UNDERWRITING_PAY})\\b`, 'i') },
  {
    role: 'commissionRate',
    figure: isPay,
    cues: ['cash fee', 'success fee', 'underwriting', 'placement', 'agency fee'],
    before: new RegExp(String.raw`\b(?:${PAID_FEE}|${UNDERWRITING_PAY})\b[^.;%]{0,120}\b(?:of|to|at|is|are|be|exceed)(?: up to| approximately)? $`, 'i'),
    after: /^(?:$|[,;).]| (?:of|per|on) )/,
    unless: /\bwarrants? (?:equal|to purchase)\b/i,
  },
  // "a commission of $4.00 (0.40%)", "an underwriting discount of $0.14, or 7.0%".
  {
    role: 'commissionRate',
    cues: ['commission', 'discount', 'concession', 'fee'],
    before:
      /\b(?:commissions?|discounts?|concessions?|fees?) (?:of|equal to) (?:up to |approximately )?\$[\d.,]*\d(?: per (?:\$[\d.,]*\d )?(?:[\w-]+ ){0,2}\w+)?(?: \((?:or )?|, or )$/i,
    figure: isPay,
  },
  // The row of a table that says the rate itself: "Underwriting discounts and commissions (7.0%)".
  {
    role: 'commissionRate',
    cues: ['underwriting', 'placement'],
    before: new RegExp(String.raw`\b(?:${PAID_FEE}|${UNDERWRITING_PAY}) \($`, 'i'),
    figure: isPay,
  },
  { role: 'interestRate', cues: ['per annum', 'per month', 'per quarter', 'per year', 'notes', 'dividend', 'interest'], after: OF_NOTES },
  { role: 'interestRate', cues: ['preferred', 'debentures', 'bonds'], after: OF_NAMED },
  { role: 'interestRate', cues: ['interest', 'dividend', 'coupon'], before: /\b(?:interest|dividends?|coupon)\b[^.;%]{0,80}\b(?:of|at|to|rate) $/i },
];
