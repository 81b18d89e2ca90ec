import { anyOf } from '../../text/pattern';
import { GENERAL_INSTRUCTION_I_B_6, ITEM_501_B_2, ITEM_501_B_3, ITEM_501_B_4, ITEM_501_B_5, ITEM_501_B_8, RULE_415_A_4 } from '../authority';
import { type CoverItem, FULL_KINDS, forKinds, STICKER_KINDS } from './coverItem';

/*
 * What the cover says of the offering (Regulation S-K Item 501(b)(2) to (5) and (8), Rule 415, Form S-3).
 */

/** Item 501(b)(2). */
export const TITLE_AND_AMOUNT: CoverItem = {
  id: 'title-and-amount',
  name: 'Title and amount of the securities',
  authority: ITEM_501_B_2,
  requirement: 'The cover gives the title and the amount of the securities offered, those of selling holders separately.',
  elements: [
    {
      id: 'title',
      says: 'names the securities',
      lack: 'does not name the securities',
      pattern:
        /\b(?:(?:common|ordinary|preferred|preference|capital) (?:stock|shares?|units?)|depositary (?:shares?|units?|receipts?)|ADSs?|shares|units|notes|warrants|rights|debentures|bonds|certificates|debt securities)\b/i,
    },
    {
      id: 'amount',
      says: 'gives their amount',
      lack: 'does not give their amount',
      // A par value, a price and the denomination of notes are other figures.
      pattern: anyOf(
        [
          String.raw`(?<!\bper )\$ ?(?:\d{1,3}(?:,\d{3}){1,5}(?:\.\d+)?|[\d.]{1,12} (?:million|billion)|\[[^\]]{0,12}\]|[●•_]{1,20})(?! ?(?:par\b|per\b|nominal\b))`,
          String.raw`(?:\b\d[\d,]{0,20}|\[[^\]]{0,12}\]|_{1,20}) (?:[\w-]{1,30} ){0,6}(?:shares|units|ads|adss|notes|warrants|rights|depositary)\b`,
        ],
        'i',
      ),
    },
  ],
  standing: { ...forKinds('required', FULL_KINDS), ...forKinds('optional', ['base', ...STICKER_KINDS]) },
};

/** What the public float is called by. */
const FLOAT = String.raw`\b(?:public float|non-?affiliates|non-?affiliated|market value)\b`;
const FLOAT_WORDS = new RegExp(FLOAT, 'i');

/** Item 501(b)(3), Instruction 2, as practice has it: the market price where securities are sold at the market. */
export const MARKET_PRICE: CoverItem = {
  id: 'market-price',
  name: 'Last reported price',
  authority: ITEM_501_B_3,
  requirement: 'Where the price depends on the market, the cover names the market and gives the market price as of the latest practicable date.',
  elements: [
    {
      id: 'price',
      says: 'gives a last reported or closing price',
      lack: 'does not give the last reported price',
      // The price of the public float is that of another day.
      unless: FLOAT_WORDS,
      pattern: anyOf(
        [
          String.raw`\b(?:last|latest|most recent(?:ly)?) (?:reported|quoted|sales?|traded|trading)\b[^.;]{0,40}\bprices?\b`,
          String.raw`\b(?:closing|reported|quoted) (?:bid |sales? |trading |market )*prices?\b`,
          String.raw`\bclosed (?:at|on)\b`,
          String.raw`\blast (?:sold|traded)\b`,
        ],
        'i',
      ),
    },
  ],
  standing: {
    ...forKinds('required', ['atm', 'sales-agreement-prospectus']),
    ...forKinds('optional', ['resale', 'preliminary', 'supplement', 'underwritten', 'best-efforts', 'prospectus', ...STICKER_KINDS]),
  },
  onlyWhere: 'equity',
};

const MARKET =
  /\b(?:nasdaq|nyse|new york stock exchange|american stock exchange|amex|cboe|otc(?:q[bx])?|otc markets|pink (?:sheets|market)|toronto stock exchange|tsxv?|stock (?:exchange|market)|securities exchange)\b/i;
