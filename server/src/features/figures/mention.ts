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

const KINDS = ['date', 'money', 'shares', 'percentage'] as const;

/** Every figure and date of a document, in its order, each once. */
export function mentionsOf({ parts }: FiledDocument): readonly Mention[] {
  return parts.flatMap(({ facts }) => mentionsIn(facts));
}

/** The figures and dates of a part. */
export function mentionsIn(facts: FactIndex): readonly Mention[] {
  return inOrder(KINDS.flatMap((kind): readonly Mention[] => facts.all(kind)));
}

/** The figure or date at a pointer; undefined where none stands. */
export function mentionAt(filed: FiledDocument, { at, offset }: Pointer): Mention | undefined {
  const { facts } = partAt(filed, at);
  const here = inOrder(KINDS.flatMap((kind): readonly Mention[] => facts.inPassage(kind, at)));
  return here.find(({ stated }) => contains(stated.span, { start: offset, end: offset }));
}

/** Sorted by place; of two that overlap the first stays: in "as of June 30, 2024 shares" nothing is counted. */
function inOrder(mentions: Mention[]): readonly Mention[] {
  mentions.sort((a, b) => a.at - b.at || a.stated.span.start - b.stated.span.start);
  let last: Mention | undefined;
  return mentions.filter(mention => {
    const isFree = last === undefined || last.at !== mention.at || last.stated.span.end <= mention.stated.span.start;
    if (isFree) last = mention;
    return isFree;
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

/** The other places among all mentions of a document that say the same as one of them, in the order of the draft. */
export function othersOf(all: readonly Mention[], mention: Mention): readonly Mention[] {
  const meaning = meaningOf(mention);
  return all.filter(other => other.stated.kind === mention.stated.kind && !isSamePlace(other, mention) && saySame(meaningOf(other), meaning));
}

function isSamePlace(a: Mention, b: Mention): boolean {
  return a.at === b.at && a.stated.span.start === b.stated.span.start;
}
