import { agree, type Figure } from '../../facts/figure';
import type { FigureStated, Mention } from './mention';
import { ROLES } from './roles';

/** What a mention says, in a form in which two can be compared. */
export interface Meaning {
  /** Of what there are so many: "$", "C$", "share", "%", days. */
  readonly unit: string;
  readonly figure: Figure;
  /** What it is for; undefined where that is not clear, which goes with all. */
  readonly family: string | undefined;
}

/** What a mention says; undefined of a slip. */
export function meaningOf({ stated }: Mention): Meaning | undefined {
  switch (stated.kind) {
    case 'money':
      return { unit: stated.currency ?? '$', figure: narrowed(stated.amount), family: familyOf(stated) };
    case 'shares':
      return { unit: stated.noun, figure: narrowed(stated.count), family: familyOf(stated) };
    case 'percentage':
      return { unit: '%', figure: narrowed(stated.rate), family: familyOf(stated) };
    case 'date':
      return { unit: 'day', figure: { value: (stated.year ?? 0) * 10_000 + stated.month * 100 + stated.day, step: 1, slack: 0 }, family: undefined };
    default:
      return undefined;
  }
}

/** The least share of an amount that a hedge leaves open, and how much of what rounding leaves open is told from the next figure of as many digits. */
const HEDGE = 0.005;
const INSIDE = 0.999;

/**
 * A figure as one ticks it: what rounds to it, and no more. A rule has to give a draft the benefit of the doubt; a tick says that two are the same, and
 * "approximately $10 million" is not "approximately $11 million".
 */
function narrowed(figure: Figure): Figure {
  const { value, step, slack } = figure;
  return slack === 0 ? figure : { value, step, slack: Math.min(slack, Math.max(step / 2, Math.abs(value) * HEDGE)) * INSIDE };
}

function familyOf({ role }: FigureStated): string | undefined {
  return role && ROLES[role].family;
}

/** Whether two say the same: of one unit, the one as much as the other can mean, and not for two things. A day is the same day, whatever for. */
export function saySame(a: Meaning, b: Meaning): boolean {
  return a.unit === b.unit && agree(a.figure, b.figure) && (a.family === undefined || b.family === undefined || a.family === b.family);
}

/** Whether two of one kind may say the same: a test that is made of all, and which most fail. */
export function mayAgree({ stated: a }: Mention, { stated: b }: Mention): boolean {
  if (a.kind === 'date') return b.kind === 'date' && a.day === b.day && a.month === b.month && a.year === b.year;
  const [one, other] = [figureOf(a), figureOf(b)];
  return one !== undefined && other !== undefined && agree(one, other);
}

function figureOf(stated: Mention['stated']): Figure | undefined {
  if (stated.kind === 'money') return stated.amount;
  if (stated.kind === 'shares') return stated.count;
  return stated.kind === 'percentage' ? stated.rate : undefined;
}
