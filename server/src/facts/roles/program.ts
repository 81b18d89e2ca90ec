import { anyOf } from '../../text/pattern';
import { TO_LEAD } from '../amountLead';
import type { MoneyRole } from '../figureStatements';
import type { Around } from '../surroundings';
import type { RolePattern } from './rolePatterns';

const HEDGE = '(?:approximately |about |nearly |roughly |around )?';
const SECURITIES = String.raw`(?:shares?|(?:[\w-]+ ){0,3}(?:stock|shares|securities|ADSs?|units|notes)|American Depositary Shares)\b`;
const PRICE_NAME = '(?:offering price|(?:gross )?sales price|amount|principal amount)';
/** Sales counted for another purpose than the program's cap: the twelve months of General Instruction I.B.6. */
const OTHER_LEDGER = /\bI\.B\.[56]|\b(?:12|twelve)[- ](?:calendar[- ])?month/i;

const REMAINS_AFTER = /^[^.;$]{0,60}?\b(?:remain(?:s|ed|ing)?|(?:may|can|could) still be|unsold|(?:was|were|is|are) not (?:offered or |yet )?sold)\b/i;
/** "$X of the $Y that could be sold remains": what remains is X. */
const OF_AMOUNT = '(?:out )?of (?:the|our|that|such|this) (?:aggregate |total )?';
const REMAINS_OF_AMOUNT = new RegExp(
  String.raw`^ ${OF_AMOUNT}\$[\d.,]*\d(?: million| billion)?(?:(?! and\b)[^,.;$]){0,60} (?:remain(?:s|ed)?|may still be)\b`,
  'i',
);
/** What remains of something else: in trust, of a loan, of the proceeds. */
const REMAINS_ELSE =
  /^ of (?:the |our |that |such |its )?(?:[\w-]+ ){0,2}(?:proceeds|cash|liquidity|price|loans?|debt|notes?|payments?|fees?|consideration|commitments?|expenses?|costs?|balance)\b|^[^.;$]{0,60}?\bremain(?:s|ed|ing)? (?:outstanding|unpaid|unspent|due|payable|owing|held|invested|restricted|on|in (?!(?:this|the|our) (?:[\w-]+ ){0,2}(?:program|offering|facility)\b))/i;
