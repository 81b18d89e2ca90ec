/*
 * The day of a market price, by the words around it.
 */

/** "on", "as of" right before a day, with its weekday or without. */
export const ON = String.raw`\b(?:on|as of)(?: (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,)? $`;
const ON_DAY = new RegExp(ON, 'i');

const PRICE_NAME = `(?:last|closing|most recent)(?: (?:reported|quoted|trading))?(?: closing)?(?: sales?| bid| trading)? (?:sales? )?prices?`;
const OF_STOCK =
  "(?:of|for) (?:(?:each |a |one )?(?:shares?|ADSs?|units?) of )?(?:our|the (?:Company|issuer|registrant)[\u2019']s|the (?:common|ordinary|Class A))";
/** "On May 1, 2024, the last reported sale price of our common stock on Nasdaq was $2.41", "On May 1, 2024, our common stock closed at $2.41". */
const PRICE_AFTER = new RegExp(String.raw`^,? the ${PRICE_NAME} (?:per share )?${OF_STOCK} [^;$]{0,140}? was (?:US)?\$`, 'i');
const CLOSED_AFTER = /^,? (?:shares of )?our [^;$]{0,80}? closed at (?:US)?\$/i;
/** "The closing price of our common stock on May 1, 2024 was $2.41". */
const PRICE_BEFORE = new RegExp(String.raw`\bthe ${PRICE_NAME} (?:per share )?${OF_STOCK} [^;$]{0,160}?${ON}`, 'i');
const WAS_PRICE = /^[^;$]{0,80}? was (?:US)?\$/i;
/** "The closing price of our common stock was $2.41 per share on May 1, 2024". */
const PRICE_WAS = new RegExp(
  String.raw`\bthe ${PRICE_NAME} (?:per share )?${OF_STOCK} [^;$]{0,140}? was (?:US)?\$[\d.,]+(?: per (?:share|ADS|unit))?,? (?:as reported )?(?:[^;$]{0,60} )?${ON}`,
  'i',
);

/** Whether the last price of the securities is given as of a day, as on a cover: in full words. */
export function isLastPriceDay(before: string, after: string): boolean {
  return (
    (ON_DAY.test(before) && (PRICE_AFTER.test(after) || CLOSED_AFTER.test(after))) ||
    (PRICE_BEFORE.test(before) && WAS_PRICE.test(after)) ||
    PRICE_WAS.test(before)
  );
}

const MARKET_PRICE = `(?:last|closing|most recent|latest)(?: (?:reported|quoted|recorded|available|closing|market|trading|traded?|sales?|bid|consolidated|per[- ]share)){0,4} prices?`;
/** What every mention of a market price has in it: most days have none, and are not looked at further. */
const MAY_TELL_PRICE = /\bprices?\b|\bclosed\b|\blast (?:sold|traded|quoted)\b/i;
const WHOSE = String.raw`(?:(?:the|our|its|their)|[^,;$]{1,50}[\u2019']s?)`;
/** What one security costs. */
const AMOUNT = String.raw`(?:(?:US|CDN|HK|[AC])?\$|\u20ac|\u00a3) ?\d{1,3}(?:,\d{3})?(?:\.\d+)?(?![\d,.]*\d| [mb]illion)`;
const PER = '(?: per (?:[a-z]+ )?(?:share|ADS|unit))?';
const AT_MARKET = String.raw`(?:,? (?:as (?:last )?(?:reported|quoted) )?(?:on|by|at) (?:the )?[A-Z][\w. ]{1,40}?)?`;
const CLOSED = '(?:last )?closed|last (?:traded|sold)|(?:was|were) last (?:sold|traded|quoted)';