/** The word with a symbol behind it, or a tag such as "(Nasdaq: ABCD)". */
const SYMBOL =
  /\bsymbols?\b|\btickers?\b|\bunder [“"][a-z]{1,6}[.,”"]|[(;] ?(?:the )?(?:nasdaq|nyse|otc|cboe|amex|tsx|new york stock exchange)[a-z]*(?: [a-z]+){0,3} ?: ?[“"]?[a-z[●]/i;

/** Item 501(b)(4). */
export const MARKET_AND_SYMBOL: CoverItem = {
  id: 'market-and-symbol',
  name: 'Market and trading symbol',
  authority: ITEM_501_B_4,
  requirement: 'The cover says whether the securities are listed on a national securities exchange, and names the market and the trading symbol.',
  elements: [
    { id: 'market', says: 'names the market', lack: 'does not name the market', pattern: MARKET },
    { id: 'symbol', says: 'gives the trading symbol', lack: 'does not give the trading symbol', pattern: SYMBOL },
  ],
  standing: { ...forKinds('required', FULL_KINDS), ...forKinds('optional', ['base', 'pricing-supplement', ...STICKER_KINDS]) },
  onlyWhere: 'equity',
  answeredBy: anyOf(
    [
      String.raw`\bno (?:established |active |existing )*(?:public )?(?:trading )?market\b`,
      String.raw`\bnot (?:(?:been|be|currently|presently) )*(?:listed|traded|quoted)\b`,
      String.raw`\b(?:do|does) not (?:currently |presently )?(?:intend|plan|expect) to (?:apply|list|seek)\b`,
    ],
    'i',
  ),
};

/** The caption of the section, or of what pricing supplements have in its stead. */
const RISKS = String.raw`\brisk (?:factors|considerations)\b`;
const PAGE = String.raw`(?:\bpages? (?:[a-z]{1,2}-)?(?:\d+|[ivxl]+\b|[[_●])|\bpages?\b|\bimmediately follow\w*)`;

/** The rest of a sentence that the end of a page cuts. */
const CUT_SENTENCE = String.raw`^[^.\u201c"]{0,60}\bpages? (?:[A-Z]{1,2}-)?\d`;

/** Item 501(b)(5). */
export const RISK_FACTOR_REFERENCE: CoverItem = {
  id: 'risk-factor-reference',
  name: 'Reference to the risk factors',
  authority: ITEM_501_B_5,
  requirement: 'The cover refers to the risk factors, with the page on which they begin, highlighted by prominent type or in another manner.',
  elements: [
    { id: 'reference', says: 'refers to the risk factors', lack: 'does not refer to the risk factors', pattern: new RegExp(RISKS, 'i') },
    {
      id: 'page',
      says: 'gives their page',
      lack: 'gives no page for the risk factors',
      pattern: anyOf([`${RISKS}[^.]{0,200}${PAGE}`, `${PAGE}[^.]{0,200}${RISKS}`, CUT_SENTENCE], 'i'),
    },
  ],
  standing: {
    ...forKinds('optional', STICKER_KINDS),
    ...forKinds('required', FULL_KINDS),
    ...forKinds('customary', ['base', 'sticker-atm-increase', 'sticker-atm-float']),
  },
  // Where they are wholly incorporated by reference there is no page.
  answeredBy: new RegExp(
    String.raw`${RISKS}(?:(?!\bthis (?:prospectus|supplement)\b)[^.]){0,240}\b(?:annual report|form 10-?k|form 10-?q|form 20-?f|form 40-?f|incorporated (?:herein |in )?by reference)\b`,
    'i',
  ),
};

/** Item 501(b)(8)(ii) and (iii). */
export const BEST_EFFORTS: CoverItem = {
  id: 'best-efforts',
  name: 'Terms of a best-efforts offering',
  authority: ITEM_501_B_8,
  requirement:
    'The cover of an offering that is no firm commitment describes the arrangement and says when it ends, what must be sold at least, and whether funds are held in escrow, or that there is none of that.',
  elements: [
    {
      id: 'efforts',
      says: 'speaks of the efforts of the agent',
      lack: 'does not say what efforts the agent makes',
      pattern: /\bno obligation to (?:buy|purchase)\b|\bbest[- ]efforts\b|\breasonable (?:best )?efforts\b|\befforts consistent with\b/i,
    },
    {
      id: 'escrow',
      says: 'says that nothing is held in escrow, or where it is',
      lack: 'does not say whether funds are held in escrow',
      pattern: /\bescrow\b|\btrust or similar arrangement\b/i,
    },
    {
      id: 'amount',
      says: 'says that no certain amount need be sold',
      lack: 'does not say whether a certain amount has to be sold',
      pattern:
        /\b(?:not|neither\b[^.]{0,40}) (?:required|obligated|obliged|committed) to (?:sell|purchase|buy|place|arrange)\b|\bno obligation to (?:sell|purchase|buy)\b|\bno (?:minimum|required)\b|\bminimum\b/i,
      isCustom: true,
    },
    {
      id: 'underwriter',
      says: 'says that the agent may be deemed an underwriter',
      lack: 'does not say that the agent may be deemed an underwriter',
      pattern: /\bdeemed\b[^.]{0,40}[“"]?underwriters?\b/i,
      isCustom: true,
    },
  ],
  standing: { ...forKinds('required', ['best-efforts']), ...forKinds('customary', ['atm', 'sales-agreement-prospectus']) },
};

/** Rule 415(a)(4). */
export const AT_THE_MARKET_SENTENCE: CoverItem = {
  id: 'at-the-market-sentence',
  name: 'At the market offering under Rule 415',
  authority: RULE_415_A_4,
  requirement: 'Sales at other than a fixed price into an existing trading market are an “at the market offering” as Rule 415(a)(4) defines it; covers say so.',
  elements: [
    {
      id: 'rule',
      says: 'cites Rule 415',
      lack: 'does not cite Rule 415',
      pattern: /\bRule 415\b/i,
    },
  ],
  standing: forKinds('customary', ['atm', 'sales-agreement-prospectus']),
};

/** The value of a float, and not the $75 million that it is held against. */
const LARGE = String.raw`\$ ?(?!75(?:\.0+)? million|75,000,000)(?:\d{1,3}(?:,\d{3}){1,5}|[\d.]{1,12} (?:million|billion)|\[[^\]]{0,12}\]|[●•_]{1,20})`;
/** A price of one share, and no par value. */
const PRICE = String.raw`\$ ?(?:\d{1,4}(?:\.\d{1,4})?|\[[^\]]{0,12}\]|[●•_]{1,20})(?![\d,.]{0,20}\d| million| billion|(?: per share)? par\b| nominal| par value)`;
const TWELVE_MONTHS = String.raw`\b(?:12|twelve)[- ](?:\(12\) )?(?:full )?(?:calendar[- ])?months?\b`;

/** General Instruction I.B.6 of Form S-3, Instruction 7; I.B.5 of Form F-3. */
export const BABY_SHELF: CoverItem = {
  id: 'baby-shelf',
  name: 'Public float and one-third limit',
  authority: GENERAL_INSTRUCTION_I_B_6,
  requirement:
    'The cover of an offering under General Instruction I.B.6 shows how the public float was calculated, and the amount of all securities offered under it in the prior 12 calendar months.',
  elements: [
    {
      id: 'float',
      says: 'gives the public float',
      lack: 'does not give the public float',
      pattern: new RegExp(String.raw`${FLOAT}[^;]{0,300}${LARGE}|${LARGE}[^;]{0,200}\b(?:public float|non-?affiliates)\b`, 'i'),
    },
    {
      id: 'price',
      says: 'gives the price that it was calculated at',
      lack: 'does not give the price that the public float was calculated at',
      // The last reported price is another one, and stands in a paragraph of its own.
      pattern: anyOf(
        [
          String.raw`${FLOAT}[^;]{0,600}\b(?:prices?|multipl\w+|product)\b[^;]{0,200}${PRICE}`,
          String.raw`${FLOAT}[^;]{0,600}${PRICE}[^;]{0,30}\bper (?:\w+ ){0,2}(?:share|unit|ADS)\b`,
          String.raw`\b(?:prices?|multipl\w+|product)\b[^;]{0,60}${PRICE}[^;]{0,300}${FLOAT}`,
        ],
        'i',
      ),
    },
    {
      id: 'sold',
      says: 'says what was offered under the instruction in the prior 12 calendar months',
      lack: 'does not say what was offered under the instruction in the prior 12 calendar months',
      pattern: anyOf(
        [
          String.raw`\b(?:prior|previous|preceding|last|past|during|over|within|in) (?:the )?(?:prior |previous |preceding |last |past |immediately )*${TWELVE_MONTHS}`,
          String.raw`${TWELVE_MONTHS}(?: periods?)?[^;]{0,60}\b(?:prior|preceding|ending|ended|ends|before|up to|through)\b`,
        ],
        'i',
      ),
    },
  ],
  standing: forKinds('required', [
    'atm',
    'supplement',
    'underwritten',
    'best-efforts',
    'sales-agreement-prospectus',
    'sticker-atm-increase',
    'sticker-atm-float',
  ]),
  onlyWhere: 'baby-shelf',
};
