import type { Passage } from '../draft/passage';
import { statedAdsShares } from './adsShares';
import { statedCapChanges } from './capChanges';
import { statedCapClauses } from './capClauses';
import { statedDilution } from './dilution';
import { malformedFigures } from './malformedFigures';
import { statedMoney } from './money';
import { numbersIn } from './numbers';
import { statedParValues } from './parValues';
import { statedPercentages } from './percentages';
import { statedProducts } from './products';
import type { Sentences } from './sentences';
import { statedShareCounts } from './shareCounts';
import { statedSharesOfAmounts } from './shareOfAmounts';
import type { Signs } from './signs';
import { SIGN } from './signTable';
import { spelledFigures } from './spelledFigures';
import type { Stated } from './statements';
import { statedSums } from './sums';
import { Surroundings } from './surroundings';
import { statedTableRow } from './tableRows';
import { statedTableTotal } from './tableTotals';
import { unsignedAmounts } from './unsignedAmounts';

const NONE: readonly never[] = [];

/** What a passage states in figures, and what it says of how they hang together. */
export function statedFigures(passage: Passage, signs: Signs, sentences: Sentences): readonly Stated[] {
  const { text } = passage;
  const numbers = numbersIn(text, signs.digitRuns);
  // Without numbers there may still be a word on which way an amount goes, the gap that one has left, and what an ADS stands for.
  const clauses = signs.has(SIGN.capClause) ? statedCapClauses(text) : NONE;
  if (numbers.length === 0) {
    const ratios = signs.has(SIGN.security) && signs.has(SIGN.represents) ? statedAdsShares(text, NONE) : NONE;
    const changes = signs.has(SIGN.capChange) ? statedCapChanges(text, sentences, NONE, NONE) : NONE;
    return ratios.length === 0 && changes.length === 0 ? clauses : [...changes, ...ratios, ...clauses];
  }
  const spelled = spelledFigures(text, numbers);
  const surroundings = new Surroundings(passage, signs, sentences, spelled);
  const money = statedMoney(text, numbers, surroundings);
  const shares = signs.has(SIGN.security) ? statedShareCounts(text, numbers, surroundings) : NONE;
  const percentages = statedPercentages(text, numbers, surroundings);
  const stated: Stated[] = [];
  for (const some of [
    money,
    shares,
    percentages,
    malformedFigures(text, numbers),
    spelled,
    unsignedAmounts(text, numbers, surroundings, signs),
    statedSums(text, sentences, signs, money, shares),
    statedProducts(text, sentences, money, shares),
    signs.has(SIGN.security) && signs.has(SIGN.represents) ? statedAdsShares(text, shares) : NONE,
    signs.has(SIGN.dilution) ? statedDilution(text, sentences, money) : NONE,
    statedSharesOfAmounts(text, money, percentages),
    signs.has(SIGN.capChange) ? statedCapChanges(text, sentences, money, spelled) : NONE,
    statedTableRow(passage, numbers),
    statedTableTotal(passage),
    statedParValues(passage, money),
    clauses,
  ])
    if (some.length > 0) for (const one of some) stated.push(one);
  return stated;
}
