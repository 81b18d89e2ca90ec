import { anyOf } from '../text/pattern';
import { TO_LEAD } from './amountLead';
import type { CapChangeStated, MoneyStated, Operand, SpelledFigureStated } from './figureStatements';
import type { Sentences } from './sentences';

const CHANGES =
  /\b(?:(?:increas|rais|upsiz|enlarg|decreas|reduc|lower|downsiz)(?:e[ds]?|es?|ing?|d|ed|s|tion|ement)?|expand(?:s|ed|ing)?|expansion|cut(?:s|ting)?|scal(?:e[ds]?|ing) (?:back|down))\b/gi;
const UP = /^(?:increas|rais|upsiz|expan|enlarg)/i;
/** What a sticker changes, beside its verb. */
const OFFERING_AMOUNT = anyOf(
  [
    String.raw`\boffering (?:price|amount)\b|\bgross sales price\b|\bmaximum (?:aggregate )?amount\b|\bprogram\b`,
    String.raw`\bamount (?:available|that (?:we|may)|of (?:our |the )?(?:[\w-]+ ){0,3}(?:stock|shares|securities))\b`,
    String.raw`\bthat amount\b|\b(?:may|can|could) (?:be )?(?:offer|sell|issue|sold)|\bintend to sell\b`,
  ],
  'i',
);
const OTHER_MEASURE =
  /\b(?:exercise price|conversion price|(?<!\bno )minimum (?:amount|price)|assumed|net tangible book value|interest|expenses?|costs?|revenues?|loss(?:es)?|dilution|authorized shares)\b/i;
/** Sentences that change nothing: "the increase", "does not change", "we may increase"; "the amount that we may sell was increased" does. */
const NO_CHANGE = /\b(?:not|may|might|could|would|if|after|before|until|to the extent)(?: (?!(?:is|are|was|were) )\w+){0,2} $/i;
const NOUN_BEFORE = /\b(?:the|such|this|an?|any|each|after|effect to the) $/i;
const RESTARTS = /\bfrom and after\b|\bdoes not include\b|\bexclusive of\b|\bnot including\b|\bexcluding\b|\bgoing forward\b|\bin addition to\b|\breset\b/i;
const MAY_CHANGE = /increas|rais|upsiz|expan[ds]|enlarg|decreas|reduc|lower|downsiz|\bcut(?:s|ting)?\b|scal(?:e[ds]?|ing) (?:back|down)/i;
const REACH = 400;
/** The names of an agreement and of agents may stand between the verb and its amounts. */
const REACH_BEHIND = 800;

/** The sentences that raise or lower what may be offered, each with the amounts that it names (regulation.md, section 6.2). */
export function statedCapChanges(
  text: string,
  sentences: Sentences,
  money: readonly MoneyStated[],
  spelled: readonly SpelledFigureStated[],
): readonly CapChangeStated[] {
  if (!OFFERING_AMOUNT.test(text)) return [];
  const found: CapChangeStated[] = [];
  for (const match of text.matchAll(CHANGES)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentences.around(span.start);
    const [start, end] = [Math.max(sentence.start, span.start - REACH), Math.min(sentence.end, span.end + REACH_BEHIND)];
    const words = text.slice(start, end);
    const before = text.slice(start, span.start);
    if (!OFFERING_AMOUNT.test(words) || OTHER_MEASURE.test(words) || NO_CHANGE.test(before) || NOUN_BEFORE.test(before)) continue;
    // "Upsized, that is increased, by $D": the figures are those of the last verb before them.
    const next = text.slice(span.end, end);
    if (MAY_CHANGE.test(next) && !next.slice(0, next.search(MAY_CHANGE)).includes('$')) continue;
    const behind = money.filter(one => one.currency === undefined && one.span.start > span.end && one.span.end <= end);
    const from = behindWord(text, behind, FROM, spelled);
    const behindFrom = from === undefined ? [] : behind.filter(one => one.span.start > from.span.end);
    found.push({
      kind: 'capChange',
      span,
      direction: UP.test(match[0]) ? 'up' : 'down',
      from,
      to: behindWord(text, behind, TO, spelled) ?? behindWord(text, behindFrom, UP_TO, spelled),
      by: behindWord(text, behind, BY, spelled),
      restarts: RESTARTS.test(words),
    });
  }
  return found;
}

const FROM = /\bfrom (?:an aggregate (?:offering price )?of )?(?:up to )?(?:approximately )?$/i;
const TO = new RegExp(String.raw`(?<!\b(?:up|equal|addition) )\bto ${TO_LEAD}$`, 'i');
/** The same behind an amount that is left: "from $X up to $Y". */
const UP_TO = new RegExp(String.raw`\bup to ${TO_LEAD}$`, 'i');
const BY = /\bby (?:an additional |an aggregate (?:amount )?of )?(?:approximately )?$/i;
const LONGEST_LEAD = 60;

/** The amount that stands behind a word, or behind it and the same amount in words. */
function behindWord(text: string, money: readonly MoneyStated[], lead: RegExp, spelled: readonly SpelledFigureStated[]): Operand | undefined {
  const startOf = ({ span }: MoneyStated) => spelled.find(({ figureSpan }) => figureSpan.start === span.start)?.span.start ?? span.start;
  const one = money.find(stated => lead.test(text.slice(Math.max(0, startOf(stated) - LONGEST_LEAD), startOf(stated))));
  return one && { span: one.span, figure: one.amount };
}
