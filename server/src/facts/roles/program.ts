import { anyOf } from '../../text/pattern';
import type { MoneyRole } from '../figureStatements';
import type { Around } from '../surroundings';
import type { RolePattern } from './rolePatterns';

const HEDGE = '(?:approximately |about |nearly |roughly |around )?';
const SECURITIES = String.raw`(?:shares?|(?:[\w-]+ ){0,3}(?:stock|shares|securities|ADSs?|units|notes)|American Depositary Shares)\b`;
const PRICE_NAME = '(?:offering price|(?:gross )?sales price|amount|principal amount)';
/** Sales counted for another purpose than the program's cap: the twelve months of General Instruction I.B.6. */
const OTHER_LEDGER = /\bI\.B\.[56]|\b(?:12|twelve)[- ](?:calendar[- ])?month/i;

const REMAINS_AFTER = /^[^.;$]{0,60}?\b(?:remain(?:s|ed|ing)?|may still be|unsold|(?:was|were|is|are) not (?:offered or |yet )?sold)\b/i;
/** "$X of the $Y that could be sold remains": what remains is X. */
const OF_AMOUNT = '(?:out )?of (?:the|our|that|such|this) (?:aggregate |total )?';
const REMAINS_OF_AMOUNT = new RegExp(
  String.raw`^ ${OF_AMOUNT}\$[\d.,]*\d(?: million| billion)?(?:(?! and\b)[^,.;$]){0,60} (?:remain(?:s|ed)?|may still be)\b`,
  'i',
);
/** What remains of something else: in trust, of a loan, of the proceeds. */
const REMAINS_ELSE =
  /^ of (?:the |our |that |such |its )?(?:[\w-]+ ){0,2}(?:proceeds|cash|price|loans?|debt|notes?|payments?|fees?|consideration|commitments?|expenses?|costs?|balance)\b|^[^.;$]{0,60}?\bremain(?:s|ed|ing)? (?:outstanding|unpaid|unspent|due|payable|owing|held|invested|restricted|on|in (?!(?:this|the|our) (?:[\w-]+ ){0,2}(?:program|offering|facility)\b))/i;
const AMOUNT_BEFORE = new RegExp(String.raw`\$[\d.,]*\d(?: million| billion)? ${OF_AMOUNT}$`, 'i');
const REMAINS_BEFORE = /\b(?:remaining|unsold|leaving)\b[^.;$]{0,80}$/i;

const UP_TO = new RegExp(String.raw`\bup to (?:(?:a maximum|an aggregate)(?: ${PRICE_NAME})? of )?${HEDGE}$`, 'i');
const PRICE_UP_TO = /\b(?:aggregate|maximum)\b[^.;$]{0,80}\bup to (?:an aggregate of )?(?:approximately )?$/i;
const UP_TO_AGGREGATE = /\bup to (?:a maximum|an aggregate)\b[^.;$]{0,40}$/i;
const OF_SECURITIES_AFTER = new RegExp(`^,? (?:in aggregate offering price )?of (?:our |the |additional )?${SECURITIES}`, 'i');
/** A cover line: "Up to $X", "Up to $X Common Stock". */
const OPENS_TITLE = /^[^A-Za-z]*up to (?:an aggregate of )?$/i;
const CLOSES_TITLE = /^[^.;:]{0,80}$/;
/** The amount that a sticker changes the cap to. */
const CHANGED_CAP = /\b(?:aggregate|maximum|amount)\b[^.;]{0,200}\bto (?:a maximum of |an aggregate of )?$/i;
/** "$Y that may be sold", "$Y of our stock that could be sold". */
const MAY_BE_SOLD_AFTER = /^(?: of (?:[\w-]+ ){1,6}?)? ?that (?:may|can|could) be (?:offered|sold|issued)\b/i;
const OFFERS = /\b(?:offer|sell|sale|issu)/i;
const CHANGES = /\b(?:increas|decreas|reduc|rais|lower)/i;
/** What a sticker raises or lowers. */
const OFFERING_AMOUNT = anyOf(
  [
    String.raw`\boffering (?:price|amount)\b|\bsales price\b|\bprogram\b|\bsales? agreement\b|\bprospectus supplement\b`,
    String.raw`\bamount (?:available|of (?:our |the )?(?:[\w-]+ ){0,3}(?:stock|shares))\b`,
    String.raw`\b(?:may|can|could) (?:be )?(?:offer|sell|issue|sold)`,
  ],
  'i',
);
/** Another measure than the offering that goes up or down: "an increase in the assumed price". */
const NO_OFFERING_AMOUNT =
  /\b(?:exercise price|conversion price|net tangible book value|public offering price|interest|expenses?|costs?|revenues?|loss(?:es)?|dilution)\b/i;
