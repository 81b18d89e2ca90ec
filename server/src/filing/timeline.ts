import type { Draft } from '../draft/draft';
import type { AgreementDateStated, DateLineStated, DateRole, DateStated } from '../facts/statements';
import { isAfter } from '../regulation/calendarArithmetic';
import type { CalendarDate } from '../regulation/calendarDate';
import { contains } from '../text/span';
import type { Cover, CoverPlace } from './cover';
import type { DatedMention } from './datedMentions';
import type { Fact } from './factIndex';
import { type FilingKind, isSupplement } from './kind/documentKind';

/** What happens on a day: what the words around it say, or that it is the date of the document, of an earlier one or of an agreement. */
export type EventKind = DateRole | 'priorDocument' | 'agreement' | 'agreementAsOf' | 'agreementEntered';

/** A day that the document gives to something, where it stands. */
export interface DatedEvent extends CoverPlace {
  readonly date: CalendarDate;
  readonly kind: EventKind;
  /** The document or the agreement whose date it is: "prospectus supplement", "Sales Agreement". */
  readonly of: string | undefined;
}

/** The days of a document, or of a part of one. */
export interface Timeline {
  readonly part: FilingKind;
  /** In the order of the draft. */
  readonly events: readonly DatedEvent[];
  /** Where the document dates itself; those of `kind` "own". */
  readonly own: readonly DatedEvent[];
  /** Its date; the latest where it has several. */
  readonly dated: CalendarDate | undefined;
}

/** Whether the words around a date say what it is. */
export function hasRole({ role, date }: DateStated): boolean {
  return role !== undefined && date !== undefined;
}

/** What a timeline is read from. */
interface TimelineSource {
  readonly kind: FilingKind;
  readonly cover: Cover;
  /** The dates with a role. */
  readonly dates: readonly Fact<DateStated>[];
  readonly dateLines: readonly Fact<DateLineStated>[];
  /** The dates of the passages in which the date lines stand. */
  readonly lineDates: readonly Fact<DateStated>[];
  readonly agreements: readonly Fact<AgreementDateStated>[];
  readonly mentions: readonly DatedMention[];
}

const AGREEMENT_EVENTS = { dated: 'agreement', asOf: 'agreementAsOf', entered: 'agreementEntered' } as const;

export function readTimeline(draft: Draft, source: TimelineSource): Timeline {
  const { kind, dates, agreements, mentions } = source;
  const ofLines = datesOfLines(draft, source);
  const isOfLine = ({ at, stated }: Fact<DateStated>) => ofLines.some(line => line.at === at && line.span.start === stated.span.start);
  const events: DatedEvent[] = [...ofLines];
  for (const fact of dates) if (fact.stated.role !== undefined && !isOfLine(fact)) events.push(...eventOf(fact, fact.stated.role));
  for (const { at, stated } of agreements) events.push({ at, span: stated.span, date: stated.date, kind: AGREEMENT_EVENTS[stated.how], of: stated.name });
  for (const { at, dateSpan, day, kind: of } of mentions) events.push({ at, span: dateSpan, date: day, kind: 'priorDocument', of });
  events.sort((a, b) => a.at - b.at || a.span.start - b.span.start);
  const own = events.filter(event => event.kind === 'own');
  const dated = own.reduce<CalendarDate | undefined>((last, { date }) => (last === undefined || isAfter(date, last) ? date : last), undefined);
  return { part: kind, events, own, dated };
}

function eventOf({ at, stated }: Fact<DateStated>, kind: EventKind): readonly DatedEvent[] {
  return stated.date === undefined ? [] : [{ at, span: stated.span, date: stated.date, kind, of: undefined }];
}

/** The dates that the lines give by which the document dates itself. */
function datesOfLines(draft: Draft, { kind, cover, dateLines, lineDates }: TimelineSource): readonly DatedEvent[] {
  const title = cover.title === undefined ? '' : draft.words(cover.title.at, cover.title.span);
  const self: LineName = { isSupplement: isSupplement(kind, title), number: numberIn(title) };
  return dateLines.flatMap(line => {
    if (!namesSelf(draft.words(line.at, line.stated.span), self)) return [];
    const date = lineDates.find(({ at, stated }) => at === line.at && contains(line.stated.span, stated.span));
    return date === undefined ? [] : eventOf(date, 'own');
  });
}

/** A document as the line that dates it names it. */
interface LineName {
  readonly isSupplement: boolean;
  readonly number: string | undefined;
}

const SAYS_THIS = /^(?:the date of )?this\b/i;
const NAMES_SUPPLEMENT = /\bsupplement\b|\bamendment\b/i;
const PRELIMINARY = /^preliminary\b/i;

/** Whether a line dates the document itself: covers list other documents with their dates too. */
function namesSelf(line: string, self: LineName): boolean {
  const number = numberIn(line);
  // The back cover of a supplement may stand behind the prospectus that is bound in it.
  if (!self.isSupplement && NAMES_SUPPLEMENT.test(line)) return false;
  if (SAYS_THIS.test(line)) return number === undefined || self.number === undefined || number === self.number;
  if (/^the date of the\b/i.test(line) || PRELIMINARY.test(line)) return false;
  return NAMES_SUPPLEMENT.test(line) === self.isSupplement && number === self.number;
}

function numberIn(name: string): string | undefined {
  return /^[^(]*?\bno\. ?(\d{1,3})/i.exec(name)?.[1];
}
