import { agree, type Figure } from '../../facts/figure';
import type { DateStated, MoneyStated, PercentageStated, SharesStated } from '../../facts/statements';
import type { Fact, FactIndex } from '../../filing/factIndex';
import { type FiledDocument, partAt } from '../../filing/filedDocument';
import type { TermPlace } from '../../filing/termUses';
import { contains } from '../../text/span';
import type { Pointer } from '../navigation';
import { ROLES } from './roles';

/** An amount, a number of securities or a percentage, as a passage states it. */
export type FigureStated = MoneyStated | SharesStated | PercentageStated;

/** A figure or a date where it stands. */
export type Mention = Fact<FigureStated | DateStated>;

/** Of two that overlap that of the earlier kind counts: in "as of June 30, 2024 shares" nothing is counted. */
const KINDS = ['date', 'money', 'shares', 'percentage'] as const;

/** Every figure and date of a document, in its order, each once. */
export function mentionsOf({ parts }: FiledDocument): readonly Mention[] {
  return parts.flatMap(({ facts }) => mentionsIn(facts));
}

/** The figures and dates of a part. */
export function mentionsIn(facts: FactIndex): readonly Mention[] {
  const mentions = KINDS.flatMap((kind): readonly Mention[] => facts.all(kind)).filter(mention => counts(facts, mention));
  return mentions.sort((a, b) => a.at - b.at || a.stated.span.start - b.stated.span.start);
}

/** The figure or date at a pointer; undefined where none stands. */
export function mentionAt(filed: FiledDocument, { at, offset }: Pointer): Mention | undefined {
  const { facts } = partAt(filed, at);
  const here = KINDS.flatMap((kind): readonly Mention[] => facts.inPassage(kind, at));
  return here.find(mention => contains(mention.stated.span, { start: offset, end: offset }) && counts(facts, mention));
}

/** Whether a mention overlaps none of an earlier kind. */
function counts(facts: FactIndex, { at, stated: { kind, span } }: Mention): boolean {
  return KINDS.slice(0, KINDS.indexOf(kind)).every(earlier => {
    const others = facts.list(earlier);
    const next = others.at(others.firstIndex(other => other.at > at || (other.at === at && other.stated.span.end > span.start)));
    return next === undefined || next.at !== at || next.stated.span.start >= span.end;
  });
}

/** Where a mention stands. */
export function placeOf({ at, stated }: Mention): TermPlace {
  return { at, span: stated.span };
}

/** What a mention says, in a form in which two can be compared. */
export interface Meaning {
  /** Of what there are so many: "$", "C$", "share", "%", days. */
  readonly unit: string;
  readonly figure: Figure;
  /** What it is for; undefined where that is not clear, which goes with all. */
  readonly family: string | undefined;
}

export function meaningOf({ stated }: Mention): Meaning {
  switch (stated.kind) {
    case 'money':
      return { unit: stated.currency ?? '$', figure: narrowed(stated.amount), family: familyOf(stated) };
    case 'shares':
      return { unit: stated.noun, figure: narrowed(stated.count), family: familyOf(stated) };
    case 'percentage':
      return { unit: '%', figure: narrowed(stated.rate), family: familyOf(stated) };
    case 'date':
      return { unit: 'day', figure: { value: (stated.year ?? 0) * 10_000 + stated.month * 100 + stated.day, step: 1, slack: 0 }, family: undefined };
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

/** The other places that say the same as a mention, in the order of the draft. */
export function othersOf({ parts }: FiledDocument, mention: Mention): readonly Mention[] {
  const meaning = meaningOf(mention);
  const { kind } = mention.stated;
  const isOther = (facts: FactIndex, other: Mention) =>
    mayAgree(other, mention) && !isSamePlace(other, mention) && saySame(meaningOf(other), meaning) && counts(facts, other);
  return parts.flatMap(({ facts }) => facts.all<Mention['stated']['kind']>(kind).filter(other => isOther(facts, other)));
}

/** The places of the figure or date at a pointer, itself first; none where no such thing stands. */
export function placesAlike(filed: FiledDocument, pointer: Pointer): readonly TermPlace[] {
  const mention = mentionAt(filed, pointer);
  return mention === undefined ? [] : [mention, ...othersOf(filed, mention)].map(placeOf);
}

/** A test that most pairs of one kind fail, for it is made of all. */
function mayAgree({ stated: a }: Mention, { stated: b }: Mention): boolean {
  if (a.kind === 'date') return b.kind === 'date' && a.day === b.day && a.month === b.month && a.year === b.year;
  return b.kind !== 'date' && agree(figureOf(a), figureOf(b));
}

function figureOf(stated: FigureStated): Figure {
  return stated.kind === 'money' ? stated.amount : stated.kind === 'shares' ? stated.count : stated.rate;
}

function isSamePlace(a: Mention, b: Mention): boolean {
  return a.at === b.at && a.stated.span.start === b.stated.span.start;
}
