import type { Span } from '../text/span';
import { figureOf } from './figure';
import { roleOfMoney } from './moneyRoles';
import { settingOf } from './moneySetting';
import type { Sentences } from './sentences';
import type { MoneyStated } from './statements';

/** Not "C$" or "HK$": other dollars are other amounts. */
const AMOUNT = /(?<![A-Za-z])(?:US|U\.S\. )?\$ ?(\d+(?:,\d{3})*(?:\.\d+)?)(?: ([Tt]housand|[Mm]illion|[Bb]illion)\b)?/g;
/** What makes the figure behind it an approximate one. */
export const HEDGE_BEFORE = /\b(?:approximately|about|nearly|roughly|around) $/i;

/** The dollar amounts that clean text states, each with its role where the words around it give one. */
export function statedMoney(text: string, sentences: Sentences): readonly MoneyStated[] {
  return [...text.matchAll(AMOUNT)].map(match => {
    const span = { start: match.index, end: match.index + match[0].length };
    const hedged = HEDGE_BEFORE.test(text.slice(Math.max(0, span.start - 16), span.start));
    const { before, after } = wordsAround(text, span, sentences);
    return {
      kind: 'money',
      span,
      amount: figureOf(match[1] ?? '', match[2], hedged),
      role: roleOfMoney(before, after),
      setting: settingOf(before + match[0] + after),
    };
  });
}

/** How far around an amount the words may stand that say what it is for. */
const REACH = 400;

/** The words of the sentence around a span, before and after it. */
function wordsAround(text: string, { start, end }: Span, sentences: Sentences): { readonly before: string; readonly after: string } {
  const sentence = sentences.around(start);
  return { before: text.slice(Math.max(sentence.start, start - REACH), start), after: text.slice(end, Math.min(sentence.end, end + REACH)) };
}
