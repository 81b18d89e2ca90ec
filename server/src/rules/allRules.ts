import { agentNameDrift } from './agent-name-drift';
import { agentNumberMismatch } from './agent-number-mismatch';
import { agreementDateConflict } from './agreement-date-conflict';
import { agreementNameDrift } from './agreement-name-drift';
import { atmDefinitionSentence } from './atm-definition-sentence';
import { averagePriceOutlier } from './average-price-outlier';
import { babyShelfArithmetic } from './baby-shelf-arithmetic';
import { babyShelfDisclosure } from './baby-shelf-disclosure';
import { baseDateBlank } from './base-date-blank';
import { bestEffortsDisclosure } from './best-efforts-disclosure';
import { boundBaseDateConflict } from './bound-base-date-conflict';
import { capConflict } from './cap-conflict';
import { chainReferenceMissing } from './chain-reference-missing';
import { commissionLegendElement } from './commission-legend-element';
import { commissionLegendMissing } from './commission-legend-missing';
import { commissionRateConflict } from './commission-rate-conflict';
import { contentsHeadingMismatch } from './contents-heading-mismatch';
import { dateOrder } from './date-order';
import { dealerLegend } from './dealer-legend';
import { definitionNeverUsed } from './definition-never-used';
import { definitionUnclosed } from './definition-unclosed';
import { deliveryDate } from './delivery-date';
import { dilutionArithmetic } from './dilution-arithmetic';
import { documentDateConflict } from './document-date-conflict';
import { documentDateMissing } from './document-date-missing';
import { doubledWord } from './doubled-word';
import { duplicateDefinitionConflict } from './duplicate-definition-conflict';
import { edgarCharacter } from './edgar-character';
import { edgarExternalLink } from './edgar-external-link';
import { edgarForbiddenElement } from './edgar-forbidden-element';
import { edgarImageFormat } from './edgar-image-format';
import { edgarLineLength } from './edgar-line-length';
import { feeTableStale } from './fee-table-stale';
import { fileNumberSeries } from './file-number-series';
import { floatPriceDate } from './float-price-date';
import { formInstructionMismatch } from './form-instruction-mismatch';
import { freeWritingLegend } from './free-writing-legend';
import { houseLegendMissing } from './house-legend-missing';
import { impossibleDate } from './impossible-date';
import { incompleteCapClause } from './incomplete-cap-clause';
import { increaseDirection } from './increase-direction';
import { lastPriceDate } from './last-price-date';
import { legendObjectMismatch } from './legend-object-mismatch';
import { lowerCaseDefinedTerm } from './lower-case-defined-term';
import { malformedDate } from './malformed-date';
import { malformedFigure } from './malformed-figure';
import { marketAndSymbolMissing } from './market-and-symbol-missing';
import { marketPriceMissing } from './market-price-missing';
import { missingCurrencySign } from './missing-currency-sign';
import { nearTwinFigure } from './near-twin-figure';
import { outstandingSharesSum } from './outstanding-shares-sum';
import { pageReferenceMismatch } from './page-reference-mismatch';
import { parValueConflict } from './par-value-conflict';
import { priceTableArithmetic } from './price-table-arithmetic';
import { priorDocumentDateConflict } from './prior-document-date-conflict';
import { productMismatch } from './product-mismatch';
import { redHerringInFinal } from './red-herring-in-final';
import { registrationNumberConflict } from './registration-number-conflict';
import { relationParagraph } from './relation-paragraph';
import { remainingMismatch } from './remaining-mismatch';
import { reportFormMismatch } from './report-form-mismatch';
import { restatedFigureConflict } from './restated-figure-conflict';
import { riskFactorReferenceMissing } from './risk-factor-reference-missing';
import type { Rule } from './rule';
import { rule424HeaderMissing } from './rule-424-header-missing';
import { rule424Paragraph } from './rule-424-paragraph';
import { safeHarborExcluded } from './safe-harbor-excluded';
import { sectionReferenceUnresolved } from './section-reference-unresolved';
import { selfNameDrift } from './self-name-drift';
import { settlementCycleStale } from './settlement-cycle-stale';
import { shelfExpiry } from './shelf-expiry';
import { soldExceedsCap } from './sold-exceeds-cap';
import { staleReference } from './stale-reference';
import { statedSumMismatch } from './stated-sum-mismatch';
import { subjectToCompletionMissing } from './subject-to-completion-missing';
import { supplementNumberConflict } from './supplement-number-conflict';
import { suspensionElements } from './suspension-elements';
import { termVariant } from './term-variant';
import { tickerConflict } from './ticker-conflict';
import { titleCaseSlip } from './title-case-slip';
import { undefinedTerm } from './undefined-term';
import { unfilledPlaceholder } from './unfilled-placeholder';
import { usedBeforeDefinition } from './used-before-definition';
import { weekdayMismatch } from './weekday-mismatch';
import { wordsFiguresMismatch } from './words-figures-mismatch';

/** The rules that leave the terms of the deal's dictionary alone. */
export const SILENCED_BY_DICTIONARY: ReadonlySet<string> = new Set(
  [agentNameDrift, agreementNameDrift, definitionNeverUsed, undefinedTerm].map(({ id }) => id),
);

/** Every rule, in the order of the rule table. */
export const ALL_RULES: readonly Rule[] = [
  agentNameDrift,
  agentNumberMismatch,
  agreementDateConflict,
  agreementNameDrift,
  atmDefinitionSentence,
  averagePriceOutlier,
  babyShelfArithmetic,
  babyShelfDisclosure,
  baseDateBlank,
  bestEffortsDisclosure,
  boundBaseDateConflict,
  capConflict,
  chainReferenceMissing,
  commissionLegendElement,
  commissionLegendMissing,
  commissionRateConflict,
  contentsHeadingMismatch,
  dateOrder,
  dealerLegend,
  definitionNeverUsed,
  definitionUnclosed,
  deliveryDate,
  dilutionArithmetic,
  documentDateConflict,
  documentDateMissing,
  doubledWord,
  duplicateDefinitionConflict,
  edgarCharacter,
  edgarExternalLink,
  edgarForbiddenElement,
  edgarImageFormat,
  edgarLineLength,
  feeTableStale,
  fileNumberSeries,
  floatPriceDate,
  formInstructionMismatch,
  freeWritingLegend,
  houseLegendMissing,
  impossibleDate,
  incompleteCapClause,
  increaseDirection,
  lastPriceDate,
  legendObjectMismatch,
  lowerCaseDefinedTerm,
  malformedDate,
  malformedFigure,
  marketAndSymbolMissing,
  marketPriceMissing,
  missingCurrencySign,
  nearTwinFigure,
  outstandingSharesSum,
  pageReferenceMismatch,
  parValueConflict,
  priceTableArithmetic,
  priorDocumentDateConflict,
  productMismatch,
  redHerringInFinal,
  registrationNumberConflict,
  relationParagraph,
  remainingMismatch,
  reportFormMismatch,
  restatedFigureConflict,
  riskFactorReferenceMissing,
  rule424HeaderMissing,
  rule424Paragraph,
  safeHarborExcluded,
  sectionReferenceUnresolved,
  selfNameDrift,
  settlementCycleStale,
  shelfExpiry,
  soldExceedsCap,
  staleReference,
  statedSumMismatch,
  subjectToCompletionMissing,
  supplementNumberConflict,
  suspensionElements,
  termVariant,
  tickerConflict,
  titleCaseSlip,
  undefinedTerm,
  unfilledPlaceholder,
  usedBeforeDefinition,
  weekdayMismatch,
  wordsFiguresMismatch,
];
