import type { StickerKind } from '../../regulation/documentKind';
import { anyOf } from '../../text/pattern';
import type { Cover } from './head';

const CHANGES = '(?:supplements?|amends?|updates?|modif(?:y|ies))';
const RELATION = anyOf(
  [
    String.raw`\b${CHANGES}(?:,? (?:and )?${CHANGES})+\b[^.]{0,120}\bprospectus`,
    String.raw`\bsupplements?\b[^.]{0,40}\binformation\b[^.]{0,40}\bprospectus`,
    String.raw`\bthis (?:supplement|amendment)\b[^.]{0,80}\bread in conjunction with\b[^.]{0,80}\bprospectus`,
    String.raw`^this (?:prospectus )?(?:supplement|amendment|document)(?: no\. ?\d+)?(?: \([^()]{0,60}\))? (?:supplements|amends|updates|modifies)\b[^.]{0,40}\bprospectus`,
    // What is changed, said of the earlier document alone.
    String.raw`\bin (?:the|our) (?:[a-z]+ )?prospectus(?: supplement)?(?: dated [^.;]{0,30})? (?:is|are) (?:hereby )?(?:amended|supplemented|updated|revised|replaced|deleted|superseded)\b`,
    String.raw`\breferences? to\b[^.]{0,80}\bin the prospectus(?: supplement)? (?:is|are|shall be) (?:hereby )?(?:amended|replaced|deemed)\b`,
  ],
  'i',
);
const NUMBERED = /\bsupplement no\. ?\d|^supplement (?:dated|to)\b/i;
const TO_SUPPLEMENT = /^\(?to (?:the )?prospectus supplement/i;
/** A title that names the document that is supplemented or amended: "Amendment No. 1 dated May 5, 2025 to Prospectus Supplement dated March 3, 2025". */
const TITLE_TO_PROSPECTUS = anyOf(
  [
    String.raw`^(?:(?:prospectus )?supplement|amendment)(?: no\. ?\d+)?,? (?:dated [^.;()]{4,24} )?to (?:the |our )?(?:[a-z]+ )?prospectus supplement\b`,
    String.raw`^amendment no\. ?\d+,? (?:dated [^.;()]{4,24} )?to (?:the |our )?(?:[a-z]+ )?prospectus\b`,
    String.raw`^\(?to (?:the )?[^.()]{0,60}\band (?:the )?prospectus supplement\b`,
  ],
  'i',
);
/** An amendment that is named alone on its line, above the document that it amends. */
const AMENDMENT = /^amendment no\. ?\d+(?:$|,? (?:dated\b|to (?:the )?prospectus\b))/i;
const TO_PROSPECTUS = /^\(?to (?:the |our )?(?:base )?prospectus\b/i;
/** A supplement that takes the place of the one before is a full one: it says what that said, and all else that is offered. */
const RESTATED_TITLE = /^(?:second |third )?(?:amended (?:and|&) restated|restated) (?:(?:prospectus|pricing) )?(?:supplement|prospectus)\b/i;
const RESTATING = '(?:restat(?:es?|ing)|replac(?:es?|ing)|supersed(?:es?|ing))';
const RESTATES = new RegExp(
  String.raw`\b(?:amend(?:s|ing)? (?:and|&) )?${RESTATING}(?:,? (?:and |in its entirety |in full ){0,2}${RESTATING}){0,2}(?:,? (?:in its entirety|entirely|in full|in whole),?)? (?:(?:all (?:of )?)?the information (?:contained |set forth |included )?in )?(?:the|our)(?: (?:prior|original|previous|earlier|existing))? prospectus supplements?\b(?!(?:[’']s)? (?:under|section|on page)\b)[^.;]{0,160}`,
  'i',
);
const ENTIRELY = /\brestat|(?<!\bqualified )\bin its entirety|\bentirely\b|\bin (?:full|whole)\b/i;
/** A pricing supplement completes a prospectus supplement too, and an amended one says all anew. */
const PRICING = /\b(?:pricing|product|underlying|underlier|index) supplement\b/i;
/** How many lines of the top a title stands in. */
const TITLE_REACH = 12;

/** Whether the cover is that of a short supplement. `isSupplement`: whether it calls itself a supplement at all. */
export function isStickerCover({ lines, hasContents }: Cover, isSupplement: boolean): boolean {
  const top = lines.slice(0, TITLE_REACH);
  if (top.some(line => PRICING.test(line) || RESTATED_TITLE.test(line)) || lines.some(restates)) return false;
  const isAmendment = top.some(line => AMENDMENT.test(line)) && top.some(line => TO_PROSPECTUS.test(line));
  const isNumbered = isAmendment || top.some(line => NUMBERED.test(line) || TITLE_TO_PROSPECTUS.test(line));
  const isRelated = lines.some(line => RELATION.test(line));
  if (hasContents) return isNumbered && isRelated;
  return isRelated || isAmendment || (isSupplement && (isNumbered || lines.some(line => TO_SUPPLEMENT.test(line))));
}

/** Whether a line says that the document takes the place of a prospectus supplement as a whole. */
function restates(line: string): boolean {
  const said = RESTATES.exec(line)?.[0];
  return said !== undefined && ENTIRELY.test(said);
}

/** An at-the-market program, or the agreement of one. */
const PROGRAM = /\bat[- ]the[- ]market\b|\bATM\b|\b(?:sales|distribution|offering|issuance) agreement\b|\b(?:sales|distribution) agents?\b/i;
/** What is spoken of as possible, denied, or the end of a period is not what the sticker does. */
const UNLESS = String.raw`(?<!\b(?:may|might|could|can|cannot|would|not|neither|or|until|upon|after|following|unless|if|earlier of|right to|notify)\b[^.;]{0,24})`;
const OF_THE_PROGRAM = String.raw`[^.;]{0,100}\b(?:agreements?|offerings?|programs?|sales?|ATM|transactions|prospectus supplement)\b`;
const SUSPENDS = new RegExp(String.raw`${UNLESS}\bsuspen(?:d(?:ed|ing|s)?|sion)\b${OF_THE_PROGRAM}`, 'i');
const TERMINATES_AGREEMENT = new RegExp(
  String.raw`${UNLESS}\bterminat(?:e[ds]?|ing|ion)\b[^.;]{0,60}\b(?:agreements?|programs?)\b|${UNLESS}\bagreements?\b[^.;]{0,60}\b(?:was|were|has|have|is)(?: been)? terminated\b`,
  'i',
);
const TERMINATES = new RegExp(String.raw`${UNLESS}\bterminat(?:e[ds]?|ing|ion)\b${OF_THE_PROGRAM}`, 'i');
/** The offering ended, in other words: "discontinued the offering", "ceased all sales", "reducing to zero the amount that we offer". */
const SALES = '(?:offers?|offerings?|sales?|selling|programs?|ATM)';
const DISCONTINUES = anyOf(
  [
    String.raw`${UNLESS}\b(?:discontinu(?:e[ds]?|ing|ation)|ceas(?:e[ds]?|ing))(?: (?:of|all|any|further|making|the|our|its|this|such|use|at[- ]the[- ]market|continuous|ATM|offers?|and|or)){0,5} ${SALES}\b`,
    String.raw`${UNLESS}\b(?:reduc(?:e[ds]?|ing|tion)|decreas(?:e[ds]?|ing)|lower(?:ed|ing|s)?)\b[^.;]{0,120}\bto (?:zero\b|\$0(?![\d.,]))`,
    String.raw`\b(?:offerings?|programs?)\b[^.;]{0,40}\b(?:has|have) (?:been discontinued|ceased)\b`,
  ],
  'i',
);
/** A term of the offering or of its agreement that ends it one day. */
const ENDS_ONE_DAY = /\b(?:earlier|earliest) (?:of|to occur)\b|\bautomatically\b/i;
/** A termination as to one agent of several. */
const AS_TO_AGENT = /\bterminat\w+\b[^.;]{0,120}\b(?:with respect to|as to|as a sales agent|as an? agent|as one of)\b/i;
const AMOUNT = String.raw`\b(?:amounts?|price|proceeds|value|maximum|dollars?|number|size|capacity|shares)\b|\$`;
const RAISES = new RegExp(String.raw`${UNLESS}\b(?:increas(?:e[ds]?|ing)|rais(?:e[ds]?|ing)|upsiz(?:e[ds]?|ing))\b[^.;]{0,120}(?:${AMOUNT})`, 'i');
const LOWERS = new RegExp(String.raw`${UNLESS}\b(?:decreas(?:e[ds]?|ing)|reduc(?:e[ds]?|ing|tion)|lower(?:ed|ing|s)?)\b[^.;]{0,120}(?:${AMOUNT})`, 'i');
/** The amount on offer, as the sentence of a change names it; what it tells of markets, fees and risks is no change of it. */
const ON_OFFER = /\b(?:aggregate|maximum|offer(?:ed|ing)?|amount|available|eligible|sell|sold|size|capacity|registered)\b/i;
const NOT_ON_OFFER =
  /\b(?:commission|fees?|compensation|volatil\w+|risks?|dilut\w+|interest rate|authorized (?:shares|capital)|reverse (?:stock )?split|liquidity|indebtedness|debt|borrowings|credit)\b/i;
const AGENT = String.raw`\b(?:agents?|managers?|sales agents?)\b`;
const CHANGES_AGENTS = anyOf(
  [
    String.raw`\b(?:add(?:ed|ing|s)?|addition of|join(?:ed|ing|s)?|joinder)\b[^.;]{0,160}${AGENT}`,
    String.raw`\b(?:includ(?:e|ed|ing)|replac(?:e[ds]?|ing)|substitut(?:e[ds]?|ing))\b[^.;]{0,100}\bas (?:an?|the|our) [^.;]{0,20}${AGENT}`,
    String.raw`\b(?:becomes?|became) (?:an?|the|our|one of|party)\b[^.;]{0,60}${AGENT}`,
    String.raw`\b(?:additional|second|new|successor|replacement) ${AGENT}`,
    String.raw`\b(?:remov(?:e[ds]?|al|ing)|resign(?:ed|ation)|no longer)\b[^.;]{0,120}${AGENT}`,
  ],
  'i',
);
const FLOAT = /\bI\.B\.[56]\b|\bpublic float\b|\bheld by non-?affiliates\b/i;
const MAY_SELL = String.raw`\b(?:eligible|permitted|able|allowed) to (?:offer|sell|issue)|\bmay (?:offer|sell|issue)`;
/** What a float allows to be sold, where no program is named: "the amount of shares that we are eligible to sell under General Instruction I.B.6". */
const FLOAT_LIMIT = anyOf(
  [
    String.raw`\b(?:amounts?|number|value|shares)\b[^.;]{0,80}(?:${MAY_SELL})\b[^.;]{0,80}\bgeneral instruction I\.B\.[56]\b`,
    String.raw`\bgeneral instruction I\.B\.[56]\b[^;]{0,80}\b(?:amounts?|number|value|shares)\b[^.;]{0,60}(?:${MAY_SELL})\b`,
  ],
  'i',
);
const SENTENCE_END = /(?<=[a-z\d)\]\u201d"]{2}[.;][\u201d")]{0,2}) (?=[A-Z\u201c"(])/;

/**
 * What a short supplement does. Where it does more than one thing, the end of the program comes before its size, the size before its agents,
 * and these before a public float stated anew, which an increase or a reduction follows from.
 */
export function stickerKindOf({ lines }: Cover): StickerKind {
  if (!lines.some(line => PROGRAM.test(line))) return lines.some(line => FLOAT_LIMIT.test(line)) ? 'sticker-atm-float' : 'sticker';
  const sentences = lines.flatMap(line => line.split(SENTENCE_END));
  const has = (pattern: RegExp) => sentences.some(sentence => pattern.test(sentence) && !ENDS_ONE_DAY.test(sentence));
  const changes = (pattern: RegExp) => sentences.some(sentence => pattern.test(sentence) && ON_OFFER.test(sentence) && !NOT_ON_OFFER.test(sentence));
  const ofAgent = sentences.some(sentence => AS_TO_AGENT.test(sentence));
  if (!ofAgent && has(TERMINATES_AGREEMENT)) return 'sticker-atm-terminate';
  if (has(SUSPENDS)) return 'sticker-atm-suspend';
  if ((!ofAgent && has(TERMINATES)) || has(DISCONTINUES)) return 'sticker-atm-terminate';
  const raises = changes(RAISES);
  if (changes(LOWERS) && !raises) return 'sticker-atm-reduce';
  if (raises) return 'sticker-atm-increase';
  if (ofAgent || has(CHANGES_AGENTS)) return 'sticker-atm-agent';
  return has(FLOAT) ? 'sticker-atm-float' : 'sticker';
}
