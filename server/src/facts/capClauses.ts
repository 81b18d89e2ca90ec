import type { CapClauseStated } from './figureStatements';

/** "may sell up shares", "the sale of up our stock", "sell up to of our common stock", "up to of common stock", "aggregate offering price of up to from time to time". */
const GAPS = [
  /\b(?:offer|sell|issue|(?:sales?|issuance|offering) of) up (?:shares|of|our)\b/gi,
  /\b(?:offer|sell|issue)(?: and sell)? up to (?:of (?:our|shares)|(?:in )?shares of|from time to time)\b/gi,
  /(?<!\b(?:offer|sell|issue) )\bup to of (?:our|the|its|such|additional|shares|common|ordinary|class|ADSs|American|securities)\b/gi,
  /\b(?:sales? of|gross proceeds of) up to (?:(?:in )?shares of|from time to time|through|pursuant to)\b/gi,
  /\baggregate (?:offering|gross sales|sales) price of(?: up(?: to)?)? ?(?:from time to time|through|pursuant to|[,.](?!\d))/gi,
] as const;
const MAY_HAVE_GAP = /\bup (?:shares|of|our|to (?:of|(?:in )?shares|from|through|pursuant))|(?:offering|sales) price of ?(?:up|from|through|pursuant|[,.])/i;

/** The clauses that say what may be sold and from which the amount was lost. A blank to be filled in ("$[●]") is no gap. */
export function statedCapClauses(text: string): readonly CapClauseStated[] {
  if (!MAY_HAVE_GAP.test(text)) return NONE;
  return GAPS.flatMap(gap =>
    [...text.matchAll(gap)].map(({ index, 0: words }) => ({ kind: 'capClause' as const, span: { start: index, end: index + words.length } })),
  );
}

const NONE: readonly CapClauseStated[] = [];
