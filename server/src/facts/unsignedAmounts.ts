import { type Figure, figureOf } from './figure';
import type { MoneyRole, UnsignedAmountStated } from './figureStatements';
import { isHedged, scaleBehind } from './hedges';
import type { NumberWritten } from './numbers';
import { CUES } from './roles/cueTable';
import { MONEY_ROLES } from './roles/money';
import { Roles } from './roles/rolePatterns';
import type { Signs } from './signs';
import { SIGN } from './signTable';
import type { Around, Surroundings } from './surroundings';

const ROLES = new Roles(
  MONEY_ROLES.filter(({ label }) => label === undefined),
  cue => CUES.numberOf(cue),
);
/** A sum of thousands, or a price with its cents. */
const AMOUNT_OR_PRICE = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\d{1,4}\.\d{2,4})$/;
const SHORTEST = '1.25'.length;
/** What an amount is called before it; what is part of an amount is one too: “$80,000,000, of which we had sold”. */
const AMOUNT_BEFORE = /\b(?:price|proceeds|amount|closed|value)\b[^$;]{0,120}$|\bleaving $|\$[\d,.]+(?: million)?(?: to |,? of which (?:\w+ ){1,4})$/i;
/** What no number of shares has behind it: "up to 25,000,000 of our common stock", "the 25,000,000 that may be sold". */
const AMOUNT_AFTER =
  /^ (?:was (?:not )?sold|remain(?:s|ed) (?:available|unsold)|of (?:shares of )?(?:our |the )?(?:[\w-]+ ){0,3}stock|that (?:may|can|could) be sold)\b/i;
/** Words that ask for an amount whatever it is for: "the shares already sold count towards the 25,000,000", "the sale of all 25,000,000 of shares". */
const ASKS_FOR_AMOUNT = /\bcount(?:ed|s|ing)? (?:towards?|against) (?:the )?$|\b(?:the|an) amount of $|\bsale of all (?:the )?$/i;
/** What every such text has in it. */
const MAY_ASK = /\bcount|\bamount of\b|\bsale of all\b/i;
/** What may stand behind an amount: a mark, or a word that goes on with the sentence. What it would count is no such word. */
const ENDS_AMOUNT =
  /^(?:[,.;)]|$| (?:per|and|from|to|in|for|remain(?:s|ed|ing)?|may|was|were|that|which|on|as|under|through|available|with|is|does|has|by|before|after|or|of (?:our|the|shares|common)) ?\b)/;
/** Signs that stand elsewhere: before the first of two figures, or in another currency. */
const SIGNED_ELSEWHERE = /(?:[$€£¥₹%#-]|\b(?:[A-Z]{3}|Rs\.?|No\.|Nos\.|Rule|Section|Item|euros?|pounds|yen)) ?\(?$/;
const OTHER_UNIT_BEHIND = /^ ?(?:%|percent|per cent|times|x\b|basis points|euros?|dollars|cents|pounds|yen|[A-Z]{3}\b|to \d[\d.,]* ?%)/;

/** The amounts of prose that lack their sign: numbers that stand where the words ask for money. */
export function unsignedAmounts(text: string, numbers: readonly NumberWritten[], surroundings: Surroundings, signs: Signs): readonly UnsignedAmountStated[] {
  let found: UnsignedAmountStated[] | undefined;
  let mayBe: boolean | undefined;
  for (const { start, end, digits, isWellFormed } of numbers) {
    // Most numbers have their sign, or are years and ordinals.
    if (!isWellFormed || digits.length < SHORTEST || text.charAt(start - 1) === '$') continue;
    mayBe ??= ROLES.areCued(surroundings.cues) || (signs.has(SIGN.asksForAmount) && MAY_ASK.test(text));
    if (!mayBe) return NONE;
    if (!AMOUNT_OR_PRICE.test(digits) || SIGNED_ELSEWHERE.test(text.slice(Math.max(0, start - 8), start))) continue;
    const scale = scaleBehind(text, end);
    const figureEnd = end + (scale === undefined ? 0 : scale.length + 1);
    const behind = text.slice(figureEnd, figureEnd + 24);
    if (OTHER_UNIT_BEHIND.test(behind) || !ENDS_AMOUNT.test(behind)) continue;
    const span = { start, end: figureEnd };
    const around = surroundings.of(span);
    if (around.label !== '') continue;
    const hedged = isHedged(text, start);
    const isCalledFor = AMOUNT_BEFORE.test(around.before) || AMOUNT_AFTER.test(around.after);
    const isAmount = isCalledFor && isPlausible(figureOf({ digits, scale, hedged }), around);
    if (!isAmount && !ASKS_FOR_AMOUNT.test(around.before)) continue;
    found ??= [];
    found.push({ kind: 'unsignedAmount', span });
  }
  return found ?? NONE;
}

const NONE: readonly UnsignedAmountStated[] = [];

/** Whether the words say what amount it is: no price of one share that is as high as a number of shares is. */
function isPlausible(figure: Figure, around: Around): boolean {
  const role = ROLES.of(figure, around);
  return role !== undefined && (figure.value < LEAST_SUM || !PRICES.has(role));
}

const LEAST_SUM = 1000;
const PRICES: ReadonlySet<MoneyRole> = new Set(['exercisePrice', 'lastPrice', 'offeringPrice', 'assumedPrice', 'floatPrice', 'parValue', 'dilution']);