const AMOUNT_BEFORE = new RegExp(String.raw`\$[\d.,]*\d(?: million| billion)? ${OF_AMOUNT}$`, 'i');
const REMAINS_BEFORE = /\b(?:remaining|unsold|leaving|(?:which|that|this) (?:leaves|left))\b[^.;$]{0,80}$/i;
/** "The unsold part of the $X": what is a part of it remains, and not all. */
const WHOLE_BEFORE = /\b(?:part|portion|balance|rest|remainder|unsold|capacity) of (?:the|our|its|that|such|this) (?:[\w-]+ ){0,3}$/i;
/** The same, where what it is a part of can be no other amount than that of the program. */
const WHOLE_OF_UNSOLD = /\b(?:unsold (?:part|portion|balance|amount|remainder)|unsold) of (?:the|our|its|that|such|this) (?:[\w-]+ ){0,3}$/i;
/** From an amount to what is said of it, and of nothing else. */
const OF_IT = String.raw`^(?:(?! (?:and|but|while)\b)[^.;$]){0,60}?\b`;
const SOLD_OR = '(?:offered|sold|issued)';
/** "$X is left", "$X is still to be sold", "$X is available for sale", "$X has not yet been sold", "$X will not be sold". */
const IS_LEFT_AFTER = anyOf(
  [
    String.raw`${OF_IT}(?:is|are|was|were) (?:still |now )?left\b(?! (?:in|on|of|with|over|by)\b)`,
    String.raw`${OF_IT}(?:is|are|was|were|has|have) (?:still|yet) (?:to be )?${SOLD_OR}\b`,
    String.raw`${OF_IT}(?:is|are|was|were) (?:still |now |again )?available (?:for (?:future |further )?(?:sale|sales|offer|issuance)|to be ${SOLD_OR})\b`,
    String.raw`${OF_IT}(?:is|are|was|were) (?:still |now )?available (?:for sale )?under (?:the|this|our) (?:[\w-]+ ){0,4}(?:sales?|distribution|program|offering) ?(?:agreement)?\b`,
    String.raw`${OF_IT}(?:has|have|had) not (?:yet )?been ${SOLD_OR}\b|${OF_IT}will (?:not|no longer) be ${SOLD_OR}\b`,
    String.raw`^ (?:of|in) (?:(?:unused|unutilized|available) (?:[\w-]+ )?capacity|(?:[\w-]+ )?capacity (?:left|unused))\b`,
  ],
  'i',
);
/** "The other $X", "the rest of $X", where that is to be sold or is not. */
const REST_BEFORE = /\bthe (?:other|rest|balance|remainder)(?:,? of| amounting to|,)? (?:approximately )?$/i;
const REST_AFTER = /^[^.;$]{0,80}\b(?:(?:not|no longer|still|yet|again|may|can|could|to) (?:be )?(?:offered|sold|issued)|withdrawn|unsold|deregistered)\b/i;
/** "We may still sell up to $X." */
const MAY_STILL_SELL_BEFORE = /\b(?:may|can|could) (?:still|yet) (?:offer|sell|issue)\b[^.;$]{0,80}$/i;
/** "Is $150,000,000, inclusive of the $41,287,455 sold to date, such that $X may be sold from and after today." */
const HENCE_BEFORE = /(?<!\bnot )\binclu(?:sive of|ding)\b[^;]{0,120}\b(?:such|so) that (?:up to |an aggregate of |approximately |only )*$/i;
const MAY_BE_SOLD_HENCE = /^[^.;$]{0,80}\b(?:may|can) (?:still |now |hereafter )?be (?:offered|sold|issued)\b/i;
/** What is available of a shelf, of a loan or of money is no part of a program. */
const OTHER_CAPACITY = /\b(?:registration statement|base prospectus|credit|revolv\w+|loans?|borrow\w*|notes?|cash|liquidity|repurchase|buyback)\b/i;

const UP_TO = new RegExp(String.raw`\bup to (?:(?:a maximum|an aggregate)(?: ${PRICE_NAME})? of )?${HEDGE}$`, 'i');
const PRICE_UP_TO = /\b(?:aggregate|maximum)\b[^.;$]{0,80}\bup to (?:an aggregate of )?(?:approximately )?$/i;
const UP_TO_AGGREGATE = /\bup to (?:a maximum|an aggregate)\b[^.;$]{0,40}$/i;
const OF_SECURITIES_AFTER = new RegExp(`^,? (?:in aggregate offering price )?of (?:our |the |additional )?${SECURITIES}`, 'i');
const AT_MOST = '(?:up to|not (?:be )?more than|no more than|not (?:to )?exceed(?:ing)?|at most|a maximum of)';
/** "Sales of common stock with a total sales price of not more than $X", "total gross proceeds of up to $X". */
const PRICE_AT_MOST = new RegExp(String.raw`\b(?:(?:offering|sales?) price|gross (?:sales )?proceeds)\b[^.;$]{0,60}\b${AT_MOST} ${HEDGE}$`, 'i');
/** "Sales of ADSs of up to $X". */
const SALES_AT_MOST = new RegExp(String.raw`\b(?:sales?|sell|offer|issue)\b[^.;$]{0,40} ${SECURITIES} (?:of|for|worth) ${AT_MOST} ${HEDGE}$`, 'i');
const OFFERED_AT_MOST = new RegExp(String.raw`\b(?:sales?|sell|offer|issue)\b[^.;$]{0,40}\b${AT_MOST} ${HEDGE}$`, 'i');
/** "Up to $X in all". */
const IN_ALL_AFTER = /^ in (?:the aggregate|aggregate|all|total)(?=[,.;)]|$| (?:from time|through|under|pursuant)\b)/i;
/** "The maximum aggregate offering price of the shares that we may sell is $X". What is "proposed" is what a fee was paid for. */
const MAXIMUM_PRICE_BEFORE = /(?<!\bproposed )\bmaximum (?:aggregate )?(?:gross )?(?:offering|sales) (?:price|amount)\b[^.;$]{0,100}\b(?:of|is|was|to|at) $/i;
/** "The agreement now covers $X of common stock", "registered the sale of $X of our shares". */
const COVERS_BEFORE =
  /\b(?:agreement|supplement|prospectus|program|offering)\b[^.;$]{0,80}\b(?:covers|covered|registers|registered|provides for|provided for)(?: the)?(?: (?:offer|issuance|offering) and)?(?: sales? of)? (?:a total of |an aggregate of )?$/i;
