import type { Draft } from '../draft/draft';
import type { AgreementDateStated, DateRole, DateStated } from '../facts/dateStatements';
import type { DateLineStated, DocumentStated } from '../facts/documentStatements';
import type { BlankStated } from '../facts/wordingStatements';
import { daysFrom, isAfter } from '../regulation/calendarArithmetic';
import { type CalendarDate, MONTHS } from '../regulation/calendarDate';
import { type FilingKind, isSticker, isSupplement } from '../regulation/documentKind';
import { contains, type Span } from '../text/span';
import type { Cover, CoverPlace } from './cover';
import type { DatedMention } from './datedMentions';
import type { Fact } from './factIndex';

/** What happens on a day: what the words around it say, or that it is the date of the document, of an earlier one or of an agreement. */
export type EventKind = Exclude<DateRole, 'alone'> | 'priorDocument' | 'agreement' | 'agreementAsOf' | 'agreementEntered';

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
  /** The lines that are to give its date and leave it blank. */
  readonly blank: readonly CoverPlace[];
}

const PROSPECTUS_PARTS: ReadonlySet<FilingKind> = new Set(['base', 'prospectus', 'sales-agreement-prospectus', 'resale']);

/** Whether it is that of a prospectus, which a supplement may have bound behind it. */
export function isOfProspectus({ part }: Timeline): boolean {
  return PROSPECTUS_PARTS.has(part);
}

/** Whether the words around a date say what it is. */
export function hasRole({ role, date }: DateStated): boolean {
  return role !== undefined && role !== 'alone' && date !== undefined;
}

/** Whether a date stands alone in its passage. */
export function standsAlone({ role, date }: DateStated): boolean {
  return role === 'alone' && date !== undefined;
}

/** Whether a blank is one for a date. */
export function isForDate({ of }: BlankStated): boolean {
  return of === 'date';
}

/** Whether a blank is all that its line says: ", 2025", "May [\u25cf], 2025". */
export function fillsLine({ at, stated: { span } }: Fact<BlankStated>, draft: Draft): boolean {
  const { text, pieces } = draft.passage(at);
  const line = pieces.find(piece => piece.span.start <= span.start && span.end <= piece.span.end);
  if (line === undefined || line.kind === 'tableCell' || line.kind === 'listItem') return false;
  return /^[ _]*$/.test(text.slice(line.span.start, span.start)) && /^[ .]*$/.test(text.slice(span.end, line.span.end));
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
  /** The dates that stand alone where a document is dated. */
  readonly loneDates: readonly Fact<DateStated>[];
  /** The blanks that stand so. */
  readonly loneBlanks: readonly Fact<BlankStated>[];
  /** Where the document names itself with its date: "This Supplement No. 1, dated June 7, 2024, amends". */
  readonly selves: readonly Fact<DocumentStated>[];
}

/** Whether a document names itself with its date. */
export function isDatedSelf({ own, dated }: DocumentStated): boolean {
  return own && dated !== undefined;
}

const AGREEMENT_EVENTS = { dated: 'agreement', asOf: 'agreementAsOf', entered: 'agreementEntered' } as const;

export function readTimeline(draft: Draft, source: TimelineSource): Timeline {
  const { kind, dates, agreements, mentions, selves } = source;
  const said = [...datesOfLines(draft, source), ...selves.flatMap(datesOfSelves), ...dates.flatMap(datesSaidOwn)];
  const own = [...said, ...datesAlone(source, said)];
  const known = new Map(own.map(event => [placeKey(event), event]));
  const events: DatedEvent[] = [...known.values()];
  const dated = own.reduce<CalendarDate | undefined>((last, { date }) => (last === undefined || isAfter(date, last) ? date : last), undefined);
  for (const { at, stated } of dates) {
    const { date, role: event, span } = stated;
    if (date === undefined || event === undefined || event === 'alone' || (known.size > 0 && known.has(placeKey({ at, span })))) continue;
    // Of what was done only that matters which the document cannot know; that an agreement was entered into says more.
    const isTold = event !== 'done' || (dated !== undefined && isAfter(date, dated) && !agreements.some(other => isPlace(other, at, span)));
    if (isTold) events.push({ at, span, date, kind: event, of: undefined });
  }
  for (const { at, stated } of agreements) events.push({ at, span: stated.span, date: stated.date, kind: AGREEMENT_EVENTS[stated.how], of: stated.name });
  for (const { at, dateSpan, day, kind: of } of mentions) events.push({ at, span: dateSpan, date: day, kind: 'priorDocument', of });
  events.sort((a, b) => a.at - b.at || a.span.start - b.span.start);
  const blankLines = source.dateLines.filter(line => leavesDateBlank(draft.words(line.at, line.stated.span)));
  const blank = [...blankLines, ...source.loneBlanks].map(({ at, stated: { span } }) => ({ at, span }));
  return { part: kind, events, own: events.filter(event => event.kind === 'own'), dated, blank };
}

function isPlace({ at, stated }: Fact<AgreementDateStated>, otherAt: Fact['at'], span: Span): boolean {
  return at === otherAt && stated.span.start === span.start;
}

