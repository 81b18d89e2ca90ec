import { agentNameDrift } from './agent-name-drift';
import { agentNumberMismatch } from './agent-number-mismatch';
import { agreementNameDrift } from './agreement-name-drift';
import { capConflict } from './cap-conflict';
import { commissionLegendElement } from './commission-legend-element';
import { commissionLegendMissing } from './commission-legend-missing';
import { definitionNeverUsed } from './definition-never-used';
import { definitionUnclosed } from './definition-unclosed';
import { duplicateDefinitionConflict } from './duplicate-definition-conflict';
import { impossibleDate } from './impossible-date';
import { legendObjectMismatch } from './legend-object-mismatch';
import { lowerCaseDefinedTerm } from './lower-case-defined-term';
import { malformedDate } from './malformed-date';
import { priorDocumentDateConflict } from './prior-document-date-conflict';
import type { Rule } from './rule';
import { rule424HeaderMissing } from './rule-424-header-missing';
import { selfNameDrift } from './self-name-drift';
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
  agreementNameDrift,
  capConflict,
  commissionLegendElement,
  commissionLegendMissing,
  definitionNeverUsed,
  definitionUnclosed,
  duplicateDefinitionConflict,
  impossibleDate,
  legendObjectMismatch,
  lowerCaseDefinedTerm,
  malformedDate,
  priorDocumentDateConflict,
  rule424HeaderMissing,
  selfNameDrift,
  soldExceedsCap,
  termVariant,
  undefinedTerm,
  usedBeforeDefinition,
  weekdayMismatch,
];