/** "$X of common stock that the prospectus supplement offers". */
const THAT_IS_OFFERED_AFTER = new RegExp(
  String.raw`^ of (?:our |the |its )?${SECURITIES} (?:that|which) (?:the|this|our) (?:[\w-]+ ){0,4}(?:supplement|prospectus|agreement|program) (?:offer|cover|register|provide|made available)`,
  'i',
);
/** "Of the $X program". */
const OF_PROGRAM_BEFORE = /\b(?:of|under|for) (?:the|our|this|its) $/i;
const PROGRAM_AFTER = /^ (?:(?:at[- ]the[- ]market|ATM|equity|sales|offering|distribution) ){0,3}program\b/i;
const REPURCHASE = /\b(?:repurchase|buy back|redeem)\b[^$]{0,80}$/i;
/** A cover line: "Up to $X", "Up to $X Common Stock". */
const OPENS_TITLE = /^[^A-Za-z]*up to (?:an aggregate of )?$/i;
const CLOSES_TITLE = /^[^.;:]{0,80}$/;
/** The amount that a sticker changes the cap to. */
const CHANGED_CAP = /\b(?:aggregate|maximum|amount)\b[^.;]{0,200}\bto (?:a maximum of |an aggregate of )?$/i;
/** The amount behind another that a sticker changes, whatever names stand before both: "from $X to $Y". */
const BEHIND_FROM = new RegExp(String.raw`\bfrom (?!time\b)[^$;]{0,60}\$[\d.,]*\d(?: million| billion)?[^$;]{0,60}\bto ${TO_LEAD}$`, 'i');
/** "This Supplement adds $D of shares, for a total of $Y." */
const ADDS_BEFORE = /\badd(?:s|ed|ing)? (?:a further |another |up to )*$/i;
const TOTAL_OF_ADDED =
  /\badd(?:s|ed|ing)? [^$;]{0,30}\$[^$;]{0,120}\b(?:for|to|making|bringing) (?:an? |the )?(?:new )?(?:aggregate )?(?:total|aggregate)(?: (?:offering (?:price|amount)|amount))?(?: of| to) (?:up to )?(?:approximately )?$/i;
const ADDED_SECURITIES = new RegExp(
  String.raw`\badd(?:s|ed|ing)? [^$;]{0,30}\$[\d.,]*\d(?: million| billion)? of (?:our |the |additional )?${SECURITIES}`,
  'i',
);
/** "$Y that may be sold", "$Y of our stock that could be sold". */
const MAY_BE_SOLD_AFTER = /^(?: of (?:[\w-]+ ){1,6}?)? ?that (?:may|can|could) be (?:offered|sold|issued)\b/i;
const OFFERS = /\b(?:offer|sell|sale|issu)/i;
const CHANGES = /\b(?:increas|decreas|reduc|rais|lower|upsiz|downsiz|expand|enlarg|cut(?:s|ting)?\b)/i;
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
  /\b(?:exercise price|conversion price|(?<!\bno )minimum (?:amount|price)|net tangible book value|public offering price|interest|expenses?|costs?|revenues?|loss(?:es)?|dilution)\b/i;
const COSTS = /\b(?:reimburse|expenses|fees|counsel|(?<!\bexchange )commission)\b[^$]{0,120}$/i;
/** The underwriters’ option on more is offered beside what may be sold. */
const OPTION = /\boption to (?:purchase|buy|acquire)\b[^.;$]{0,60}$/i;
/** What is taken in when warrants are exercised is offered by nobody. */
const EXERCISE_PROCEEDS = /\bproceeds\b[^$;]{0,300}\bexercise\b|\bexercise\b[^$;]{0,300}\bproceeds\b|\bexercise price in cash\b/i;