const MONTH = `(?:${MONTHS.join('|')})`;
/** "is , 2024", "is June ___, 2021", "dated [\u25cf], 2025", "is [date].". */
const BLANK_DATE = new RegExp(
  String.raw`\b(?:is|dated) ?(?:${MONTH} ?)?(?:(?:\[[^\]]{0,20}\]|[_\u25cf\u2022]+)(?: ?, ?(?:20(?:\d\d|[_[\]\u25cf\u2022 ]*))?)?|, ?(?:19|20)\d\d)[. ]*$`,
  'i',
);

function leavesDateBlank(line: string): boolean {
  return BLANK_DATE.test(line);
}

function placeKey({ at, span }: CoverPlace): string {
  return `${at} ${span.start}`;
}

function datesOfSelves({ at, stated: { dated, dateSpan } }: Fact<DocumentStated>): readonly DatedEvent[] {
  return dated === undefined || dateSpan === undefined ? [] : [{ at, span: dateSpan, date: dated, kind: 'own', of: undefined }];
}

function datesSaidOwn({ at, stated: { date, role, span } }: Fact<DateStated>): readonly DatedEvent[] {
  return role === 'own' && date !== undefined ? [{ at, span, date, kind: 'own', of: undefined }] : [];
}

/** A date that stands alone is the document’s own where it says no other, or one so near that one of the two may be a slip: what else is bound with it has dates of its own. */
function datesAlone({ loneDates }: TimelineSource, said: readonly DatedEvent[]): readonly DatedEvent[] {
  return loneDates.flatMap(({ at, stated: { date, span } }) =>
    date !== undefined && (said.length === 0 || said.some(own => mayBeSlipOf(date, own.date))) ? [{ at, span, date, kind: 'own' as const, of: undefined }] : [],
  );
}

/** The dates of one document that differ by a slip, or by how long it was delayed, are so many days apart at the most. */
const MOST_DAYS_DELAYED = 45;

function mayBeSlipOf(date: CalendarDate, other: CalendarDate): boolean {
  return Math.abs(daysFrom(other, date)) <= MOST_DAYS_DELAYED || (date.month === other.month && date.day === other.day);
}

/** The dates that the lines give by which the document dates itself. */
function datesOfLines(draft: Draft, { kind, cover, dateLines, lineDates }: TimelineSource): readonly DatedEvent[] {
  const title = cover.title === undefined ? '' : draft.words(cover.title.at, cover.title.span);
  const self = nameIn(title);
  return dateLines.flatMap(line => {
    const words = draft.words(line.at, line.stated.span);
    const isTitle = line.at === cover.title?.at;
    const isOwn = saysThis(words) ? mayBeSelf(words, self, isSupplement(kind, title)) : isTitle || namesSelf(words, self, kind);
    if (!isOwn) return [];
    const date = lineDates.find(({ at, stated }) => at === line.at && contains(line.stated.span, stated.span));
    return date?.stated.date === undefined ? [] : [{ at: date.at, span: date.stated.span, date: date.stated.date, kind: 'own', of: undefined }];
  });
}

/** A document as its title and the lines of a cover name it. */
interface LineName {
  /** "pricing" of a pricing supplement. */
  readonly qualifier: string | undefined;
  readonly isSupplement: boolean;
  readonly number: string | undefined;
}

const NAMES_SUPPLEMENT = /\bsupplement\b|\bamendment\b/i;
const QUALIFIER = /\b(pricing|product|underlying|underlier|index|preliminary) (?:prospectus )?supplement\b/i;
const NUMBER = /^[^(]*?\bno\. ?(\d{1,3})/i;

function nameIn(words: string): LineName {
  return { qualifier: QUALIFIER.exec(words)?.[1]?.toLowerCase(), isSupplement: NAMES_SUPPLEMENT.test(words), number: NUMBER.exec(words)?.[1] };
}

function isSameQualifier(one: string | undefined, other: string | undefined): boolean {
  return one === other || [one, other].every(qualifier => qualifier === undefined || qualifier === 'preliminary');
}

function saysThis(line: string): boolean {
  return /^(?:the date of )?this\b/i.test(line);
}

/** Whether a line of "this" document is that of the part that it stands in: the back cover of a supplement may stand behind the prospectus that is bound in it. */
function mayBeSelf(line: string, self: LineName, isOfSupplement: boolean): boolean {
  const { isSupplement: namesSupplement, number } = nameIn(line);
  return (isOfSupplement || !namesSupplement) && (number === undefined || self.number === undefined || number === self.number);
}

/** Whether a line that gives a document and its date names the part itself: covers list other documents so, and the title of a sticker has a number. */
function namesSelf(line: string, self: LineName, kind: FilingKind): boolean {
  const name = nameIn(line);
  // What is preliminary says so in its title or in the line that dates it, and not always in both.
  if (kind === 'preliminary') return name.isSupplement === self.isSupplement && name.number === self.number && isSameQualifier(name.qualifier, self.qualifier);
  if (/^the date of\b/i.test(line) || (isSticker(kind) && name.number === undefined)) return false;
  return name.qualifier === self.qualifier && name.isSupplement === self.isSupplement && name.number === self.number;
}
