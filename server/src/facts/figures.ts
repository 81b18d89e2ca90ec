import type { Passage } from '../draft/passage';
import { statedCapChanges } from './capChanges';
import { statedCapClauses } from './capClauses';
import { malformedFigures } from './malformedFigures';
import { statedMoney } from './money';
import { numbersIn } from './numbers';
import { statedParValues } from './parValues';
import { statedPercentages } from './percentages';
import { statedProducts } from './products';
import type { Sentences } from './sentences';
import { statedShareCounts } from './shareCounts';
import { statedSharesOfAmounts } from './shareOfAmounts';
import { spelledFigures } from './spelledFigures';
import type { Stated } from './statements';
import { statedSums } from './sums';
import { Surroundings } from './surroundings';
import { statedTableRow } from './tableRows';
import { unsignedAmounts } from './unsignedAmounts';

/** What a passage states in figures, and what it says of how they hang together. */
export function statedFigures(passage: Passage, sentences: Sentences): readonly Stated[] {
  const { text } = passage;
  const numbers = numbersIn(text);
  // Without numbers there may still be a word on which way an amount goes, and the gap that one has left.
  if (numbers.length === 0) return [...statedCapChanges(text, sentences, [], []), ...statedCapClauses(text)];
  const spelled = spelledFigures(text, numbers);
  const surroundings = new Surroundings(passage, sentences, spelled);
  const money = statedMoney(text, numbers, surroundings);
  const shares = statedShareCounts(text, numbers, surroundings);
  const percentages = statedPercentages(text, numbers, surroundings);
  const stated: Stated[] = [];
  for (const some of [
    money,
    shares,
    percentages,
    malformedFigures(text, numbers),
    spelled,
    unsignedAmounts(text, numbers, surroundings),
    statedSums(text, sentences, money, shares),
    statedProducts(text, sentences, money, shares),
    statedSharesOfAmounts(text, money, percentages),
    statedCapChanges(text, sentences, money, spelled),
    statedTableRow(passage, numbers),
    statedParValues(passage, money),
    statedCapClauses(text),
  ])
    for (const one of some) stated.push(one);
  return stated;
}
