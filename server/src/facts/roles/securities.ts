import { anyOf } from '../../text/pattern';
import type { ShareRole } from '../figureStatements';
import type { Around } from '../surroundings';
import type { RolePattern } from './rolePatterns';

const SHARES_OF = String.raw`(?: (?:of |in )(?:our |the |its )?(?:[\w-]+ ){0,4}(?:stock|shares|ADSs))?`;
/** What a list of shares that are counted apart is introduced by. */
const EXCLUDES = /\b(?:exclud(?:es?|ing)|(?:do|does) not (?:include|reflect|give effect)|not including)\b/i;

/** Such words in the same sentence, with nothing between that counts them in. */
const EXCLUDED_LIST = new RegExp(`${EXCLUDES.source}(?!.*\\b(?:[Ii]ncludes|gives effect)\\b)`, 'i');

/** Of which warrants the shares are that are issued when they are exercised; those of options are reserved. */
const OF_WARRANTS = anyOf(
  [
    String.raw`^[^.;$,]{0,60}\b(?:issuable|issued) upon (?:the )?(?:[\w-]+ ){0,2}exercise of (?!(?:[\w-]+ ){0,4}options?\b)[^.;$,]{0,100}\bwarrants?\b`,
    String.raw`^[^.;$,]{0,60}\b(?:underlying|subject to) (?!(?:[\w-]+ ){0,4}options?\b)(?:[\w-]+ ){0,6}warrants?\b`,
    // Nothing else that is counted as a security is exercised: "531,888,702 warrants to purchase shares".
    '^ to purchase (?:up to )?(?:an aggregate of )?(?:[\\d,]+ )?shares\\b',
  ],
  'i',
);

/** Counted apart for another reason than that they may be issued: shares of another class, or in treasury. */
const IS_ISSUED = new RegExp(`^${SHARES_OF},? (?:(?:that|which) (?:are|were) (?:issued and |currently )?outstanding|(?:held )?in treasury)\\b`, 'i');

/** No number of shares that all of something is converted into is less. */
const LEAST_SUM = 1_000;
/** Offers that are over, or of something else. */
const NOT_OFFERED = /\b(?:closed|completed|consummated|previously|private placement of|minimum investment of)\b/i;
/** Words between an offer and the number of what is offered. */
const UP_TO = String.raw`(?: up to| a total of| an aggregate of| \(i+\)|:)*`;
/** Small words between what is bought or issued and its number. */
const A_NUMBER_OF = '(?:(?:up to|an?|additional|aggregate|total|number|of|approximately) )*';

