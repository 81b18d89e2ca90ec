import type { DateStated, MalformedDateStated } from '../../facts/dateStatements';
import type { MalformedFigureStated, MoneyStated, PercentageStated, SharesStated, UnsignedAmountStated } from '../../facts/figureStatements';
import type { Fact, FactIndex } from '../../filing/factIndex';
import { type FiledDocument, partAt } from '../../filing/filedDocument';
import type { TermPlace } from '../../filing/termUses';
import { contains } from '../../text/span';
import type { Pointer } from '../navigation';

/** An amount, a number of securities or a percentage, as a passage states it. */
export type FigureStated = MoneyStated | SharesStated | PercentageStated;

/** What was meant for a figure or a date and is written as none is; nobody knows what it says. */
export type SlipStated = MalformedDateStated | MalformedFigureStated | UnsignedAmountStated;

/** A figure or a date where it stands. */
export type Mention = Fact<FigureStated | DateStated | SlipStated>;

/** Of two that overlap that of the earlier kind counts: in "as of June 30, 2024 shares" nothing is counted. */
const KINDS = ['date', 'malformedDate', 'malformedFigure', 'money', 'shares', 'percentage', 'unsignedAmount'] as const;

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
export function counts(facts: FactIndex, { at, stated: { kind, span } }: Mention): boolean {
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
