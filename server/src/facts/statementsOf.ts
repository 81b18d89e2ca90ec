import { isApart, isProseLine, type Passage } from '../draft/passage';
import { statedAgentNames } from './agentNames';
import { statedAgreementDates } from './agreementDates';
import { statedBlanks } from './blanks';
import { statedBorrowing } from './borrowing';
import { statedCaseSlips } from './caseSlips';
import { statedContents } from './contents';
import { contentsEntries } from './contentsEntries';
import { statedDates } from './dates';
import { dayNumbers } from './dayNumbers';
import { statedDealerLegend } from './dealerLegends';
import { statedDefinitions } from './definitions';
import { statedDateLines, statedDocuments } from './documents';
import { doubledWords } from './doubledWords';
import { statedFigures } from './figures';
import { statedFormHeading } from './formHeadings';
import { statedFormInstructions } from './formInstructions';
import { statedFreeWritingLegend } from './freeWritingLegends';
import { statedFileNumbers, statedRule424Lines } from './header';
import { quotedLabels, statedLabels } from './labels';
import { statedLandmarks } from './landmarks';
import { statedCommissionLegend } from './legends';
import { malformedDates } from './malformedDates';
import { statedPeriods } from './periods';
import { statedPhrases } from './phrases';
import { statedPlainNames } from './plainNames';
import { supplementedPriors } from './priorDocuments';
import { quotationsIn } from './quotations';
import { statedRegistrationNumbers } from './registrationNumbers';
import { misnamedReports } from './reportNames';
import { statedSafeHarbor } from './safeHarbor';
import { statedSectionReferences } from './sectionReferences';
import { Sentences } from './sentences';
import { statedSettlement } from './settlement';
import { Signs } from './signs';
import { SIGN } from './signTable';
import { statedStaleNames } from './staleNames';
import type { Stated } from './statements';
import { statedNamedLines, statedTickers } from './tickers';
import { statedTitles } from './titles';
import { unclosedDefinitions } from './unclosedDefinitions';

/** All that a passage states, kind by kind, each kind in the order of the text. Reads nothing but what the passage's key holds. */
export function statementsOf(passage: Passage): readonly Stated[] {
  if (isApart(passage)) return [];
  const { text } = passage;
  const signs = new Signs(text);
  const sentences = new Sentences(text, signs.stops);
  const numbers = dayNumbers(text, signs.digitRuns);
  const dates = statedDates(passage, numbers, sentences, signs);
  const quotations = signs.has(SIGN.quotation) || signs.has(SIGN.singleQuotation) ? quotationsIn(text, signs.has(SIGN.singleQuotation)) : NONE;
  const unclosed = signs.has(SIGN.parenthesis) && signs.has(SIGN.quotation) ? unclosedDefinitions(text) : NONE;
  const definitions = statedDefinitions(text, signs, sentences, quotations, unclosed, dates);
  const stated: Stated[] = [];
  const add = (some: readonly Stated[]) => {
    // Of most kinds a passage states nothing.
    if (some.length > 0) for (const one of some) stated.push(one);
  };
  add(dates);
  add(malformedDates(passage, numbers));
  if (signs.has(SIGN.agreement)) add(statedAgreementDates(text, signs, sentences, dates, definitions));
  add(statedPeriods(text, dates));
  if (signs.has(SIGN.settlement)) add(statedSettlement(text, sentences));
  add(statedFigures(passage, signs, sentences));
  add(definitions);
  add(unclosed);
  add(quotedLabels(quotations));
  add(statedLabels(passage));
  if (signs.has(SIGN.document)) {
    add(statedDocuments(passage, sentences, dates));
    add(supplementedPriors(text));
  }
  const legend = signs.has(SIGN.legend) ? statedCommissionLegend(text, sentences) : undefined;
  if (legend !== undefined) stated.push(legend);
  if (signs.has(SIGN.rule424)) add(statedRule424Lines(passage));
  if (signs.has(SIGN.fileNumber)) {
    add(statedFileNumbers(passage));
    add(statedRegistrationNumbers(passage, sentences));
  }
  if (signs.has(SIGN.symbol)) add(statedTickers(passage, sentences));
  if (signs.has(SIGN.parenthesis)) add(statedNamedLines(passage));
  const landmarks = statedLandmarks(passage);
  add(landmarks);
  if (landmarks.at(-1)?.sort === 'contentsLine') add(contentsEntries(passage));
  add(statedTitles(passage));
  if (signs.has(SIGN.quotation)) add(statedSectionReferences(text, sentences, quotations));
  if (signs.has(SIGN.reportForm)) add(misnamedReports(text, definitions));
  if (signs.has(SIGN.staleName)) add(statedStaleNames(text, sentences));
  if (signs.has(SIGN.boilerplate)) {
    add(statedFormInstructions(text, sentences));
    add(statedDealerLegend(text, dates));
    add(statedFreeWritingLegend(text, sentences));
    add(statedSafeHarbor(text, sentences));
  }
  if (signs.has(SIGN.meaning)) add(statedBorrowing(text));
  add(statedContents(text));
  // Capitals in headings, in bold lines that stand for headings, and in table cells are style, not the use of a term.
  if (isProseLine(passage)) add(statedPhrases(text, signs, quotations, dates));
  if (signs.has(SIGN.plainName)) add(statedPlainNames(text));
  add(statedAgentNames(text, signs));
  if (signs.has(SIGN.dateLine)) add(statedDateLines(passage));
  if (signs.blankStarts.length > 0 || signs.digitRuns.length > 0 || signs.has(SIGN.letterBlank)) add(statedBlanks(passage, signs));
  if (signs.repeats.length > 0) add(doubledWords(text, signs.repeats));
  if (signs.capitals.length > 0) add(statedCaseSlips(passage, signs.has(SIGN.document)));
  add(statedFormHeading(passage));
  return stated;
}

const NONE: readonly never[] = [];