const SOLD = anyOf(
  [
    String.raw`\b(?:have|has|had|been|were|was|we|previously|already)(?: also| already| previously| been| (?:offered|issued) and)* sold\b`,
    String.raw`\bsold (?:an aggregate of |a total of )?[\d,]{3,}`,
    String.raw`\bsales of (?:an aggregate of |a total of )?[\d,]{3,}`,
    String.raw`\b[\d,]{5,} (?:[\w-]+ ){0,3}(?:shares|ADSs|units)(?: (?:had|have|were|that were))?(?: been)? (?:sold|placed)\b`,
  ],
  'i',
);
const GROSS_PROCEEDS_BEFORE = /\bgross (?:sales )?proceeds\b[^.;$]{0,80}$/i;
const NET_PROCEEDS_BEFORE = /\bnet (?:sales )?proceeds\b[^.;$]{0,80}$/i;
const SOLD_WORTH_BEFORE =
  /(?<!\b(?:may|can|could|to|will|would|might) be )\bsold\b[^.;$]{0,120}\b(?:(?:aggregate|total|combined|gross) (?:gross )?(?:offering|sales?) price|aggregate amount|an aggregate) of (?:approximately )?$/i;
/** "The aggregate gross sales price of the 3,418,906 shares sold to date is $S." */
const WORTH_OF_SOLD_BEFORE =
  /\b(?:aggregate|total|gross) (?:gross )?(?:offering|sales?) price of [^.;$]{0,80}(?<!\bbe )\bsold\b[^.;$]{0,60}\b(?:is|was|equals|equalled|amounts to|amounted to|totals|totaled) (?:approximately )?$/i;
/** "We have sold 5,000,000 shares for $S in the aggregate", "for a total of $S". */
const SOLD_FOR_BEFORE = /\bsold [\d,]{3,}[^.;$]{0,120}\bfor (?:approximately )?$/i;
const IN_AGGREGATE_AFTER = /^ in (?:the aggregate|aggregate|total|all)\b/i;
const SOLD_FOR_TOTAL_BEFORE =
  /\bsold [\d,]{3,}[^.;$]{0,120}\bfor (?:a total|an aggregate|(?:total|aggregate) (?:gross )?consideration)(?: (?:price|amount))? of (?:approximately )?$/i;
/** "Sold 5,000,000 shares, which brought us $S before commissions", "raising $S". */
const BROUGHT_BEFORE =
  /\b(?:sold|issued|placed)\b[^;$]{0,160}\b(?:raising|yielding|bringing us|bringing in|(?:which|that) (?:brought us|brought in|raised|yielded)) (?:a total of |an aggregate of |approximately )*$/i;
/** "Issued 5,000,000 shares thereunder and realized gross proceeds of $S". */
const TOOK_IN = '(?:realized|generated|received|raised|obtained|issued|placed)';
const TOOK_IN_GROSS_BEFORE = new RegExp(String.raw`\b${TOOK_IN}\b[^.;$]{0,120}\bgross (?:sales )?proceeds (?:to us )?of (?:approximately )?$`, 'i');
const TOOK_IN_BEFORE = new RegExp(String.raw`\b${TOOK_IN} (?:a total of |an aggregate of |approximately )*$`, 'i');
const OF_GROSS_PROCEEDS_AFTER = /^ (?:of|in) (?:aggregate |total )?gross (?:sales )?proceeds\b/i;
/** That some thing was sold under the program, and not to an investor or on the exercise of a right. */
const UNDER_PROGRAM =
  /\bthereunder\b|\b(?:under|pursuant to) (?:the|this|our|that|such) (?:[\w-]+ ){0,5}(?:agreement|program|prospectus supplement|supplement)\b|\bat[- ]the[- ]market\b|\bATM\b|\bagents?\b/i;
