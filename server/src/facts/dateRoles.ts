import { lowestBit } from '../text/bits';
import { anyOf } from '../text/pattern';
import type { Span } from '../text/span';
import type { DateRole } from './dateStatements';
import { isDayOfDeed } from './pastDeeds';
import { isLastPriceDay, isMarketPriceDay, ON } from './priceDays';
import { type CueFound, Cues } from './roles/cues';
import type { Sentences } from './sentences';

/** How far around a date the words may stand that say what it is. */
const REACH = 220;

const DATES_BETWEEN = String.raw`(?:[A-Z][a-z]+ \d{1,2}, \d{4},? (?:and )?)*$`;

const DOCUMENT = String.raw`(?:[a-z]+ )?(?:prospectus(?: supplement)?|supplement|amendment)(?: no\. ?\d+)?`;
const OWN_BEFORE = new RegExp(
  String.raw`\b(?:the date (?:of this ${DOCUMENT}(?: to (?:the )?prospectus(?: supplement)?)?|hereof)|today)(?:,? | \(| [\u2013\u2014-] )(?:which is |being |i\.e\.,? )?(?:[A-Z][a-z]+day, )?$`,
  'i',
);
const OWN_AFTER = new RegExp(String.raw`^,? \(?(?:which is |being )?the date (?:of this ${DOCUMENT}|hereof)\b`, 'i');

const PRICE_DAY = new RegExp(String.raw`\b(?:price|sold|sale)\b[^;]{0,160}${ON}|${ON}`, 'i');
const FLOAT = /\b(?:market value|public float|non-?affiliates|other than (?:our |its )?affiliates)\b/i;

const SOLD = /\b(?:sold|issued and sold)\b/i;
const WE_SOLD_AFTER = /^,?(?: the date of this [a-z ]{1,40},)? (?:we|the Company) (?:have |had |has )?(?:offered and |issued and )?sold\b/i;
const SOLD_BEFORE = /\b(?:have|has|had|we)(?: [a-z]+){0,2} sold\b[^;]{0,160}\b(?:through|as of|until|up to) $/i;
const FROM = /\b(?:from|between|since) $/i;
const AGREEMENT = /\b(?:agreement|program|prospectus supplement|ATM)\b/i;
const AS_OF = /\b(?:as of|through|until) $/i;
const OUTSTANDING = /\b(?:outstanding)\b/i;
const SHARES_OUTSTANDING_AFTER = /^,? (?:there were|we had) [^;]{0,160}\boutstanding\b/i;
const SHARES_OUTSTANDING_BEFORE = /\bshares\b[^;]{0,160}\boutstanding[^;]{0,40} as of $/i;
const BOOK_VALUE = /\bnet tangible book (?:value|deficit)\b/i;

const FILED_ON = new RegExp(String.raw`\bfil(?:ed|ing)\b[^;]{0,60}? on ${DATES_BETWEEN}`, 'i');
const FORM_FILED = /\bForm (10-K|10-Q|8-K)(?:\/A)?\b(?!.*\b(?:Form |prospectus\b|registration statement\b))/is;
const REGISTRATION = /\bregistration statement\b/i;
const EFFECTIVE_ON = /\b(?:declared|became|become|becoming|was) effective(?: by [^;]{1,60}?)?,? (?:on|as of) $/i;
const REPORT_DATE = /\bearliest event reported\)?\s*:?\s*$/i;

const DELIVERY =
  /\b(?:deliver(?:y|ed)?|(?:closing|settlement) of (?:the|this) (?:[a-z]+ ){0,2}(?:offering|sale|shares|notes|units))\b[^;]{0,200}\bon or (?:about|before) (?:[A-Z][a-z]+day, )?$/i;
/** "expect to deliver the notes through The Depository Trust Company on May 1, 2024". */
const DELIVERY_ON =
  /\b(?:deliver|delivery of) the (?:[a-z]+ ){0,3}(?:shares|stock|notes|securities|units|warrants|ADSs|bonds|debentures)\b[^;.]{0,160} on (?:[A-Z][a-z]+day, )?$/i;
const OF_SECURITIES = /\b(?:shares?|stock|notes|securities|units|warrants|ADSs?)\b/i;
const EXPECTS =
  /\b(?:expect(?:s|ed)?|anticipate[sd]?|will (?:be (?:made|delivered)|deliver|occur|take place)|(?:is|are) to be (?:made|delivered)|delivery of)\b/i;

/** What is foreseen, not done: deliveries of the past are told too. */
const EXPECTED = /\b(?:expects?|(?:is|are) expected|anticipates?|will)\b/i;

const CHANGE = `(?:(?:an?|the|that certain) )?(?:[A-Za-z]+ ){0,3}(?:amendment|joinder)`;
const AMENDED_ON = /\b(?:amended(?! and restated)|amendment|joinder)\b[^;]{0,120}(?:\bon|\bdated(?: as of)?|\bas of) $/i;
const AMENDS_AFTER = new RegExp(String.raw`^,? [^;]{1,100}?\b(?:entered into|executed) ${CHANGE}\b|^,? [^;]{1,60}?\b(?:amended|added) `, 'i');
const OF_AGREEMENT = /\bagreement\b/i;

