import { figureOf } from './figure';
import type { PercentageStated } from './figureStatements';
import { isHedged } from './hedges';
import { isWellFormed, type NumberWritten } from './numbers';
import { CUES } from './roles/cueTable';
import { RATE_ROLES } from './roles/rates';
import { Roles } from './roles/rolePatterns';
import type { Surroundings } from './surroundings';

const SIGN = /^(?: ?%| percent\b| per cent\b)/;
const ROLES = new Roles(RATE_ROLES, cue => CUES.numberOf(cue));

/** The percentages that clean text states, each with its role where the words around it give one. */
export function statedPercentages(text: string, numbers: readonly NumberWritten[], surroundings: Surroundings): readonly PercentageStated[] {
  if (numbers.length === 0 || !/%| per ?cent/.test(text)) return [];
  const found: PercentageStated[] = [];
  for (const { start, end, digits } of numbers) {
    const sign = SIGN.exec(text.slice(end, end + 10))?.[0];
    if (sign === undefined || !isWellFormed(digits)) continue;
    const span = { start, end: end + sign.length };
    const rate = figureOf({ digits, hedged: isHedged(text, start) });
    found.push({ kind: 'percentage', span, rate, role: ROLES.areCued(surroundings.cues) ? ROLES.of(rate, surroundings.of(span)) : undefined });
  }
  return found;
}
