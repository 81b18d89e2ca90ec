import type { Span } from '../text/span';
import { figureOf } from './figure';
import { MAY_GIVE_ROLE, roleOfMoney } from './moneyRoles';
import { settingOf } from './moneySetting';
import type { Sentences } from './sentences';
import type { MoneySetting, MoneyStated } from './statements';

/** Not "C$" or "HK$": other dollars are other amounts. */
const AMOUNT = /(?<![A-Za-z])(?:US|U\.S\. )?\$ ?(\d+(?:,\d{3})*(?:\.\d+)?)(?: ([Tt]housand|[Mm]illion|[Bb]illion)\b)?/g;
/** What makes the figure behind it an approximate one. */
export const HEDGE_BEFORE = /\b(?:approximately|about|nearly|roughly|around) $/i;

/** The dollar amounts that clean text states, each with its role where the words around it give one. */
export function statedMoney(text: string, sentences: Sentences): readonly MoneyStated[] {
  if (!text.includes('$')) return [];
  const found: MoneyStated[] = [];
  let around: Around | undefined;
  for (const match of text.matchAll(AMOUNT)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const hedged = HEDGE_BEFORE.test(text.slice(Math.max(0, span.start - 16), span.start));
    around = wordsAround(text, span, sentences, around);
    found.push({
      kind: 'money',
      span,
      amount: figureOf(match[1] ?? '', match[2], hedged),
      role: around.mayGiveRole ? roleOfMoney(text.slice(around.start, span.start), text.slice(span.end, around.end)) : undefined,
      setting: around.setting,
    });
  }
  return found;
}

/** How far around an amount the words may stand that say what it is for. */
const REACH = 400;

/** The words of the sentence around an amount, and what they say of every amount in them. */
interface Around extends Span {
  readonly setting: MoneySetting;
  readonly mayGiveRole: boolean;
}

/** The words around an amount; those around the amount before, where they are the same, as in most sentences. */
function wordsAround(text: string, { start, end }: Span, sentences: Sentences, before: Around | undefined): Around {
  const sentence = sentences.around(start);
  const [from, to] = [Math.max(sentence.start, start - REACH), Math.min(sentence.end, end + REACH)];
  if (before?.start === from && before.end === to) return before;
  const words = text.slice(from, to);
  return { start: from, end: to, setting: settingOf(words), mayGiveRole: MAY_GIVE_ROLE.test(words) };
}
