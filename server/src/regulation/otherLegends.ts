import { anyOf } from '../text/pattern';

/** The words of some other commission: one that is named, not "any state securities commission". */
export const OTHER_COMMISSION =
  /\b(?!(?:state|other|foreign|provincial|territorial|local|federal|any|each|such|the|or|and|nor|a)\s)[a-z.]+\s(?:securities(?:\sand\sfutures|\sregulatory)?|futures(?:\strading)?|corporation|service|utilities|regulatory)\scommission\b/i;

/** A regulator that is named, in this country or another; what a Commission legend that lost the Commission does not name alone. */
export const NAMED_REGULATOR = anyOf(
  [
    OTHER_COMMISSION.source,
    String.raw`\bsecurities\sand\sexchange\scommission\sof\b`,
    String.raw`\b(?:monetary|securities|conduct|services|markets?|supervisory|banking|prudential)\s(?:authority|regulator|administrator|division|bureau|board)\b`,
    String.raw`\bfederal\s(?:deposit|reserve|home)\b|\b(?:FDIC|FINRA|OCC)\b`,
    String.raw`\b(?:comptroller|attorney general|commissioner|superintendent|secretary of state|ministry|central bank|registrar)\b`,
    String.raw`\b(?:department|division|bureau|board)\sof\b|\bstock\sexchange\b`,
  ],
  'i',
);

/** The securities commissions of the states, as the Commission legend speaks of them. */
export const STATE_REGULATOR = anyOf(
  [
    String.raw`\bstate\b.{0,25}?\bsecurities\s(?:commission|regulat|authorit|agenc)`,
    String.raw`\bsecurities\s(?:commission|regulator|authority)s?\s(?:of|in)\sany\sstate\b`,
  ],
  'i',
);

/** What the Commission legend judges, where it says little else: securities, and not what a court or an agency approves. */
export const SECURITIES_JUDGED = anyOf(
  [
    String.raw`\bdisapproved\s(?:of\s)?(?:[^ ]+\s){0,3}?(?:securit|stock|shares|notes|units|warrants|bonds|debentures|certificates|ADSs|American\sdepositary)`,
    String.raw`\b(?:securities|stock|shares|notes|units|warrants|bonds|debentures|certificates|ADSs)\sha(?:s|ve)\s(?:not\s)?been\sapproved`,
  ],
  'i',
);

/** Documents whose legends speak of the Commission in the words of Item 501(b)(7) and are none of a prospectus. */
export const OTHER_PAPER =
  /\b(?:memorandum|offering circular|offering statement|information statement|proxy statement(?! ?\/)|offer to purchase|subscription|transaction statement|fairness|(?:of|with) (?:this|the) (?:transaction|offer|tender offer|merger)\b)/i;
/** What a legend of a prospectus names. */
export const PROSPECTUS = /\b(?:prospectus|supplement)\b/i;
/** A placement that is exempt from registration, in the same sentence as what the Commission has not done. */
export const UNREGISTERED = /\bnot been registered (?:under|with|pursuant)\b/i;