const TO_OTHERS = /\b(?:investors?|purchasers?|lenders?|directors?|exercis\w+|selling (?:stock|share)holders?|placement agents?|underwriters?)\b/i;
/** "We have used $S of the program." */
const USED_BEFORE = /\b(?:have|has|had) (?:used|utilized) (?:approximately )?$/i;
const OF_PROGRAM_AFTER = /^ of (?:that amount|(?:the|our|this) (?:[\w-]+ ){0,3}(?:program|capacity))\b/i;
/** "$S after commissions of 3.0%": of what was sold, what is taken in. */
const AFTER_COSTS = /^,? (?:after|net of)\b[^.;$]{0,60}\b(?:commissions?|fees|expenses|discounts?)\b/i;
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

const CHANGE_CUES = ['increas', 'decreas', 'reduc', 'rais', 'lower', 'upsiz', 'downsiz', 'expand', 'enlarg', 'cut'];

/** Of "we add $D of shares". */
const ADD_CUES = ['add ', 'adds ', 'added ', 'adding '];

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
  {
    role: 'additional',
    cues: ['further', 'another', 'extra'],
    before: new RegExp(String.raw`\b(?:a further|another|an extra) (?:up to )?${HEDGE}$`, 'i'),
    after: OF_SECURITIES_AFTER,
    unless: OTHER_LEDGER,
  },
  { role: 'remaining', cues: ['remain', 'still be'], before: /(?<!\bsold (?:approximately )?)$/i, after: REMAINS_OF_AMOUNT, unless: OTHER_LEDGER },
  {
    role: 'remaining',
    cues: ['remaining', 'unsold', 'leaving', 'which leaves', 'that leaves', 'this leaves', 'which left', 'that left', 'this left'],
    before: REMAINS_BEFORE,
    unless: OTHER_LEDGER,
    fits: ({ before, after }) => !REMAINS_ELSE.test(after) && !WHOLE_BEFORE.test(before),
  },
  {
    role: 'remaining',
    cues: ['left', 'capacity', 'available', 'yet', 'still to be', 'not been', 'not yet been', 'will not be', 'no longer be'],
    after: IS_LEFT_AFTER,
    unless: OTHER_LEDGER,
    fits: ({ before, words }) => !AMOUNT_BEFORE.test(before) && !WHOLE_BEFORE.test(before) && !OTHER_CAPACITY.test(words.text),
  },
  { role: 'remaining', cues: ['the other', 'the rest', 'the balance', 'the remainder'], before: REST_BEFORE, after: REST_AFTER, unless: OTHER_LEDGER },
  { role: 'remaining', cues: ['still', 'yet'], before: MAY_STILL_SELL_BEFORE, unless: OTHER_LEDGER },
  { role: 'remaining', cues: ['inclusive', 'including'], before: HENCE_BEFORE, after: MAY_BE_SOLD_HENCE, unless: OTHER_LEDGER },
  { role: 'soldGross', cues: ['sold', 'sales'], fits: isSold, unless: OTHER_LEDGER },
  {
    role: 'soldGross',
    cues: ['sold', 'issued', 'placed', 'realized', 'generated', 'received', 'raised', 'obtained', 'used', 'utilized'],
    fits: isSoldUnderProgram,
    unless: OTHER_LEDGER,
  },
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
  { role: 'change', cues: ADD_CUES, before: ADDS_BEFORE, after: OF_SECURITIES_AFTER, unless: OTHER_LEDGER },
  { role: 'cap', cues: ADD_CUES, before: TOTAL_OF_ADDED, fits: ({ before }) => ADDED_SECURITIES.test(before), unless: OTHER_LEDGER },
  { role: 'cap', cues: CHANGE_CUES, before: BEHIND_FROM, fits: changesOffering, unless: OTHER_LEDGER },
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
  {
    role: 'cap',
    cues: ['up to', 'be sold', 'be offered', 'be issued', 'that the', 'that our', 'that this', 'which the', ...CHANGE_CUES],
    fits: isCap,
    unless: OTHER_LEDGER,
  },
  { role: 'cap', cues: ['unsold'], before: WHOLE_OF_UNSOLD, unless: OTHER_LEDGER },
  {
    role: 'cap',
    cues: [
      'not more than',
      'not be more than',
      'no more than',
      'not exceed',
      'not to exceed',
      'at most',
      'a maximum',
      'maximum',
      'cover',
      'register',
      'provide',
      'program',
    ],
    fits: isLimit,
    unless: OTHER_LEDGER,
  },
  {
    role: 'soldNet',
    cues: ['net proceeds', 'net sales proceeds'],
    before: NET_PROCEEDS_BEFORE,
    fits: ({ before, after }) => SOLD.test(before) || SOLD.test(after),
    unless: OTHER_LEDGER,
  },
  { role: 'soldNet', cues: ['sold'], before: SOLD, after: AFTER_COSTS, unless: OTHER_LEDGER },
];

