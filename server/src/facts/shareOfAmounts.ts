import type { MoneyStated, Operand, PercentageStated, ProductStated } from './figureStatements';
import { spanOf } from './sums';

/** Between a percentage and the amount that it is of: "5% of the gross proceeds of $40,000,000". */
const OF_AMOUNT = /^ of (?:[\w-]+ ){0,8}$/i;
/** Between the amount and what the percentage of it is: "5% of $40,000,000, or $2,000,000". */
const RESULT_BEHIND =
  /^,? (?:\(?or|\(?(?:that|which) is,?|equal to|\(?i\.e\.,?|being|equals|namely|amounting to|which (?:equals|comes to|amounts to))(?: a total of| an aggregate of| approximately)* $/i;
/** Between that and the percentage: "$2,000,000, or 5% of $40,000,000". */
const RESULT_BEFORE =
  /^,? (?:\(|\(?or |\(?equal to |\(?representing |(?:that|which) (?:is|was|represents|represented|equals) |being |constituting |\(?i\.e\.,? )(?:approximately |about )?$/i;
/** "Commissions of $X, being 2.5% of those gross proceeds": of the gross proceeds that were named before. */
const OF_THOSE_PROCEEDS = /^ of (?:(?:the|those|these|such|that|this) )?(?:aggregate |total )?gross (?:sales )?proceeds\b(?! (?:of|to|from)\b)/i;
const PAY_BEFORE = /\b(?:commissions?|compensation|fees?|discounts?)\b[^.;$]{0,60}$/i;
const LONGEST_GAP = 80;
const PER_CENT = 100;

/** The percentages of amounts that sentences work out, as products of the percentage and the amount. */
export function statedSharesOfAmounts(text: string, money: readonly MoneyStated[], percentages: readonly PercentageStated[]): readonly ProductStated[] {
  if (money.length < 2 || percentages.length === 0) return NONE;
  const found: ProductStated[] = [];
  let next = 0;
  for (const percentage of percentages) {
    while (next < money.length && (money[next]?.span.start ?? 0) < percentage.span.end) next++;
    const [before, whole, behind] = [money[next - 1], money[next], money[next + 1]];
    const paid = before !== undefined && OF_THOSE_PROCEEDS.test(text.slice(percentage.span.end, percentage.span.end + LONGEST_GAP)) ? before : undefined;
    const ofThose = paid && proceedsBefore(text, money, paid);
    if (paid !== undefined && ofThose !== undefined && isBetween(text, paid.span.end, percentage.span.start, RESULT_BEFORE)) {
      found.push(productStated(percentage, ofThose, paid, true));
      continue;
    }
    if (whole === undefined || !isBetween(text, percentage.span.end, whole.span.start, OF_AMOUNT)) continue;
    const result = [
      behind !== undefined && isBetween(text, whole.span.end, behind.span.start, RESULT_BEHIND) ? behind : undefined,
      before !== undefined && isBetween(text, before.span.end, percentage.span.start, RESULT_BEFORE) ? before : undefined,
    ].find(one => one !== undefined);
    if (result === undefined || whole.currency !== result.currency) continue;
    found.push(productStated(percentage, whole, result, result === before));
  }
  return found;
}

function productStated(percentage: PercentageStated, whole: MoneyStated, result: MoneyStated, isRounded: boolean): ProductStated {
  const { value, step, slack } = percentage.rate;
  // A percentage that an amount comes to is rounded to the digits that it shows; one that it comes from is exact.
  const rounding = isRounded ? Math.max(slack, step / 2) : slack;
  const rate: Operand = { span: percentage.span, figure: { value: value / PER_CENT, step: step / PER_CENT, slack: rounding / PER_CENT } };
  const product: Operand = { span: result.span, figure: result.amount };
  const amount: Operand = { span: whole.span, figure: whole.amount };
  return { kind: 'product', span: spanOf([rate, amount, product]), factors: [[rate, amount]], product };
}

/** The gross proceeds that a payment is told to be a part of: the only ones that are named before it. */
function proceedsBefore(text: string, money: readonly MoneyStated[], paid: MoneyStated): MoneyStated | undefined {
  if (!PAY_BEFORE.test(text.slice(Math.max(0, paid.span.start - LONGEST_GAP), paid.span.start))) return undefined;
  const [only, ...others] = money.filter(({ role, span }) => (role === 'soldGross' || role === 'grossProceeds') && span.end <= paid.span.start);
  return others.length > 0 || only?.currency !== paid.currency ? undefined : only;
}

const NONE: readonly ProductStated[] = [];

function isBetween(text: string, from: number, to: number, pattern: RegExp): boolean {
  return to - from <= LONGEST_GAP && pattern.test(text.slice(from, to));
}
