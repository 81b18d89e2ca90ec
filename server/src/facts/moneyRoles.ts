import { anyOf } from '../text/pattern';
import type { MoneyRole } from './statements';

const REMAINS_AFTER = /^[^.;$]{0,60}?\b(?:remain(?:s|ed|ing)?|may still be|unsold)\b/i;
const REMAINS_BEFORE = /\b(?:remaining|unsold|leaving)\b[^.;$]{0,80}$/i;

const SECURITIES = String.raw`(?:shares?|(?:[\w-]+ ){0,3}(?:stock|shares|securities|ADSs?|units|notes)|American Depositary Shares)\b`;
const PRICE_NAME = '(?:offering price|(?:gross )?sales price|amount|principal amount)';
const UP_TO = new RegExp(String.raw`\bup to (?:(?:a maximum|an aggregate)(?: ${PRICE_NAME})? of )?(?:approximately )?$`, 'i');
const PRICE_UP_TO = /\b(?:aggregate|maximum)\b[^.;$]{0,80}\bup to (?:an aggregate of )?(?:approximately )?$/i;
const UP_TO_AGGREGATE = /\bup to (?:a maximum|an aggregate)\b[^.;$]{0,40}$/i;
const OF_SECURITIES_AFTER = new RegExp(`^,? (?:in aggregate offering price )?of (?:our |the |additional )?${SECURITIES}`, 'i');
/** The amount that a sticker changes the cap to, or from. */
const CHANGED_CAP = /\b(?:aggregate|maximum)\b[^.;]{0,200}\b(?:from|to) $/i;
/** A cover line: "Up to $X", "Up to $X Common Stock". */
const OPENS_TITLE = /^[^A-Za-z]*up to (?:an aggregate of )?$/i;
const CLOSES_TITLE = /^[^.;:]{0,80}$/;
/** "$Y that may be sold", "$Y of our stock that could be sold". */
const MAY_BE_SOLD_AFTER = /^(?: of (?:[\w-]+ ){1,6}?)? ?that (?:may|can|could) be (?:offered|sold|issued)\b/i;
const CHANGES = /\b(?:increas|decreas|reduc|rais|lower)/i;
const OFFERS = /\b(?:offer|sell|sale|issu)/i;
const COSTS = /\b(?:reimburse|expenses|fees|counsel|commission)\b[^$]{0,120}$/i;

const SOLD = anyOf(
  [
    String.raw`\b(?:have|has|had|been|were|was|we|previously|already)(?: also| already| previously| been)* sold\b`,
    String.raw`\bsold (?:an aggregate of )?[\d,]{3,}`,
    String.raw`\bsales of [\d,]{3,}`,
  ],
  'i',
);
const GROSS_PROCEEDS_BEFORE = /\bgross (?:sales )?proceeds\b[^.;$]{0,80}$/i;
const SOLD_WORTH_BEFORE = /\bsold\b[^.;$]{0,120}\b(?:aggregate (?:gross )?(?:offering|sales) price|aggregate amount|an aggregate) of (?:approximately )?$/i;
const WORTH_BEFORE = /\baggregate (?:gross )?(?:offering|sales) price of (?:approximately )?$/i;
/** "we had sold $S". */
const SOLD_BEFORE = /\b(?:have|has|had|we)(?: \w+){0,2} sold (?:an aggregate of |a total of |approximately )*$/i;
/** "$S of product": no sale of securities. */
const OF_ELSE_AFTER = new RegExp(`^ (?:worth )?of (?!(?:the|that|such) )(?!(?:our |the |additional )?${SECURITIES})`, 'i');
/** "$S was sold", "$S of our common stock has been sold". */
const WAS_SOLD_AFTER = /^(?: of (?:[\w-]+ ){1,6}?)? ?(?:was|were|(?:has|have|had) been)(?: already| previously)? sold\b/i;
const SOLD_AFTER = /^[^.;$]{0,40}? (?:has|have|had|were|was)(?: already| previously)? (?:been )?sold\b/i;
/** Sales counted for another purpose than the program's cap: the twelve months of General Instruction I.B.6. */
const OTHER_LEDGER = /\bI\.B\.[56]|\b(?:12|twelve)[- ](?:calendar[- ])?month/i;
const NOT_SOLD = /\b(?:not|no shares)\b[^.;$]{0,20}\bsold\b/i;

/** What every sentence has in it that gives an amount a role: most have none of it, and are not looked at further. */
export const MAY_GIVE_ROLE = /\b(?:up to|sold|sales|remain|unsold|leaving|still|proceeds|may|can|could|increas|decreas|reduc|rais|lower)/i;

/** The role of an amount, by the words of its sentence before and after it. */
export function roleOfMoney(before: string, after: string): MoneyRole | undefined {
  if (OTHER_LEDGER.test(before) || OTHER_LEDGER.test(after)) return undefined;
  if (REMAINS_AFTER.test(after) || REMAINS_BEFORE.test(before)) return 'remaining';
  if (isSold(before, after)) return 'soldGross';
  return isCap(before, after) ? 'cap' : undefined;
}

function isSold(before: string, after: string): boolean {
  if (NOT_SOLD.test(before)) return false;
  if ((SOLD_BEFORE.test(before) && !OF_ELSE_AFTER.test(after)) || WAS_SOLD_AFTER.test(after)) return true;
  if (SOLD_WORTH_BEFORE.test(before) || (WORTH_BEFORE.test(before) && SOLD_AFTER.test(after))) return true;
  return GROSS_PROCEEDS_BEFORE.test(before) && (SOLD.test(before) || SOLD.test(after));
}

function isCap(before: string, after: string): boolean {
  if (COSTS.test(before)) return false;
  if (UP_TO.test(before)) {
    return (
      (OPENS_TITLE.test(before) && CLOSES_TITLE.test(after)) ||
      PRICE_UP_TO.test(before) ||
      OF_SECURITIES_AFTER.test(after) ||
      (UP_TO_AGGREGATE.test(before) && OFFERS.test(before))
    );
  }
  return MAY_BE_SOLD_AFTER.test(after) || (CHANGED_CAP.test(before) && CHANGES.test(before));
}
