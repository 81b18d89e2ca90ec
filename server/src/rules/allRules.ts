import { commissionLegendMissing } from './commission-legend-missing';
import { impossibleDate } from './impossible-date';
import type { Rule } from './rule';
import { soldExceedsCap } from './sold-exceeds-cap';
import { undefinedTerm } from './undefined-term';

/** Every rule, in the order of the rule table. */
export const ALL_RULES: readonly Rule[] = [commissionLegendMissing, impossibleDate, soldExceedsCap, undefinedTerm];
