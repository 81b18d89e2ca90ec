import { figureOf } from './figure';
import type { PercentageStated } from './figureStatements';
import { isHedged } from './hedges';
import type { NumberWritten } from './numbers';
import { CUES } from './roles/cueTable';
import { RATE_ROLES } from './roles/rates';
import { Roles } from './roles/rolePatterns';
import type { Surroundings } from './surroundings';

const SIGN = /^ (?:%|percent\b|per cent\b)/;
const LONGEST_SIGN = ' per cent '.length;
const MAY_START_SIGN: ReadonlySet<string> = new Set('%p');
const ROLES = new Roles(RATE_ROLES, cue => CUES.numberOf(cue));

/** The percentages that clean text states, each with its role where the words around it give one. */
export function statedPercentages(text: string, numbers: readonly NumberWritten[], surroundings: Surroundings): readonly PercentageStated[] {
  let found: PercentageStated[] | undefined;
  for (const { start, end, digits, isWellFormed } of numbers) {
    const sign = isWellFormed ? signBehind(text, end) : undefined;
    if (sign === undefined) continue;
    const span = { start, end: end + sign.length };
    const rate = figureOf({ digits, hedged: isHedged(text, start) });
    found ??= [];
    found.push({ kind: 'percentage', span, rate, role: ROLES.areCued(surroundings.cues) ? ROLES.of(rate, surroundings.of(span)) : undefined });
  }
  return found ?? NONE;
}

const NONE: readonly PercentageStated[] = [];

/** The sign of a percentage that stands right behind a number; most have a space and a letter there, or a mark. */
function signBehind(text: string, end: number): string | undefined {
  const first = text.charAt(end);
  if (first === '%') return first;
  return first === ' ' && MAY_START_SIGN.has(text.charAt(end + 1)) ? SIGN.exec(text.slice(end, end + LONGEST_SIGN))?.[0] : undefined;
}