const ENDS = anyOf(
  [
    String.raw`\b(?:suspen(?:d|ds|ded|ding|sion)|terminat(?:e|ed|es|ing|ion)|discontinu(?:e|ed|es|ing|ation)|ceas(?:e|ed|es|ing))\b`,
    String.raw`\b(?:stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|paus(?:e|ed|es|ing)|cancel(?:s|l?ed|l?ing|lation)?|withdr(?:aw|aws|ew|awn|awing|awal))\b`,
    String.raw`\b(?:will|to|we) end\b|\bend(?:ed)? (?:the|our|all|sales)\b`,
  ],
  'i',
);
const CLOSE_OF_DAY = String.raw`(?: (?:as of |at |upon )?(?:the )?(?:close|opening|end|start|commencement) of (?:business|trading|the day)| at \d{1,2}:\d\d [ap]\.m\.,?(?: [A-Z][\w ]{2,24} time,?)?)?`;
const EFFECTIVE_BEFORE = new RegExp(
  String.raw`\b(?:effective(?: immediately)?|tak(?:es?|ing|en) effect|took effect|with effect),?${CLOSE_OF_DAY}(?: as of| on| at| upon| from| beginning)?,? (?:[A-Z][a-z]+day, )?$`,
  'i',
);
const ENDED =
  '(?:suspend(?:ed|ing)?|terminat(?:ed|ing|e)|discontinu(?:ed|ing|e)|ceas(?:ed|ing|e)|stopp(?:ed|ing)|halt(?:ed|ing)|paus(?:ed|ing)|cancell?(?:ed|ing)|withdrew|ended)';
const ENDED_ON = new RegExp(String.raw`\b${ENDED}\b[^;,]{0,120}(?:\b(?:as of|on|from|after)|, (?:as of|from)) (?:[A-Z][a-z]+day, )?$`, 'i');
const ENDED_AFTER =
  /^,? (?:we|the Company|the parties)(?: and [^,.;]{2,50}?)? (?:terminated|suspended|discontinued|ceased|stopped|halted|paused|cancell?ed|withdrew|ended|(?:mutually )?agreed (?:[a-z]+ ){0,2}to (?:terminate|suspend|end))\b/i;
const OF_PROGRAM = /\b(?:agreement|offering|program|sales?|ATM|prospectus supplement|suspension|termination)\b/i;
const OTHER_ENDING =
  /\b(?:prior|previous|previously|former|employment|officer|director|(?:to|from|on|of|left) (?:the|our|its) board|lease|license|credit|merger|warrants?|20\d\d (?:sales|ATM))\b/i;
const NOTICE_AFTER = /^,? [^;]{1,80}?\b(?:notified|gave|delivered|provided|sent)\b[^;]{0,80}/i;
const NOTICE = /\b(?:notified|notice)\b/i;

const SPLIT = /\b(?:stock|share) (?:split|combination|consolidation)\b/i;
const SPLIT_ON = /\b(?:effective|effected|implemented)(?: [a-z]+){0,3} $/i;
/** Right before a date. */
const PERIOD_END = /(?<=\b(?:years?|quarters?|months|periods?|weeks) (?:then )?end(?:ed|ing) )/iy;

const FORM_ROLES: Readonly<Record<string, DateRole>> = { '10-K': 'annualReport', '10-Q': 'quarterlyReport', '8-K': 'currentReport' };

/** The role of a date, by the words of its sentence before and after it. `cues` are those of `DATE_CUES` in the text. */
export function roleOfDate(text: string, span: Span, sentences: Sentences, cues: readonly CueFound[]): DateRole | undefined {
  // Most dates of a long document are ends of periods.
  if (isPeriodEnd(text, span.start)) return 'periodEnd';
  const mayBeDeed = mayFollowOn(text, span.start);
  if (cues.length === 0 && !mayBeDeed) return undefined;
  const sentence = sentences.around(span.start);
  const [from, to] = [Math.max(sentence.start, span.start - REACH), Math.min(sentence.end, span.end + REACH)];
  const cued = rolesOf(cues, from, to);
  if (cued === 0 && !mayBeDeed) return undefined;
  const before = text.slice(from, span.start);
  const after = text.slice(span.end, to);
  for (let left = cued & ~FILED; left !== 0; left &= left - 1) {
    const [role, , isRole] = ROLES[lowestBit(left)] ?? NO_ROLE;
    if (isRole(before, after)) return role;
  }
  if (mayBeDeed && isDayOfDeed(before, after)) return 'done';
  return (cued & FILED) === 0 ? undefined : filedAs(before);
}

function isPeriodEnd(text: string, start: number): boolean {
  const last = text.charAt(start - 2);
  if (last !== 'd' && last !== 'g' && last !== 'D' && last !== 'G') return false;
  PERIOD_END.lastIndex = start;
  return PERIOD_END.test(text);
}

/** The roles that the cues in a range may stand for, a bit for each by its place among them. */
function rolesOf(cues: readonly CueFound[], from: number, to: number): number {
  let bits = 0;
  for (const { cue, start } of cues) {
    if (start >= to) break;
    if (start >= from) bits |= ROLES_BY_CUE[cue] ?? 0;
  }
  return bits;
}

