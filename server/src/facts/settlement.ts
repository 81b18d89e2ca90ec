import type { SettlementStated } from './dateStatements';
import type { Sentences } from './sentences';

const DAYS: Readonly<Record<string, number>> = { first: 1, one: 1, second: 2, two: 2, third: 3, three: 3 };
/** "Settlement of sales", "sales will settle", "shares that are sold will be settled". */
const OF_SALES =
  /\bsettlement (?:for|of) (?:(?:any|the|all|each|such) )*sales?\b|\b(?:sales?|shares)\b[^.;]{0,80} (?:(?:will|shall|are to|is to|is expected to|are expected to) )?(?:generally |be |also )?settled?\b|\bsettles? (?:any |all |each )?sales?\b/i;
const NUMBER = Object.keys(DAYS).join('|');
const RULE_15C6_1 = /\bRule 15c6-1\b/;
const SETTLES = /\bsettle(?:ment|d|s)?\b/i;
/** "on the second trading day following the date on which any sales are made". */
const DAY_AFTER_SALE = new RegExp(
  String.raw`\b(?:the )?(${NUMBER}) (?:\(\d\) )?(?:business|trading) days?\b(?= [^.;]{0,120}?\b(?:following|after)\b[^.;]{0,60}\b(?:sales?|trades?|sold|trade date)\b)`,
  'gi',
);

/** What a passage says of how soon the sales of an offering settle. */
export function statedSettlement(text: string, sentences: Sentences): readonly SettlementStated[] {
  if (!SETTLES.test(text)) return [];
  const rule = RULE_15C6_1.exec(text);
  const named: readonly SettlementStated[] =
    rule === null ? [] : [{ kind: 'settlement', span: { start: rule.index, end: rule.index + rule[0].length }, days: undefined, namesRule: true }];
  const cycles = [...text.matchAll(DAY_AFTER_SALE)].flatMap((match): readonly SettlementStated[] => {
    const { start, end } = sentences.around(match.index);
    const days = DAYS[match[1]?.toLowerCase() ?? ''];
    const isOfSales = OF_SALES.test(text.slice(start, end));
    return days === undefined || !isOfSales
      ? []
      : [{ kind: 'settlement', span: { start: match.index, end: match.index + match[0].length }, days, namesRule: false }];
  });
  return [...named, ...cycles];
}