const COSTS = /\b(?:reimburse|expenses|fees|counsel|commission)\b[^$]{0,120}$/i;
/** The underwriters’ option on more is offered beside what may be sold. */
const OPTION = /\boption to (?:purchase|buy|acquire)\b[^.;$]{0,60}$/i;
/** What is taken in when warrants are exercised is offered by nobody. */
const EXERCISE_PROCEEDS = /\bproceeds\b[^$;]{0,300}\bexercise\b|\bexercise\b[^$;]{0,300}\bproceeds\b|\bexercise price in cash\b/i;

const SOLD = anyOf(
  [
    String.raw`\b(?:have|has|had|been|were|was|we|previously|already)(?: also| already| previously| been| (?:offered|issued) and)* sold\b`,
    String.raw`\bsold (?:an aggregate of )?[\d,]{3,}`,
    String.raw`\bsales of [\d,]{3,}`,
  ],
  'i',
);
const GROSS_PROCEEDS_BEFORE = /\bgross (?:sales )?proceeds\b[^.;$]{0,80}$/i;
const NET_PROCEEDS_BEFORE = /\bnet (?:sales )?proceeds\b[^.;$]{0,80}$/i;
const SOLD_WORTH_BEFORE =
  /(?<!\b(?:may|can|could|to|will|would|might) be )\bsold\b[^.;$]{0,120}\b(?:aggregate (?:gross )?(?:offering|sales) price|aggregate amount|an aggregate) of (?:approximately )?$/i;
const WORTH_BEFORE = /\baggregate (?:gross )?(?:offering|sales) price of (?:approximately )?$/i;
/** "we had sold $S". */
const SOLD_BEFORE = /\b(?:have|has|had|we)(?: \w+){0,2} sold (?:an aggregate of |a total of |approximately )*$/i;
/** "$S of product": no sale of securities. */
const OF_ELSE_AFTER = new RegExp(`^ (?:worth )?of (?!(?:the|that|such) )(?!(?:our |the |additional )?${SECURITIES})`, 'i');
/** "$S was sold", "$S of our common stock has been sold", "the $S previously sold". */
const WAS_SOLD_AFTER =
  /^(?: of (?:[\w-]+ ){1,6}?)? ?(?:(?:was|were|(?:has|have|had) been)(?: already| previously)? |already |previously |so far )sold\b|^ sold (?:through|as of|to date|prior to|before|so far)\b/i;
const SOLD_AFTER = /^[^.;$]{0,40}? (?:has|have|had|were|was)(?: already| previously)? (?:been )?sold\b/i;
const NOT_SOLD = /\b(?:not|no shares)\b[^.;$]{0,20}\bsold\b/i;

const CHANGE_CUES = ['increas', 'decreas', 'reduc', 'rais', 'lower'];