/** What numbers of securities are for, the tellingest words first. */
export const SHARE_ROLES: readonly RolePattern<ShareRole>[] = [
  { role: 'nonAffiliateShares', cues: ['non-affiliate', 'nonaffiliate'], after: /^[^.;$\d]{0,80}\bheld by (?:our )?non-?affiliate[sd]\b/i },
  { role: 'affiliateShares', cues: ['held by affiliates', 'held by our affiliates'], after: /^[^.;$\d]{0,60}\bheld by (?:our )?affiliates/i },
  {
    role: 'soldShares',
    cues: ['sold'],
    before: /\bsold (?:an aggregate of |a total of |approximately )*$/i,
    unless: /\b(?:I\.B\.[56]|selling (?:stock|share|security)holder)/i,
  },
  {
    role: 'soldShares',
    cues: ['sold'],
    after: new RegExp(`^${SHARES_OF}(?:,? (?:have|has|had|were))?(?: already| previously| been)* sold\\b(?! (?:in|by|pursuant to) (?:this|the) offering)`, 'i'),
    unless: /\b(?:may|will|to|could|can|would) be sold\b/i,
  },
  { role: 'soldShares', cues: ['sold'], before: /\bsold\b[^.;]{0,160}\b(?:in|those|these|from those) $/i },
  { role: 'soldShares', cues: ['proceeds', 'sold'], before: /\bfrom (?:those|these|the sale of (?:those|these|such)) $/i },
  {
    role: 'soldShares',
    cues: ['sales of'],
    before: /\bsales of (?:an aggregate of |a total of )?$/i,
    after: /^[^.;]{0,120}\b(?:proceeds|sales agreement|distribution agreement)\b/i,
  },
  {
    role: 'optionShares',
    cues: ['option'],
    before: /\boption\b[^.;$]{0,300}\b(?:purchase|buy|stock from us and) (?:up to )?(?:an )?(?:additional |aggregate of )*$/i,
  },
  { role: 'optionShares', cues: ['over-allotment', 'overallotment'], before: /\bover-?allotment option (?:of|on) (?:up to )?(?:an additional )?$/i },
  { role: 'optionShares', cues: ['option'], label: /\b(?:over-?allotment|option)\b.*\b(?:purchase|option)\b|\bover-?allotment\b/i },
  {
    role: 'assumedShares',
    cues: ['assum'],
    before: /\bassum(?:ing|es|ed|e)\b[^.;$]{0,120}\b(?:sales? of|sell|issuance of|sold|issue)(?: an aggregate of| a total of| all| up to| the)* $/i,
  },
  { role: 'warrantShares', cues: ['warrant'], after: OF_WARRANTS, fits: isCountedApart },
  {
    role: 'warrantShares',
    cues: ['warrant'],
    before: new RegExp(String.raw`(?<!\boptions (?:and|or) )\bwarrants?\b[^.;$,]{0,60}\bto (?:purchase|acquire) ${A_NUMBER_OF}$`, 'i'),
    fits: isCountedApart,
  },
  {
    role: 'reservedShares',
    cues: ['exclud', 'not include', 'not reflect', 'not give effect', 'not including'],
    fits: around => isCountedApart(around) && !IS_ISSUED.test(around.after),
  },
  { role: 'sharesOutstandingAfter', cues: ['outstanding'], label: /\boutstanding\b.{0,60}\b(?:after|following|upon)\b/i },
  {
    role: 'sharesOutstandingAfter',
    cues: ['outstanding'],
    after:
      /^[^.;$]{0,120}\boutstanding\b[^.;$]{0,40}\b(?:after|following|upon) (?:giving effect|completion|the completion|this offering|the offering|the closing|closing)/i,
  },
  {
    role: 'sharesOutstandingAfter',
    cues: ['outstanding'],
    before: /\boutstanding (?:immediately )?(?:after|following) (?:this|the) offering\b(?!.*\bbased\b)[^.;$\d]{0,40}$/i,
  },
  { role: 'sharesOutstandingAfter', cues: ['outstanding'], before: /\b(?:would|will) have (?:approximately )?$/i, after: /^[^.;$]{0,80}\boutstanding\b/i },
  {
    role: 'sharesOutstandingAfter',
    cues: ['outstanding'],
    before: /\b(?:after|following) (?:the )?(?:[\w-]+ of )?(?:this|the) offering, (?:there will be |we will have )?(?:approximately |up to )?$/i,
    after: /^[^.;$]{0,300}\boutstanding\b/i,
  },
  {
    role: 'sharesOutstandingAfter',
    cues: ['will be outstanding', 'would be outstanding'],
    after: /^[^.;$]{0,160}\b(?:will|would) be (?:issued and )?outstanding\b/i,
  },
  { role: 'sharesOutstanding', cues: ['outstanding'], label: /\boutstanding\b.{0,60}\b(?:before|prior|as of|immediately)\b/i },
  // What is registered for resale is offered, however it is issued.
  {
    role: 'offeredShares',
    cues: ['resale', 'reoffer'],
    before: new RegExp(String.raw`\b(?:resale|reoffer) (?:by [^.;$\d]{1,80} )?of${UP_TO} $`, 'i'),
    unless: /\b(?:exclud|previously|registration rights)/i,
  },
  { role: 'warrantShares', cues: ['warrant'], before: new RegExp(String.raw`\bwarrants?\b[^.;$]{0,80}\bto (?:purchase|acquire) ${A_NUMBER_OF}$`, 'i') },
  { role: 'warrantShares', cues: ['exercis'], before: /\bexercis(?:able|ed)\b[^.;$]{0,40}\b(?:into|for) (?:up to )?(?:an aggregate of )?$/i },
  {
    role: 'warrantShares',
    cues: ['warrant'],
    after: /^[^.;$]{0,60}\b(?:issuable upon (?:the )?(?:cash )?exercise|underlying|issued upon (?:the )?exercise)\b[^.;$]{0,80}\bwarrants?\b/i,
  },
  { role: 'warrantShares', cues: ['exercise'], label: /\b(?:issued|issuable) (?:by us )?upon (?:the )?exercise\b/i },
  { role: 'warrantShares', cues: ['underlying'], label: /\bunderlying (?:the )?(?:[\w-]+ ){0,4}warrants\b/i },
  {
    role: 'warrantShares',
    cues: ['upon exercise', 'upon the exercise'],
    after: /^[^;\u001f]{0,260}?\b(?:(?:may|to) be issued|issuable)(?: by us)? upon (?:the )?exercise of\b/i,
    fits: ({ before, after }) => /\bissuance by us\b[^;]{0,80}$/i.test(before) || !/\d{1,3}(?:,\d{3})+ /.test(after.slice(0, 260)),
    unless: /\b(?:exclud|outstanding as of)/i,
  },
  {
    role: 'reservedShares',
    cues: ['reserved', 'available for', 'issuable', 'future issuance'],
    after: /^[^.;$\d]{0,120}\b(?:reserved for|available for (?:future )?(?:issuance|grant)|for future issuance|issuable)\b/i,
  },
  {
    role: 'reservedShares',
    cues: ['subject to', 'underlying', 'vesting', 'settlement', 'granted'],
    after:
      /^[^.;$\d]{0,80}\b(?:subject to|underlying|upon (?:the )?(?:vesting|settlement)|granted)\b[^.;$\d]{0,60}\b(?:stock options|options outstanding|restricted|RSUs?|PSUs?|share units|awards?)\b/i,
  },
  { role: 'reservedShares', cues: ['reserved'], before: new RegExp(String.raw`\breserved ${A_NUMBER_OF}$`, 'i') },
  {
    role: 'reservedShares',
    cues: ['convertible'],
    before: new RegExp(String.raw`\bconvertible into ${A_NUMBER_OF}$`, 'i'),
    // A smaller number is what each note or share is converted into.
    figure: ({ value }) => value >= LEAST_SUM && Number.isInteger(value),
  },
  {
    role: 'sharesOutstanding',
    cues: ['outstanding'],
    after: new RegExp(`^${SHARES_OF}(?:,? (?:which |that )?(?:was|were|are|is))?(?: (?:issued|currently)(?: and)?)? outstanding\\b`, 'i'),
  },
  { role: 'sharesOutstanding', cues: ['outstanding'], before: /\bbased (?:up)?on $/i, after: /^ and [\d,]+ shares outstanding\b/i },
  { role: 'sharesOutstanding', cues: ['outstanding'], after: /^ of (?:our |its )?(?:issued and |currently )?outstanding\b/i },
  {
    role: 'sharesOutstanding',
    cues: ['outstanding'],
    before: /\b(?:there were|there are|we had|based (?:up)?on)(?: a total of| an aggregate of| approximately)? $/i,
    after: /^[^.;$\d]{0,80}\boutstanding\b/i,
  },
  { role: 'offeredShares', cues: ['offered'], label: /\b(?:offered|securities|shares)\b.*\b(?:by|hereby|in this)\b|^securities offered|\boffered$/i },
  {
    role: 'offeredShares',
    cues: ['selling', 'prospectus relates', 'registering'],
    before: /\b(?:of|sale of|resale of|and|transferees of),? ?(?:up to \([ivx]+\)|\([ivx]+\) up to|up to) $|, \([ivx]+\) up to $/i,
    unless: EXCLUDES,
  },
  { role: 'offeredShares', cues: ['selling', 'prospectus'], before: /\b(?:consist(?:s|ing) of|including)(?: \(i\))?(?: up to)? $/i, unless: EXCLUDES },
  { role: 'offeredShares', before: /^(?:up to (?:an aggregate of )?|representing )?$/i, after: /^[^.;:]{0,120}$/, fits: isCoverLine },
  {
    role: 'offeredShares',
    cues: ['offered', 'offering', 'being sold'],
    after:
      /^[^.;$\d]{0,80}\b(?:(?:being |to be )?offered (?:hereby|pursuant to this|by (?:us|this|the (?:issuer|company|selling)))|(?:that )?we are offering|being (?:offered|sold) (?:in|pursuant to) this)\b/i,
  },
  {
    role: 'offeredShares',
    cues: ['offer', 'sell', 'resell', 'dispose'],
    before: /\b(?:may|will|intends? to)\b[^.;$\d]{0,60}\b(?:sell|resell|offer|dispose of)\b[^.;$\d]{0,80} up to(?: an aggregate of| a total of)? $/i,
    unless: NOT_OFFERED,
  },
  {
    role: 'offeredShares',
    cues: ['offering', 'selling'],
    before: new RegExp(String.raw`\b(?:are|is) (?:hereby )?(?:offering|selling)(?: for sale)?${UP_TO} $`, 'i'),
    unless: NOT_OFFERED,
  },
  {
    role: 'offeredShares',
    cues: ['offer', 'sale', 'resale', 'issuance'],
    before:
      /\b(?:(?:we|stockholders|shareholders|securityholders) are offering|(?:relates?|related) to[^.;$]{0,200} of|(?:offering|offer|resale|sale)[^.;$]{0,120} of|to offer)(?: up to| a total of| an aggregate of| \(i+\)|:)*(?: [^.;$]{1,120}\band \(i+\)(?: up to)?)? $/i,
    unless: NOT_OFFERED,
  },
];

/** Whether the sentence, or what introduces its list, counts securities apart: "excludes". */
function isCountedApart({ before, intro }: Around): boolean {
  return EXCLUDED_LIST.test(before) || EXCLUDES.test(intro);
}

/** Whether the words are a line of the cover, which is short and ends like no sentence: "12,000,000 Shares of Common Stock". */
function isCoverLine({ words: { text }, label, head, intro, isWholePiece }: Around): boolean {
  return isWholePiece && label === '' && head === '' && intro === '' && !/[.;:,]$/.test(text);
}
