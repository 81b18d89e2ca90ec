import type { ShareRole } from '../figureStatements';
import type { Around } from '../surroundings';
import type { RolePattern } from './rolePatterns';

const SHARES_OF = String.raw`(?: (?:of |in )(?:our |the |its )?(?:[\w-]+ ){0,4}(?:stock|shares|ADSs))?`;
/** What a list of shares that are counted apart is introduced by. */
const EXCLUDES = /\b(?:exclud(?:es?|ing)|(?:do|does) not (?:include|reflect|give effect)|not including)\b/i;

/** Such words in the same sentence, with nothing between that counts them in. */
const EXCLUDED_LIST = new RegExp(`${EXCLUDES.source}(?!.*\\b(?:[Ii]ncludes|gives effect)\\b)`, 'i');

/** What numbers of securities are for, the tellingest words first. */
export const SHARE_ROLES: readonly RolePattern<ShareRole>[] = [
  {
    role: 'nonAffiliateShares',
    cues: ['non-affiliates', 'nonaffiliates', 'persons other than', 'non-affiliated'],
    after:
      /^[^.;$\d]{0,80}\b(?:(?:held|owned) (?:of record )?by|in the hands of) (?:the |our |its |persons who are )?(?:non-?affiliates|non-?affiliated|persons (?:or entities )?other than (?:our |its )?affiliates)/i,
  },
  {
    role: 'nonAffiliateShares',
    cues: ['persons other than'],
    after: /^[^.;$\d]{0,80}\bpersons other than (?:our |its )?affiliates (?:then )?(?:held|owned|hold|own)\b/i,
  },
  {
    role: 'nonAffiliateShares',
    cues: ['non-affiliates', 'nonaffiliates'],
    before: /\bnon-?affiliates (?:(?:then )?(?:held|hold|owned|own) )?(?:an aggregate of |a total of |the remaining |the other )?$/i,
  },
  {
    role: 'affiliateShares',
    cues: ['affiliates'],
    after: /^[^.;$\d]{0,60}\b(?:(?:held|owned) (?:of record )?by|in the hands of) (?:the |our |its )?affiliates\b/i,
  },
  {
    role: 'affiliateShares',
    cues: ['affiliates'],
    before:
      /(?<!\b(?:persons|persons or entities|those) other than (?:our |its )?)\b(?<!non-)affiliates (?:(?:then )?(?:held|hold|owned|own) )(?:an aggregate of |a total of )?$/i,
  },
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
    before: /\boption\b[^.;$]{0,300}\b(?:purchase|stock from us and) (?:up to )?(?:an )?(?:additional |aggregate of )*$/i,
  },
  { role: 'optionShares', cues: ['option'], label: /^(?:underwriters?[’'] |over-?allotment )?option\b/i },
  { role: 'optionShares', cues: ['option'], label: /\b(?:over-?allotment|option)\b.*\b(?:purchase|option)\b|\bover-?allotment\b/i },
  {
    role: 'assumedShares',
    cues: ['assum'],
    before: /\bassum(?:ing|es|ed|e)\b[^.;$]{0,120}\b(?:sales? of|sell|issuance of|sold|issue)(?: an aggregate of| a total of| all| up to| the)* $/i,
  },
  {
    role: 'assumedShares',
    cues: ['if we', 'assum'],
    before: /\b(?:if we|assum(?:ing|es|ed|e)(?: that)? we) (?:sell|issue|sold|issued)(?: an aggregate of| a total of| all| of| up to| the)* $/i,
  },
  {
    role: 'assumedShares',
    cues: ['are sold', 'were sold', 'are issued', 'were issued', 'are purchased', 'were purchased'],
    before: /\b(?:if|assum(?:ing|es|ed|e)(?: that)?)(?: an aggregate of| a total of| all| of| up to| the)* $/i,
    after: /^[^.;$\d]{0,60}\b(?:are|were) (?:all )?(?:sold|issued|purchased)\b/i,
  },
  {
    role: 'assumedShares',
    cues: ['representing'],
    before: /\b(?:if|assum(?:ing|es|ed|e))\b[^;]{0,120}\bADSs,? representing (?:an aggregate of |a total of )?$/i,
  },
  // "Assuming that all $6,500,000 of common stock is sold at $2.60 per share, i.e. 2,500,000 shares".
  {
    role: 'assumedShares',
    cues: ['assum'],
    before:
      /\bassum(?:ing|es|ed|e)\b[^;]{0,200}\bper (?:share|ADS|unit),? (?:i\.e\.,?|that is,?|or|which is|being|for a total of|for an aggregate of) (?:a total of |approximately )?$/i,
  },
  {
    role: 'reservedShares',
    cues: ['exclud', 'not include', 'not reflect', 'not give effect', 'not including'],
    fits: ({ before, intro }) => EXCLUDED_LIST.test(before) || EXCLUDES.test(intro),
  },
  // What was outstanding before stands in the row of what will be.
  {
    role: 'sharesOutstanding',
    cues: ['outstanding'],
    before: /\b(?:based (?:up)?on|added to|in addition to)(?: the| a total of| an aggregate of)* $/i,
    after: /^[^.;$\d]{0,80}\boutstanding\b/i,
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
    before: /\boutstanding (?:immediately )?(?:after|following|upon completion of) (?:this|the) (?:[\w-]+ )?offering\b(?!.*\bbased\b)[^.;$\d]{0,40}$/i,
  },
  {
    role: 'sharesOutstandingAfter',
    cues: ['outstanding'],
    before: /^(?:up to )?$/i,
    after: /^,? (?:if|assum\w+)\b[^;]{0,260}\b(?:added to|based (?:up)?on|in addition to)\b[^;\d]{0,40}[\d,]{5,}[^;\d]{0,60}\boutstanding\b/i,
  },
  {
    role: 'sharesOutstanding',
    cues: ['outstanding'],
    before: /\boutstanding (?:immediately )?(?:before|prior to) (?:this|the) (?:[\w-]+ )?offering\b[^.;$\d]{0,40}$/i,
  },
  { role: 'sharesOutstandingAfter', cues: ['outstanding'], before: /\b(?:would|will) have (?:approximately )?$/i, after: /^[^.;$]{0,80}\boutstanding\b/i },
  {
    role: 'sharesOutstandingAfter',
    cues: ['will be outstanding', 'would be outstanding'],
    after: /^[^.;$]{0,160}\b(?:will|would) be (?:issued and )?outstanding\b/i,
  },
  { role: 'sharesOutstanding', cues: ['outstanding'], label: /\boutstanding\b.{0,60}\b(?:before|prior|as of|immediately)\b/i },
  { role: 'warrantShares', cues: ['warrant'], before: /\bwarrants?\b[^.;$]{0,80}\bto (?:purchase|acquire) (?:up to )?(?:an aggregate (?:of )?)?$/i },
  { role: 'warrantShares', cues: ['exercis'], before: /\bexercis(?:able|ed)\b[^.;$]{0,40}\b(?:into|for) (?:up to )?(?:an aggregate of )?$/i },
  {
    role: 'warrantShares',
    cues: ['warrant'],
    after: /^[^.;$]{0,60}\b(?:issuable upon (?:the )?(?:cash )?exercise|underlying|issued upon (?:the )?exercise)\b[^.;$]{0,80}\bwarrants?\b/i,
  },
  { role: 'warrantShares', cues: ['exercise'], label: /\b(?:issued|issuable) (?:by us )?upon (?:the )?exercise\b/i },
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
  { role: 'offeredShares', before: /^(?:up to (?:an aggregate of )?)?$/i, after: /^[^.;:]{0,120}$/, fits: isCoverLine },
  {
    role: 'offeredShares',
    cues: ['selling'],
    before:
      /\bselling (?:stock|share|security)holders?\b[^.;$]{0,120}\bmay\b[^.;$\d]{0,60}\b(?:sell|resell|offer|dispose of)(?: up to| an aggregate of| a total of)+ $/i,
    unless: EXCLUDES,
  },
  {
    role: 'offeredShares',
    cues: ['offer', 'sale', 'resale', 'issuance'],
    before:
      /\b(?:(?:we|stockholders|shareholders|securityholders) are offering|(?:relates?|related) to[^.;$]{0,200} of|(?:offering|offer|resale|sale)[^.;$]{0,120} of|to offer)(?: up to| a total of| an aggregate of| \(i+\)|:)*(?: [^.;$]{1,120}\band \(i+\)(?: up to)?)? $/i,
    unless: /\b(?:closed|completed|consummated|previously|private placement of)\b/i,
  },
];

/** Whether the words are a line of the cover, which is short and ends like no sentence: "12,000,000 Shares of Common Stock". */
function isCoverLine({ words: { text }, label, head, intro, isWholePiece }: Around): boolean {
  return isWholePiece && label === '' && head === '' && intro === '' && !/[.;:,]$/.test(text);
}
