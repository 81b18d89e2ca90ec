import type { MoneyStated, Operand, PercentageStated, ProductStated } from './figureStatements';
import { spanOf } from './sums';

/** Between a percentage and the amount that it is of: "5% of the gross proceeds of $40,000,000". */
const OF_AMOUNT = /^ of (?:[\w-]+ ){0,8}$/i;
/** Between the amount and what the percentage of it is: "5% of $40,000,000, or $2,000,000". */
const RESULT_BEHIND = /^,? (?:\(?or|which is|equal to|i\.e\.,?|being|equals)(?: a total of| an aggregate of| approximately)* $/i;
/** Between that and the percentage: "$2,000,000, or 5% of $40,000,000". */
const RESULT_BEFORE = /^,? (?:\(?or|equal to|representing|which is|being)(?: approximately)? $/i;
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
    if (whole === undefined || !isBetween(text, percentage.span.end, whole.span.start, OF_AMOUNT)) continue;
    const result = [
      behind !== undefined && isBetween(text, whole.span.end, behind.span.start, RESULT_BEHIND) ? behind : undefined,
      before !== undefined && isBetween(text, before.span.end, percentage.span.start, RESULT_BEFORE) ? before : undefined,
    ].find(one => one !== undefined);
    if (result === undefined || whole.currency !== result.currency) continue;
    const { value, step, slack } = percentage.rate;
    // A percentage that an amount comes to is rounded to the digits that it shows; one that it comes from is exact.
    const rounding = result === before ? Math.max(slack, step / 2) : slack;
    const rate: Operand = { span: percentage.span, figure: { value: value / PER_CENT, step: step / PER_CENT, slack: rounding / PER_CENT } };
    const product: Operand = { span: result.span, figure: result.amount };
    const amount: Operand = { span: whole.span, figure: whole.amount };
    found.push({ kind: 'product', span: spanOf([rate, amount, product]), factors: [[rate, amount]], product });
  }
  return found;
}

const NONE: readonly ProductStated[] = [];

function isBetween(text: string, from: number, to: number, pattern: RegExp): boolean {
  return to - from <= LONGEST_GAP && pattern.test(text.slice(from, to));
}
