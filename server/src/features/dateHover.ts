import type { Filing } from '../filing/filing';
import type { DatedEvent } from '../filing/timeline';
import { federalHoliday, mayBeClosed } from '../regulation/businessDays';
import { addDays, daysFrom, WEEKDAYS, weekdayOf } from '../regulation/calendarArithmetic';
import { type CalendarDate, sameDate, sayDate } from '../regulation/calendarDate';
import { filingDeadline, paragraph424 } from '../regulation/rule424';
import { shelfEnd } from '../regulation/shelf';
import { noTrading } from '../regulation/tradingDays';
import type { Finding } from '../rules/finding';
import { overlaps } from '../text/span';
import { dateAt, placesOfDate } from './datePlaces';
import { eventName } from './eventNames';
import type { Hover } from './hover';
import type { Pointer } from './navigation';
import { type AddressOf, describeUses, escaped } from './sectionLinks';

/**
 * The hover over a date: its weekday, what it is here and elsewhere, the deadline for filing where it is the document’s own, the end of the shelf, and where
 * else it stands. Of `findings`, those are named that contradict it from another place.
 */
export function dateHoverAt(filing: Filing, pointer: Pointer, findings: readonly Finding[], addressOf?: AddressOf): Hover | undefined {
  const pointed = dateAt(filing, pointer);
  if (pointed === undefined) return undefined;
  const { place, date } = pointed;
  const isOwn = filing.timeline.own.some(own => sameDate(own.date, date));
  const lines = [
    `**${escaped(sayWithWeekday(date))}**${closedOn(date)}`,
    rolesOf(filing, pointed).map(escaped).join(' · '),
    ...(isOwn ? deadlines(filing, date) : []),
    ...(isOwn || isOfShelf(filing, date) ? shelf(filing) : []),
    ...contradictions(findings, place),
    describeUses(filing, placesOfDate(filing, date), addressOf, 'Stated'),
  ];
  return { place, contents: lines.filter(line => line !== '').join('\n\n') };
}

/** "Thursday, October 20, 2022". */
function sayWithWeekday(date: CalendarDate): string {
  return `${WEEKDAYS[weekdayOf(date)]}, ${sayDate(date)}`;
}

/** What is closed on a day, in parentheses. */
function closedOn(date: CalendarDate): string {
  const [federal, trading] = [federalHoliday(date), noTrading(date)];
  if (federal !== undefined && trading === undefined) return ` (${escaped(federal)}: the Commission is closed, the exchanges are open)`;
  if (federal === undefined && trading !== undefined && !/^a S/.test(trading))
    return ` (${escaped(trading)}: the exchanges are closed, the Commission is open)`;
  return federal === undefined ? '' : ` (${escaped(federal)})`;
}

/** What a date is, each thing once: first what it is at its place, then what it is elsewhere. */
function rolesOf(filing: Filing, { place, date }: { readonly place: Hover['place']; readonly date: CalendarDate }): readonly string[] {
  const events = filing.timeline.events.filter(event => sameDate(event.date, date));
  const isHere = (event: DatedEvent) => event.at === place.at && event.span.start === place.span.start;
  const names = [...events.filter(isHere), ...events.filter(event => !isHere(event))].map(event => eventName(event, filing));
  return [...new Set(names)].map(name => name.slice(0, 1).toUpperCase() + name.slice(1));
}

/** The paragraphs whose deadline is told where the document names none: those of takedowns and of stickers. */
const USUAL_PARAGRAPHS = ['5', '3'];

function deadlines({ cover, kind }: Filing, date: CalendarDate): readonly string[] {
  if (kind === 'report' || cover.isFacingPage) return [];
  const stated = paragraph424(cover.header.rule424?.stated.subparagraph ?? '');
  const paragraphs = stated === undefined ? USUAL_PARAGRAPHS.flatMap(number => paragraph424(number) ?? []) : [stated];
  return paragraphs.map(paragraph => {
    const due = filingDeadline(paragraph, date);
    const days = paragraph.businessDays === 0 ? 'the same day' : `${paragraph.businessDays} business days`;
    const doubt = hasDoubt(date, due) ? '; federal offices were closed on a day between, which is counted' : '';
    return `Rule 424\\(b\\)\\(${paragraph.number}\\): to be filed by **${escaped(sayWithWeekday(due))}** (${days} from ${escaped(paragraph.from)}, if that is this day${doubt})`;
  });
}

/** Whether a day up to a deadline may have been none of business. */
function hasDoubt(from: CalendarDate, due: CalendarDate): boolean {
  for (let day = addDays(from, 1); daysFrom(day, due) >= 0; day = addDays(day, 1)) if (mayBeClosed(day)) return true;
  return false;
}

/** The day of the shelf: that of the base prospectus, which is the document itself where nothing stands before it. */
function shelfDay({ chain, kind, timeline }: Filing): CalendarDate | undefined {
  if (kind === 'base' || kind === 'sales-agreement-prospectus') return timeline.dated;
  return chain.find(({ sort, dated }) => sort === 'prospectus' && dated !== undefined)?.dated;
}

function isOfShelf(filing: Filing, date: CalendarDate): boolean {
  const day = shelfDay(filing);
  return day !== undefined && sameDate(day, date);
}

function shelf(filing: Filing): readonly string[] {
  const day = shelfDay(filing);
  if (day === undefined) return [];
  return [
    `Rule 415\\(a\\)\\(5\\): the third anniversary of the shelf is **${escaped(sayWithWeekday(shelfEnd(day)))}**, if it became effective on ${escaped(sayDate(day))}`,
  ];
}

/** What the findings at other places say against a date. */
function contradictions(findings: readonly Finding[], { at, span }: Hover['place']): readonly string[] {
  const isHere = (place: Finding['place']) => place.at === at && overlaps(place.span, span);
  return findings
    .filter(({ category, place, related }) => category === 'date' && !isHere(place) && related.some(other => isHere(other.place)))
    .map(({ message }) => escaped(message));
}