function isSold({ before, after }: Around): boolean {
  if (NOT_SOLD.test(before)) return false;
  if ((SOLD_BEFORE.test(before) && !OF_ELSE_AFTER.test(after)) || WAS_SOLD_AFTER.test(after)) return true;
  if (SOLD_WORTH_BEFORE.test(before) || WORTH_OF_SOLD_BEFORE.test(before) || (WORTH_BEFORE.test(before) && SOLD_AFTER.test(after))) return true;
  return GROSS_PROCEEDS_BEFORE.test(before) && (SOLD.test(before) || SOLD.test(after));
}

/** What was taken in, in words that may speak of another sale too: the sentence must name the program, and nobody else who bought. */
function isSoldUnderProgram({ before, after, words: { text } }: Around): boolean {
  if (NOT_SOLD.test(before) || AFTER_COSTS.test(after)) return false;
  if (USED_BEFORE.test(before)) return OF_PROGRAM_AFTER.test(after);
  if (TO_OTHERS.test(text)) return false;
  if (SOLD_FOR_TOTAL_BEFORE.test(before) || (SOLD_FOR_BEFORE.test(before) && IN_AGGREGATE_AFTER.test(after))) return true;
  if (!UNDER_PROGRAM.test(text)) return false;
  return BROUGHT_BEFORE.test(before) || TOOK_IN_GROSS_BEFORE.test(before) || (TOOK_IN_BEFORE.test(before) && OF_GROSS_PROCEEDS_AFTER.test(after));
}

function isCap(around: Around): boolean {
  const { before, after } = around;
  if (COSTS.test(before) || EXERCISE_PROCEEDS.test(before) || OPTION.test(before) || REPURCHASE.test(before)) return false;
  if (UP_TO.test(before)) {
    return (
      (OPENS_TITLE.test(before) && CLOSES_TITLE.test(after)) ||
      PRICE_UP_TO.test(before) ||
      OF_SECURITIES_AFTER.test(after) ||
      (UP_TO_AGGREGATE.test(before) && OFFERS.test(before)) ||
      isAtMost(around)
    );
  }
  return (
    MAY_BE_SOLD_AFTER.test(after) || THAT_IS_OFFERED_AFTER.test(after) || (CHANGED_CAP.test(before) && CHANGES.test(before) && !NO_OFFERING_AMOUNT.test(before))
  );
}

/** Whether the words before say at most how much is offered. */
function isAtMost({ before, after }: Around): boolean {
  return (PRICE_AT_MOST.test(before) && OFFERS.test(before)) || SALES_AT_MOST.test(before) || (OFFERED_AT_MOST.test(before) && IN_ALL_AFTER.test(after));
}

/** What may be sold, in other words than "up to". */
function isLimit(around: Around): boolean {
  const { before, after } = around;
  if (COSTS.test(before) || EXERCISE_PROCEEDS.test(before) || OPTION.test(before) || REPURCHASE.test(before)) return false;
  if (isAtMost(around) || MAXIMUM_PRICE_BEFORE.test(before)) return true;
  if (OF_SECURITIES_AFTER.test(after) && (COVERS_BEFORE.test(before) || OFFERED_AT_MOST.test(before))) return true;
  return OF_PROGRAM_BEFORE.test(before) && PROGRAM_AFTER.test(after);
}

/** Whether the sentence raises or lowers what may be offered, and no price or cost. */
function changesOffering({ words: { text } }: Around): boolean {
  return OFFERING_AMOUNT.test(text) && !NO_OFFERING_AMOUNT.test(text);
}
