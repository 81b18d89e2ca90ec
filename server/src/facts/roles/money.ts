import type { MoneyRole } from '../figureStatements';
import { DENOMINATION_ROLES } from './denominations';
import { FLOAT_ROLES } from './float';
import { PRICE_ROLES } from './prices';
import { PROCEEDS_IN_PROSE, PROCEEDS_ROLES } from './proceeds';
import { PROGRAM_ROLES } from './program';
import type { RolePattern } from './rolePatterns';

/** What dollar amounts are for, the tellingest words first. */
export const MONEY_ROLES: readonly RolePattern<MoneyRole>[] = [
  ...PROCEEDS_ROLES,
  ...FLOAT_ROLES,
  ...PRICE_ROLES,
  ...DENOMINATION_ROLES,
  ...PROGRAM_ROLES,
  ...PROCEEDS_IN_PROSE,
];