/** The ledger of an at-the-market program: what may be sold, what was sold, what remains (regulation.md, sections 6.1 and 6.2). */
export const PROGRAM_ROLES: readonly RolePattern<MoneyRole>[] = [
  {
    role: 'remaining',
    cues: ['remain', 'still be', 'unsold', 'not sold', 'not offered'],
    after: REMAINS_AFTER,
    unless: OTHER_LEDGER,
    fits: ({ before, after }) => !AMOUNT_BEFORE.test(before) && !REMAINS_ELSE.test(after),
  },
  {
    role: 'additional',
    cues: ['additional'],
    before: new RegExp(String.raw`\b(?:an )?additional (?:aggregate (?:offering price |amount )?of )?(?:up to )?${HEDGE}$`, 'i'),
    unless: OTHER_LEDGER,
  },
  { role: 'remaining', cues: ['remain', 'still be'], before: /(?<!\bsold (?:approximately )?)$/i, after: REMAINS_OF_AMOUNT, unless: OTHER_LEDGER },
  { role: 'remaining', cues: ['remaining', 'unsold', 'leaving'], before: REMAINS_BEFORE, unless: OTHER_LEDGER, fits: ({ after }) => !REMAINS_ELSE.test(after) },
  { role: 'soldGross', cues: ['sold', 'sales'], fits: isSold, unless: OTHER_LEDGER },
  {
    role: 'shelfAmount',
    cues: ['any combination', 'one or more offerings', 'shelf'],
    before: UP_TO,
    after: /^(?: in aggregate offering price)? of (?:any combination of )?(?:the |our |such )?securities\b/i,
  },
  {
    role: 'previousCap',
    cues: CHANGE_CUES,
    before: /\bfrom (?:an aggregate (?:offering price )?of )?(?:up to )?$/i,
    after: /^[^$;]{0,60}\bto (?:[\w-]+ ){0,6}\$/i,
    fits: changesOffering,
  },
  { role: 'previousCap', cues: ['original', 'initial'], before: /\b(?:original|initial)ly\b[^$;]{0,120}\bup to (?:an aggregate of )?$/i },
  {
    role: 'change',
    cues: CHANGE_CUES,
    before: new RegExp(String.raw`\bby (?:an (?:additional|aggregate) (?:amount )?of |an additional )?${HEDGE}$`, 'i'),
    fits: changesOffering,
  },
  { role: 'change', cues: ['withdraw'], before: /\bwithdraw(?:n|ing)?(?: from (?:sale|registration))? $/i },
  { role: 'cap', before: /^$/, after: /^$/, fits: ({ label, intro, isWholePiece }) => isWholePiece && label === '' && intro === '' },
  { role: 'cap', cues: ['principal'], before: /\b(?:are offering|offering of) (?:up to )?$/i, after: /^ (?:in |of )?(?:aggregate )?principal amount\b/i },
  { role: 'cap', cues: ['notes', 'debentures'], before: /^$/, after: /^ [^.;:]{0,120}\bnotes\b/i, fits: ({ label, intro }) => label === '' && intro === '' },
  // The limit of General Instruction I.B.6 may be what sets the cap: "pursuant to I.B.6, we may sell shares having an aggregate offering price of up to".
  {
    role: 'cap',
    cues: ['i.b.6', 'i.b.5'],
    before: new RegExp(String.raw`\bhaving an? (?:maximum )?aggregate (?:gross )?(?:offering|sales) price of up to (?:an aggregate of )?${HEDGE}$`, 'i'),
  },
  { role: 'cap', cues: ['up to', 'be sold', 'be offered', 'be issued', ...CHANGE_CUES], fits: isCap, unless: OTHER_LEDGER },
  {
    role: 'soldNet',
    cues: ['net proceeds', 'net sales proceeds'],
    before: NET_PROCEEDS_BEFORE,
    fits: ({ before, after }) => SOLD.test(before) || SOLD.test(after),
    unless: OTHER_LEDGER,
  },
];

function isSold({ before, after }: Around): boolean {
  if (NOT_SOLD.test(before)) return false;
  if ((SOLD_BEFORE.test(before) && !OF_ELSE_AFTER.test(after)) || WAS_SOLD_AFTER.test(after)) return true;
  if (SOLD_WORTH_BEFORE.test(before) || (WORTH_BEFORE.test(before) && SOLD_AFTER.test(after))) return true;
  return GROSS_PROCEEDS_BEFORE.test(before) && (SOLD.test(before) || SOLD.test(after));
}

function isCap({ before, after }: Around): boolean {
  if (COSTS.test(before) || EXERCISE_PROCEEDS.test(before) || OPTION.test(before)) return false;
  if (UP_TO.test(before)) {
    return (
      (OPENS_TITLE.test(before) && CLOSES_TITLE.test(after)) ||
      PRICE_UP_TO.test(before) ||
      OF_SECURITIES_AFTER.test(after) ||
      (UP_TO_AGGREGATE.test(before) && OFFERS.test(before))
    );
  }
  return MAY_BE_SOLD_AFTER.test(after) || (CHANGED_CAP.test(before) && CHANGES.test(before) && !NO_OFFERING_AMOUNT.test(before));
}

/** Whether the sentence raises or lowers what may be offered, and no price or cost. */
function changesOffering({ words: { text } }: Around): boolean {
  return OFFERING_AMOUNT.test(text) && !NO_OFFERING_AMOUNT.test(text);
}
