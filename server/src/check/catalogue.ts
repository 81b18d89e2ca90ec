import { ALL_RULES } from '../rules/allRules';
import type { RuleDescription } from '../rules/rule';
import { CHECK_INCOMPLETE, UNKNOWN_SETTING, UNUSED_SUPPRESSION } from './ownRules';

/** Every rule id that a finding can carry, in the order of the rule table. */
export const CATALOGUE: readonly RuleDescription[] = [...ALL_RULES, CHECK_INCOMPLETE, UNKNOWN_SETTING, UNUSED_SUPPRESSION];

/** The rules whose severity can be set: that something was not checked cannot be silenced. */
export const ADJUSTABLE_RULES: readonly RuleDescription[] = [...ALL_RULES, UNUSED_SUPPRESSION];

/** The rules that a comment in the draft can silence. */
export const SUPPRESSIBLE_RULES: readonly RuleDescription[] = ALL_RULES;
