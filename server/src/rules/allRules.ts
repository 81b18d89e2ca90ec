import { agentNameDrift } from './agent-name-drift';
import { agentNumberMismatch } from './agent-number-mismatch';
import { agreementDateConflict } from './agreement-date-conflict';
import { agreementNameDrift } from './agreement-name-drift';
import { boundBaseDateConflict } from './bound-base-date-conflict';
import { capConflict } from './cap-conflict';
import { commissionLegendElement } from './commission-legend-element';
import { commissionLegendMissing } from './commission-legend-missing';
import { dateOrder } from './date-order';
import { definitionNeverUsed } from './definition-never-used';
import { definitionUnclosed } from './definition-unclosed';
import { deliveryDate } from './delivery-date';
import { documentDateConflict } from './document-date-conflict';
import { duplicateDefinitionConflict } from './duplicate-definition-conflict';
import { floatPriceDate } from './float-price-date';
import { impossibleDate } from './impossible-date';
import { lastPriceDate } from './last-price-date';
import { legendObjectMismatch } from './legend-object-mismatch';
import { lowerCaseDefinedTerm } from './lower-case-defined-term';
import { malformedDate } from './malformed-date';
import { priorDocumentDateConflict } from './prior-document-date-conflict';
import type { Rule } from './rule';
import { rule424HeaderMissing } from './rule-424-header-missing';
import { selfNameDrift } from './self-name-drift';
import { settlementCycleStale } from './settlement-cycle-stale';
import { shelfExpiry } from './shelf-expiry';
import { soldExceedsCap } from './sold-exceeds-cap';
import { termVariant } from './term-variant';
import { undefinedTerm } from './undefined-term';
import { usedBeforeDefinition } from './used-before-definition';
import { weekdayMismatch } from './weekday-mismatch';

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
  boundBaseDateConflict,
  capConflict,
  commissionLegendElement,
  commissionLegendMissing,
  dateOrder,
  definitionNeverUsed,
  definitionUnclosed,
  deliveryDate,
  documentDateConflict,
  duplicateDefinitionConflict,
  floatPriceDate,
  impossibleDate,
  lastPriceDate,
  legendObjectMismatch,
  lowerCaseDefinedTerm,
  malformedDate,
  priorDocumentDateConflict,
  rule424HeaderMissing,
  selfNameDrift,
  settlementCycleStale,
  shelfExpiry,
  soldExceedsCap,
  termVariant,
  undefinedTerm,
  usedBeforeDefinition,
  weekdayMismatch,
];