/** Whether "on" or a day of the week with its comma may stand right before a date. */
function mayFollowOn(text: string, start: number): boolean {
  const last = text.charAt(start - 2);
  return text.charAt(start - 1) === ' ' && (last === 'n' || last === 'N' || last === ',');
}

type IsRole = (before: string, after: string) => boolean;

const either = (pattern: RegExp): IsRole => {
  return (before, after) => pattern.test(before) || pattern.test(after);
};
const isFloat = either(FLOAT);
const isSplit = either(SPLIT);
const endsProgram: IsRole = (before, after) =>
  either(ENDS)(before, after) && either(OF_PROGRAM)(before, after) && !either(OTHER_ENDING)(before, after) && !isSplit(before, after);

const PRICE_CUES = ['price', 'closed', 'last sold', 'last traded', 'last quoted'];
const ENDING_CUES = ['suspen', 'terminat', 'discontinu', 'ceas', 'stop', 'halt', 'paus', 'cancel', 'withdr', 'end'];

/**
 * What makes a date one of a role; the first that fits holds. Of the cues, one at least starts a word around it: most dates have none, and to look for them takes
 * a fraction of what the patterns take.
 */
const ROLES: readonly (readonly [DateRole, readonly string[], IsRole])[] = [
  ['own', ['the date', 'today'], (before, after) => OWN_BEFORE.test(before) || OWN_AFTER.test(after)],
  ['reportedEvent', ['event reported'], before => REPORT_DATE.test(before)],
  [
    'floatPrice',
    ['market value', 'public float', 'affiliates', 'nonaffiliates'],
    (before, after) => isFloat(before, after) && /\bprice\b/i.test(before) && PRICE_DAY.test(before),
  ],
  ['lastPrice', PRICE_CUES, (before, after) => !isFloat(before, after) && isLastPriceDay(before, after)],
  ['marketPrice', PRICE_CUES, (before, after) => !isFloat(before, after) && isMarketPriceDay(before, after)],
  ['bookValueAsOf', ['net tangible book'], (before, after) => AS_OF.test(before) && either(BOOK_VALUE)(before, after)],
  ['soldAsOf', ['sold'], (before, after) => (AS_OF.test(before) && WE_SOLD_AFTER.test(after)) || SOLD_BEFORE.test(before)],
  ['soldFrom', ['sold'], (before, after) => FROM.test(before) && SOLD.test(after) && AGREEMENT.test(after)],
  [
    'outstandingAsOf',
    ['outstanding'],
    (before, after) =>
      AS_OF.test(before) && either(OUTSTANDING)(before, after) && (SHARES_OUTSTANDING_AFTER.test(after) || SHARES_OUTSTANDING_BEFORE.test(before)),
  ],
  ['registrationEffective', ['effective'], before => REGISTRATION.test(before) && EFFECTIVE_ON.test(before)],
  [
    'delivery',
    ['deliver', 'closing of', 'settlement of'],
    before => (DELIVERY.test(before) && OF_SECURITIES.test(before) && EXPECTS.test(before)) || (DELIVERY_ON.test(before) && EXPECTED.test(before)),
  ],
  ['split', ['split', 'combination', 'consolidation'], (before, after) => isSplit(before, after) && SPLIT_ON.test(before)],
  [
    'ending',
    ENDING_CUES,
    (before, after) =>
      endsProgram(before, after) && (EFFECTIVE_BEFORE.test(before) || ENDED_ON.test(before) || (/\bon $/i.test(before) && ENDED_AFTER.test(after))),
  ],
  ['notice', ['notified', 'notice'], (before, after) => /\bon $/i.test(before) && NOTICE_AFTER.test(after) && NOTICE.test(after) && ENDS.test(after)],
  [
    'amendment',
    ['amend', 'joinder', 'added'],
    (before, after) => either(OF_AGREEMENT)(before, after) && (AMENDED_ON.test(before) || (/\bon $/i.test(before) && AMENDS_AFTER.test(after))),
  ],
];

const NO_ROLE = [undefined, [], () => false] as const;

/** What every filing date has beside it, and the bit of that. */
const FILED_CUE = 'fil';
const FILED = 1 << ROLES.length;
/** What is looked for around dates. */
export const DATE_CUES = new Cues([...ROLES.flatMap(([, cues]) => cues), FILED_CUE]);
const ROLES_BY_CUE: readonly number[] = DATE_CUES.all.map(cue =>
  ROLES.reduce((bits, [, cues], index) => (cues.includes(cue) ? bits | (1 << index) : bits), cue === FILED_CUE ? FILED : 0),
);

/** What was filed on a date: the form that is named last before it. */
function filedAs(before: string): DateRole | undefined {
  if (!FILED_ON.test(before)) return undefined;
  const form = FORM_FILED.exec(before)?.[1];
  if (form !== undefined) return FORM_ROLES[form.toUpperCase()];
  return REGISTRATION.test(before) ? 'registrationFiled' : undefined;
}
