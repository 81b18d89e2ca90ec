import type { Span } from '../text/span';
import { figureOf } from './figure';
import type { MoneySetting, MoneyStated } from './figureStatements';
import { isHedged, scaleBehind } from './hedges';
import { maySayMore, SAYS_NOTHING, settingOf } from './moneySetting';
import type { NumberWritten } from './numbers';
import { CUES } from './roles/cueTable';
import { MONEY_ROLES } from './roles/money';
import { Roles } from './roles/rolePatterns';
import type { Surroundings, Words } from './surroundings';

/** Signs of currencies, with the letters that tell dollars from other dollars: "$", "US$", "C$", "€". */
const SIGN = /(?:(?<![A-Za-z])(?:U\.S\. ?|[A-Z]{1,3}))?[$€£¥₹] ?\(?$/;
const US_DOLLARS = /^(?:US|U\.S\. ?)?\$ ?\(?$/;
const LONGEST_SIGN = 8;
const ROLES = new Roles(MONEY_ROLES, cue => CUES.numberOf(cue));

/** The amounts of money that clean text states, each with its role where the words around it give one. */
export function statedMoney(text: string, numbers: readonly NumberWritten[], surroundings: Surroundings): readonly MoneyStated[] {
  let found: MoneyStated[] | undefined;
  let isCued: boolean | undefined;
  let known: { readonly words: Words; readonly setting: MoneySetting } | undefined;
  for (const number of numbers) {
    const sign = signBefore(text, number.start);
    if (sign === undefined || !number.isWellFormed) continue;
    const scale = scaleBehind(text, number.end);
    const negative = isNegative(text, { start: number.start - sign.length, end: number.end }, sign);
    const figureEnd = number.end + (scale === undefined ? 0 : scale.length + 1);
    const span = { start: number.start - sign.length, end: sign.endsWith('(') && text[figureEnd] === ')' ? figureEnd + 1 : figureEnd };
    const hedged = isHedged(text, span.start);
    const amount = figureOf({ digits: number.digits, scale, hedged, negative });
    const currency = sign === '$' || US_DOLLARS.test(sign) ? undefined : sign.trim();
    found ??= [];
    // Around most amounts stands nothing that says more of them.
    isCued ??= ROLES.areCued(surroundings.cues) || maySayMore(surroundings.cues);
    if (!isCued && !isAllOf(text, span)) {
      found.push({ kind: 'money', span, amount, currency, role: undefined, setting: SAYS_NOTHING });
      continue;
    }
    const around = surroundings.of(span);
    if (known?.words !== around.words) known = { words: around.words, setting: settingOf(around.words) };
    found.push({ kind: 'money', span, amount, currency, role: currency === undefined ? ROLES.of(amount, around) : undefined, setting: known.setting });
  }
  return found ?? NONE;
}

const NONE: readonly MoneyStated[] = [];

/** Whether an amount may be all of a line of the cover, with what it is of. */
function isAllOf(text: string, { start }: Span): boolean {
  return text.length - start <= LONGEST_LINE && (start === 0 || text.charAt(start - 1) === '\u001f');
}

const LONGEST_LINE = 160;

const SIGNS: ReadonlySet<string> = new Set('$€£¥₹');

/** The sign of a currency before a number, with what stands between. Most are a dollar sign behind a space. */
function signBefore(text: string, start: number): string | undefined {
  if (!isSigned(text, start)) return undefined;
  const before = text.charAt(start - 2);
  if (text.charAt(start - 1) === '$' && (before === ' ' || before === '(' || before === '') && text.charAt(start - 3) !== '.') return '$';
  return SIGN.exec(text.slice(Math.max(0, start - LONGEST_SIGN), start))?.[0];
}

/** Whether the sign of a currency stands right before a number, or with a space or a parenthesis between. */
function isSigned(text: string, start: number): boolean {
  const [last, before] = [text.charAt(start - 1), text.charAt(start - 2)];
  return SIGNS.has(last === ' ' || last === '(' ? before : last) || (last === '(' && before === ' ' && SIGNS.has(text.charAt(start - 3)));
}

/** "$(0.86)"; a whole piece in parentheses, as in tables: "($17.7 million)". Elsewhere parentheses are an aside. */
function isNegative(text: string, { start, end }: Span, sign: string): boolean {
  if (sign.endsWith('(')) return true;
  return text[start - 1] === '(' && text[end] === ')' && isPieceEnd(text[start - 2]) && isPieceEnd(text[end + 1]);
}

function isPieceEnd(mark: string | undefined): boolean {
  return mark === undefined || mark === '\u001f';
}
