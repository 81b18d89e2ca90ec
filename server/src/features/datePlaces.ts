import type { DateStated } from '../facts/dateStatements';
import type { Filing } from '../filing/filing';
import type { TermPlace } from '../filing/termUses';
import { type CalendarDate, sameDate } from '../regulation/calendarDate';
import { contains } from '../text/span';
import type { Pointer } from './navigation';

/** A date that the drafter points at. */
export interface PointedDate {
  readonly place: TermPlace;
  readonly date: CalendarDate;
}

/** The date at the pointer; undefined where none stands that the calendar has. */
export function dateAt({ facts }: Filing, { at, offset }: Pointer): PointedDate | undefined {
  const isPointedAt = ({ span }: DateStated) => contains(span, { start: offset, end: offset });
  const stated = facts.inPassage('date', at).find(fact => isPointedAt(fact.stated))?.stated;
  return stated?.date === undefined ? undefined : { place: { at, span: stated.span }, date: stated.date };
}

/** Every place of a part of the draft where a day stands, in its order. */
export function placesOfDate({ facts }: Filing, date: CalendarDate): readonly TermPlace[] {
  const places: TermPlace[] = [];
  for (const { at, stated } of facts.list('date')) if (stated.date !== undefined && sameDate(stated.date, date)) places.push({ at, span: stated.span });
  return places;
}