/** "On May 1, 2024, its closing price was $2.41". */
const NAMED_AFTER = new RegExp(String.raw`^,? ${WHOSE} ${MARKET_PRICE}\b[^;$]{0,140}? was ${AMOUNT}`, 'i');
/** "On May 1, 2024, it closed at $2.41". */
const TRADED_AFTER = new RegExp(
  String.raw`^,? (?:it|they|(?:our|the) [^;,$]{0,60}?(?:stock|shares|ADSs|units)) (?:${CLOSED})\b[^;$]{0,80}? at (?:a [a-z ]{0,20}price of )?${AMOUNT}`,
  'i',
);
/** "Our common stock was last sold on Nasdaq on May 1, 2024 at $2.41", "the price at which it closed on May 1, 2024". */
const TRADED_BEFORE = new RegExp(String.raw`\b(?:it|they|stock|shares|ADSs|units) (?:${CLOSED})\b([^;]{0,80}?)${ON}`, 'i');
const AT_AMOUNT = new RegExp(`^[^;$]{0,40}? at (?:a [a-z ]{0,20}price of )?${AMOUNT}`, 'i');
/** Other things are sold too, but are not said to close. */
const OF_SECURITY = /\b(?:closed|stock|shares?|ADSs?|units?|Nasdaq|NYSE|exchange)\b/i;
const ANY_AMOUNT = new RegExp(AMOUNT);
/** "$2.41 per share, the last reported sale price on May 1, 2024". */
const APPOSED = new RegExp(
  String.raw`${AMOUNT}${PER}(?:,? (?:which|that) (?:was|is|represents)|,? (?:being|based (?:up)?on|equal to|representing))?,? \(?${WHOSE} ${MARKET_PRICE}\b([^;$]{0,160}?)${ON}`,
  'i',
);
/** "The last reported sale price of $2.41 per share on May 1, 2024", "closed at $2.41 on the NYSE on May 1, 2024 and C$3.30 on the TSX on May 1, 2024". */
const AMOUNT_ON = new RegExp(String.raw`\b(?:${MARKET_PRICE}|${CLOSED})\b([^;]{0,160}?)${AMOUNT}${PER}${AT_MARKET},? ${ON}`, 'i');
/** "The closing price on May 1, 2024 was $2.41". */
const PRICE_ON = new RegExp(String.raw`\b${MARKET_PRICE}\b([^;$]{0,160}?)${ON}`, 'i');
const WAS_AMOUNT = new RegExp(`^[^;$]{0,80}? was ${AMOUNT}`, 'i');

/** Words between a price and a day that may make the day that of another thing. */
const OF_OTHER_THING =
  /\b(?:we|sold|issu\w+|grant\w*|exercis\w+|conver\w+|purchas\w+|announc\w+|before|after|since|prior|preced\w+|when|until|if|will|would|exceed\w*|less|greater|equal)\b/i;
/** Prices of several days. */
const OF_SEVERAL_DAYS = /\b(?:average|averages|lowest|highest|high|range\w*|weighted)\b/i;

/** Whether a market price is given as of a day, in whatever words: "it closed at", "the last reported sale price of $2.41 on". */
export function isMarketPriceDay(before: string, after: string): boolean {
  if (OF_SEVERAL_DAYS.test(before) || !(MAY_TELL_PRICE.test(before) || MAY_TELL_PRICE.test(after)) || !ON_DAY.test(before)) return false;
  if (NAMED_AFTER.test(after)) return true;
  const isOfSecurity = OF_SECURITY.test(before) || OF_SECURITY.test(after);
  if (isOfSecurity && TRADED_AFTER.test(after)) return true;
  const told =
    APPOSED.exec(before) ??
    AMOUNT_ON.exec(before) ??
    (WAS_AMOUNT.test(after) ? PRICE_ON.exec(before) : null) ??
    (isOfSecurity && (AT_AMOUNT.test(after) || WAS_AMOUNT.test(after) || ANY_AMOUNT.test(before)) ? TRADED_BEFORE.exec(before) : null);
  return told !== null && !OF_OTHER_THING.test(told[1] ?? '');
}
