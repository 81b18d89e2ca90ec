import type { CapClauseStated } from './figureStatements';

/** "may sell up shares", "sell up to of our common stock", "aggregate offering price of up to from time to time". */
const GAPS = [
  /\b(?:offer|sell|issue) up (?:shares|of|our)\b/gi,
  /\b(?:offer|sell|issue)(?: and sell)? up to (?:of (?:our|shares)|shares of|from time to time)\b/gi,
  /\baggregate (?:offering|gross sales|sales) price of(?: up(?: to)?)? ?(?:from time to time|through|pursuant to|,)/gi,
] as const;
const MAY_HAVE_GAP = /\bup (?:shares|of|our|to (?:of|shares|from))|(?:offering|sales) price of ?(?:up|from|through|pursuant|,)/i;

/** The clauses that say what may be sold and from which the amount was lost. A blank to be filled in ("$[●]") is no gap. */
export function statedCapClauses(text: string): readonly CapClauseStated[] {
  if (!MAY_HAVE_GAP.test(text)) return NONE;
  return GAPS.flatMap(gap =>
    [...text.matchAll(gap)].map(({ index, 0: words }) => ({ kind: 'capClause' as const, span: { start: index, end: index + words.length } })),
  );
}

const NONE: readonly CapClauseStated[] = [];
