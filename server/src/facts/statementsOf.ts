import { isApart, isProseLine, type Passage } from '../draft/passage';
import { statedAgentNames } from './agentNames';
import { statedAgreementDates } from './agreementDates';
import { statedBorrowing } from './borrowing';
import { statedCapChanges } from './capChanges';
import { statedCapClauses } from './capClauses';
import { statedContents } from './contents';
import { statedDates } from './dates';
import { statedDefinitions } from './definitions';
import { statedDateLine, statedDocuments } from './documents';
import { statedFileNumbers, statedRule424Lines } from './header';
import { quotedLabels, statedLabels } from './labels';
import { statedLandmarks } from './landmarks';
import { statedCommissionLegend } from './legends';
import { malformedDates } from './malformedDates';
import { malformedFigures } from './malformedFigures';
import { statedMoney } from './money';
import { numbersIn } from './numbers';
import { statedParValues } from './parValues';
import { statedPercentages } from './percentages';
import { statedPeriods } from './periods';
import { statedPhrases } from './phrases';
import { statedPlainNames } from './plainNames';
import { statedProducts } from './products';
import { quotationsIn } from './quotations';
import { Sentences } from './sentences';
import { statedSettlement } from './settlement';
import { statedShareCounts } from './shareCounts';
import { spelledFigures } from './spelledFigures';
import type { Stated } from './statements';
import { statedSums } from './sums';
import { Surroundings } from './surroundings';
import { statedTableRow } from './tableRows';
import { unclosedDefinitions } from './unclosedDefinitions';
import { unsignedAmounts } from './unsignedAmounts';

/** All that a passage states, kind by kind, each kind in the order of the text. Reads nothing but what the passage's key holds. */
export function statementsOf(passage: Passage): readonly Stated[] {
  if (isApart(passage)) return [];
  const { text } = passage;
  const sentences = new Sentences(text);
  const dates = statedDates(text, sentences);
  const numbers = numbersIn(text);
  const spelled = spelledFigures(text, numbers);
  const surroundings = new Surroundings(passage, sentences, spelled);
  const money = statedMoney(text, numbers, surroundings);
  const shares = statedShareCounts(text, numbers, surroundings);
  const quotations = quotationsIn(text);
  const unclosed = unclosedDefinitions(text);
  const definitions = statedDefinitions(text, sentences, quotations, unclosed, dates);
  const legend = statedCommissionLegend(text, sentences);
  const stated: Stated[] = [];
  for (const some of [
    dates,
    malformedDates(passage),
    statedAgreementDates(text, sentences, dates, definitions),
    statedPeriods(text, dates),
    statedSettlement(text, sentences),
    money,
    shares,
    statedPercentages(text, numbers, surroundings),
    malformedFigures(passage, numbers),
    spelled,
    unsignedAmounts(text, numbers, surroundings),
    statedSums(text, sentences, money, shares),
    statedProducts(text, sentences, money, shares),
    statedCapChanges(text, sentences, money, spelled),
    statedTableRow(passage, numbers),
    statedParValues(passage, money),
    statedCapClauses(text),
    definitions,
    unclosed,
    quotedLabels(quotations),
    statedLabels(passage),
    statedDocuments(passage, sentences, dates),
    legend === undefined ? [] : [legend],
    statedRule424Lines(passage),
    statedFileNumbers(passage),
    statedLandmarks(passage),
    statedBorrowing(text),
    statedContents(text),
    // Capitals in headings, in bold lines that stand for headings, and in table cells are style, not the use of a term.
    isProseLine(passage) ? statedPhrases(text, quotations, dates) : [],
    statedPlainNames(text),
    statedAgentNames(text),
    passage.pieces.flatMap(({ kind, span }) => (kind === 'listItem' ? [] : statedDateLine(text.slice(span.start, span.end), span.start))),
  ])
    for (const one of some) stated.push(one);
  return stated;
}
